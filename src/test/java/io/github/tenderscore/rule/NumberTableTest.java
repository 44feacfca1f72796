package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NumberTableTest {

    @Test
    void isReadInAnyOrderAndWrittenInOne() {
        NumberTable table = NumberTable.parse("the table", "10:25.0 ,  1/3: -10,2 : 0");
        assertThat(table).hasToString("1/3: -10, 2: 0, 10: 25");
        assertThat(table.keys()).isEqualTo("1/3, 2, 10");
        assertThat(NumberTable.parse("it", table.toString())).isEqualTo(table);
        assertThat(table.entries()).containsEntry(Ratio.of(10), Ratio.of(25));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused(
                "1: 2: 3",
                "The part (1: 2: 3) of the table must be two numbers with a colon between them, such as"
                        + " 0: -10, 5: 0");
        assertRefused(
                "1: 2,",
                "The part () of the table must be two numbers with a colon between them, such as 0: -10, 5: 0");
        assertRefused("1: 2e3", "The part (2e3) of the table must be a number in digits, such as 40 or -2.5");
        assertRefused("2: 1, 4/2: 1", "The number (2) of the table must occur only once before a colon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberTable(new TreeMap<>()))
                .withMessage("The entries (none) of a table must be at least one");
    }

    private static void assertRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberTable.parse("the table", text))
                .withMessage(message);
    }
}
