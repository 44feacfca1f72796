package io.github.tenderscore.model;

import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.QualityTransform;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Collects criteria, of a whole method or of one group, in the order in which they are published.
 *
 * <p>Each kind comes in two forms: with a weight, and without one for a criterion that stands alone or is not scored. What is
 * wrong with a criterion is noted and named when the method is built, together with everything else. Not thread-safe.
 *
 * @param <B> the builder that collects
 */
public abstract sealed class CriteriaBuilder<B extends CriteriaBuilder<B>> permits MethodologyBuilder, GroupBuilder {

    final Faults faults;
    final List<Criterion> criteria = new ArrayList<>();

    CriteriaBuilder(Faults faults) {
        this.faults = faults;
    }

    abstract B self();

    /**
     * The criteria so far.
     *
     * @return a copy, in the order in which they were added
     */
    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /**
     * Adds a criterion that is already made.
     *
     * @param criterion the criterion
     * @return this builder
     */
    public B criterion(Criterion criterion) {
        criteria.add(criterion);
        return self();
    }

    /**
     * Adds a price that earns points.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param rule how the price earns points
     * @param options what else the method says of it
     * @return this builder
     */
    public B price(String id, String name, String weight, PriceRule rule, Option... options) {
        return leaf(id, name, weight, new Scoring.Price(Optional.of(rule)), options);
    }

    /**
     * Adds a price that earns all the points there are.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param rule how the price earns points
     * @param options what else the method says of it
     * @return this builder
     */
    public B price(String id, String name, PriceRule rule, Option... options) {
        return leaf(id, name, "", new Scoring.Price(Optional.of(rule)), options);
    }

    /**
     * Adds a price that earns no points because the award rule compares its amount.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param options what else the method says of it
     * @return this builder
     */
    public B price(String id, String name, Option... options) {
        return leaf(id, name, "", new Scoring.Price(Optional.empty()), options);
    }

    /**
     * Adds a question that evaluators mark.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param scale the marks they may give
     * @param options what else the method says of it
     * @return this builder
     */
    public B mark(String id, String name, String weight, MarkScale scale, Option... options) {
        return leaf(id, name, weight, new Scoring.Mark(scale), options);
    }

    /**
     * Adds a question that evaluators mark, alone or pass/fail.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param scale the marks they may give
     * @param options what else the method says of it
     * @return this builder
     */
    public B mark(String id, String name, MarkScale scale, Option... options) {
        return leaf(id, name, "", new Scoring.Mark(scale), options);
    }

    /**
     * Adds a quantity that tenders promise.
     *
     * @param id unique within the method
     * @param name what people call it, with its unit
     * @param weight digits
     * @param rule how the quantity earns points
     * @param options what else the method says of it
     * @return this builder
     */
    public B quantity(String id, String name, String weight, SocialValueRule rule, Option... options) {
        return leaf(id, name, weight, new Scoring.Quantity(rule), options);
    }

    /**
     * Adds a quantity that tenders promise, alone or pass/fail.
     *
     * @param id unique within the method
     * @param name what people call it, with its unit
     * @param rule how the quantity earns points
     * @param options what else the method says of it
     * @return this builder
     */
    public B quantity(String id, String name, SocialValueRule rule, Option... options) {
        return leaf(id, name, "", new Scoring.Quantity(rule), options);
    }

    /**
     * Adds what tenders commit themselves to beyond the contract, measure by measure.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param basis how the commitments become a figure, in pounds or points
     * @param rule how the figure earns points
     * @param options what else the method says of it; a minimum is of the figure
     * @return this builder
     */
    public B commitments(
            String id, String name, String weight, CommitmentBasis basis, SocialValueRule rule, Option... options) {
        return leaf(id, name, weight, new Scoring.Commitments(basis, rule), options);
    }

    /**
     * Adds what tenders commit themselves to beyond the contract, alone or pass/fail.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param basis how the commitments become a figure, in pounds or points
     * @param rule how the figure earns points
     * @param options what else the method says of it; a minimum is of the figure
     * @return this builder
     */
    public B commitments(String id, String name, CommitmentBasis basis, SocialValueRule rule, Option... options) {
        return leaf(id, name, "", new Scoring.Commitments(basis, rule), options);
    }

    /**
     * Adds a choice between published options.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param scale the options and what they earn
     * @param options what else the method says of it
     * @return this builder
     */
    public B choice(String id, String name, String weight, ChoiceScale scale, Option... options) {
        return leaf(id, name, weight, new Scoring.Choice(scale), options);
    }

    /**
     * Adds a choice between published options, alone or pass/fail.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param scale the options and what they earn
     * @param options what else the method says of it
     * @return this builder
     */
    public B choice(String id, String name, ChoiceScale scale, Option... options) {
        return leaf(id, name, "", new Scoring.Choice(scale), options);
    }

    /**
     * Adds a yes/no question: yes earns all its points, no earns none.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param options what else the method says of it
     * @return this builder
     */
    public B yesNo(String id, String name, String weight, Option... options) {
        return leaf(id, name, weight, new Scoring.YesNo(), options);
    }

    /**
     * Adds a yes/no question, alone or pass/fail.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param options what else the method says of it
     * @return this builder
     */
    public B yesNo(String id, String name, Option... options) {
        return leaf(id, name, "", new Scoring.YesNo(), options);
    }

