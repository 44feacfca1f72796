package io.github.tenderscore.socialvalue;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The least weight that a national model asks for social value in a procurement: by the day on which it begins and its estimated value,
 * never by today's date.
 *
 * @param model the model that the day selects; empty before all of them
 * @param percent the least weight, a share of {@link NationalModel#weightingBase()}; empty where there is none
 * @param indicators the least number of key performance indicators on social value; empty where the model names none
 * @param binding whether it binds the authority; false for a council that has not adopted the model
 * @param why which date and value led here
 */
public record MinimumWeight(
        Optional<NationalModel> model,
        Optional<Percent> percent,
        Optional<Integer> indicators,
        boolean binding,
        String why) {

    private static final Money FLOOR = Money.of("1000000", "GBP", VatBasis.GROSS);
    private static final Money HIGHER = Money.of("5000000", "GBP", VatBasis.GROSS);

    private static final int LEAST_INDICATORS = 3;

    /** Whom a model of central government reaches. */
    public enum Authority {
        /** A central department, an executive agency or a non-departmental public body. */
        CENTRAL,
        /** Another authority, such as a council, that has adopted the model by a decision of its own. */
        ADOPTER,
        /** Another authority, such as a council, that has not. */
        OTHER
    }

    /**
     * The least weight for a procurement.
     *
     * @param commenced the day on which the tender notice is published
     * @param value the estimated value, VAT included, in pounds; empty where it is not known
     * @param authority whose procurement it is
     * @return the least weight and why
     * @throws IllegalArgumentException if the value decides and is not known, or is not stated in pounds with VAT
     */
    public static MinimumWeight of(LocalDate commenced, Optional<Money> value, Authority authority) {
        Optional<NationalModel> model = NationalModel.at(commenced);
        return model.isEmpty()
                ? new MinimumWeight(
                        model,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        begun(commenced) + ", before every national model")
                : under(
                        model.get(),
                        value,
                        authority,
                        begun(commenced) + ", under " + model.get().title());
    }

    /**
     * The least weight under a model that the authority chose before it was asked for, as it could with PPN 002 from 13 February 2025.
     *
     * @param chosen the model
     * @param commenced the day on which the tender notice is published
     * @param value the estimated value, VAT included, in pounds; empty where it is not known
     * @param authority whose procurement it is
     * @return the least weight and why
     * @throws IllegalArgumentException if the model could not be used on that day, or the value decides and is not known, or is not stated in
     *     pounds with VAT
     */
    public static MinimumWeight chosen(
            NationalModel chosen, LocalDate commenced, Optional<Money> value, Authority authority) {
        boolean early = !commenced.isBefore(chosen.usableFrom()) && commenced.isBefore(chosen.from());
        if (!early && !NationalModel.at(commenced).equals(Optional.of(chosen))) {
            throw new IllegalArgumentException("The model (" + chosen.title() + ") of a procurement that begins on "
                    + commenced + " must be one that can be used on that day: "
                    + chosen.title() + " can from " + chosen.usableFrom()
                    + chosen.next()
                            .map(next -> " to the day before " + next.from())
                            .orElse(""));
        }
        return under(
                chosen,
                value,
                authority,
                begun(commenced) + ", under " + chosen.title() + (early ? ", by choice of the authority" : ""));
    }

    private static String begun(LocalDate commenced) {
        return "the procurement begins on " + commenced;
    }

    private static MinimumWeight under(NationalModel model, Optional<Money> value, Authority authority, String under) {
        boolean binding = authority != Authority.OTHER;
        Optional<Percent> flat = model.flat();
        return flat.isPresent()
                ? new MinimumWeight(Optional.of(model), flat, Optional.empty(), binding, under)
                : byValue(model, value, binding, under);
    }

    private static MinimumWeight byValue(NationalModel model, Optional<Money> value, boolean binding, String under) {
        Money known = value.orElseThrow(
                () -> new IllegalArgumentException("The estimated value (not known) must be given, because " + under
                        + ", whose least weight of social value depends on it"));
        if (!known.isComparableWith(FLOOR)) {
            throw new IllegalArgumentException("The estimated value (" + known + ") must be in GBP with VAT, because "
                    + model.title() + " counts it so");
        }
        Ratio amount = known.amount();
        if (amount.compareTo(FLOOR.amount()) < 0) {
            return new MinimumWeight(
                    Optional.of(model),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    under + ", with a value below " + FLOOR + ", which it does not reach");
        }
        boolean higher = amount.compareTo(HIGHER.amount()) >= 0;
        return new MinimumWeight(
                Optional.of(model),
                Optional.of(Percent.of(higher ? "20" : "10")),
                higher ? Optional.of(LEAST_INDICATORS) : Optional.empty(),
                binding,
                under + ", with a value of " + known
                        + (higher ? ", which is " + HIGHER + " or more" : ", which is below " + HIGHER));
    }

    /**
     * Whether a published weight keeps to it.
     *
     * @param weight the weight of social value in the total score
     * @return true where there is no least weight, too
     */
    public boolean isKeptBy(Percent weight) {
        return percent.filter(least -> weight.compareTo(least) < 0).isEmpty();
    }
}
