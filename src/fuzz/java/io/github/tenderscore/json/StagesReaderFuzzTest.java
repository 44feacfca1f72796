package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read or refused with faults; and what is read can be written, read again and recomputed. */
class StagesReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Proceedings proceedings;
        try {
            proceedings = StagesReader.standard().read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        String text = StagesWriter.write(proceedings);
        Proceedings again = StagesReader.standard().read(text);
        assertThat(again.history().published()).isEqualTo(proceedings.history().published());
        assertThat(again.history().changes()).isEqualTo(proceedings.history().changes());
        assertThat(StagesWriter.write(again)).isEqualTo(text);
        recomputed(proceedings);
    }

    private static void recomputed(Proceedings proceedings) {
        ProcedureResult result;
        try {
            result = proceedings.assess();
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        assertThat(ResultVerifier.ofProcedures(StagesReader.standard())
                        .verify(ProcedureResultWriter.write(result))
                        .differences())
                .isEmpty();
    }
}
