package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a contract stands on a day: whether indicators had to be set, what was delivered at each assessment and what changed since the one
 * before, what is due, what is owed, and what a person must look at.
 *
 * <p>Immutable and thread-safe; {@link Delivery#asOf} makes it.
 *
 * @param delivery what it was worked out from, with everything that is recorded
 * @param day the day
 * @param duty whether key performance indicators had to be set and were
 * @param reviews the assessments whose period ended by that day, in order of time
 * @param due what was and is to be done by which day
 * @param findings what a person must look at
 */
public record Performance(
        Delivery delivery,
        LocalDate day,
        KpiDuty duty,
        List<ReviewResult> reviews,
        List<DueItem> due,
        List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param delivery what it was worked out from, with everything that is recorded
     * @param day the day
     * @param duty whether key performance indicators had to be set and were
     * @param reviews the assessments whose period ended by that day, in order of time
     * @param due what was and is to be done by which day
     * @param findings what a person must look at
     */
    public Performance {
        reviews = List.copyOf(reviews);
        due = List.copyOf(due);
        findings = List.copyOf(findings);
    }

    static Performance of(Delivery delivery, LocalDate day) {
        Delivery known = KnownBy.on(day, delivery);
        KpiDuty duty = KpiDuty.of(known.contract(), known.kpis().size());
        List<DueItem> due = DueItems.of(known, duty, day);
        List<ReviewResult> results = new ArrayList<>();
        for (int i = 0; i < known.reviews().size(); i++) {
            Optional<ReviewResult> before = i == 0 ? Optional.empty() : Optional.of(results.get(i - 1));
            results.add(ReviewResult.of(known, known.reviews().subList(0, i + 1), before));
        }
        return new Performance(delivery, day, duty, results, due, Findings.of(known, duty, due, results));
    }

    /**
     * What was known by the day of all that is recorded.
     *
     * @return the delivery without what happened later
     */
    public Delivery known() {
        return KnownBy.on(day, delivery);
    }

    /**
     * The last assessment whose period ended by the day.
     *
     * @return empty where there is none yet
     */
    public Optional<ReviewResult> latest() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
    }

    /**
     * Whether anything is overdue, inadequate or missing, or the duty to set indicators is not shown to be met.
     *
     * @return false where there is nothing but leads, or nothing at all
     */
    public boolean needsAttention() {
        return findings.stream().anyMatch(finding -> finding.kind() != Finding.Kind.LEAD);
    }

    /**
     * How many assessments and other facts are recorded that lie after the day and are left out.
     *
     * @return zero or more assessments
     */
    public int leftOut() {
        return delivery.reviews().size() - reviews.size();
    }

    /**
     * What the supplier owes for promised levels of ambition that were not reached.
     *
     * @return one step for each promise of which the level reached is known
     */
    public List<Step> sanctions() {
        return delivery.ladder().stream()
                .flatMap(promise -> promise.sanction().map(step -> step.withNote("promise " + promise.id())).stream())
                .toList();
    }

    /**
     * Why the contract stands as it does.
     *
     * @return each assessment with every figure, then the sanctions
     */
    public Explanation explanation() {
        return new Explanation(Step.of(delivery.contract().title() + ", as of " + day)
                .note(delivery.terms().ratings().words())
                .steps(reviews.stream().map(one -> one.explanation().top()).toList())
                .steps(sanctions())
                .build());
    }
}
