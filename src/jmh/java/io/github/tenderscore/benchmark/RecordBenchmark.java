package io.github.tenderscore.benchmark;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.RecordVerifier;
import io.github.tenderscore.json.RecordWriter;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.RecordReplay;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A record of 100,000 events: verified from its bytes, and replayed from entries that are in memory. Hashing the same bytes and parsing
 * the same lines as JSON are the floors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 4)
@Measurement(iterations = 8)
public class RecordBenchmark {

    private static final long SEED = 20_261_103;

    private byte[] text = {};
    private List<byte[]> lines = List.of();
    private List<Entry> entries = List.of();

    /** Makes the record, and proves that it stands. */
    @Setup
    public void make() {
        ProcurementRecord record = new RecordSample(SEED).record();
        entries = record.entries();
        String written = RecordWriter.write(record);
        text = written.getBytes(StandardCharsets.UTF_8);
        lines = written.lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        RecordVerifier.Verification found = verified();
        if (found.breach().isPresent() || found.lines() != RecordSample.EVENTS) {
            throw new IllegalStateException("The record must stand: " + found);
        }
    }

    /**
     * Reads the lines, follows the chain, replays every event and computes the assessment again.
     *
     * @return what was found
     */
    @Benchmark
    public RecordVerifier.Verification verified() {
        return new RecordVerifier(EvaluationReader.standard()).verify(new ByteArrayInputStream(text));
    }

    /**
     * Replays entries that are in memory, the assessment included.
     *
     * @return what they come to
     */
    @Benchmark
    public RecordReplay replayed() {
        RecordReplay replay = RecordReplay.start(Fingerprints.forRecords());
        for (Entry entry : entries) {
            replay = replay.next(entry);
        }
        return replay;
    }

    /**
     * Hashes the bytes.
     *
     * @return the hash
     * @throws NoSuchAlgorithmException never, since every Java platform has it
     */
    @Benchmark
    public byte[] hashed() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(text);
    }

    /**
     * Parses each line as JSON, and makes nothing of it.
     *
     * @param blackhole takes the values
     */
    @Benchmark
    public void parsed(Blackhole blackhole) {
        Faults faults = new Faults();
        for (byte[] line : lines) {
            blackhole.consume(JsonReader.read(new ByteArrayInputStream(line), faults));
        }
    }
}
