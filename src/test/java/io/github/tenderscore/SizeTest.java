package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How large the library is, floor by floor (decision 24). */
class SizeTest {

    private static final long MOST_OF_THE_CORE = 500_000;

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
                .toList();
        assertThat(core).allSatisfy(name -> assertThat(ofPackage(name)).isPositive());
        assertThat(core.stream().mapToLong(SizeTest::ofPackage).sum()).isLessThanOrEqualTo(MOST_OF_THE_CORE);
    }
}
