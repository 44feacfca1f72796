package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.report.StressText;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.StressReport;
import io.github.tenderscore.stress.StressTest;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read as a model of bids and tried on a small method, or refused with faults. */
class BidModelReaderFuzzTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "50", PriceRules.lowestOverPrice())
            .mark("plan", "Plan", "50", MarkScales.zeroToFive())
            .build();

    @FuzzTest
    void anyBytesAreTriedOrRefused(byte[] bytes) {
        StressReport report;
        try {
            BidModel model = BidModelReader.read(new ByteArrayInputStream(bytes));
            report = StressTest.of(METHOD, model, 3, 1).run();
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(StressWriter.write(report)).endsWith("\n");
        assertThat(StressText.text(report)).isNotBlank();
    }
}
