package io.github.tenderscore.ocds;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.LotCriterion;
import io.github.tenderscore.procurement.LotCriterion.SocialValueWords;
import io.github.tenderscore.procurement.LotWeighting;
import io.github.tenderscore.procurement.WeightingBasis;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the award criteria of a lot and what their weights say of price and of social value. */
final class WeightingReader {

    private final SocialValueSearch socialValue;
    private final Notes notes;

    /** Why the weights may be those of a last stage only; empty where nothing says so. */
    private final Optional<String> stages;

    WeightingReader(SocialValueSearch socialValue, Optional<String> stages, Notes notes) {
        this.socialValue = socialValue;
        this.stages = stages;
        this.notes = notes;
    }

    LotWeighting read(Look awardCriteria) {
        List<NoticeCriterion> criteria = CriteriaReader.read(awardCriteria);
        if (criteria.isEmpty()) {
            return LotWeighting.NONE;
        }
        LotWeights together = LotWeights.of(criteria);
        criteria.forEach(criterion -> notes.doubts().addAll(criterion.doubts()));
        notes.doubts().addAll(together.doubts(criteria, awardCriteria.pointer("criteria")));
        List<LotCriterion> read = criteria.stream().map(this::criterion).toList();
        Optional<String> incomplete = whyNot(together);
        Optional<String> whyNot = incomplete.or(() -> stages);
        boolean isSilent = isSilent(together, criteria, awardCriteria);
        return new LotWeighting(
                basis(criteria),
                read,
                together.isComplete() && (incomplete.isEmpty() || together.unit() == LotWeights.Unit.POINTS),
                isSilent ? Fact.absent() : price(criteria, together, whyNot),
                isSilent ? Fact.absent() : social(criteria, together, whyNot, awardCriteria));
    }

    /** Whether nothing at all is published of weights: then they are absent, not doubtful. */
    private static boolean isSilent(LotWeights together, List<NoticeCriterion> criteria, Look awardCriteria) {
        return together.unit() == LotWeights.Unit.NONE
                && awardCriteria.text("weightingDescription").isEmpty()
                && criteria.stream().allMatch(one -> one.weight().form() == Form.ABSENT);
    }

    private LotCriterion criterion(NoticeCriterion criterion) {
        NoticeWeight weight = criterion.weight();
        Fact<Ratio> value = switch (weight.form()) {
            case PERCENTAGE, DECIMAL, POINTS, PERCENTAGE_TEXT, NUMBER_TEXT -> Fact.of(weight.value());
            case RANGE ->
                new Fact.Doubtful<>(weight.value(), "only a range or its middle is published: " + said(weight));
            case ORDER ->
                new Fact.Doubtful<>(weight.value(), "it is a place in an order and no weight: " + said(weight));
            case PASS_FAIL, ABSENT -> Fact.absent();
            case UNREADABLE -> Fact.doubtful("the weight (" + said(weight) + ") cannot be understood");
        };
        return new LotCriterion(criterion.kind(), criterion.name(), value, weight.written(), socialValue.in(criterion));
    }

    private static String said(NoticeWeight weight) {
        return weight.written().orElse("nothing");
    }

