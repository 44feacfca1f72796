package io.github.tenderscore.procurement;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.Optional;

/**
 * A published value: an amount without value added tax, one with it, or both.
 *
 * <p>Each is doubtful where it may stand for nothing: placeholders (0, 0.01, 1, 400,000,000), another currency than that of the tender, both
 * amounts equal, or the one with tax not 1.2 times the other to the pound. Tax is never added or taken off, and no currency is converted.
 *
 * @param net the amount that is not said to include value added tax; its basis is {@code NET} in notices under the Procurement Act 2023,
 *     which have a member of their own for the other, and {@code UNSTATED} in notices that do not say
 * @param gross the amount that is said to include value added tax
 */
public record Amount(Fact<Money> net, Fact<Money> gross) {

    /** No value is published. */
    public static final Amount NONE = new Amount(Fact.absent(), Fact.absent());

    /**
     * The amount in pounds that may be counted.
     *
     * @param basis with value added tax, without it, or as published without saying
     * @return empty where the amount on that basis is absent, in doubt or in another currency; none is ever taken for another
     */
    public Optional<Ratio> pounds(VatBasis basis) {
        return (basis == VatBasis.GROSS ? gross : net)
                .known()
                .filter(money -> money.vat() == basis && money.currency().equals("GBP"))
                .map(Money::amount);
    }

    /**
     * Whether no value is published.
     *
     * @return true where both amounts are absent
     */
    public boolean isAbsent() {
        return net.isAbsent() && gross.isAbsent();
    }
}
