package io.github.tenderscore.check;

import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** L36: a contract is covered from the threshold on that counts on the day on which the procurement commenced, with VAT in the estimate. */
final class ThresholdOfTheDay implements Examination {

    private static final List<String> VALUE = List.of("profile", "value");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, CoverageFacts.class, facts -> {
            Optional<EstimatedValue> value = file.profile().value();
            answer.needs(VALUE, "The estimated value", value, estimate -> vat(estimate, answer));
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
        List<String> place = List.of("coverage", "covered");
        answer.under("PA23 s.3");
        if (!type.isOfContracts()) {
            answer.fails(
                    List.of("coverage", "type"),
                    "The row (" + type.words() + ") must be one of Schedule 1, the thresholds of contracts",
                    "name the kind of contract, such as " + ThresholdType.GOODS_SERVICES_SUB_CENTRAL.code());
            return;
        }
        Threshold threshold = rulebook.threshold(type, file.profile().commenced())
                .orElseThrow(() -> new IllegalStateException("No threshold of " + type.code()));
        Optional<Ratio> pounds = estimate.pounds();
        boolean reaches = pounds.isEmpty() || !threshold.isAbove(pounds.get());
        if (reaches != covered) {
            answer.fails(
                    place,
                    "The contract (" + pounds.map(Ratio::toString).orElse("of a value that cannot be estimated")
                            + ") is treated as " + (covered ? "above" : "below")
                            + " the threshold and must be treated as " + (reaches ? "above" : "below") + " it: "
                            + threshold.type().words() + " are covered from " + threshold.amount()
                            + " pounds with VAT on, for what commenced on "
                            + file.profile().commenced() + " (" + threshold.source() + ")",
                    "follow the rules of a contract " + (reaches ? "above" : "below") + " the threshold");
        }
    }
}
