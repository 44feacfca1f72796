package io.github.tenderscore.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what a person must look at; it names facts and concludes nothing. */
final class Findings {

    private final Delivery delivery;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Delivery delivery) {
        this.delivery = delivery;
    }

    static List<Finding> of(Delivery delivery, KpiDuty duty, List<DueItem> due, List<ReviewResult> reviews) {
        Findings findings = new Findings(delivery);
        findings.duty(duty);
        due.forEach(findings::due);
        if (!reviews.isEmpty()) {
            findings.latest(reviews.get(reviews.size() - 1), duty);
        }
        findings.repeated(reviews);
        delivery.failures().forEach(findings::failure);
        delivery.ladder().stream()
                .filter(promise -> promise.reached().isEmpty())
                .forEach(promise ->
                        findings.add(Finding.Kind.MISSING, "the level reached of " + promise.id() + " is not known"));
        return List.copyOf(findings.found);
    }

    private void add(Finding.Kind kind, String text) {
        found.add(new Finding(kind, text));
    }

    private void duty(KpiDuty duty) {
        if (duty.result() == KpiDuty.Result.FAIL || duty.result() == KpiDuty.Result.UNKNOWN) {
            String facts = duty.findings().stream()
                    .filter(one -> one.result() == duty.result())
                    .map(KpiDuty.Finding::fact)
                    .collect(Collectors.joining("; "));
            add(
                    Finding.Kind.DUTY,
                    (duty.result() == KpiDuty.Result.FAIL
                                    ? "the duty to set key performance indicators is not met: "
                                    : "it cannot be told whether the duty to set key performance indicators is met: ")
                            + facts);
        }
    }

    private void due(DueItem item) {
        if (item.state() == DueItem.State.OVERDUE) {
            add(Finding.Kind.OVERDUE, item.words());
        } else if (item.state() == DueItem.State.UNKNOWN && !item.note().contains("not in force")) {
            add(Finding.Kind.MISSING, item.words());
        }
    }

    private void latest(ReviewResult latest, KpiDuty duty) {
        String voluntary = duty.applies().orElse(true) ? "" : "; section 52 does not apply, so this is no breach of it";
        for (KpiResult result : latest.results()) {
            if (result.rating() == Rating.INADEQUATE) {
                add(
                        Finding.Kind.INADEQUATE,
                        result.kpi().id() + " is rated inadequate at the assessment "
                                + latest.review().id() + voluntary);
            }
            if (result.achievement() instanceof Achievement.Unknown unknown) {
                add(
                        Finding.Kind.MISSING,
                        "what was delivered of " + result.kpi().id() + " is not known: " + unknown.reason());
            }
            if (result.rating().isBelow() && !hasPlan(result.kpi().id())) {
                add(
                        Finding.Kind.LEAD,
                        result.kpi().id() + " is below its target and no recovery plan is open; a proper opportunity to"
                                + " improve comes before section 71(4) of the Procurement Act 2023");
            }
        }
    }

    private boolean hasPlan(String kpi) {
        return delivery.plans().stream()
                .anyMatch(plan -> plan.kpi().equals(kpi) && plan.done().isEmpty());
    }

    /** Two assessments in a row below the target are worth a look at section 71(4), by a person. */
    private void repeated(List<ReviewResult> reviews) {
        if (reviews.size() < 2) {
            return;
        }
        ReviewResult before = reviews.get(reviews.size() - 2);
        ReviewResult now = reviews.get(reviews.size() - 1);
        for (KpiResult result : now.results()) {
            Optional<Rating> was = before.result(result.kpi().id()).map(KpiResult::rating);
            if (result.rating().isBelow() && was.filter(Rating::isBelow).isPresent()) {
                add(
                        Finding.Kind.LEAD,
                        result.kpi().id() + " is below its target at two assessments in a row; whether performance is"
                                + " unsatisfactory under section 71(4) is for the authority to decide");
            }
        }
    }

    private void failure(Failure failure) {
        if (failure.kind() == Failure.Kind.NOT_IMPROVED && failure.chance().isEmpty()) {
            add(
                    Finding.Kind.MISSING,
                    "no proper opportunity to improve is recorded for the failure " + failure.id()
                            + ", without which section 71(4) does not apply");
        }
        add(
                Finding.Kind.LEAD,
                "the failure " + failure.id() + " (" + failure.kind().words()
                        + ") may be looked at in other procurements as a discretionary ground of exclusion; nothing follows"
                        + " from it by itself");
    }
}
