package io.github.tenderscore.check;

import io.github.tenderscore.check.ConditionFacts.Condition;
import io.github.tenderscore.check.ConditionFacts.Scope;
import io.github.tenderscore.check.ConditionFacts.Timing;
import java.util.List;

/** L12: no condition asks for accounts, insurance, earlier contracts or qualifications in a way that the Act bars. */
final class ConditionLimits implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        boolean callOff = file.profile().route() == Route.CALL_OFF;
        if (callOff && file.profile().is(ContractTrait.LIGHT_TOUCH)) {
            answer.nothingToCheck("section 46 does not apply to light touch frameworks");
            return;
        }
        answer.reads(
                file,
                ConditionFacts.class,
                facts -> answer.needs(
                        List.of("conditions"),
                        "What conditions of participation there are",
                        facts.conditions(),
                        conditions ->
                                conditions.forEach(condition -> new Limits(condition, callOff, answer).examine())));
    }

    /** The limits of one condition. */
    private record Limits(Condition condition, boolean callOff, Answer answer) {

        void examine() {
            answer.needs(
                    place("kind"), "What the condition " + condition.id() + " asks for", condition.kind(), kind -> {
                        answer.under((callOff ? "PA23 s.46" : "PA23 s.22") + (isFinancial(kind) ? "(3)" : "(4)"));
                        switch (kind) {
                            case AUDITED_ACCOUNTS -> accounts();
                            case INSURANCE -> insurance();
                            case PRIOR_CONTRACT -> priorContract();
                            case QUALIFICATION -> qualification();
                            case OTHER -> {}
                        }
                    });
        }

        /** Subsection (3) limits tests of financial capacity, subsection (4) those of technical ability. */
        private static boolean isFinancial(ConditionFacts.Kind kind) {
            return kind == ConditionFacts.Kind.AUDITED_ACCOUNTS || kind == ConditionFacts.Kind.INSURANCE;
        }

        private void accounts() {
            answer.needs(
                    place("scope"),
                    "Whose accounts the condition " + condition.id() + " asks for",
                    condition.scope(),
                    scope -> {
                        if (scope != Scope.SUPPLIERS_BOUND_TO_AUDIT) {
                            fails(
                                    "scope",
                                    "asks for audited accounts (" + scope.code()
                                            + ") and must not do so of suppliers who are not bound to have them audited",
                                    "ask them for other evidence of their standing");
                        }
                    });
        }

        private void insurance() {
            answer.needs(
                    place("timing"),
                    "By when the condition " + condition.id() + " asks for insurance",
                    condition.timing(),
                    timing -> {
                        if (timing == Timing.BEFORE_AWARD) {
                            fails(
                                    "timing",
                                    "must not ask for insurance that is in force before the award",
                                    "ask for a commitment to have it once the contract is awarded");
                        }
                    });
        }

        private void priorContract() {
            answer.needs(
                    place("scope"),
                    "With whom the condition " + condition.id() + " asks for an earlier contract",
                    condition.scope(),
                    scope -> {
                        if (scope == Scope.PARTICULAR_AUTHORITY || (callOff && scope == Scope.UNDER_THE_FRAMEWORK)) {
                            fails(
                                    "scope",
                                    "must not ask for an earlier contract "
                                            + (scope == Scope.PARTICULAR_AUTHORITY
                                                    ? "with a particular authority"
                                                    : "under the framework"),
                                    "ask for experience, with whomever it was gained");
                        }
                    });
        }

        private void qualification() {
            answer.needs(
                    place("allowsEquivalents"),
                    "Whether the condition " + condition.id() + " accepts equivalent qualifications",
                    condition.allowsEquivalents(),
                    allows -> {
                        if (!allows) {
                            fails(
                                    "allowsEquivalents",
                                    "must not ask for a particular qualification without accepting equivalents",
                                    "add \"or equivalent\"");
                        }
                    });
        }

        private void fails(String member, String what, String mend) {
            answer.fails(place(member), "The condition " + condition.id() + " " + what, mend);
        }

        private List<String> place(String member) {
            return List.of("conditions", condition.id(), member);
        }
    }
}
