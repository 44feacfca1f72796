package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A procedure as a document: read, written, recomputed, and what is wrong with it named with its place. */
class StagesJsonTest {

    private static final String EXAMPLE = Schemas.text(Path.of("docs/examples/leisure-centre-stages.json"));

    private static final Schemas SCHEMAS = new Schemas("evaluation", "assessment", "stages", "stages-result");

    private static Proceedings read(String document) {
        return StagesReader.standard().read(document);
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

    // ---- round trip -------------------------------------------------------------------------------------------------

    @Test
    void theExampleIsReadWrittenAndReadAgain() {
        Proceedings proceedings = read(EXAMPLE);
        String written = StagesWriter.write(proceedings);
        Proceedings again = read(written);
        assertThat(again.history().published()).isEqualTo(proceedings.history().published());
        assertThat(again.history().timetable()).isEqualTo(proceedings.history().timetable());
        assertThat(again.history().changes()).isEqualTo(proceedings.history().changes());
        assertThat(again.rounds()).isEqualTo(proceedings.rounds());
        assertThat(again.notes()).isEqualTo(proceedings.notes());
        assertThat(StagesWriter.write(again)).isEqualTo(written);
        assertThat(SCHEMAS.errors("stages", EXAMPLE)).isEmpty();
        assertThat(SCHEMAS.errors("stages", written)).isEmpty();
    }

    /** By hand: A 50 × 109/118 rounded to 46.19 + 24 + 20 × 84/100 = 86.99; C 50 + 21 + 14.4 = 85.4. */
    @Test
    void theResultIsWrittenAndHolds() {
        ProcedureResult result = read(EXAMPLE).assess();
        String written = ProcedureResultWriter.write(result);
        assertThat(SCHEMAS.errors("stages-result", written)).isEmpty();
        assertThat(written).contains("\"total\": \"86.99\"", "\"total\": \"85.4\"", "\"lawful\": \"yes\"");
        ResultVerifier<ProcedureResult> verifier = ResultVerifier.ofProcedures(StagesReader.standard());
        assertThat(verifier.verify(written).holds()).isTrue();
        assertThat(verifier.verify(written.replace("\"total\": \"85.4\"", "\"total\": \"87\""))
                        .differences())
                .extracting(ResultVerifier.Difference::pointer, ResultVerifier.Difference::recomputed)
                .containsExactly(tuple("/results/1/assessment/results/1/total", "\"85.4\""));
    }

    @Test
    void aChangedMethodHasAnotherFingerprint() {
        Proceedings proceedings = read(EXAMPLE);
        String published = Fingerprints.of(proceedings.history().published());
        assertThat(published).matches("sha256:[0-9a-f]{64}");
        assertThat(Fingerprints.of(proceedings.history().inForce())).isNotEqualTo(published);
        assertThat(Fingerprints.of(
                        read(StagesWriter.write(proceedings)).history().published()))
                .isEqualTo(published);
        assertThat(Fingerprints.of(
                        read(with("\"best\": 2, ", "\"best\": 3, ")).history().published()))
                .as("who goes on is part of it")
                .isNotEqualTo(published);
    }

    @Test
    void everyPartOfADocumentIsKept() {
        String full = with(
                        "\"tenders\": [\n        { \"id\": \"A\", \"supplier\": \"Alder CIC\", \"responses\": { \"method\": 8",
                        """
                        "decisions": [
                          { "decision": "disregard", "tender": "D", "ground": "procedural-breach", "decider": "Head of procurement",
                            "date": "2026-04-09", "reason": "The tender came late" } ],
                        "tenders": [
                                { "id": "A", "supplier": "Alder CIC", "responses": { "method": 8""")
                .replace("\"reason\": \"Dialogue showed", """
                        "marks": [ { "stage": "written", "tender": "A", "responses": { "method": 7 } } ],
                        "reason": "Dialogue showed""");
        Proceedings proceedings = read(full);
        Proceedings again = read(StagesWriter.write(proceedings));
        assertThat(again.rounds()).isEqualTo(proceedings.rounds());
        assertThat(again.rounds().get(0).decisions()).hasSize(1);
        assertThat(again.history().changes()).isEqualTo(proceedings.history().changes());
        assertThat(again.history().changes().get(0).remarkings()).hasSize(1);
        assertThat(SCHEMAS.errors("stages", full)).isEmpty();
    }

    @Test
    void aModificationKeepsWhoWasNotified() {
        String modified = with("{ \"section\": \"24\", \"date\": \"2026-05-04\", \"criteria\": [\"method\"], ", """
                { "section": "31", "date": "2026-05-04", "opensToOthers": "no", "notified": { "A": "2026-05-04", "C": "2026-05-05" },
                """);
        Proceedings proceedings = read(modified);
        assertThat(SCHEMAS.errors("stages", modified)).isEmpty();
        assertThat(proceedings.history().changes())
                .singleElement()
                .isInstanceOfSatisfying(Change.Modification.class, change -> {
                    assertThat(change.notified()).containsOnlyKeys("A", "C");
                    assertThat(change.opensToOthers()).isEqualTo(Answer.NO);
                });
        assertThat(read(StagesWriter.write(proceedings)).history().changes())
                .isEqualTo(proceedings.history().changes());
        assertThat(proceedings.assess().isSettled()).isTrue();
    }

    @Test
    void aTieDecisionIsKept() {
        String tied = with("\"best\": 2, \"tie\": \"all-go-on\"", "\"best\": 3, \"tie\": \"not-published\"")
                .replace("\"opened\": \"2026-04-02\",", """
                        "opened": "2026-04-02",
                        "tieDecision": { "goOn": ["B", "D"], "decider": "Head of procurement", "date": "2026-04-20", "reason": "Alike" },
                        """);
        Proceedings proceedings = read(tied);
        assertThat(SCHEMAS.errors("stages", tied)).isEmpty();
        assertThat(read(StagesWriter.write(proceedings)).rounds()).isEqualTo(proceedings.rounds());
        assertThat(proceedings.assess().stage("written").orElseThrow().isSettled())
                .isTrue();
    }

    @Test
    void aChangeThatADocumentCannotHoldIsNotLostOnTheWay() {
        Proceedings proceedings = read(EXAMPLE);
        Change lighter = Change.modification(
                LocalDate.of(2026, 5, 5),
                proceedings.history().inForce(),
                proceedings.history().inForce().asLightTouch(),
                "It is a light-touch contract");
        Proceedings changed = proceedings.withHistory(proceedings.history().with(lighter));
        assertThatThrownBy(() -> StagesWriter.write(changed))
                .hasMessage(
                        "The document of the modification of 2026-05-05 must hold it whole; it can hold changes of stages, but neither others nor new stages or another order");
    }

    // ---- faults
    // -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"procedure\": \"competitive-flexible\"`|`\"procedure\": \"restricted\"`|`/procedure: The procedure (restricted) of the document must be one of open, competitive-flexible`",
                "`\"procedure\": \"competitive-flexible\", \"refinable\": [\"method\"],`|`\"procedure\": \"competitive-flexible\", \"refinable\": [\"colour\"],`|`/refinable: The refinable criterion (colour) must be one of the method of a stage`",
                "`\"scores\": \"carried\"`|`\"scores\": \"nothing\"`|`/stages/0/scores: The scores of the stage written must be carried into no later method, because they are published as counting for nothing`",
                "`\"scores\": \"carried\"`|`\"scores\": \"some\"`|`/stages/0/scores: What the scores count for later (some) of the stage written must be one of nothing, carried`",
                "`\"threshold\": \"50%\", `|`\"threshold\": \"150%\", `|`/stages/0/progression/threshold: \"threshold\" of the stage written: The minimum (150%) must be at most 100%`",
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\", `|``|`/stages/0/progression: The progression of the stage written must be either \"all\": true, or a \"threshold\", \"best\" or both`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"best\": 2`|`/stages/0/progression: The member \"tie\" of the progression of the stage written is missing; it must be what happens with tenders that are tied at the cut`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"best\": 1, \"tie\": \"all-go-on\"`|`/stages/0/progression: The count (1) of tenders that go on must be at least 2, the published minimum (the stage written)`",
                "`\"what\": \"points\"`|`\"what\": \"response\"`|`/stages/1/carried/0: The response that is carried into the stage final must say on which \"criterion\" it is`",
                "`{ \"into\": \"written\", \"stage\": \"written\"`|`{ \"into\": \"written\", \"stage\": \"first\"`|`/stages/1/carried/0: The carried criterion (written) of the stage final must be carried from an earlier stage, not from first`",
                "`\"section\": \"24\"`|`\"section\": \"74\"`|`/changes/0/section: The section (74) of the Procurement Act 2023 that a change of the method relies on must be 24 or 31`",
                "`\"date\": \"2026-05-04\"`|`\"date\": \"2026-02-30\"`|`/changes/0/date: The date (2026-02-30) \"date\" of the change of the method must be a day of the calendar, written as in 2026-03-02`",
                "`\"date\": \"2026-05-04\"`|`\"date\": \"2026-03-01\"`|`/changes/0: The day (2026-03-01) of the refinement of 2026-03-01 must not be before 2026-03-02, the day of publication`",
                "`\"firstDeadline\": \"2026-04-01\"`|`\"firstDeadline\": \"2026-03-01\"`|`/timetable: The day (2026-03-01) of the first deadline must not be before that of the publication (2026-03-02)`",
                "`\"opened\": \"2026-04-02\",`|``|`/rounds/0: The day on which the first tender of the stage written was opened must be recorded, because the method was changed`",
                "`\"stage\": \"written\", \"opened\"`|`\"stage\": \"first\", \"opened\"`|`/rounds/0/stage: The stage (first) of a round must be one of the procedure`",
                "`\"responses\": { \"price\": \"1180000\", \"method\": 8 }`|`\"responses\": { \"price\": \"1180000\", \"method\": 8, \"written\": 84 }`|`/rounds/1/tenders/0/responses/written: The response of the tender A on the criterion written must not be given, because the total of points in the stage written is carried there`",
                "`\"responses\": { \"method\": 9, \"staff\": 4 }`|`\"responses\": { \"method\": 11, \"staff\": 4 }`|`/rounds/0/tenders/3/responses/method: The mark (11) of the tender D on the criterion method must be one of its scale: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`",
                "`\"id\": \"D\", \"supplier\"`|`\"id\": \"A\", \"supplier\"`|`/rounds/0/tenders/3/id: The id (A) of a tender must occur only once`",
            })
    void faultIsNamedWithItsPlace(String text, String other, String fault) {
        String document = with(text, other);
        assertThat(faults(document)).containsExactly(fault);
    }

    /** What the schema refuses the reader refuses too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"procedure\": \"competitive-flexible\"`|`\"procedure\": \"restricted\"`",
                "`\"procedure\": \"competitive-flexible\"`|`\"procedure\": \"competitive-flexible\", \"lightTouch\": \"no\"`",
                "`\"refinable\": [\"method\"]`|`\"refinable\": \"method\"`",
                "`\"published\": \"2026-03-02\", `|``",
                "`\"published\": \"2026-03-02\"`|`\"published\": \"2 March 2026\"`",
                "`\"id\": \"written\", \"name\": \"Written tenders\",`|`\"id\": \"written\",`",
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\"`|`\"all\": true, \"threshold\": \"50%\"`",
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\"`|`\"all\": true, \"best\": 2, \"tie\": \"all-go-on\"`",
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\"`|`\"all\": false`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"best\": 0, \"tie\": \"all-go-on\"`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"best\": 2`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"tie\": \"all-go-on\"`",
                "`\"best\": 2, \"tie\": \"all-go-on\"`|`\"best\": 2, \"tie\": \"coin\"`",
                "`\"minimum\": 2`|`\"minimum\": 2.5`",
                "`\"scores\": \"carried\"`|`\"scores\": \"half\"`",
                "`,\n      \"scores\": \"carried\"`|``",
                "`\"into\": \"written\", `|``",
                "`\"what\": \"points\"`|`\"what\": \"response\"`",
                "`\"what\": \"points\"`|`\"what\": \"everything\"`",
                "`\"section\": \"24\"`|`\"section\": 24`",
                "`\"section\": \"24\"`|`\"section\": \"31\"`",
                "`\"criteria\": [\"method\"], `|``",
                "`\"criteria\": [\"method\"], `|`\"criteria\": [\"method\"], \"notified\": {}, `",
                "`\"reason\": \"Dialogue showed that a method statement below 5 cannot be delivered.\"`|`\"reason\": \" \"`",
                "`\"opened\": \"2026-04-02\"`|`\"opened\": 20260402`",
                "`\"opened\": \"2026-04-02\",`|`\"opened\": \"2026-04-02\", \"winner\": \"A\",`",
                "`\"opened\": \"2026-04-02\",`|`\"opened\": \"2026-04-02\", \"tieDecision\": { \"goOn\": [] },`",
            })
    void whatTheSchemaRefusesTheReaderRefuses(String text, String other) {
        String document = with(text.replace("\\n", "\n"), other);
        assertThat(SCHEMAS.errors("stages", document)).as(document).isNotEmpty();
        assertThat(faults(document)).as(document).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\", \"minimum\": 2, \"maximum\": 4`|`\"all\": true`",
                "`\"threshold\": \"50%\", \"best\": 2, \"tie\": \"all-go-on\", \"minimum\": 2`|`\"all\": false, \"threshold\": 72.0, \"minimum\": \"2\"`",
                "`\"threshold\": \"50%\", \"best\": 2`|`\"best\": \"2\"`",
                "`\"finalInvited\": \"2026-06-01\", `|``",
                "`\"procedure\": \"competitive-flexible\"`|`\"procedure\": \"competitive-flexible\", \"lightTouch\": true`",
                "`\"republished\": \"2026-05-04\",`|``",
            })
    void whatTheSchemaAllowsTheReaderReads(String text, String other) {
        String document = with(text, other);
        assertThat(SCHEMAS.errors("stages", document)).as(document).isEmpty();
        assertThat(faults(document)).as(document).isEmpty();
        assertThat(SCHEMAS.errors(
                        "stages-result",
                        ProcedureResultWriter.write(read(document).assess())))
                .isEmpty();
    }

    @Test
    void everyFaultOfADocumentIsNamedAtOnce() {
        String document = with("\"method\": 9, \"staff\": 4", "\"method\": \"nine\", \"staff\": 4")
                .replace("\"scores\": \"carried\"", "\"scores\": \"some\"")
                .replace("\"section\": \"24\"", "\"section\": \"7\"")
                .replace("\"title\": \"Leisure centre management\"", "\"titel\": \"Leisure centre management\"");
        assertThat(faults(document))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactlyInAnyOrder("/titel", "/stages/0/scores", "/rounds/0/tenders/3/responses/method");
    }

    /** D of the example did not go on from the first round, which only its assessment shows. */
    @Test
    void whatShowsOnlyWhenARoundIsAssessedIsNamedWithItsPlaceToo() {
        String late = with(
                "{ \"id\": \"C\", \"supplier\": \"Cedar Trust\", \"responses\": { \"price\"",
                "{ \"id\": \"D\", \"supplier\": \"Damson plc\", \"responses\": { \"price\"");
        String fault = "The document has 1 fault:\n"
                + "- /rounds/1/tenders/1/id: The tender (D) in the stage final must be of a supplier that went on from the "
                + "stage before, and it did not: place 3 with 70; the best 2 go on, the last of these with 72 (Procurement Act "
                + "2023, section 20(5)(b))";
        assertThat(faults(late)).isEmpty();
        assertThatThrownBy(() -> StagesReader.standard().assess(late)).hasMessage(fault);
        String stored = late.replace("tenderscore-stages/1", "tenderscore-stages-result/1");
        assertThatThrownBy(() ->
                        ResultVerifier.ofProcedures(StagesReader.standard()).verify(stored))
                .hasMessage(fault);
    }

    @Test
    void assessingADocumentIsReadingAndThenAssessingIt() {
        assertThat(ProcedureResultWriter.write(StagesReader.standard().assess(EXAMPLE)))
                .isEqualTo(ProcedureResultWriter.write(read(EXAMPLE).assess()));
    }

    @Test
    void noValueOfAnotherTypeBreaksTheReader() {
        Damage.ofEachValue(EXAMPLE, 100, document -> read(document).assess());
    }

    @Test
    void noMissingMemberBreaksTheReader() {
        Damage.ofEachMember(EXAMPLE, document -> read(document).assess());
    }
}
