package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds up what was returned for an indicator; a gap, an unknown quantity or another edition that cannot be compared leaves it unknown. */
final class DeliveredFigures {

    private static final String LABEL = "Delivered to date";

    private final Delivery delivery;
    private final Kpi kpi;
    private final List<Return> returns;
    private final List<String> notes = new ArrayList<>();
    private Optional<String> why = Optional.empty();

    private DeliveredFigures(Delivery delivery, Kpi kpi, List<Return> returns) {
        this.delivery = delivery;
        this.kpi = kpi;
        this.returns = returns;
    }

    /** What was returned in some assessments, by indicator, each in order of time. */
    static Map<String, List<Return>> byKpi(List<Review> reviews) {
        return reviews.stream()
                .flatMap(review -> review.returns().stream())
                .sorted(Comparator.comparing(Return::from).thenComparing(Return::evidence))
                .collect(Collectors.groupingBy(Return::kpi));
    }

    /** What was delivered to the end of an assessment; a level counts for its period alone. */
    static Delivered of(Delivery delivery, Kpi kpi, Review last, Map<String, List<Return>> returns) {
        LocalDate from = kpi.isHeld() ? last.from() : delivery.contract().term().begins();
        List<Return> own = returns.getOrDefault(kpi.id(), List.of()).stream()
                .filter(one -> !one.from().isBefore(from))
                .toList();
        return new DeliveredFigures(delivery, kpi, own).figures(from, last.to());
    }

    private Delivered figures(LocalDate from, LocalDate to) {
        returns.forEach(this::edition);
        gap(from, to).ifPresent(this::unknown);
        returns.stream()
                .filter(one -> one.delivered().isEmpty())
                .findFirst()
                .ifPresent(one -> unknown("the return for " + one.days() + " does not say how much"));
        if (kpi.target() instanceof Target.Held held) {
            return level(held.several());
        }
        Map<EvidenceGrade, Ratio> byEvidence = sums();
        Optional<Ratio> total = why.isPresent()
                ? Optional.empty()
                : Optional.of(byEvidence.values().stream().reduce(Ratio.ZERO, Ratio::plus));
        return new Delivered(total, byEvidence, why, notes, sumStep(total, byEvidence));
    }

    private void unknown(String reason) {
        why = why.or(() -> Optional.of(reason));
    }

    /** The first days for which nothing was returned. */
    private Optional<String> gap(LocalDate from, LocalDate to) {
        LocalDate next = from;
        for (Return one : returns) {
            if (one.from().isAfter(next)) {
                return Optional.of(nothing(next, one.from().minusDays(1)));
            }
            next = one.to().isBefore(next) ? next : one.to().plusDays(1);
        }
        return next.isAfter(to) ? Optional.empty() : Optional.of(nothing(next, to));
    }

    private static String nothing(LocalDate from, LocalDate to) {
        return "nothing was returned for " + from + " to " + to;
    }

    // ---- editions ---------------------------------------------------------------------------------------------------

