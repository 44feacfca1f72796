package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.fault.FaultException;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read as commitments and valued, or refused with faults; and what is valued can be verified. */
class CommitmentsReaderFuzzTest {

    @FuzzTest
    void anyBytesAreValuedOrRefused(byte[] bytes) {
        Offers offers;
        try {
            offers = CommitmentsReader.standard().read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(ResultVerifier.ofValuations(CommitmentsReader.standard())
                        .verify(ValuationWriter.write(offers))
                        .holds())
                .isTrue();
    }
}
