package io.github.tenderscore.model;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Settings of a method as messages show them: by the names that documents use. */
final class Shown {

    private Shown() {}

    static String text(Object setting) {
        if (setting instanceof Money money) {
            return money.currency() + ", VAT " + money.vat().code();
        } else if (setting instanceof WeightBasis basis) {
            return basis.code();
        } else if (setting instanceof Rule rule) {
            return rule.id();
        } else if (setting instanceof Rounding.Policy policy) {
            return policy.roundings().isEmpty() ? "none" : all(policy.roundings());
        } else if (setting instanceof Rounding rounding) {
            return rounding.digits().text() + " at the stage "
                    + rounding.stage().code();
        } else if (setting instanceof List<?> list) {
            return list.isEmpty() ? "none" : all(list);
        } else if (setting instanceof TieBreak tieBreak) {
            return tieBreak.code() + " " + tieBreak.criterion();
        } else if (setting instanceof MissingResponse missing) {
            return missing.code();
        }
        return setting == Criterion.Purpose.PASS_FAIL ? "pass/fail" : setting.toString();
    }

    private static String all(List<?> settings) {
        return settings.stream().map(Shown::text).collect(Collectors.joining(", then "));
    }
}
