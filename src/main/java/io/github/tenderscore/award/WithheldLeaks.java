package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Audience;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names what is withheld and yet told: a score that is the only unknown of a published sum can be worked out from the others.
 *
 * <p>A sub-total is the sum of its parts, and the total that of the criteria at the top. Where each of these sums has no unknown
 * or at least two, none of them can be solved.
 */
final class WithheldLeaks {

    private static final String SECTION = " (Procurement Act 2023, section 94)";

    private final Assessment assessment;
    private final Methodology method;
    private final SummaryFacts facts;
    private final Faults faults;

    WithheldLeaks(Assessment assessment, SummaryFacts facts, Faults faults) {
        this.assessment = assessment;
        this.method = assessment.evaluation().methodology();
        this.facts = facts;
        this.faults = faults;
    }

    void run() {
        Set<String> tenders = new LinkedHashSet<>();
        facts.withheld().forEach(item -> tenders.add(item.tender()));
        for (String tender : tenders) {
            TenderResult result = assessment.result(tender);
            List<WithheldItem> fromOthers = itemsOf(tender);
            List<WithheldItem> fromAll = fromOthers.stream()
                    .filter(item -> item.from() == Audience.EVERYBODY)
                    .toList();
            look(result, fromAll);
            if (!fromAll.equals(fromOthers)) {
                look(result, fromOthers);
            }
        }
    }

    private List<WithheldItem> itemsOf(String tender) {
        return facts.withheld().stream()
                .filter(item -> item.tender().equals(tender))
                .toList();
    }

    /** Looks at a tender as those see it from whom some items are withheld. */
    private void look(TenderResult result, List<WithheldItem> items) {
        sum(result, items, Optional.empty(), method.criteria());
        method.withGroups().stream()
                .filter(Criterion.Group.class::isInstance)
                .map(Criterion.Group.class::cast)
                .forEach(group -> sum(result, items, Optional.of(group), group.criteria()));
        index(result, items);
    }

    /** One sum: its result, empty for the total, and its parts; a sum that no summary shows tells nothing. */
    private void sum(TenderResult result, List<WithheldItem> items, Optional<Criterion> whole, List<Criterion> parts) {
        boolean shown = whole.isPresent()
                ? result.points(whole.get().id()).isPresent()
                : result.total().isPresent();
        List<String> unknown = new ArrayList<>();
        if (isWithheld(items, whole)) {
            unknown.add(whole.map(WithheldLeaks::named).orElse("the total"));
        }
        for (Criterion part : parts) {
            if (result.points(part.id()).isPresent() && isWithheld(items, Optional.of(part))) {
                unknown.add(named(part));
            }
        }
        if (shown && unknown.size() == 1) {
            faults.add(
                    List.of("withheld"),
                    "What is withheld of the tender " + result.tender().id() + ", " + unknown.get(0)
                            + ", must not be told by what is shown: it can be worked out from "
                            + whole.map(group -> named(group) + " and its sub-criteria")
                                    .orElse("the total and the criteria")
                            + SECTION + "; withhold one more of them, or show it");
        }
    }

    private static String named(Criterion criterion) {
        return (criterion instanceof Criterion.Group ? "the sub-total of " : "the score on ") + criterion.id();
    }

    private static boolean isWithheld(List<WithheldItem> items, Optional<Criterion> criterion) {
        return items.stream()
                .anyMatch(item -> item.part() == Part.SCORE && item.criterion().equals(criterion.map(Criterion::id)));
    }

    /** A price that the award rule itself uses can be worked out from the figure by which the tender is ranked. */
    private void index(TenderResult result, List<WithheldItem> items) {
        if (method.award().priceUse() != AwardRule.PriceUse.AMOUNT || isWithheld(items, Optional.empty())) {
            return;
        }
        method.leaves().stream()
                .filter(SummaryScoring::isCompared)
                .filter(price -> items.stream()
                        .anyMatch(item ->
                                item.part() == Part.OFFER && item.criterion().equals(Optional.of(price.id()))))
                .forEach(price -> faults.add(
                        List.of("withheld"),
                        "What is withheld of the tender " + result.tender().id() + ", the price on " + price.id()
                                + ", must not be told by what is shown: it can be worked out from the "
                                + method.award().figureName().toLowerCase(Locale.ROOT) + SECTION
                                + "; withhold the total too, or show the price"));
    }
}
