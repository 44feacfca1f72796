package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import java.util.List;
import java.util.Optional;

/** Whether a change of a contract rests on a ground of Schedule 8, where it is substantial and not small (section 74). */
record ChangeGround(
        ContractChange change, List<ChangeSize> sizes, ContractChangeFacts facts, Profile profile, Answer answer) {

    void examine() {
        answer.under("PA23 s.74");
        if (change.ground().filter(ground -> !ground.isBlank()).isPresent()) {
            return;
        }
        Optional<ChangeSize> shut = sizes.stream()
                .filter(size -> Known.isFalse(size.needsNoGround()))
                .findFirst();
        shut.ifPresent(this::named);
        if (shut.isEmpty() && sizes.stream().anyMatch(ChangeSize::hangsOnTogether)) {
            answer.asks(
                    List.of(ContractChangeSize.FACTS, "belowThreshold"),
                    "What all below-threshold modifications come to",
                    facts.belowThreshold());
            answer.asks(
                    List.of(ContractChangeSize.FACTS, "type"),
                    "The row of Schedule 1 that is that of the contract",
                    ContractChangeSize.row(facts, profile));
        }
    }

    private void named(ChangeSize size) {
        List<String> place = ContractChangeSize.place(change, "ground");
        answer.needs(
                place,
                "The ground of the change " + change.id(),
                change.ground(),
                none -> answer.fails(
                        place,
                        "The change (" + change.id() + ") of the contract must rest on a ground of Schedule 8, for it"
                                + " is substantial and no below-threshold modification (" + size.words()
                                + "); it names none",
                        "name the ground and what it rests on, or award what is added as a contract of its own"));
    }
}
