package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** Whatever bytes come, they are read as the delivery of a contract, or refused with faults; and how it stands can be verified. */
class DeliveryReaderFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2028, 5, 15);

    @FuzzTest
    void anyBytesAreFollowedOrRefused(byte[] bytes) {
        Performance performance;
        try {
            performance = DeliveryReader.read(new ByteArrayInputStream(bytes))
                    .delivery()
                    .asOf(DAY);
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(ResultVerifier.ofDeliveries()
                        .verify(DeliveryResultWriter.write(performance))
                        .holds())
                .isTrue();
    }
}
