package io.github.tenderscore.check;

import io.github.tenderscore.check.BelowThresholdFacts.SelectionStage;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** L34: below the threshold nobody is kept from tendering by suitability, but for larger works; notifiable contracts have their notices. */
final class BelowThresholdCourse implements Examination {

    private static final String FACTS = "belowThreshold";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, BelowThresholdFacts.class, facts -> {
            Limits limits = new Limits(file.profile(), rulebook, answer);
            answer.needs(
                    List.of(FACTS, "stages"),
                    "What stages there are",
                    facts.stages(),
                    stages -> stages.forEach(stage -> stage(stage, facts, limits, answer)));
            new BelowThresholdNotices(facts, answer).examine(limits);
        });
    }

    private static void stage(SelectionStage stage, BelowThresholdFacts facts, Limits limits, Answer answer) {
        List<String> place = List.of(FACTS, "stages", stage.id());
        answer.under("PA23 s.85").as(Severity.ERROR);
        answer.needs(
                place,
                "Whether the stage " + stage.id() + " restricts by suitability who may submit a tender",
                stage.restrictsBySuitability(),
                restricts -> {
                    if (restricts) {
                        answer.needs(
                                List.of(FACTS, "callOff"),
                                "Whether the contract is called off under a framework",
                                facts.callOff(),
                                callOff -> {
                                    if (!callOff) {
                                        limits.restricted(place, stage.id());
                                    }
                                });
                    } else {
                        asked(stage, place, answer);
                    }
                });
        answer.as(Severity.ERROR);
    }

    private static void asked(SelectionStage stage, List<String> place, Answer answer) {
        answer.as(Severity.WARNING)
                .needs(
                        place,
                        "Whether the stage " + stage.id() + " asks about suitability at all",
                        stage.asksSuitability(),
                        asks -> {
                            if (asks) {
                                answer.fails(
                                        place,
                                        "The stage " + stage.id()
                                                + " asks about suitability and must not thereby decide"
                                                + " who may submit a tender",
                                        "see that every tender is assessed, whatever the answers");
                            }
                        });
    }

    /** What the estimated value decides. */
    record Limits(Profile profile, Rulebook rulebook, Answer answer) {

        private void restricted(List<String> place, String stage) {
            if (!profile.is(ContractTrait.WORKS)) {
                answer.fails(
                        place,
                        "The stage " + stage + " must not restrict by suitability who may submit a tender, because the"
                                + " contract is neither works nor a call-off",
                        "let every supplier submit a tender and assess suitability with it");
                return;
            }
            reached(
                    ThresholdType.suitabilityStage(isCentral()),
                    (figure, pounds) -> {},
                    (figure, pounds) -> answer.fails(
                            place,
                            "The stage " + stage
                                    + " must not restrict by suitability who may submit a tender, because the value ("
                                    + pounds + ") of the works is below " + figure.amount() + " pounds ("
                                    + figure.source() + ")",
                            "let every supplier submit a tender and assess suitability with it"));
        }

        /** Goes on where the contract is notifiable (section 87). */
        void ifNotifiable(Consumer<Threshold> use) {
            reached(
                    ThresholdType.notifiable(isCentral()),
                    (figure, pounds) -> use.accept(figure),
                    (figure, pounds) -> {});
        }

        private void reached(
                ThresholdType type, BiConsumer<Threshold, Ratio> reaches, BiConsumer<Threshold, Ratio> isBelow) {
            answer.needs(
                    List.of("profile", "value"),
                    "The estimated value with VAT",
                    profile.value().flatMap(EstimatedValue::comparable),
                    pounds -> rulebook.threshold(type, profile.commenced())
                            .ifPresent(figure -> (figure.isAbove(pounds) ? isBelow : reaches).accept(figure, pounds)));
        }

        private boolean isCentral() {
            return profile.buyer() == Buyer.CENTRAL_GOVERNMENT;
        }
    }
}
