package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads values: digits exactly, nothing converted, and what stands for nothing put in doubt. */
final class AmountReader {

    /** Amounts that notices were seen to use for "none" or "no limit". */
    private static final List<Ratio> PLACEHOLDERS =
            List.of(Ratio.ZERO, Ratio.of(1, 100), Ratio.ONE, Ratio.of(400_000_000));

    /** The standard rate of value added tax is 20 per cent. */
    private static final Ratio WITH_TAX = Ratio.of(6, 5);

    /** A power of ten beyond this is no amount; it is never written out. */
    private static final int MOST_ZEROS = 15;

    private final Optional<String> currency;
    private final VatBasis basis;
    private final Notes notes;

    /**
     * For one procurement.
     *
     * @param currency the currency of the value of the whole tender; empty where it has none
     * @param basis the basis of the amount that is not said to include tax
     * @param notes where doubts are noted
     */
    AmountReader(Optional<String> currency, VatBasis basis, Notes notes) {
        this.currency = currency;
        this.basis = basis;
        this.notes = notes;
    }

    /** The value of something, such as {@code the lot 1}. */
    Amount read(Look owner, String of) {
        Look value = owner.object("value");
        if (value.any("amount").isEmpty() && value.any("amountGross").isEmpty()) {
            return Amount.NONE;
        }
        Optional<String> code = value.text("currency");
        Fact<Money> net = money(value, "amount", code, basis, of);
        Fact<Money> gross = money(value, "amountGross", code, VatBasis.GROSS, of);
        return net.known().isPresent() && gross.known().isPresent()
                ? taxed(net, gross, value, of)
                : new Amount(net, gross);
    }

    private Fact<Money> money(Look value, String name, Optional<String> code, VatBasis vat, String of) {
        Optional<Json> found = value.any(name);
        if (found.isEmpty()) {
            return Fact.absent();
        }
        String pointer = value.pointer(name);
        Optional<Ratio> number = number(found.get());
        String shown = shown(found.get()) + code.map(text -> " " + text).orElse("");
        String what = "The amount (" + shown + ") of " + of;
        if (number.isEmpty() || number.get().signum() < 0) {
            return notes.doubtful(
                    Topic.VALUE, Optional.empty(), what, "it is no amount that can be written out", pointer);
        }
        if (code.filter(Money::isCurrencyCode).isEmpty()) {
            return notes.doubtful(
                    Topic.CURRENCY,
                    Optional.empty(),
                    what,
                    "it has no currency of ISO 4217",
                    value.pointer("currency"));
        }
        Money money = new Money(number.get(), code.get(), vat);
        if (isPlaceholder(number.get())) {
            return notes.doubtful(
                    Topic.VALUE,
                    Optional.of(money),
                    what,
                    "notices use it to stand for nothing; it is left out of every sum",
                    pointer);
        }
        if (currency.isPresent() && !currency.equals(code)) {
            return notes.doubtful(
                    Topic.CURRENCY,
                    Optional.of(money),
                    what,
                    "the tender's currency is " + currency.get() + "; nothing is converted",
                    value.pointer("currency"));
        }
        return Fact.of(money);
    }

    /** Both amounts; two that are rounded to the pound, one from the other, may differ from the exact tax by less than a pound. */
    private Amount taxed(Fact<Money> net, Fact<Money> gross, Look value, String of) {
        Ratio without = net.known().orElseThrow().amount();
        Ratio with = gross.known().orElseThrow().amount();
        Ratio difference = with.minus(without.times(WITH_TAX));
        Ratio distance = difference.signum() < 0 ? Ratio.ZERO.minus(difference) : difference;
        if (distance.compareTo(Ratio.ONE) < 0) {
            return new Amount(net, gross);
        }
        String reason = without.equals(with)
                ? "the amounts with and without value added tax are the same"
                : "the amount with value added tax is not 1.2 times the other";
        String what = "The amounts (" + without + " and " + with + ") of " + of;
        notes.add(Topic.VALUE, what, reason + "; neither is worked out anew", value.pointer());
        String why = "the amounts (" + without + " and " + with + "): " + reason;
        return new Amount(net.doubted(why), gross.doubted(why));
    }

    /** Whether notices use an amount to stand for nothing. */
    static boolean isPlaceholder(Ratio number) {
        return PLACEHOLDERS.contains(number);
    }

    /** A number exactly; empty where it is none, or one with so many noughts that it is no figure. */
    static Optional<Ratio> number(Json json) {
        String digits = shown(json);
        if (digits.isEmpty() || digits.length() > MOST_ZEROS * 2) {
            return Optional.empty();
        }
        try {
            if (digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
                return Optional.of(Ratio.parse(digits));
            }
            BigDecimal value = new BigDecimal(digits);
            return Math.abs(value.scale()) <= MOST_ZEROS ? Optional.of(Ratio.of(value)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String shown(Json json) {
        if (json instanceof Json.Num number) {
            return number.digits();
        }
        return json instanceof Json.Text text ? text.value().strip() : "";
    }
}
