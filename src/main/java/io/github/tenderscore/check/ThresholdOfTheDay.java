package io.github.tenderscore.check;

import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L36: a contract is covered from the threshold on that counts on the day on which the procurement commenced, with VAT in the estimate. */
final class ThresholdOfTheDay implements Examination {

    private static final List<String> VALUE = List.of("profile", "value");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, CoverageFacts.class, facts -> {
            Optional<EstimatedValue> value = file.profile().value();
            answer.needs(VALUE, "The estimated value", value, estimate -> known(estimate, answer));
            answer.needs(
                    List.of("coverage", "type"),
                    "The row of Schedule 1",
                    facts.type(),
                    type -> answer.needs(
                            List.of("coverage", "covered"),
                            "Whether the contract is treated as above the threshold",
                            facts.covered(),
                            covered -> value.ifPresent(
                                    estimate -> placed(file, rulebook, type, covered, estimate, answer))));
        });
    }

    /** Where nothing can be estimated, there is no figure that VAT could be in. */
    private static void known(EstimatedValue estimate, Answer answer) {
        if (!estimate.isOpen()) {
            answer.asks(
                    VALUE,
                    "The estimated value in pounds, or that it cannot be estimated (section 4(4)),",
                    estimate.pounds());
            vat(estimate, answer);
        }
    }

    private static void vat(EstimatedValue estimate, Answer answer) {
        answer.needs(VALUE, "Whether VAT is in the estimated value", estimate.vatIncluded(), included -> {
            if (!included) {
                answer.under("PA23 s.123(2)")
                        .fails(VALUE, "The estimated value must be with VAT", "add the VAT that may be payable");
            }
        });
    }

    private static void placed(
            CaseFile file,
            Rulebook rulebook,
            ThresholdType type,
            boolean covered,
            EstimatedValue estimate,
            Answer answer) {
        answer.under("PA23 s.3");
        if (!type.isOfContracts()) {
            answer.fails(
                    List.of("coverage", "type"),
                    "The row (" + type.words() + ") must be one of Schedule 1, the thresholds of contracts",
                    "name the kind of contract, such as " + ThresholdType.GOODS_SERVICES_SUB_CENTRAL.code());
            return;
        }
        if (row(file.profile()).filter(row -> row != type).isPresent()) {
            answer.fails(
                    List.of("coverage", "type"),
                    "The row (" + type.code() + ") of Schedule 1 must be that of the contract and its authority, "
                            + row(file.profile()).orElseThrow().code(),
                    "name that row, or correct the profile");
            return;
        }
        LocalDate day = file.profile().commenced();
        Threshold threshold = rulebook.threshold(type, day)
                .orElseThrow(() -> new IllegalStateException("No threshold of " + type.code()));
        estimate.reaches(threshold)
                .filter(reaches -> reaches != covered)
                .ifPresent(reaches -> misplaced(estimate, threshold, reaches, day, answer));
    }

    private static void misplaced(
            EstimatedValue estimate, Threshold threshold, boolean reaches, LocalDate day, Answer answer) {
        String value = estimate.pounds().map(Ratio::toString).orElse("of a value that cannot be estimated");
        String due = reaches ? "above" : "below";
        answer.fails(
                List.of("coverage", "covered"),
                "The contract (" + value + ") is treated as " + (reaches ? "below" : "above")
                        + " the threshold and must be treated as " + due + " it: "
                        + threshold.type().words() + " are covered from " + threshold.amount()
                        + " pounds with VAT on, for what commenced on " + day + " (" + threshold.source() + ")",
                "follow the rules of a contract " + due + " the threshold");
    }

    /** The row that the profile falls into; empty for contracts of defence, whose rows (1 to 3) are not among the kinds of contract. */
    static Optional<ThresholdType> row(Profile profile) {
        if (profile.is(ContractTrait.DEFENCE)) {
            return Optional.empty();
        }
        boolean lightTouch = profile.is(ContractTrait.LIGHT_TOUCH);
        if (profile.is(ContractTrait.CONCESSION)) {
            return Optional.of(lightTouch ? ThresholdType.LIGHT_TOUCH_CONCESSION : ThresholdType.CONCESSION);
        }
        // Utilities have a row of their own for works (4), whose figure is that of other works
        if (profile.is(ContractTrait.WORKS) && !lightTouch) {
            return Optional.of(ThresholdType.WORKS);
        }
        if (profile.is(ContractTrait.UTILITIES) || profile.is(ContractTrait.PRIVATE_UTILITY)) {
            return Optional.of(lightTouch ? ThresholdType.UTILITIES_LIGHT_TOUCH : ThresholdType.UTILITIES);
        }
        if (lightTouch) {
            return Optional.of(ThresholdType.LIGHT_TOUCH);
        }
        return Optional.of(
                profile.buyer() == Buyer.CENTRAL_GOVERNMENT
                        ? ThresholdType.GOODS_SERVICES_CENTRAL
                        : ThresholdType.GOODS_SERVICES_SUB_CENTRAL);
    }
}
