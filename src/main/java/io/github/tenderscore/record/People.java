package io.github.tenderscore.record;

import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who takes part in the evaluation, and what each declared. */
record People(SortedTree<String, Evaluator> evaluators, SortedTree<String, Chain<ConflictDeclaration>> declarations) {

    static final People NONE = new People(SortedTree.empty(), SortedTree.empty());

    People with(Evaluator evaluator) {
        return new People(evaluators.with(evaluator.id(), evaluator), declarations);
    }

    People with(ConflictDeclaration declaration) {
        Chain<ConflictDeclaration> before = of(declaration.person());
        return new People(evaluators, declarations.with(declaration.person(), before.with(declaration)));
    }

    private Chain<ConflictDeclaration> of(String person) {
        return declarations.get(person).orElse(Chain.empty());
    }

    /** What all declared. */
    List<ConflictDeclaration> declared() {
        return declarations.values().stream()
                .flatMap(chain -> chain.list().stream())
                .toList();
    }

    /** What keeps somebody from assessing on a day, as the end of a sentence that starts with "must"; empty where nothing does. */
    Optional<String> conflict(String person, LocalDate day) {
        Chain<ConflictDeclaration> declared = of(person);
        Optional<ConflictDeclaration> last = declared.newest(one -> true);
        if (last.isEmpty()) {
            return Optional.of("have declared conflicts of interest before");
        }
        Optional<ConflictDeclaration> current = declared.newest(one -> one.holdsOn(day));
        if (current.isEmpty()) {
            return Optional.of("have a declaration of conflicts of interest that holds on " + day + "; that of "
                    + last.get().date() + " holds until " + last.get().reviewDue());
        }
        return current.get().conflicts().stream()
                .filter(conflict ->
                        conflict.mitigation().filter(text -> !text.isBlank()).isEmpty())
                .findFirst()
                .map(conflict ->
                        "have no conflict of interest that nothing is done about; they declared: " + conflict.text());
    }
}
