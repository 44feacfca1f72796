package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Texts that would fill memory or time: a limit stops each of them while it is still read. */
class ReaderLimitsTest {

    private static final long GIGABYTE = 1L << 30;

    private static final String LIMITS =
            " is beyond a limit: it must have at most 67108864 bytes and 5000000 values, be nested at most 100 deep, "
                    + "and hold no number above 1000 and no string above 1000000 characters";

    /** Some text, the same bytes over and over as many times as are asked for, and some text; none of it is held. */
    private static final class Repeated extends InputStream {
        private final byte[] start;
        private final byte[] middle;
        private final long end;
        private long given;
        private boolean closed;

        Repeated(String start, String middle, long times) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.middle = middle.getBytes(StandardCharsets.UTF_8);
            this.end = this.start.length + this.middle.length * times;
        }

        @Override
        public int read() {
            if (given >= end) {
                return -1;
            }
            long at = given++;
            return at < start.length ? start[(int) at] : middle[(int) ((at - start.length) % middle.length)];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = (int) Math.min(most, end - given);
            if (count <= 0) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Refused by its limit, quickly, and after no more than the given number of bytes. */
    private static void stopped(Repeated text, long most) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> EvaluationReader.standard().read(text))
                        .isInstanceOf(FaultException.class)
                        .hasMessageStartingWith("The document has 1 fault:\n- The text at line 1, column ")
                        .hasMessageEndingWith(LIMITS));
        assertThat(text.given).isLessThan(most);
    }

    @Test
    void numberOfAMillionDigits() {
        stopped(new Repeated("{\"a\":", "9", 1_000_000), 1_100_000);
        stopped(new Repeated("{\"a\":0.", "3", 1_000_000), 1_100_000);
    }

    @Test
    void numberOfAGigabyte() {
        stopped(new Repeated("{\"a\":", "9", GIGABYTE), 3_000_000);
    }

    @Test
    void exponentOfAMillionDigits() {
        stopped(new Repeated("{\"a\":1e", "9", 1_000_000), 1_100_000);
    }

    @Test
    void nestingAMillionDeep() {
        stopped(new Repeated("", "[", 1_000_000), 100_000);
        stopped(new Repeated("", "{\"a\":", 1_000_000), 100_000);
    }

    @Test
    void tensOfMillionsOfValues() {
        stopped(new Repeated("[0", ",0", 20_000_000), 21_000_000);
    }

    @Test
    void stringOfAGigabyte() {
        stopped(new Repeated("{\"a\":\"", "x", GIGABYTE), 3_000_000);
        stopped(new Repeated("{\"a\":\"", "\\u0041", GIGABYTE / 6), 10_000_000);
    }

    @Test
    void nameOfAGigabyte() {
        stopped(new Repeated("{\"", "x", GIGABYTE), 3_000_000);
    }

    @Test
    void documentBeyondItsSize() {
        stopped(new Repeated("{", " ", GIGABYTE), JsonReader.MAX_BYTES + 100_000);
    }

    @Test
    void documentUpToItsSizeIsRead() {
        String example = Documents.EXAMPLE.strip();
        Repeated text = new Repeated(example, " ", JsonReader.MAX_BYTES - example.length());
        assertThat(EvaluationReader.standard().read(text).tenders()).hasSize(1);
    }

    @Test
    void deepPlacesOfManyValuesCostNoMoreThanTheText() {
        String name = "n".repeat(900);
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            start.append("{\"").append(name).append("\":");
        }
        assertThatThrownBy(() -> EvaluationReader.standard().read(new Repeated(start + "[", "0,", 500_000)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("Maybe the file was cut off");
    }

    @Test
    void theLongestThatAreAllowedAreRead() {
        String digits = "9".repeat(JsonReader.MAX_NUMBER);
        assertThat(Documents.faults(Documents.with("\"320\"", digits))).isEmpty();
        assertThat(Documents.faults(Documents.with("\"320\"", digits + "9"))).hasSize(1);
        String title = "t".repeat(JsonReader.MAX_STRING);
        assertThat(Documents.faults(Documents.with("Domestic abuse support, lot 1", title)))
                .isEmpty();
        assertThat(Documents.faults(Documents.with("Domestic abuse support, lot 1", title + "t")))
                .hasSize(1);
    }

    @Test
    void theStreamIsNotClosed() {
        Repeated text = new Repeated(Documents.EXAMPLE, " ", 1);
        EvaluationReader.standard().read(text);
        assertThat(text.closed).isFalse();
    }

    @Test
    void failureOfTheStreamIsNoFaultOfTheDocument() {
        byte[] half = Arrays.copyOf(Documents.EXAMPLE.getBytes(StandardCharsets.UTF_8), 300);
        InputStream down = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException("the line is down");
            }
        };
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(half), down);
        assertThatThrownBy(() -> EvaluationReader.standard().read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the line is down")
                .hasCauseInstanceOf(IOException.class);
    }
}
