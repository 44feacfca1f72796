package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Records;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whatever bytes come, a record is verified or its first line refused, and an event is added or refused. */
class RecordFuzzTest {

    /** Records in different phases; the first byte of an input chooses one. */
    private static final List<ProcurementRecord> RECORDS = List.of(
            Records.empty(),
            Records.staffed(),
            Records.opened(),
            Records.considered(),
            Records.marked(),
            Records.priced(),
            Records.assessed(),
            Records.awarded(),
            Records.summarised(),
            Records.noticed());

    @FuzzTest
    void anyBytesAreVerifiedOrRefused(byte[] bytes) {
        RecordVerifier.Verification found =
                new RecordVerifier(EvaluationReader.standard()).verify(new ByteArrayInputStream(bytes));
        if (found.breach().isPresent()) {
            assertThat(found.breach().get().faults()).isNotEmpty();
            assertThat(found.breach().get().line()).isEqualTo(found.lines() + 1);
        } else {
            WrittenRecord read = new RecordReader(EvaluationReader.standard()).read(new ByteArrayInputStream(bytes));
            assertThat(RecordWriter.write(read.record()).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes);
        }
    }

    @FuzzTest
    void anyEventIsAddedOrRefused(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        ProcurementRecord record = RECORDS.get(Math.floorMod(bytes[0], RECORDS.size()));
        byte[] document = Arrays.copyOfRange(bytes, 1, bytes.length);
        Entry entry;
        try {
            entry = new RecordReader(EvaluationReader.standard()).entry(new ByteArrayInputStream(document), record);
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        ProcurementRecord.Attempt attempt = record.attempt(entry);
        attempt.refusal().ifPresent(refusal -> assertThat(refusal.faults()).isNotEmpty());
        // chained to the record whatever it says, the verifier says the same of it, and nothing of the chain or the
        // form
        String lines = RecordWriter.write(record);
        String head = lines.isEmpty() ? "sha256:" + "0".repeat(64) : RecordWriter.hash(lines);
        RecordVerifier.Verification found =
                new RecordVerifier(EvaluationReader.standard()).verify(lines + RecordWriter.line(entry, head));
        assertThat(found.breach().isPresent()).isEqualTo(attempt.refusal().isPresent());
        found.breach()
                .ifPresent(breach -> assertThat(breach.kind())
                        .isIn(RecordBreach.Kind.DOES_NOT_FOLLOW, RecordBreach.Kind.DOES_NOT_RECOMPUTE));
    }
}
