package io.github.tenderscore.benchmark;

import io.github.tenderscore.ocds.Coverage;
import io.github.tenderscore.ocds.NoticeGenerator;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import io.github.tenderscore.ocds.Spool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * 20,000 invented notices, read as a package and as lines: the tokens of the parser alone are the floor; then the selected part of each release,
 * put aside to nowhere; then everything, with merging and coverage.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NoticeStreamBenchmark {

    private static final int RELEASES = 20_000;
    private static final long SEED = 20_261_128;
    private static final JsonFactory JSON = new JsonFactory();

    /** How the notices are written. */
    @Param({"package", "lines"})
    public String form = "";

    private byte[] text = {};

    /** Makes the notices. */
    @Setup
    public void make() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoticeGenerator generator = new NoticeGenerator(SEED, 0);
        if (form.equals("lines")) {
            generator.lines(RELEASES, out);
        } else {
            generator.releasePackage(RELEASES, out);
        }
        text = out.toByteArray();
        long read = everything().releases();
        if (read != RELEASES) {
            throw new IllegalStateException(read + " releases were read");
        }
        System.out.println("bytes: " + text.length);
    }

    /** The floor: every token, nothing decoded or kept. */
    @Benchmark
    public long parserAlone() {
        long tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(text))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** A floor of another kind: every token, every text decoded, nothing kept. */
    @Benchmark
    public long parserWithTexts() {
        long characters = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(text))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getStringLength();
                }
            }
        }
        return characters;
    }

    /** The selected part of each release, put aside to nowhere. */
    @Benchmark
    public Coverage stream(Blackhole hole) {
        return ProcurementReader.standard().read(sources(), new Nowhere(), hole::consume);
    }

    /** Everything: put aside in memory, put together, read, counted. */
    @Benchmark
    public Coverage everything() {
        return ProcurementReader.standard().read(sources(), procurement -> {});
    }

    private List<NoticeSource> sources() {
        return List.of(new NoticeSource(form, () -> new ByteArrayInputStream(text)));
    }

    /** Forgets what is put aside. */
    private static final class Nowhere implements Spool {

        @Override
        public OutputStream write(int partition) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream read(int partition) {
            return InputStream.nullInputStream();
        }
    }
}
