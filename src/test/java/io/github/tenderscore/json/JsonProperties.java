package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Methods;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back the same, and no result depends on the order or the names of tenders. */
class JsonProperties {

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    // ---- round trips ------------------------------------------------------------------------------------------------

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("evaluations") Evaluation evaluation) {
        String text = EvaluationWriter.write(evaluation);
        Evaluation read = EvaluationReader.standard().read(text);
        assertThat(read.methodology()).isEqualTo(evaluation.methodology());
        assertThat(read.tenders()).isEqualTo(byId(evaluation.tenders()));
        assertThat(read.notes()).isEqualTo(evaluation.notes());
        assertThat(Fingerprints.of(read.methodology())).isEqualTo(Fingerprints.of(evaluation.methodology()));
        assertThat(Fingerprints.ofInput(read)).isEqualTo(Fingerprints.ofInput(evaluation));
        assertThat(EvaluationWriter.write(read)).isEqualTo(text);
    }

    @Property(tries = 300)
    void storedAssessmentHoldsAndIsRecomputedToTheSameBytes(@ForAll("evaluations") Evaluation evaluation) {
        String text = AssessmentWriter.write(assessed(evaluation));
        ResultVerifier.Verification<Assessment> verification =
                ResultVerifier.ofAssessments(EvaluationReader.standard()).verify(text);
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.holds()).isTrue();
        assertThat(AssessmentWriter.write(verification.result())).isEqualTo(text);
    }

    // ---- order and names --------------------------------------------------------------------------------------------

    @Property(tries = 300)
    void orderOfTendersDoesNotMatter(@ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        String expected = AssessmentWriter.write(assessed(evaluation));
        List<Tender> tenders = new ArrayList<>(evaluation.tenders());
        Collections.shuffle(tenders, random);
        Evaluation shuffled =
                noted(Evaluation.under(evaluation.methodology()), evaluation).tenders(tenders);
        List<Decision> decisions = new ArrayList<>(evaluation.decisions());
        Collections.shuffle(decisions, random);
        for (Decision decision : decisions) {
            shuffled = shuffled.decide(decision);
        }
        assertThat(AssessmentWriter.write(shuffled.assess())).isEqualTo(expected);
        assertThat(Fingerprints.ofInput(shuffled)).isEqualTo(Fingerprints.ofInput(evaluation));
    }

    @Property(tries = 300)
    void orderOfMembersAndTendersOfADocumentDoesNotMatter(
            @ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        String expected = AssessmentWriter.write(assessed(evaluation));
        String shuffled = shuffled(Documents.parsed(EvaluationWriter.write(evaluation)), random);
        assertThat(AssessmentWriter.write(
                        EvaluationReader.standard().read(shuffled).assess()))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void namesOfTendersDoNotMatter(@ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        Assessment expected = assessed(evaluation);
        Map<String, String> names = new HashMap<>();
        List<Tender> renamed = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>(random.ints(evaluation.tenders().size() * 2L, 0, 1000)
                .boxed()
                .distinct()
                .toList());
        Assume.that(numbers.size() >= evaluation.tenders().size());
        for (Tender tender : evaluation.tenders()) {
            String id = "N" + numbers.get(renamed.size());
            names.put(tender.id(), id);
            renamed.add(new Tender(id, new Supplier("Supplier of " + id), tender.responses()));
        }
        Evaluation other = Evaluation.under(evaluation.methodology()).tenders(renamed);
        for (Decision decision : evaluation.decisions()) {
            other = other.decide(about(Objects.requireNonNull(names.get(decision.tender())), decision));
        }
        sameBut(id -> Objects.requireNonNull(names.get(id)), expected, other.assess());
        sameBut(
                id -> Objects.requireNonNull(names.get(id)),
                expected,
                EvaluationReader.standard().read(EvaluationWriter.write(other)).assess());
    }

    private static Decision about(String tender, Decision decision) {
        Consideration old = decision.about();
        Consideration renamed = new Consideration(tender, old.ground(), old.cause(), old.steps(), old.evidence());
        return decision instanceof Keep keep
                ? renamed.keep(keep.finding(), keep.decider(), keep.date(), keep.reason())
                : renamed.disregard(decision.decider(), decision.date(), decision.reason());
    }

    private static void sameBut(Function<String, String> names, Assessment expected, Assessment found) {
        for (TenderResult one : expected.results()) {
            TenderResult other = found.result(names.apply(one.tender().id()));
            if (one.outcome() instanceof Outcome.Disregarded) {
                // its decisions name the tender
                assertThat(other.outcome().code()).isEqualTo("disregarded");
            } else {
                assertThat(other.outcome()).isEqualTo(one.outcome());
            }
            expected.evaluation()
                    .methodology()
                    .leaves()
                    .forEach(leaf -> assertThat(other.points(leaf.id())).isEqualTo(one.points(leaf.id())));
        }
        assertThat(found.first().stream().map(result -> result.tender().id()))
                .containsExactlyInAnyOrderElementsOf(expected.first().stream()
                        .map(result -> names.apply(result.tender().id()))
                        .toList());
        assertThat(leads(found)).isEqualTo(leads(expected));
    }

    private static List<Ratio> leads(Assessment assessment) {
        return assessment.margins().stream().map(margin -> margin.published()).toList();
    }

    // ---- tools ------------------------------------------------------------------------------------------------------

    private static Evaluation noted(Evaluation evaluation, Evaluation other) {
        Evaluation noted = evaluation;
        for (String note : other.notes()) {
            noted = noted.note(note);
        }
        return noted;
    }

    private static List<Tender> byId(List<Tender> tenders) {
        return tenders.stream().sorted(Comparator.comparing(Tender::id)).toList();
    }

    /** Nearly all of them can be assessed; some award rules refuse a tender without quality. */
    private static Assessment assessed(Evaluation evaluation) {
        Optional<Assessment> assessment = Optional.empty();
        try {
            assessment = Optional.of(evaluation.assess());
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
        }
        Assume.that(assessment.isPresent());
        return assessment.orElseThrow();
    }

    private static String shuffled(Json value, Random random) {
        return Documents.rendered(value, one -> {
            if (one instanceof Json.Obj object) {
                List<String> members = new ArrayList<>();
                object.members()
                        .forEach((name, member) ->
                                members.add(JsonWriter.compact(name) + " :\t" + shuffled(member, random)));
                Collections.shuffle(members, random);
                return Optional.of("{" + String.join(" ,\n", members) + "}");
            }
            if (one instanceof Json.Arr array && array.pointer().equals("/tenders")) {
                List<String> items = new ArrayList<>(array.items().stream()
                        .map(item -> shuffled(item, random))
                        .toList());
                Collections.shuffle(items, random);
                return Optional.of("[" + String.join(", ", items) + "]");
            }
            return Optional.empty();
        });
    }
}
