package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import java.time.LocalDate;
import java.util.List;

/** Whether a contract change notice came before a change of a contract, where none is excused (section 75). */
record ChangeNotice(ContractChange change, List<ChangeSize> sizes, Profile profile, Answer answer) {

    /** Section 75(6) takes contracts of private utilities, and of defence and security, out; those of a light touch are not looked at here. */
    void examine() {
        boolean exempt = profile.is(ContractTrait.PRIVATE_UTILITY) || profile.is(ContractTrait.DEFENCE);
        if (exempt || sizes.stream().noneMatch(size -> Known.isTrue(size.needsNotice()))) {
            return;
        }
        answer.under("PA23 s.75(1)");
        answer.needs(
                place("noticeOn"),
                "The day of the contract change notice of " + change.id(),
                change.noticeOn(),
                notice -> answer.needs(
                        place("modifiedOn"),
                        "The day on which " + change.id() + " is made",
                        change.modifiedOn(),
                        day -> before(notice, day)));
    }

    private void before(LocalDate notice, LocalDate day) {
        List<String> place = place("noticeOn");
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

    private List<String> place(String member) {
        return ContractChangeSize.place(change, member);
    }
}
