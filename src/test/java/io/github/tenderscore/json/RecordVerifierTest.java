package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.record.Records;
import org.junit.jupiter.api.Test;

class RecordVerifierTest {

    @Test
    void wholeRecordIsReadBackAndWrittenToTheSameBytes() {
        String text = RecordWriter.write(Records.entered());
        WrittenRecord read = new RecordReader(EvaluationReader.standard()).read(text);
        assertThat(read.record().entries()).isEqualTo(Records.entered().entries());
        assertThat(RecordWriter.write(read.record())).isEqualTo(text);
    }
}
