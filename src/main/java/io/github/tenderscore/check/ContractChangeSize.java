package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.law.ChangeLimits;
import io.github.tenderscore.law.ThresholdType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L39: a change of a contract is not substantial, or is a below-threshold modification, or has a ground of Schedule 8 (section 74); and a
 * contract change notice comes before it, where section 75 does not excuse it.
 */
final class ContractChangeSize implements Examination {

    static final String FACTS = "contractChanges";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                ContractChangeFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "changes"), "How the contract was changed", facts.changes(), changes -> {
                            if (changes.isEmpty()) {
                                answer.nothingToCheck("the contract was not changed");
                            } else {
                                changes(changes, facts, file.profile(), rulebook, answer);
                            }
                        }));
    }

    private static void changes(
            List<ContractChange> changes,
            ContractChangeFacts facts,
            Profile profile,
            Rulebook rulebook,
            Answer answer) {
        answer.asks(List.of(FACTS, "longestTerm"), "The longest term as awarded", facts.longestTerm());
        answer.asks(
                List.of("profile", "value"),
                "The estimated value with VAT",
                profile.value().flatMap(EstimatedValue::comparable));
        ChangeLimits limits = rulebook.changeLimits(profile.commenced()).orElseThrow();
        Optional<Boolean> together = together(facts, profile, rulebook);
        for (ContractChange change : changes) {
            known(change, changes, answer);
            // Linked changes do not make large ones small (sections 74(8) and 75(5) only add)
            List<ChangeSize> sizes = Stream.of(LinkedChanges.with(change, changes), LinkedChanges.alone(change))
                    .distinct()
                    .map(linked -> ChangeSize.of(linked, facts, profile, limits, together))
                    .toList();
            new ChangeGround(change, sizes, facts, profile, answer).examine();
            new ChangeNotice(change, sizes, profile, answer).examine();
        }
    }

    private static void known(ContractChange change, List<ContractChange> all, Answer answer) {
        answer.under("PA23 s.74");
        answer.asks(place(change, "termDays"), "The change of the term by " + change.id(), change.termDays());
        answer.asks(place(change, "valuePounds"), "The change of the value by " + change.id(), change.valuePounds());
        answer.asks(
                place(change, "scopeChanged"),
                "Whether " + change.id() + " changes the scope materially",
                change.scopeChanged());
        answer.asks(
                place(change, "balanceShifted"),
                "Whether " + change.id() + " shifts the economic balance to the supplier",
                change.balanceShifted());
        change.linkedTo().stream()
                .filter(id -> all.stream().noneMatch(one -> one.id().equals(id)))
                .forEach(id -> answer.unknown(
                        place(change, "linkedTo"), "The change " + id + ", to which " + change.id() + " is linked,"));
    }

    /** Whether all below-threshold modifications stay below the threshold together. */
    private static Optional<Boolean> together(ContractChangeFacts facts, Profile profile, Rulebook rulebook) {
        return facts.belowThreshold()
                .flatMap(total -> row(facts, profile)
                        .flatMap(type -> rulebook.threshold(type, profile.commenced()))
                        .map(threshold -> threshold.isAbove(total)));
    }

    /** The row of Schedule 1; one that is not that of the contract tells nothing. */
    static Optional<ThresholdType> row(ContractChangeFacts facts, Profile profile) {
        Optional<ThresholdType> own = ThresholdOfTheDay.row(profile);
        return facts.type().filter(ThresholdType::isOfContracts).filter(type -> own.isEmpty() || own.get() == type);
    }

    static List<String> place(ContractChange change, String member) {
        return List.of(FACTS, "changes", change.id(), member);
    }
}