    /**
     * Adds a group with a weight.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param weight digits
     * @param parts adds the group's criteria
     * @param options what else the method says of it: a minimum, a rounding of its subtotal
     * @return this builder
     */
    public B group(String id, String name, String weight, UnaryOperator<GroupBuilder> parts, Option... options) {
        List<Criterion> inside = parts.apply(new GroupBuilder(faults)).criteria;
        Traits traits = traits(id, weight, options);
        if (traits.basis.isPresent()) {
            faults.add(
                    place(id, "basis"),
                    "The group " + id + " must not say what is compared as a price; its price criteria can");
        }
        if (traits.purpose.isPresent() || traits.missing.isPresent()) {
            faults.add(
                    place(id),
                    "The group " + id + " must not be pass/fail or say what a missing response does; its "
                            + "criteria can");
        }
        return criterion(new Criterion.Group(
                id,
                name,
                traits.weight,
                traits.gate,
                traits.rounding.orElse(Rounding.Policy.NONE),
                traits.transform,
                inside));
    }

    /**
     * Adds a group without a weight: it stands alone, is not scored, or its weight is the sum of its parts.
     *
     * @param id unique within the method
     * @param name what people call it
     * @param parts adds the group's criteria
     * @param options what else the method says of it: a minimum, a rounding of its subtotal
     * @return this builder
     */
    public B group(String id, String name, UnaryOperator<GroupBuilder> parts, Option... options) {
        return group(id, name, "", parts, options);
    }

    private B leaf(String id, String name, String weight, Scoring scoring, Option... options) {
        Traits traits = traits(id, weight, options);
        return criterion(new Criterion.Leaf(
                id,
                name,
                traits.weight,
                traits.purpose.orElse(Criterion.Purpose.SCORED),
                compared(id, scoring, traits.basis),
                traits.gate,
                traits.rounding.orElse(Rounding.Policy.NONE),
                traits.missing.orElse(MissingResponse.REFUSED),
                traits.transform));
    }

    private Scoring compared(String id, Scoring scoring, Optional<PriceBasis> basis) {
        if (basis.isPresent() && scoring instanceof Scoring.Price price) {
            return new Scoring.Price(price.rule(), basis.get());
        }
        basis.ifPresent(other -> faults.add(
                place(id, "basis"),
                "What is compared (" + other.label() + ") on the criterion " + id
                        + " must be on a price criterion, not on one of the kind " + scoring.kind()));
        return scoring;
    }

    /** What options and weight say of one criterion. */
    private static final class Traits {
        private Optional<Weight> weight = Optional.empty();
        private Optional<Gate> gate = Optional.empty();
        private Optional<Rounding.Policy> rounding = Optional.empty();
        private Optional<MissingResponse> missing = Optional.empty();
        private Optional<Criterion.Purpose> purpose = Optional.empty();
        private Optional<PriceBasis> basis = Optional.empty();
        private Optional<QualityTransform> transform = Optional.empty();
    }

    private Traits traits(String id, String weight, Option... options) {
        Traits traits = new Traits();
        try {
            traits.weight = weight.isEmpty() ? Optional.empty() : Optional.of(Weight.of(weight));
        } catch (IllegalArgumentException e) {
            faults.add(place(id, "weight"), "The weight of the criterion " + id + ": " + e.getMessage());
        }
        for (Option option : options) {
            try {
                apply(option, traits, id);
            } catch (IllegalArgumentException e) {
                faults.add(place(option, id), "The criterion " + id + ": " + e.getMessage());
            }
        }
        return traits;
    }

    private static void apply(Option option, Traits traits, String id) {
        if (option instanceof Option.MinimumText minimum) {
            traits.gate = once(traits.gate, Gate.Minimum.of(minimum.text()), "gate", id);
        } else if (option instanceof Option.CeilingText ceiling) {
            traits.gate = once(traits.gate, new Gate.Ceiling(Ratio.parse(ceiling.text())), "gate", id);
        } else if (option instanceof Option.Gated gated) {
            traits.gate = once(traits.gate, gated.gate(), "gate", id);
        } else if (option instanceof Option.Rounded rounded) {
            traits.rounding = once(traits.rounding, new Rounding.Policy(rounded.roundings()), "rounding", id);
        } else if (option instanceof Option.IfMissing ifMissing) {
            traits.missing = once(traits.missing, ifMissing.missing(), "consequence of a missing response", id);
        } else if (option instanceof Option.Compares compares) {
            traits.basis = once(traits.basis, compares.basis(), "figure compared", id);
        } else if (option instanceof Option.Transforms transforms) {
            traits.transform = once(traits.transform, transforms.transform(), "transform", id);
        } else {
            traits.purpose = once(traits.purpose, Criterion.Purpose.PASS_FAIL, "purpose", id);
        }
    }

    private static <T> Optional<T> once(Optional<T> set, T value, String what, String id) {
        if (set.isPresent()) {
            throw new IllegalStateException("The " + what + " of the criterion " + id + " must be set only once; it is "
                    + Shown.text(set.get()) + " already");
        }
        return Optional.of(value);
    }

    private static List<String> place(Option option, String id) {
        if (option instanceof Option.MinimumText) {
            return place(id, "minimum");
        }
        return option instanceof Option.CeilingText ? place(id, "ceiling") : place(id);
    }

    static List<String> place(String id) {
        return List.of("criteria", id);
    }

    static List<String> place(String id, String member) {
        return List.of("criteria", id, member);
    }
}
