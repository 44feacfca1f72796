package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.law.ChangeLimits;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How large a change of a contract is, alone or with what it is linked to, by the measures of sections 74 and 75.
 *
 * @param changes the change, or the changes that are judged as one
 * @param term the term in days
 * @param value the estimated value in pounds
 * @param belowThreshold whether all below-threshold modifications together stay below the threshold; empty where not known
 */
record ChangeSize(LinkedChanges changes, Part term, Part value, Optional<Boolean> belowThreshold) {

    /** What may change by a part of itself. */
    record Part(String what, Optional<Ratio> whole, Ratio limit) {

        /** Whether a change goes beyond the part; what does not change at all does not, however large the whole is. */
        private Optional<Boolean> isBeyond(Optional<Ratio> change) {
            return change.flatMap(by -> by.signum() == 0
                    ? Optional.of(false)
                    : whole.map(all -> by.abs().compareTo(all.times(limit)) > 0));
        }

        /** Whether something changes and stays within the part. */
        private Optional<Boolean> changesWithin(Optional<Ratio> change) {
            return Known.all(List.of(change.map(by -> by.signum() != 0), Known.not(isBeyond(change))));
        }

        private Optional<String> words(Optional<Ratio> change) {
            return Known.isTrue(isBeyond(change))
                    ? Optional.of("the " + what + " (" + whole.orElseThrow() + ") changes by " + change.orElseThrow()
                            + ", more than " + limit.times(Ratio.of(100)) + " %")
                    : Optional.empty();
        }
    }

    static ChangeSize of(
            LinkedChanges changes,
            ContractChangeFacts facts,
            Profile profile,
            ChangeLimits limits,
            Optional<Boolean> belowThreshold) {
        return new ChangeSize(
                changes,
                new Part("longest term in days", facts.longestTerm(), limits.term()),
                new Part(
                        "estimated value in pounds",
                        profile.value().flatMap(EstimatedValue::comparable),
                        profile.is(ContractTrait.WORKS) ? limits.valueOfWorks() : limits.value()),
                belowThreshold);
    }

    private Optional<Ratio> days() {
        return changes.total(ContractChange::termDays);
    }

    private Optional<Ratio> pounds() {
        return changes.total(ContractChange::valuePounds);
    }

    private Optional<Boolean> scope() {
        return changes.any(ContractChange::scopeChanged);
    }

    private Optional<Boolean> balance() {
        return changes.any(ContractChange::balanceShifted);
    }

    /** A substantial modification (section 74(3)), of which the value is no measure. */
    Optional<Boolean> isSubstantial() {
        return Known.any(List.of(term.isBeyond(days()), scope(), balance()));
    }

    /** A below-threshold modification (section 74(4)), as far as it is not permitted otherwise. */
    private Optional<Boolean> isSmall() {
        return Known.all(List.of(Known.not(value.isBeyond(pounds())), Known.not(scope()), belowThreshold));
    }

    /** Whether section 74(1)(b) or (c) permits it, so that it needs no ground of Schedule 8. */
    Optional<Boolean> needsNoGround() {
        return Known.any(List.of(Known.not(isSubstantial()), isSmall()));
    }

    /** Whether what all below-threshold modifications come to decides that it needs no ground. */
    boolean hangsOnTogether() {
        return belowThreshold.isEmpty() && needsNoGround().isEmpty();
    }

    /**
     * Whether a contract change notice comes first. Section 75(2) excuses a change that raises or lowers the value, or lengthens or shortens
     * the term, within the parts. This library reads that as not excusing by a figure that does not change, and does not ask for a notice of
     * what is neither substantial nor large in value.
     */
    Optional<Boolean> needsNotice() {
        return Known.all(List.of(
                Known.any(List.of(isSubstantial(), value.isBeyond(pounds()))),
                Known.not(value.changesWithin(pounds())),
                Known.not(term.changesWithin(days()))));
    }

    /** What makes it large, in words. */
    String words() {
        List<String> large = new ArrayList<>();
        term.words(days()).ifPresent(large::add);
        value.words(pounds()).ifPresent(large::add);
        if (Known.isTrue(scope())) {
            large.add("the scope is changed materially");
        }
        if (Known.isTrue(balance())) {
            large.add("the economic balance shifts to the supplier");
        }
        if (Known.isFalse(belowThreshold)) {
            large.add("all below-threshold modifications together are not below the threshold");
        }
        return changes.words() + ": " + String.join("; ", large);
    }
}