    private void edition(Return one) {
        Optional<MeasureReference> bid = kpi.measure();
        if (bid.isEmpty()
                || one.edition().isEmpty()
                || one.edition().get().equals(bid.get().edition())) {
            return;
        }
        String code = bid.get().code();
        String change = "the edition of the catalogue changed from " + bid.get().edition() + " at the bid to "
                + one.edition().get() + " for " + one.days();
        Optional<MeasureForm> was = form(bid.get().edition(), code);
        Optional<MeasureForm> is = form(one.edition().get(), code);
        if (was.isEmpty() || is.isEmpty()) {
            unknown(change + ", and the measure " + code + " is not known in "
                    + (was.isEmpty() ? bid.get().edition() : one.edition().get()) + ", so it cannot be compared");
        } else if (!was.get().equals(is.get())) {
            unknown(change + ", and the measure " + code + " changed from " + words(was.get()) + " to "
                    + words(is.get()) + ", so it cannot be compared");
        } else {
            String note = change + "; the measure " + code + " has the same unit and direction in both";
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    private Optional<MeasureForm> form(String edition, String code) {
        return delivery.edition(edition).flatMap(one -> one.find(code));
    }

    private static String words(MeasureForm form) {
        return form.unit() + " (" + form.better().code() + ")";
    }

    // ---- sums -------------------------------------------------------------------------------------------------------

    private Map<EvidenceGrade, Ratio> sums() {
        Map<EvidenceGrade, Ratio> sums = new EnumMap<>(EvidenceGrade.class);
        returns.forEach(
                one -> one.delivered().ifPresent(quantity -> sums.merge(one.evidence(), quantity, Ratio::plus)));
        return sums;
    }

    private Step sumStep(Optional<Ratio> total, Map<EvidenceGrade, Ratio> byEvidence) {
        Step.Builder step = Step.of(LABEL);
        byEvidence.forEach((grade, sum) -> step.step(Step.of("Evidence: " + grade.code())
                .formula("sum of the returns", figures(grade))
                .exact(sum)
                .build()));
        total.ifPresent(sum -> step.formula(
                        "sum over the grades of evidence",
                        byEvidence.values().stream().map(Figures::factor).collect(Collectors.joining(" + ")))
                .exact(sum));
        return step.note(note(byEvidence.size() > 1 ? "figures on different evidence are added" : ""))
                .build();
    }

    private String figures(EvidenceGrade grade) {
        return returns.stream()
                .filter(one -> one.evidence() == grade)
                .flatMap(one -> one.delivered().stream())
                .map(Figures::factor)
                .collect(Collectors.joining(" + "));
    }

    private String note(String first) {
        List<String> parts = new ArrayList<>();
        why.ifPresent(reason -> parts.add("not known: " + reason));
        if (!first.isEmpty()) {
            parts.add(first);
        }
        parts.addAll(notes);
        return String.join("; ", parts);
    }

    // ---- levels -----------------------------------------------------------------------------------------------------

    private Delivered level(SeveralLevels several) {
        if (returns.size() > 1 && several == SeveralLevels.NOT_STATED) {
            unknown(returns.size() + " levels were returned, and " + several.words());
        }
        List<Ratio> levels =
                returns.stream().flatMap(one -> one.delivered().stream()).toList();
        if (why.isPresent() || levels.isEmpty()) {
            return new Delivered(
                    Optional.empty(),
                    Map.of(),
                    why,
                    notes,
                    Step.of(LABEL).note(note("")).build());
        }
        Step step = levelStep(levels, several);
        Ratio level = step.exact().orElseThrow();
        Map<EvidenceGrade, Ratio> byEvidence = new EnumMap<>(EvidenceGrade.class);
        new TreeSet<>(counted(several, level).stream().map(Return::evidence).toList())
                .forEach(grade -> byEvidence.put(grade, level));
        return new Delivered(Optional.of(level), byEvidence, Optional.empty(), notes, step);
    }

    /** The returns on which the level that counts rests. */
    private List<Return> counted(SeveralLevels several, Ratio level) {
        return switch (several) {
            case MEAN, NOT_STATED -> returns;
            case LAST -> returns.subList(returns.size() - 1, returns.size());
            case WORST ->
                returns.stream()
                        .filter(one -> one.delivered().filter(level::equals).isPresent())
                        .toList();
        };
    }

    private Step levelStep(List<Ratio> levels, SeveralLevels several) {
        Step.Builder step = Step.of("Delivered in the period");
        Ratio last = levels.get(levels.size() - 1);
        if (levels.size() == 1 || several == SeveralLevels.LAST) {
            return step.exact(last)
                    .note(note(levels.size() == 1 ? "" : several.words()))
                    .build();
        }
        if (several == SeveralLevels.MEAN) {
            Ratio sum = levels.stream().reduce(Ratio.ZERO, Ratio::plus);
            return step.formula(
                            "sum of the levels / how many",
                            levels.stream().map(Figures::factor).collect(Collectors.joining(" + ", "(", ")")) + " / "
                                    + levels.size())
                    .exact(sum.dividedBy(Ratio.of(levels.size())))
                    .note(note(several.words()))
                    .build();
        }
        String worst = kpi.isHigherBetter() ? "min" : "max";
        return step.formula(
                        (kpi.isHigherBetter() ? "lowest" : "highest") + " of the levels",
                        levels.stream()
                                .skip(1)
                                .map(Figures::factor)
                                .reduce(Figures.factor(levels.get(0)), (a, b) -> worst + "(" + a + "; " + b + ")"))
                .exact(levels.stream()
                        .reduce(kpi.isHigherBetter() ? Ratio::min : Ratio::max)
                        .orElseThrow())
                .note(note(several.words()))
                .build();
    }
}