    private static Optional<WeightingBasis> basis(List<NoticeCriterion> criteria) {
        Set<WeightingBasis> found = EnumSet.noneOf(WeightingBasis.class);
        criteria.forEach(criterion -> basis(criterion.weight()).ifPresent(found::add));
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static Optional<WeightingBasis> basis(NoticeWeight weight) {
        return switch (weight.form()) {
            case PERCENTAGE, DECIMAL -> Optional.of(WeightingBasis.EXACT);
            case POINTS -> Optional.of(WeightingBasis.POINTS);
            case PERCENTAGE_TEXT, NUMBER_TEXT -> Optional.of(WeightingBasis.TEXT);
            case RANGE -> Optional.of(weight.value().isPresent() ? WeightingBasis.RANGE_MIDDLE : WeightingBasis.TEXT);
            case ORDER -> Optional.of(WeightingBasis.ORDER);
            case PASS_FAIL, ABSENT, UNREADABLE -> Optional.empty();
        };
    }

    /** Why no weight of the lot is known in per cent; empty where the list is complete. */
    private static Optional<String> whyNot(LotWeights together) {
        return switch (together.unit()) {
            case NONE -> Optional.of("no exact weight is published");
            case MIXED -> Optional.of("the weights are in several units");
            case POINTS ->
                Optional.of("the weights are points (" + together.total() + " in all), which are not rescaled");
            case PERCENT -> incomplete(together, Ratio.HUNDRED);
            case DECIMAL -> incomplete(together, Ratio.ONE);
        };
    }

    private static Optional<String> incomplete(LotWeights together, Ratio whole) {
        if (!together.isComplete()) {
            return Optional.of("not every criterion has an exact weight");
        }
        return together.total().equals(whole)
                ? Optional.empty()
                : Optional.of(
                        "the weights add to " + together.total() + " and not to " + whole + "; nothing is rescaled");
    }

    private static Fact<Ratio> price(List<NoticeCriterion> criteria, LotWeights together, Optional<String> whyNot) {
        Optional<Ratio> sum =
                sum(criteria, together, one -> one.kind() == CriterionKind.PRICE || one.kind() == CriterionKind.COST);
        Optional<String> other = first(criteria, CriterionKind.COST, "on another cost than price")
                .or(() -> first(criteria, CriterionKind.UNKNOWN, "of a kind that is not known"));
        return fact(sum, whyNot.or(() -> other));
    }

    private static Optional<String> first(List<NoticeCriterion> criteria, CriterionKind kind, String what) {
        return criteria.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> "the criterion " + one.shown() + " is " + what);
    }

    private Fact<Ratio> social(
            List<NoticeCriterion> criteria, LotWeights together, Optional<String> whyNot, Look awardCriteria) {
        Optional<Ratio> sum = sum(criteria, together, one -> isNamed(socialValue.in(one)));
        Optional<String> mentioned = criteria.stream()
                .filter(one ->
                        socialValue.in(one).filter(words -> !words.inName()).isPresent())
                .findFirst()
                .map(one -> "the description of the criterion " + one.shown()
                        + " speaks of it; how much of its weight is for it is not said");
        Optional<String> overall = criteria.stream().anyMatch(one -> isNamed(socialValue.in(one)))
                ? Optional.empty()
                : awardCriteria
                        .text("description")
                        .or(() -> awardCriteria.text("weightingDescription"))
                        .flatMap(socialValue::in)
                        .map(words ->
                                "the description of all criteria speaks of it (" + words + "), and none is named so");
        return fact(sum, whyNot.or(() -> mentioned).or(() -> overall));
    }

    private static boolean isNamed(Optional<SocialValueWords> words) {
        return words.filter(SocialValueWords::inName).isPresent();
    }

    private static Fact<Ratio> fact(Optional<Ratio> sum, Optional<String> whyNot) {
        if (whyNot.isPresent()) {
            return new Fact.Doubtful<>(sum, whyNot.get());
        }
        return Fact.of(sum);
    }

    /** What some weights add to in per cent; empty where one of them is not exact or they are no percentages. */
    private static Optional<Ratio> sum(
            List<NoticeCriterion> criteria, LotWeights together, Predicate<NoticeCriterion> wanted) {
        List<NoticeWeight> weights =
                criteria.stream().filter(wanted).map(NoticeCriterion::weight).toList();
        boolean isDecimal = together.unit() == LotWeights.Unit.DECIMAL;
        boolean isExact = weights.stream().allMatch(one -> one.isExact() || one.form() == Form.PASS_FAIL);
        if (!isExact || (!isDecimal && together.unit() != LotWeights.Unit.PERCENT)) {
            return Optional.empty();
        }
        Ratio sum = Ratio.ZERO;
        for (NoticeWeight weight : weights) {
            sum = sum.plus(weight.value().orElse(Ratio.ZERO));
        }
        return Optional.of(isDecimal ? sum.times(Ratio.HUNDRED) : sum);
    }
}
