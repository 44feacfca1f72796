package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.check.StatedCriterion;
import io.github.tenderscore.check.StatedDivision;
import io.github.tenderscore.check.StatedImportance;
import io.github.tenderscore.check.StatedMethod;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.WeightBasis;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

    private static StatedMethod stated(String methodology) {
        return DraftReader.read(document(methodology));
    }

    private static String document(String methodology) {
        return ("{'format':'tenderscore-draft/1','methodology':" + methodology + "}").replace('\'', '"');
    }

    /** Find a Tender, notice 094476-2026: quality 50, price 40 and social value 10 per cent. */
    @Test
    void whatAPublishedNoticeStatesIsKnown() {
        StatedMethod stated = DraftReader.read(Schemas.text(Path.of("docs/examples/central-bedfordshire-draft.json")));
        assertThat(stated.basis()).contains(WeightBasis.PARENT);
        assertThat(stated.division()).contains(StatedDivision.weighted());
        assertThat(stated.criteria().orElseThrow())
                .extracting(StatedCriterion::id, StatedCriterion::importance, StatedCriterion::gates)
                .containsExactly(
                        tuple("quality-methodology", Optional.of(StatedImportance.weight("50")), Optional.empty()),
                        tuple("price", Optional.of(StatedImportance.weight("40")), Optional.empty()),
                        tuple("social-value", Optional.of(StatedImportance.weight("10")), Optional.empty()));
    }

    @Test
    void whatANoticeLeavesOutIsNotKnown() {
        assertThat(stated("{'title':'Illustrative','criteria':[]}").criteria()).isEmpty();
        StatedMethod half = stated(
                "{'criteria':[{'id':'quality','name':'Quality','criteria':[{'id':'plan'},{'id':'staff','weight':40}]},"
                        + "{'id':'price','kind':'price'}]}");
        assertThat(half.basis()).isEmpty();
        assertThat(half.division()).isEmpty();
        assertThat(half.criteria().orElseThrow())
                .extracting(StatedCriterion::id)
                .containsExactly("quality", "plan", "staff", "price");
        StatedCriterion plan = half.criteria().orElseThrow().get(1);
        assertThat(plan.parent()).contains("quality");
        assertThat(plan.importance()).isEmpty();
        assertThat(plan.passFail()).isEmpty();
        assertThat(half.criteria().orElseThrow().get(2).passFail()).contains(false);
    }

    /** Weights that are text without a unit, as in notice 049722-2026, are somebody's to settle; that they count is known all the same. */
    @Test
    void doubtfulWeightsAreNotKnown() {
        StatedMethod stated = stated("{'criteria':[{'id':'a','weight':'50'},{'id':'price','weight':'80'}]},"
                + "'doubtful':[{'what':'The sum','where':'/methodology/criteria','reason':'130'}]");
        assertThat(stated.division()).isEmpty();
        assertThat(stated.criteria().orElseThrow())
                .allMatch(one -> one.importance().isEmpty())
                .allMatch(one -> one.passFail().equals(Optional.of(false)));
    }

    @Test
    void everyFaultIsNamedAtItsPlace() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(
                        () -> stated("{'weightBasis':'half','criteria':[7,{'name':'x'},{'id':'a','weight':'many'}]}"))
                .withMessageContaining(
                        "/methodology/weightBasis: The weight basis (half) must be one of parent, total, points")
                .withMessageContaining("/methodology/criteria/0: A criterion must be an object")
                .withMessageContaining("/methodology/criteria/1")
                .withMessageContaining("/methodology/criteria/2/weight");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> stated("{'criteria':[{'id':'a'},{'id':'a'}]}"))
                .withMessageContaining("The id (a) of a stated criterion must occur only once");
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> stated("7"));
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> DraftReader.read("{}"));
    }

    @Test
    void aDraftIsToldByItsFormat() throws Exception {
        InputStream draft = new ByteArrayInputStream(document("{}").getBytes(StandardCharsets.UTF_8));
        assertThat(DraftReader.isDraft(draft)).isTrue();
        assertThat(DraftReader.read(draft).criteria()).isEmpty();
        assertThat(DraftReader.isDraft(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }
}
