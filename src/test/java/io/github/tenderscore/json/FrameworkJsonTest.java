package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.FrameworkResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A framework as a document: read, written, recomputed, and what is wrong with it named with its place. */
class FrameworkJsonTest {

    private static final String EXAMPLE = Schemas.text(Path.of("docs/examples/repairs-framework.json"));

    private static final Schemas SCHEMAS =
            new Schemas("evaluation", "assessment", "stages", "stages-result", "framework", "framework-result");

    private static FrameworkEvaluation read(String document) {
        return FrameworkReader.standard().read(document);
    }

    private static List<String> faults(String document) {
        try {
            read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static String with(String text, String other) {
        return Documents.replaced(EXAMPLE, text, other);
    }

    private static void isKept(String document) {
        assertThat(SCHEMAS.errors("framework", document)).isEmpty();
        FrameworkEvaluation evaluation = read(document);
        String written = FrameworkWriter.write(evaluation);
        assertThat(SCHEMAS.errors("framework", written)).isEmpty();
        FrameworkEvaluation again = read(written);
        assertThat(again.framework()).isEqualTo(evaluation.framework());
        assertThat(again.tieDecision()).isEqualTo(evaluation.tieDecision());
        assertThat(again.tenders().tenders()).isEqualTo(evaluation.tenders().tenders());
        assertThat(FrameworkWriter.write(again)).isEqualTo(written);
        String result = FrameworkResultWriter.write(evaluation.award());
        assertThat(SCHEMAS.errors("framework-result", result)).isEmpty();
        assertThat(ResultVerifier.ofFrameworks(FrameworkReader.standard())
                        .verify(result)
                        .differences())
                .isEmpty();
    }

    @Test
    void theExampleIsKept() {
        isKept(EXAMPLE);
    }

    /** By hand: places A 85, B 75, C 70; in turn A, then C because B refused; roofs A 60 × 45/50 + 36 = 90, B 84. */
    @Test
    void whoIsCalledIsWritten() {
        FrameworkResult result = read(EXAMPLE).award();
        assertThat(result.callOffs())
                .extracting(
                        one -> one.callOff().id(),
                        one -> one.called().orElseThrow().id())
                .containsExactly(tuple("gutters", "A"), tuple("doors", "C"), tuple("roofs", "A"));
        assertThat(result.isSettled()).isTrue();
        String written = FrameworkResultWriter.write(result);
        ResultVerifier<FrameworkResult> verifier = ResultVerifier.ofFrameworks(FrameworkReader.standard());
        assertThat(verifier.verify(written).holds()).isTrue();
        assertThat(verifier.verify(Documents.replaced(written, "\"called\": \"C\"", "\"called\": \"B\""))
                        .differences())
                .extracting(ResultVerifier.Difference::pointer, ResultVerifier.Difference::recomputed)
                .containsExactly(tuple("/results/1/called", "\"C\""));
    }

    private static String direct(String mechanism, String facts) {
        return with("{ \"id\": \"rotation\", \"skipped\": \"keeps-turn\" }", mechanism)
                .replaceAll(
                        "(?s)\"callOffs\": .*",
                        "\"callOffs\": [ { \"id\": \"gutters\", \"date\": \"2026-09-01\", \"award\": \"direct\"" + facts
                                + " } ] }");
    }

    @Test
    void everyMechanismAndItsFactsAreKept() {
        isKept(direct("{ \"id\": \"ranked-order\" }", ""));
        isKept(direct(
                "{ \"id\": \"ranked-order\" }",
                ", \"needed\": \"10\", \"left\": { \"A\": 5, \"B\": \"10.5\", \"C\": 0 }"));
        isKept(direct("{ \"id\": \"rotation\", \"skipped\": \"loses-turn\" }", ", \"row\": [\"C\", \"B\", \"A\"]"));
        isKept(
                direct(
                        "{ \"id\": \"lowest-price\" }",
                        ", \"currency\": \"GBP\", \"vat\": \"net\", \"basket\": { \"tile\": 100, \"hour\": \"8\" }, \"prices\": "
                                + "{ \"A\": { \"tile\": 2, \"hour\": 50 }, \"B\": { \"tile\": 2.5, \"hour\": 40 }, \"C\": { \"tile\": 3, \"hour\": 40 } }"));
        isKept(direct("{ \"id\": \"single-supplier\" }", "").replace("\"best\": 3", "\"best\": 1"));
    }

    @Test
    void everyReasonWhyAMemberCannotBeCalledIsKept() {
        isKept(direct("{ \"id\": \"ranked-order\" }", """
                , "unavailable": [
                  { "why": "excluded", "decision": { "decision": "disregard", "tender": "A", "ground": "excluded-supplier",
                    "decider": "Head of procurement", "date": "2026-07-01", "reason": "A conviction",
                    "steps": [ { "step": "opportunity-for-representations", "on": "2026-06-01", "until": "2026-06-15", "text": "Asked" } ] } },
                  { "member": "B", "why": "no-capacity", "date": "2026-08-30", "reason": "Full until spring" } ]
                """));
    }

    @Test
    void theTermAndItsSchemeAreKept() {
        isKept(
                with(
                        "\"last\": \"2030-03-31\"",
                        "\"last\": \"2028-03-31\", \"open\": { \"awards\": [\"2026-04-01\", \"2028-04-01\"], \"expires\": \"2034-03-31\" }"));
        isKept(with("\"last\": \"2030-03-31\"", "\"last\": \"2036-03-31\", \"reasonsForLonger\": \"A tunnel\""));
        FrameworkResult late = read(with("\"last\": \"2030-03-31\"", "\"last\": \"2030-04-01\""))
                .award();
        assertThat(late.isSettled()).isFalse();
        assertThat(FrameworkResultWriter.write(late))
                .contains("must be at most 2030-03-31, 4 years from its first (Procurement Act 2023, section 47)");
    }

    @Test
    void aTieAtTheCutOfTheAdmissionIsKept() {
        String tied = with("\"best\": 3, \"tie\": \"all-go-on\"", "\"best\": 2, \"tie\": \"not-published\"")
                .replace("\"price\": \"80000\", \"quality\": 5", "\"price\": \"100000\", \"quality\": 6");
        assertThat(read(tied).award().isSettled()).isFalse();
        assertThat(read(tied).award().callOffs()).isEmpty();
        isKept(
                tied.replace("\"coreTerms\": true,", """
                "coreTerms": true,
                "tieDecision": { "goOn": ["B", "C"], "decider": "Head of procurement", "date": "2026-03-20", "reason": "Alike" },
                """)
                        .replace(
                                "{ \"id\": \"gutters\", \"date\": \"2026-09-01\", \"award\": \"direct\" }",
                                "{ \"id\": \"gutters\", \"date\": \"2026-09-01\", \"award\": \"direct\", \"row\": [\"A\", \"B\", \"C\"] }"));
    }

    // ---- faults
    // -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"kind\": \"general\"`|`\"kind\": \"small\"`|`/kind: The kind (small) of the framework must be one of general, defence, utilities, light-touch`",
                "`{ \"id\": \"rotation\", \"skipped\": \"keeps-turn\" }`|`{ \"id\": \"rotation\" }`|`/mechanism: The member \"skipped\" of the mechanism is missing; it must be what becomes of the turn of a member that is passed over`",
                "`{ \"id\": \"rotation\", \"skipped\": \"keeps-turn\" }`|`{ \"id\": \"lottery\" }`|`/mechanism/id: The mechanism (lottery) must be one of ranked-order, rotation, lowest-price, single-supplier`",
                "`\"last\": \"2030-03-31\"`|`\"last\": \"2026-03-31\"`|`/term: The last day (2026-03-31) of a framework must not be before its first, 2026-04-01`",
                "`\"term\": { \"first\": \"2026-04-01\", \"last\": \"2030-03-31\" },`|``|`: The member \"term\" of the document is missing; it must be an object`",
                "`\"admission\": { \"best\": 3, \"tie\": \"all-go-on\" },`|`\"admission\": { \"threshold\": 101 },`|`/admission: The threshold (101) under the method \"Repairs framework\" must be at most 100, the points of all criteria`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"lottery\"`|`/callOffs/0/award: The award (lottery) of the call-off gutters must be competition or direct`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"refines\": {}`|`/callOffs/0/refines: The member \"refines\" of the call-off gutters must be given only for a competition`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"needed\": 1`|`/callOffs/0: The member \"left\" of the call-off gutters is missing; it must be an object`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"needed\": 0, \"left\": {}`|`/callOffs/0/id: The amount (0) of a call-off must be above zero (the call-off gutters)`",
                "`\"reason\": \"All teams are booked until January.\"`|`\"reason\": \" \"`|`/callOffs/1/unavailable/0: The refusal of the member B must have a reason (Procurement Act 2023, section 98)`",
                "`\"why\": \"refused\"`|`\"why\": \"asleep\"`|`/callOffs/1/unavailable/0/why: Why (asleep) a member that cannot be called in the call-off doors cannot be called must be excluded, refused or no-capacity`",
                "`\"price\": \"50000\", \"slate\": 9`|`\"price\": \"50000\", \"slate\": 11`|`/callOffs/2/tenders/0/responses/slate: The mark (11) of the tender A on the criterion slate must be one of its scale: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`",
                "`\"price\": \"160000\", \"quality\": 5`|`\"price\": \"160000\"`|`/tenders/3/responses: The tender D must have a response on the criterion quality; a missing one is not zero\n  Maybe the published method says what a missing response does; the criterion should then say so too`",
            })
    void faultIsNamedWithItsPlace(String text, String other, String fault) {
        assertThat(faults(with(text, other)))
                .extracting(found -> found.startsWith("The member") ? ": " + found : found)
                .containsExactly(fault);
    }

