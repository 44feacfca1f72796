package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.law.ChangeLimits;
import io.github.tenderscore.law.ThresholdType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L39: a change of a contract is not substantial, or is a below-threshold modification, or has a ground of Schedule 8 (section 74); and a
 * contract change notice comes before it, where section 75 does not excuse it.
 */
final class ContractChangeSize implements Examination {

    private static final String FACTS = "contractChanges";

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
        answer.needs(List.of(FACTS, "longestTerm"), "The longest term as awarded", facts.longestTerm(), term -> {});
        answer.needs(
                List.of("profile", "value"),
                "The estimated value with VAT",
                profile.value().flatMap(EstimatedValue::comparable),
                pounds -> {});
        ChangeLimits limits = rulebook.changeLimits(profile.commenced()).orElseThrow();
        Optional<Boolean> together = together(facts, profile, rulebook);
        for (ContractChange change : changes) {
            known(change, changes, answer);
            // Linked changes do not make large ones small (sections 74(8) and 75(5) only add)
            List<ChangeSize> sizes = Stream.of(LinkedChanges.with(change, changes), LinkedChanges.alone(change))
                    .distinct()
                    .map(linked -> ChangeSize.of(linked, facts, profile, limits, together))
                    .toList();
            ground(change, sizes, facts, profile, answer);
            notice(change, sizes, profile, answer);
        }
    }

    private static void known(ContractChange change, List<ContractChange> all, Answer answer) {
        answer.under("PA23 s.74");
        answer.needs(
                place(change, "termDays"), "The change of the term by " + change.id(), change.termDays(), is -> {});
        answer.needs(
                place(change, "valuePounds"),
                "The change of the value by " + change.id(),
                change.valuePounds(),
                is -> {});
        answer.needs(
                place(change, "scopeChanged"),
                "Whether " + change.id() + " changes the scope materially",
                change.scopeChanged(),
                is -> {});
        answer.needs(
                place(change, "balanceShifted"),
                "Whether " + change.id() + " shifts the economic balance to the supplier",
                change.balanceShifted(),
                is -> {});
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
    private static Optional<ThresholdType> row(ContractChangeFacts facts, Profile profile) {
        Optional<ThresholdType> own = ThresholdOfTheDay.row(profile);
        return facts.type().filter(ThresholdType::isOfContracts).filter(type -> own.isEmpty() || own.get() == type);
    }

    private static void ground(
            ContractChange change, List<ChangeSize> sizes, ContractChangeFacts facts, Profile profile, Answer answer) {
        answer.under("PA23 s.74");
        if (change.ground().filter(ground -> !ground.isBlank()).isPresent()) {
            return;
        }
        Optional<ChangeSize> shut = sizes.stream()
                .filter(size -> Known.isFalse(size.needsNoGround()))
                .findFirst();
        shut.ifPresent(size -> answer.needs(
                place(change, "ground"),
                "The ground of the change " + change.id(),
                change.ground(),
                none -> answer.fails(
                        place(change, "ground"),
                        "The change (" + change.id() + ") of the contract must rest on a ground of Schedule 8, for it"
                                + " is substantial and no below-threshold modification (" + size.words()
                                + "); it names none",
                        "name the ground and what it rests on, or award what is added as a contract of its own")));
        if (shut.isEmpty() && sizes.stream().anyMatch(ChangeSize::hangsOnTogether)) {
            answer.needs(
                    List.of(FACTS, "belowThreshold"),
                    "What all below-threshold modifications come to",
                    facts.belowThreshold(),
                    total -> {});
            answer.needs(
                    List.of(FACTS, "type"),
                    "The row of Schedule 1 that is that of the contract",
                    row(facts, profile),
                    type -> {});
        }
    }

    /** Section 75(6) takes contracts of private utilities, and of defence and security, out; those of a light touch are not looked at here. */
    private static void notice(ContractChange change, List<ChangeSize> sizes, Profile profile, Answer answer) {
        boolean exempt = profile.is(ContractTrait.PRIVATE_UTILITY) || profile.is(ContractTrait.DEFENCE);
        if (exempt || sizes.stream().noneMatch(size -> Known.isTrue(size.needsNotice()))) {
            return;
        }
        answer.under("PA23 s.75(1)");
        answer.needs(
                place(change, "noticeOn"),
                "The day of the contract change notice of " + change.id(),
                change.noticeOn(),
                notice -> answer.needs(
                        place(change, "modifiedOn"),
                        "The day on which " + change.id() + " is made",
                        change.modifiedOn(),
                        day -> notice(change, notice, day, answer)));
    }

    private static void notice(ContractChange change, LocalDate notice, LocalDate day, Answer answer) {
        List<String> place = place(change, "noticeOn");
        if (notice.isAfter(day)) {
            answer.fails(
                    place,
                    "The contract change notice (" + notice + ") of " + change.id()
                            + " must be published before the contract is changed, on " + day,
                    "write down why it was late, and publish the notice of the next change before it");
        } else if (notice.isEqual(day)) {
            answer.unknown(place, "Whether the contract change notice of " + change.id() + " came first on " + day);
        }
    }

    private static List<String> place(ContractChange change, String member) {
        return List.of(FACTS, "changes", change.id(), member);
    }
}
