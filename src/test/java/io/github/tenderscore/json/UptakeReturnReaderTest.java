package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.monitor.uptake.LowestPrice;
import org.junit.jupiter.api.Test;

class UptakeReturnReaderTest {

    private static MonitorDocument lot(String members) {
        return MonitorReader.read("""
                {"format": "tenderscore-monitor/1", "council": "Exampleton (illustrative)", "asOf": "2026-11-24",
                 "uptake": {"lots": [{"id": "1", %s}]}}
                """.formatted(members));
    }

    private static LowestPrice lowest(String members) {
        return lot(members).lots().get(0).lowestPrice();
    }

    @Test
    void thePricesAreHeldAgainstTheNumberOfTenders() {
        String prices = "\"winningPrice\": 10, \"otherPrices\": [11, \"12\"]";
        assertThat(lowest(prices)).isEqualTo(LowestPrice.LOWEST);
        assertThat(lowest(prices + ", \"assessedTenders\": 3")).isEqualTo(LowestPrice.LOWEST);
        assertThat(lowest(prices + ", \"assessedTenders\": 4")).isEqualTo(LowestPrice.UNKNOWN);
        assertThat(lowest("\"winningPrice\": 10, \"otherPrices\": [9], \"assessedTenders\": 4"))
                .isEqualTo(LowestPrice.NOT_LOWEST);
        assertThat(lowest("\"assessedTenders\": 1")).isEqualTo(LowestPrice.UNKNOWN);
    }

    @Test
    void morePricesThanTendersAreRefused() {
        assertThatThrownBy(() -> lot("\"winningPrice\": 10, \"otherPrices\": [11, 12], \"assessedTenders\": 2"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "The number (3) of prices of assessed tenders must not be above the number (2) of these")
                .hasMessageContaining("/uptake/lots/0");
    }

    @Test
    void aPriceAloneIsRefused() {
        assertThatThrownBy(() -> lot("\"winningPrice\": 10"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "/uptake/lots/0/winningPrice: The members \"winningPrice\" and \"otherPrices\" of the lot 1 must be given together");
    }
}