    /** What the schema refuses the reader refuses too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"kind\": \"general\"`|`\"kind\": \"small\"`",
                "`\"kind\": \"general\",`|``",
                "`\"coreTerms\": true`|`\"coreTerms\": \"yes\"`",
                "`\"admission\": { \"best\": 3, \"tie\": \"all-go-on\" },`|``",
                "`{ \"id\": \"rotation\", \"skipped\": \"keeps-turn\" }`|`{ \"id\": \"rotation\" }`",
                "`{ \"id\": \"rotation\", \"skipped\": \"keeps-turn\" }`|`{ \"id\": \"lowest-price\", \"skipped\": \"keeps-turn\" }`",
                "`\"first\": \"2026-04-01\", `|``",
                "`\"last\": \"2030-03-31\"`|`\"last\": \"2030-03-31\", \"reasonsForLonger\": \" \"`",
                "`\"last\": \"2030-03-31\"`|`\"last\": \"2030-03-31\", \"open\": { \"awards\": [], \"expires\": \"2034-03-31\" }`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\"`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"tenders\": []`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"row\": [\"A\"], \"needed\": 1, \"left\": {}`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"basket\": {}, \"prices\": {}`",
                "`\"date\": \"2026-09-01\", \"award\": \"direct\"`|`\"date\": \"2026-09-01\", \"award\": \"direct\", \"needed\": 1, \"left\": { \"A\": -1 }`",
                "`\"award\": \"competition\",`|`\"award\": \"competition\", \"row\": [],`",
                "`\"why\": \"refused\"`|`\"why\": \"excluded\"`",
                "`\"why\": \"refused\", `|``",
                "`\"refines\": { \"slate\": \"quality\" }`|`\"refines\": { \"slate\": 7 }`",
            })
    void whatTheSchemaRefusesTheReaderRefuses(String text, String other) {
        String document = with(text, other);
        assertThat(SCHEMAS.errors("framework", document)).as(document).isNotEmpty();
        assertThat(faults(document)).as(document).isNotEmpty();
    }

    /** D of the example was not admitted, which only the assessment of the tenders shows. */
    @Test
    void whatShowsOnlyWhenContractsAreAwardedIsNamedWithItsPlaceToo() {
        String outsider = with(
                "{ \"id\": \"B\", \"supplier\": \"Birch Ltd\", \"responses\": { \"price\": \"45000\"",
                "{ \"id\": \"D\", \"supplier\": \"Damson plc\", \"responses\": { \"price\": \"45000\"");
        assertThat(faults(outsider)).isEmpty();
        assertThatThrownBy(() -> FrameworkReader.standard().award(outsider))
                .hasMessageStartingWith("The document has 1 fault:\n- /callOffs/2/tenders/1");
        assertThatThrownBy(() -> ResultVerifier.ofFrameworks(FrameworkReader.standard())
                        .verify(outsider.replace("tenderscore-framework/1", "tenderscore-framework-result/1")))
                .hasMessageStartingWith("The document has 1 fault:\n- /callOffs/2/tenders/1");
    }

    @Test
    void awardingADocumentIsReadingAndThenAwardingIt() {
        assertThat(FrameworkResultWriter.write(FrameworkReader.standard().award(EXAMPLE)))
                .isEqualTo(FrameworkResultWriter.write(read(EXAMPLE).award()));
    }

    @Test
    void noValueOfAnotherTypeBreaksTheReader() {
        Damage.ofEachValue(EXAMPLE, 80, document -> read(document).award());
    }

    @Test
    void noMissingMemberBreaksTheReader() {
        Damage.ofEachMember(EXAMPLE, document -> read(document).award());
    }
}
