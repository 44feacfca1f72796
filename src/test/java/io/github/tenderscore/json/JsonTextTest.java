package io.github.tenderscore.json;

import static io.github.tenderscore.json.Documents.faults;
import static io.github.tenderscore.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no document, in which encoding it may be, and how numbers may be written. */
class JsonTextTest {

    // ---- texts that are no document ---------------------------------------------------------------------------------

    @Test
    void emptyText() {
        assertThat(faults("")).containsExactly("The text must hold a JSON document; it is empty");
        assertThat(faults(" \n")).containsExactly("The text must hold a JSON document; it is empty");
    }

    @Test
    void anotherDocument() {
        assertThat(faults("null")).containsExactly("The document is null and must be an object");
        assertThat(faults("[]")).containsExactly("The document is an array and must be an object");
    }

    @Test
    void textBehindTheDocument() {
        assertThat(faults(Documents.EXAMPLE + "{}"))
                .containsExactly("The text must end behind the document; there is more at line 15");
        assertThat(faults(with("\"1180000\"", "0") + "]"))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("/tenders/0/responses/price: "))
                .anySatisfy(fault -> assertThat(fault).startsWith("The text at line 15, column 1 is not JSON: "));
    }

    @Test
    void fileThatWasCutOff() {
        assertThat(faults("{"))
                .containsExactly("The text at line 1, column 2 is not JSON: it ends in the middle\n"
                        + "  Maybe the file was cut off");
    }

    /** What is wrong is said to officers, without the parser's own words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{\"a\": nan}; the word nan stands where a value must",
                "{\"a\": tru}; the word tru stands where a value must",
                "hello; |the word hello stands where a value must; a text must be in double quotes|",
                "<html>; a value must follow, but there is <",
                "{a: 1}; the name of a member in double quotes must follow, but there is a",
                "{'a': 1}; the name of a member in double quotes must follow, but there is '",
                "{\"a\": 1,}; the name of a member in double quotes must follow, but there is }",
                "{\"a\" 1}; a colon must follow the name of a member, but there is 1",
                "{\"a\": 1 \"b\": 2}; a comma or the closing bracket must follow, but there is \"",
                "[1 2]; a comma or the closing bracket must follow, but there is 2",
                "[1, ]; a value must follow, but there is ]",
                "{\"a\": [1}; ] must close what was opened last, but there is }",
                "{\"a\": +1}; a number must not start with a plus sign",
                "{\"a\": 01}; a number must not start with a zero before other digits",
                "{\"a\": 1.}; a number must go on with a digit, but there is }",
                "{\"a\": 1e}; a number must go on with a digit, but there is }",
                "{\"a\": - 1}; a number must go on with a digit, but there is a blank or a line break",
                "// remark; there must be no comment",
                "{\"a\": \"b\\q\"}; a backslash in a text must not stand before q",
                "{\"a\": \"\\u12\"}; \\u in a text must be followed by four hexadecimal digits, but there is \"",
                "{\"a\": \"b\tc\"}; a line break, tab or other control character stands within a text",
            })
    void whatIsWrongIsSaidInPlainWords(String text, String words) {
        assertThat(faults(text))
                .singleElement()
                .asString()
                .contains(" is not JSON: " + words)
                .doesNotContain("expecting");
    }

    @Test
    void aWordThatTurnsTheLineIsShownWithoutThat() {
        assertThat(faults("a\u202eb")).singleElement().asString().doesNotContain("\u202e");
        assertThat(faults("\u202e")).singleElement().asString().contains("there is a character that cannot be shown");
    }

    @Test
    void aWordAsLongAsABookIsCut() {
        assertThat(faults("x".repeat(5_000)))
                .singleElement()
                .asString()
                .contains(" is not JSON: the word " + "x".repeat(40) + "… stands where a value must");
    }

    @Test
    void cutOffAtEveryByteItIsNeverReadAndNeverFailsOtherwise() {
        byte[] whole = Documents.EXAMPLE.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> EvaluationReader.standard().read(new ByteArrayInputStream(cut)))
                    .as("the first " + length + " bytes")
                    .isInstanceOf(FaultException.class);
        }
    }

    @Test
    void everyByteBrokenIsReadOrRefusedAndNeverFailsOtherwise() {
        byte[] whole = Documents.EXAMPLE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            for (int other : new int[] {0, 0x80, 0xC3, 0xED, 0xFF, '"', '}', '0'}) {
                byte[] broken = whole.clone();
                broken[i] = (byte) other;
                try {
                    EvaluationReader.standard().read(new ByteArrayInputStream(broken));
                } catch (FaultException e) {
                    assertThat(e.faults()).isNotEmpty();
                }
            }
        }
    }

    // ---- encodings --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingOfUnicodeIsReadWithAndWithoutAMark(String encoding) {
        String document = with("Alder", "Älder \uD83C\uDF33");
        Evaluation plain = read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(read(document.getBytes(Charset.forName(encoding))).tenders()).isEqualTo(plain.tenders());
        assertThat(read(("\uFEFF" + document).getBytes(Charset.forName(encoding)))
                        .tenders())
                .isEqualTo(plain.tenders());
    }

    @Test
    void bytesInAnOrderThatNobodyUsesAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {0, '{', 0, 0, 0, '}', 0, 0}))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "is not JSON: its characters are not encoded as UTF-8, nor in another way that can be read");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        byte[] latin = with("Alder", "Älder").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("is not JSON: its characters are not encoded as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void brokenWideTextIsRefused(String encoding) {
        byte[] wide = Documents.EXAMPLE.getBytes(Charset.forName(encoding));
        for (int i = 8; i < wide.length; i += 61) {
            byte[] broken = wide.clone();
            broken[i] = (byte) 0xDD;
            broken[i + 1] = (byte) 0xDD;
            try {
                read(broken);
            } catch (FaultException e) {
                assertThat(e.faults()).isNotEmpty();
            }
            byte[] cut = Arrays.copyOf(wide, i);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(FaultException.class);
        }
    }

    // ---- numbers ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {"320", "320.0", "3.2e2", "32E1", "3200e-1", "\"320\"", "\"320.00\"", "\"960/3\"", "\"0320\""})
    void sameNumberInAnyWritingIsTheSame(String number) {
        Evaluation expected = EvaluationReader.standard().read(Documents.EXAMPLE);
        Evaluation found = EvaluationReader.standard().read(with("\"320\"", number));
        assertThat(found.tenders()).isEqualTo(expected.tenders());
        assertThat(AssessmentWriter.write(found.assess())).isEqualTo(AssessmentWriter.write(expected.assess()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "40.0", "4e1", "\"40\"", "\"40.000\"", "\"80/2\""})
    void sameWeightInAnyWritingIsTheSame(String number) {
        Evaluation expected = EvaluationReader.standard().read(Documents.EXAMPLE);
        Evaluation found = EvaluationReader.standard()
                .read(with("\"weight\": \"40\", \"rule\"", "\"weight\": " + number + ", \"rule\""));
        assertThat(found.methodology()).isEqualTo(expected.methodology());
        assertThat(Fingerprints.of(found.methodology())).isEqualTo(Fingerprints.of(expected.methodology()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "-0.0", "0e5", "\"-0\"", "\"0/7\""})
    void zeroHasNoSign(String number) {
        Evaluation found = EvaluationReader.standard().read(with("\"320\"", number));
        assertThat(EvaluationWriter.write(found)).contains("\"apprentices\": \"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "\"1000\"", "1000.000"})
    void exponentIsReadExactly(String number) {
        assertThat(EvaluationWriter.write(EvaluationReader.standard().read(with("\"320\"", number))))
                .contains("\"apprentices\": \"1000\"");
    }

    @Test
    void digitsAreKeptExactly() {
        String digits = "0.1000000000000000055511151231257827021181583404541015625";
        assertThat(read(with("\"320\"", digits).getBytes(StandardCharsets.UTF_8))
                        .tenders()
                        .get(0)
                        .responses()
                        .get("apprentices"))
                .hasToString("Quantity[quantity=" + Ratio.parse(digits) + "]");
    }

    private static Evaluation read(byte[] bytes) {
        return EvaluationReader.standard().read(new ByteArrayInputStream(bytes));
    }
}
