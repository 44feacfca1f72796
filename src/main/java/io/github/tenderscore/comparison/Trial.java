package io.github.tenderscore.comparison;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the tenders with another rule. Immutable and thread-safe. */
public final class Trial {

    private final Alternative alternative;
    private final Assessment published;
    private final Optional<Assessment> tried;
    private final String obstacle;

    Trial(Alternative alternative, Assessment published, Optional<Assessment> tried, String obstacle) {
        this.alternative = alternative;
        this.published = published;
        this.tried = tried;
        this.obstacle = obstacle;
    }

    /**
     * The rule that was tried.
     *
     * @return with its place in the method
     */
    public Alternative alternative() {
        return alternative;
    }

    /**
     * The assessment with the other rule.
     *
     * @return empty where the tenders cannot be assessed by it
     */
    public Optional<Assessment> assessment() {
        return tried;
    }

    /**
     * Why the tenders cannot be assessed by the rule.
     *
     * @return a sentence; empty where they can
     */
    public Optional<String> obstacle() {
        return tried.isPresent() ? Optional.empty() : Optional.of(obstacle);
    }

    /**
     * Whether another tender comes first, or others share the first place.
     *
     * @return false also where the tenders cannot be assessed by the rule
     */
    public boolean firstDiffers() {
        return tried.isPresent() && !ids(published).equals(ids(tried.get()));
    }

    /**
     * The tender that comes first with the other rule and not under the published method.
     *
     * @return the first by id where several do; empty where none does
     */
    public Optional<String> newFirst() {
        return tried.flatMap(assessment -> ids(assessment).stream()
                .filter(id -> !ids(published).contains(id))
                .findFirst());
    }

    /**
     * The tender that comes first under the published method and is compared with the new first one.
     *
     * @return the first by id where several are tied; empty where none is first
     */
    public Optional<String> oldFirst() {
        return ids(published).stream().findFirst();
    }

    /**
     * Why another tender comes first: how far it leads the published first one, criterion by criterion, before and after.
     *
     * @return in the order of the method; empty where no other tender comes first, or where points for price are gone with the other
     *     rule, so that there is nothing to compare them with
     */
    public List<Lead> leads() {
        if (tried.isEmpty()
                || comparesAmounts()
                || newFirst().isEmpty()
                || oldFirst().isEmpty()) {
            return List.of();
        }
        List<Lead> leads = new ArrayList<>();
        for (Criterion.Leaf leaf : published.evaluation().methodology().leaves()) {
            if (leaf.isScored()) {
                leads.add(new Lead(leaf.id(), leaf.name(), lead(published, leaf.id()), lead(tried.get(), leaf.id())));
            }
        }
        return List.copyOf(leads);
    }

    /**
     * Whether a price that earns points under the published method is compared as an amount with the other rule.
     *
     * @return false also where the tenders cannot be assessed by it
     */
    public boolean comparesAmounts() {
        return tried.isPresent()
                && published.evaluation().methodology().award().priceUse() == PriceUse.POINTS
                && tried.get().evaluation().methodology().award().priceUse() == PriceUse.AMOUNT;
    }

    private Ratio lead(Assessment assessment, String criterion) {
        return points(assessment, newFirst().orElseThrow(), criterion)
                .minus(points(assessment, oldFirst().orElseThrow(), criterion));
    }

    private static Ratio points(Assessment assessment, String tender, String criterion) {
        return assessment
                .result(tender)
                .points(criterion)
                .map(TenderResult.Points::published)
                .orElse(Ratio.ZERO);
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.firstIds().stream().sorted().toList();
    }

    @Override
    public String toString() {
        String first = tried.map(assessment -> "first " + ids(assessment)).orElse(obstacle);
        return alternative.rule().id() + " as " + alternative.place() + ": " + first;
    }
}
