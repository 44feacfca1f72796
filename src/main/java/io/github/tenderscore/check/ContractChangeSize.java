package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** L39: a change of a contract that is large in term, value, scope or balance has a ground of the Act, and a notice before it. */
final class ContractChangeSize implements Examination {

    private static final String FACTS = "contractChanges";
    private static final int PERCENT = 10;
    private static final int PERCENT_OF_WORKS = 15;

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
                                changes(changes, facts, file, rulebook, answer);
                            }
                        }));
    }

    private static void changes(
            List<ContractChange> changes, ContractChangeFacts facts, CaseFile file, Rulebook rulebook, Answer answer) {
        answer.needs(List.of(FACTS, "longestTerm"), "The longest term as awarded", facts.longestTerm(), term -> {});
        Optional<Ratio> value = file.profile().value().flatMap(EstimatedValue::comparable);
        answer.needs(List.of("profile", "value"), "The estimated value with VAT", value, pounds -> {});
        List<String> together = threshold(facts, file.profile(), rulebook, answer);
        int percent = file.profile().is(ContractTrait.WORKS) ? PERCENT_OF_WORKS : PERCENT;
        for (ContractChange change : changes) {
            known(change, changes, answer);
            LinkedChanges linked = LinkedChanges.with(change, changes);
            List<String> large = new ArrayList<>(together);
            share(linked.total(ContractChange::termDays), facts.longestTerm(), PERCENT, "longest term in days")
                    .ifPresent(large::add);
            share(linked.total(ContractChange::valuePounds), value, percent, "estimated value in pounds")
                    .ifPresent(large::add);
            if (linked.any(ContractChange::scopeChanged)) {
                large.add("the scope is changed materially");
            }
            if (linked.any(ContractChange::balanceShifted)) {
                large.add("the economic balance shifts to the supplier");
            }
            if (!large.isEmpty()) {
                permitted(change, linked.words() + ": " + String.join("; ", large), answer);
            }
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

    /** That the changes which were made as small ones are not small together. */
    private static List<String> threshold(
            ContractChangeFacts facts, Profile profile, Rulebook rulebook, Answer answer) {
        List<String> large = new ArrayList<>();
        answer.needs(
                List.of(FACTS, "belowThreshold"),
                "What all below-threshold modifications come to",
                facts.belowThreshold(),
                total -> answer.needs(
                        List.of(FACTS, "type"),
                        "The row of Schedule 1",
                        facts.type().filter(ThresholdType::isOfContracts),
                        type -> rulebook.threshold(type, profile.commenced())
                                .filter(threshold -> !threshold.isAbove(total))
                                .ifPresent(threshold -> large.add("all below-threshold modifications come to " + total
                                        + " pounds, which is not below the threshold of " + threshold.amount()))));
        return large;
    }

    private static Optional<String> share(Optional<Ratio> change, Optional<Ratio> whole, int percent, String what) {
        return change.flatMap(by -> whole.filter(all -> by.abs().compareTo(all.times(Ratio.of(percent, 100))) > 0)
                .map(all -> "the " + what + " (" + all + ") changes by " + by + ", more than " + percent + " %"));
    }

    private static void permitted(ContractChange change, String why, Answer answer) {
        answer.under("PA23 s.74");
        answer.needs(place(change, "ground"), "The ground of the change " + change.id(), change.ground(), ground -> {
            if (ground.isBlank()) {
                answer.fails(
                        place(change, "ground"),
                        "The change (" + change.id()
                                + ") of the contract must rest on a ground of Schedule 8, for it is" + " large (" + why
                                + "); it names none",
                        "name the ground and what it rests on, or award what is added as a contract of its own");
            }
        });
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
