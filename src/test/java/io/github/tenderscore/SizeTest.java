package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.weighting.WeightMethods;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** How large the library is, floor by floor (decisions 24 and 33). */
class SizeTest {

    private static final long MOST_OF_THE_CORE = 450_000;
    private static final long MOST_OF_A_RULE = 4_000;

    /**
     * The families that hold the rules of the world, with what they share: they grow with what they know, and no score needs more than a
     * few of them.
     */
    private static final List<String> RULES_OF_THE_WORLD =
            List.of("rule", "reference", "price", "quality", "ranking", "lowtender", "weighting");

    /** Counts what a JAR would hold of what is written to it. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    private static Path classes() {
        try {
            return Path.of(Evaluation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long deflated(Path file) {
        Counter counter = new Counter();
        try (OutputStream out = new DeflaterOutputStream(counter)) {
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.bytes;
    }

    /** The deflated bytes of the classes of a package, without those of packages below it. */
    private static long ofPackage(String name) {
        try (Stream<Path> files =
                Files.list(classes().resolve("io/github/tenderscore").resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .mapToLong(SizeTest::deflated)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatScoringATenderNeedsStaysSmall() {
        List<String> core = Stream.of(ArchitectureTest.GROUND, ArchitectureTest.FAMILIES, ArchitectureTest.CORE)
                .flatMap(List::stream)
                .filter(name -> !RULES_OF_THE_WORLD.contains(name))
                .toList();
        assertThat(core).allSatisfy(name -> assertThat(ofPackage(name)).isPositive());
        assertThat(core.stream().mapToLong(SizeTest::ofPackage).sum()).isLessThanOrEqualTo(MOST_OF_THE_CORE);
    }

    @Test
    void aRuleOfTheWorldIsFewBytes() {
        int rules = PriceRules.catalogue().types().size()
                + AwardRules.catalogue().types().size()
                + QualityTransforms.catalogue().types().size()
                + ConsensusRules.catalogue().types().size()
                + LowTenderTests.catalogue().types().size()
                + WeightMethods.catalogue().types().size();
        long bytes = RULES_OF_THE_WORLD.stream().mapToLong(SizeTest::ofPackage).sum();
        assertThat(bytes / rules).isLessThanOrEqualTo(MOST_OF_A_RULE);
    }
}
