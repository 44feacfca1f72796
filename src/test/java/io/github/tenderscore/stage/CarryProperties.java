package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Methods;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is carried counts exactly as if it had been given, or earned, in the later stage itself. */
class CarryProperties {

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    private static Tender without(Tender tender, List<Carry> carries) {
        Map<String, Response> own = new HashMap<>(tender.responses());
        carries.forEach(carry -> own.remove(carry.into()));
        return new Tender(tender.id(), tender.supplier(), own, tender.reasons());
    }

    private static Optional<Assessment> assessed(Evaluation evaluation) {
        try {
            return Optional.of(evaluation.assess());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    /** The same method twice, and some responses carried: the last round is the plain assessment of those that went on. */
    @Property(tries = 300)
    void aCarriedResponseCountsAsOneThatIsGiven(@ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        Methodology method = evaluation.methodology();
        List<Carry> carries = method.leaves().stream()
                .filter(leaf -> random.nextBoolean())
                .map(leaf -> Carry.response(leaf.id(), "first"))
                .toList();
        Optional<Assessment> first = assessed(Evaluation.under(method).tenders(evaluation.tenders()));
        Assume.that(first.isPresent() && !first.get().ranking().isEmpty());
        List<Tender> on =
                first.get().ranking().stream().map(TenderResult::tender).toList();
        Optional<Assessment> plain = assessed(Evaluation.under(method).tenders(on));
        Assume.that(plain.isPresent());

        Procedure procedure = Procedure.flexible("Twice")
                .stage(
                        "first",
                        "First",
                        method,
                        Progression.all(),
                        carries.isEmpty() ? LaterUse.NOTHING : LaterUse.CARRIED)
                .finalStage("last", "Last", method, carries.toArray(Carry[]::new))
                .build();
        Assessment last = Proceedings.of(procedure)
                .round("first", round -> round.tenders(evaluation.tenders()))
                .round(
                        "last",
                        round -> round.tenders(on.stream()
                                .map(tender -> without(tender, carries))
                                .toList()))
                .assess()
                .assessment()
                .orElseThrow();
        for (Tender tender : on) {
            TenderResult here = last.result(tender.id());
            TenderResult there = plain.get().result(tender.id());
            assertThat(here.outcome()).isEqualTo(there.outcome());
            for (Criterion criterion : method.withGroups()) {
                assertThat(here.points(criterion.id())).isEqualTo(there.points(criterion.id()));
            }
        }
    }

    /** A stage that counts for everything: the total of the last round is the total that was earned, whatever the method is. */
    @Property(tries = 300)
    void aCarriedTotalKeepsItsShare(@ForAll("evaluations") Evaluation evaluation) {
        Methodology method = evaluation.methodology();
        Assume.that(Progression.ranksByPoints(method));
        Optional<Assessment> first = assessed(Evaluation.under(method).tenders(evaluation.tenders()));
        Assume.that(first.isPresent() && !first.get().ranking().isEmpty());
        // points outside of what can be earned cannot be carried, which another test shows
        Assume.that(first.get().ranking().stream()
                .map(result -> result.figure().orElseThrow())
                .allMatch(figure -> figure.signum() >= 0 && figure.compareTo(method.pointsTotal()) <= 0));
        Methodology last = Methodology.named("Last")
                .quantity(
                        "first",
                        "First",
                        SocialValueRules.towardsTarget(method.pointsTotal().toString()))
                .build();
        Procedure procedure = Procedure.flexible("Once")
                .stage("first", "First", method, Progression.all(), LaterUse.CARRIED)
                .finalStage("last", "Last", last, Carry.total("first", "first"))
                .build();
        Assessment award = Proceedings.of(procedure)
                .round("first", round -> round.tenders(evaluation.tenders()))
                .round(
                        "last",
                        round -> round.tenders(first.get().ranking().stream()
                                .map(result -> new Tender(
                                        result.tender().id(), result.tender().supplier(), Map.of()))
                                .toList()))
                .assess()
                .assessment()
                .orElseThrow();
        for (TenderResult result : first.get().ranking()) {
            Ratio share = result.figure().orElseThrow().dividedBy(method.pointsTotal());
            assertThat(award.result(result.tender().id()).figure()).contains(Ratio.HUNDRED.times(share));
        }
    }
}
