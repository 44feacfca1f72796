package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0 lots", "1, 1 lot", "1.5, 1.5 lots", "1180, '1,180 lots'", "1/3, 1/3 (0.3333…) lots"})
    void oneOfAThingIsSaidInTheSingular(String number, String written) {
        assertThat(Figures.counted(Ratio.parse(number), "lot", "lots")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "999 | 999",
                "1000 | 1,000",
                "-999 | -999",
                "-1000 | -1,000",
                "12345 | 12,345",
                "1180000 | 1,180,000",
                "1180000.5 | 1,180,000.5",
                "-1180000.5 | -1,180,000.5",
                "0.0001234567 | 0.0001234567",
                "1234.0001234567 | 1,234.0001234567",
                "400/11 | 400/11",
                "40000/11 | 40,000/11",
                "1/30000 | 1/30,000",
                "-1234567/1001 | -1,234,567/1,001",
                "123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890",
            })
    void writesExactlyWithCommasBetweenThousands(String number, String written) {
        assertThat(Figures.exact(Ratio.parse(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1180000 | 1,180,000",
                "36.3636 | 36.3636",
                "36.36361 | 36.3636…",
                "-400/11 | -36.3636…",
                "18.20804 | 18.2080…",
                "1/30000 | 0.00003333…",
                "0.00005 | 0.00005000…",
            })
    void cutsAfterFourDecimalsOrWhereFourDigitsShow(String number, String written) {
        assertThat(Figures.cut(Ratio.parse(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 40",
                "1234.5 | 1,234.5",
                "400/11 | (400/11)",
                "-3 | (-3)",
                "-0.5 | (-0.5)",
                "-400/11 | (-400/11)",
                "0 | 0"
            })
    void putsAFactorInBracketsWhereAFormulaNeedsThem(String number, String written) {
        assertThat(Figures.factor(Ratio.parse(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.36 | 36.36",
                "400/11 | 400/11 (36.3636…)",
                // cut off, never rounded up: 2/3 = 0.66666…
                "2/3 | 2/3 (0.6666…)",
                "-2/3 | -2/3 (-0.6666…)",
                "1/3000 | 1/3,000 (0.0003…)",
                "1/30000 | 1/30,000 (0.0000…)",
                "-1/30000 | -1/30,000 (-0.0000…)",
                // 1/7 + 1 = 1.142857…; 8/7 × 1000 = 1142.857142…; a third of three and a bit keeps its zeros: 3.0003…
                "8000/7 | 8,000/7 (1,142.8571…)",
                "9001/3000 | 9,001/3,000 (3.0003…)",
                "30001/30000 | 30,001/30,000 (1.0000…)",
            })
    void putsDecimalsBesideAFraction(String number, String written) {
        assertThat(Figures.readable(Ratio.parse(number))).isEqualTo(written);
    }

    @Test
    void writesARoundedNumberWithTheDecimalsKept() {
        assertThat(Figures.rounded(Ratio.parse("42.2"), Rounding.halfUp(2))).isEqualTo("42.20");
        assertThat(Figures.rounded(Ratio.parse("1180000"), Rounding.halfUp(2))).isEqualTo("1,180,000.00");
        assertThat(Figures.rounded(Ratio.parse("-1234.56"), Rounding.halfUp(1))).isEqualTo("-1,234.6");
        assertThat(Figures.rounded(Ratio.of(2_000, 3), Rounding.halfUp(0))).isEqualTo("667");
    }
}
