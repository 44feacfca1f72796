package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.procurement.Procurement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever bytes come, they are read or rejected with a place, and what is counted agrees; and reading the same bytes twice, into another number
 * of partitions, gives the same procurements.
 */
class ProcurementReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRejected(byte[] bytes) {
        NoticeSource source = new NoticeSource("fuzzed", () -> new ByteArrayInputStream(bytes));
        List<Procurement> once = new ArrayList<>();
        Coverage coverage = ProcurementReader.standard().read(List.of(source), once::add);
        assertThat(coverage.procurements()).isEqualTo(once.size());
        assertThat(coverage.releases()).isGreaterThanOrEqualTo(coverage.repeated() + coverage.procurements());
        assertThat(coverage.rejects()).allSatisfy(reject -> {
            assertThat(reject.line()).isPositive();
            assertThat(reject.message()).isNotBlank();
        });
        assertThat(coverage.indicators()).isNotEmpty();
        List<Procurement> twice = new ArrayList<>();
        Coverage again = ProcurementReader.standard().withPartitions(4).read(List.of(source, source), twice::add);
        assertThat(twice).isEqualTo(once);
        assertThat(again.releases()).isEqualTo(2 * coverage.releases());
        assertThat(again.rejectedInAll()).isEqualTo(2 * coverage.rejectedInAll());
    }
}
