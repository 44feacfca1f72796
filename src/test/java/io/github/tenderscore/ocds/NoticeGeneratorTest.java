package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured with invented notices holds only if they are read like published ones. */
class NoticeGeneratorTest {

    private static final int RELEASES = 3_000;

    private static byte[] lines(NoticeGenerator generator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generator.lines(RELEASES, out);
        return out.toByteArray();
    }

    @Test
    void givesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(lines(new NoticeGenerator(1, 100))).isEqualTo(lines(new NoticeGenerator(1, 100)));
        assertThat(lines(new NoticeGenerator(2, 100))).isNotEqualTo(lines(new NoticeGenerator(1, 100)));
    }

    /** The mean of the mix of the samples by hand: 0.35 x 2.8 + 0.35 x 6.8 + 0.3 x 3.6 kB = 4.4 kB, updates somewhat smaller. */
    @Test
    void makesReleasesAsLongAsPublishedOnes() throws IOException {
        assertThat(lines(new NoticeGenerator(3, 0)).length / RELEASES).isBetween(3_600, 5_200);
    }

    @Test
    void isReadWithoutRejectsButForItsFaults() throws IOException {
        NoticeGenerator generator = new NoticeGenerator(4, 200);
        byte[] lines = lines(generator);
        Coverage coverage = Reading.of(ProcurementReader.standard(), List.of(Reading.source("lines", lines)))
                .coverage();
        assertThat(generator.faulty()).isPositive();
        assertThat(coverage.rejectedInAll()).isEqualTo(generator.faulty());
        assertThat(coverage.releases()).isEqualTo(RELEASES - generator.faulty());
        assertThat(coverage.regimes().keySet())
                .contains("absent", "earlier-regulations", "procurement-act-2023", "provider-selection");
        assertThat(coverage.procurements()).isLessThan(coverage.releases());
        assertThat(coverage.of(NoticeField.SOCIAL_VALUE_WEIGHT).known()).isPositive();
    }

    @Test
    void readsThePackageOfTheSameNoticesAsTheLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NoticeGenerator(5, 0).releasePackage(RELEASES, out);
        Reading whole = Reading.of(ProcurementReader.standard(), List.of(Reading.source("package", out.toByteArray())));
        Reading lines = Reading.of(
                ProcurementReader.standard(), List.of(Reading.source("lines", lines(new NoticeGenerator(5, 0)))));
        assertThat(whole).isEqualTo(lines);
        assertThat(whole.coverage().releases()).isEqualTo(RELEASES);
    }
}
