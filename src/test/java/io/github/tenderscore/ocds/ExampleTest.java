package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of a draft from a real notice, and of the same method completed. */
class ExampleTest {

    private static final String DRAFT = "central-bedfordshire-draft.json";
    private static final String COMPLETED = "central-bedfordshire-supported-living.json";

    private static Evaluation completed() {
        return EvaluationReader.standard().read(Fixtures.example(COMPLETED));
    }

    private static Look draftedMethod() {
        Json.Obj draft = (Json.Obj) JsonReader.read(
                        new ByteArrayInputStream(Fixtures.example(DRAFT).getBytes(StandardCharsets.UTF_8)),
                        new Faults())
                .orElseThrow();
        return new Look(draft, new ArrayList<>()).object("methodology");
    }

    @Test
    void keepsWhatTheNoticeDiscloses() {
        Look drafted = draftedMethod();
        Methodology method = completed().methodology();
        assertThat(drafted.text("title")).contains(method.title());
        assertThat(drafted.text("currency")).contains(method.currency());
        assertThat(drafted.text("weightBasis")).contains(method.weightBasis().code());
        List<String> criteria = method.criteria().stream()
                .map(criterion -> criterion.id() + "|" + criterion.name() + "|"
                        + criterion.weight().orElseThrow())
                .toList();
        assertThat(drafted.objects("criteria").stream()
                        .map(criterion -> criterion.text("id").orElseThrow() + "|"
                                + criterion.text("name").orElseThrow() + "|"
                                + criterion.text("weight").orElseThrow()))
                .containsExactlyElementsOf(criteria);
    }

    /** By hand: 50 × 5/5 + 40 × 2480000/2760000 (35.942…, rounded 35.94) + 10 × 4/5 = 93.94. */
    @Test
    void canBeScoredOnceCompleted() {
        Assessment assessment = completed().assess();
        assertThat(assessment
                        .mostAdvantageous()
                        .orElseThrow()
                        .tender()
                        .supplier()
                        .name())
                .isEqualTo("Illustrative supplier 3");
        assertThat(assessment.result("3").figure()).contains(Ratio.parse("93.94"));
    }

    @Test
    void saysWhatIsAssumedAndWhereItIsFrom() {
        assertThat(completed().notes())
                .anyMatch(note -> note.contains("notice 094476-2026 of 6 October 2026")
                        && note.contains(
                                "Contains public sector information licensed under the Open Government Licence v3.0."))
                .anyMatch(note -> note.startsWith("Illustrative assumptions of this example"));
        assertThat(completed().tenders())
                .allSatisfy(tender -> assertThat(tender.supplier().name()).startsWith("Illustrative supplier "));
    }

    @Test
    void cannotBeScoredAsADraft() {
        String draft = Fixtures.example(DRAFT);
        assertThatThrownBy(() -> EvaluationReader.standard().read(draft)).hasMessageContaining("this is a draft");
    }
}
