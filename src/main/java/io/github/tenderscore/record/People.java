package io.github.tenderscore.record;

import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import java.time.LocalDate;
import java.util.Optional;

/** Who takes part in the evaluation, and what each declared last. */
record People(
        SortedTree<String, Evaluator> evaluators,
        SortedTree<String, ConflictDeclaration> declarations,
        Chain<ConflictDeclaration> declared) {

    static final People NONE = new People(SortedTree.empty(), SortedTree.empty(), Chain.empty());

    People with(Evaluator evaluator) {
        return new People(evaluators.with(evaluator.id(), evaluator), declarations, declared);
    }

    People with(ConflictDeclaration declaration) {
        return new People(evaluators, declarations.with(declaration.person(), declaration), declared.with(declaration));
    }

    /** What keeps somebody from assessing on a day, as the end of a sentence that starts with "must"; empty where nothing does. */
    Optional<String> conflict(String person, LocalDate day) {
        Optional<ConflictDeclaration> declared = declarations.get(person);
        if (declared.isEmpty()) {
            return Optional.of("have declared conflicts of interest before");
        }
        if (!declared.get().holdsOn(day)) {
            return Optional.of("have a declaration of conflicts of interest that holds on " + day + "; that of "
                    + declared.get().date() + " holds until " + declared.get().reviewDue());
        }
        return declared.get().conflicts().stream()
                .filter(conflict -> conflict.mitigation().isEmpty())
                .findFirst()
                .map(conflict ->
                        "have no conflict of interest that nothing is done about; it declared: " + conflict.text());
    }
}
