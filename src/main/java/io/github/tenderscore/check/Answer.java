package io.github.tenderscore.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a check writes down what it finds. Whoever writes nothing passes. Not thread-safe; one is made for each run of a check. */
public final class Answer {

    private final Check check;
    private final List<Finding> findings = new ArrayList<>();
    private String provision;
    private Severity severity;
    private Optional<String> idle = Optional.empty();

    Answer(Check check) {
        this.check = check;
        this.provision = check.provisions().get(0);
        this.severity = check.severity();
    }

    /**
     * The provision that the next findings are about, where a check has several.
     *
     * @param cited such as {@code PA23 s.23(5)(c)}
     * @return this
     */
    public Answer under(String cited) {
        provision = cited;
        return this;
    }

    /**
     * How much hangs on the next findings, where a check has parts of both kinds.
     *
     * @param other the severity
     * @return this
     */
    public Answer as(Severity other) {
        severity = other;
        return this;
    }

    /**
     * Something breaks the check.
     *
     * @param place where, from the outside in, by ids
     * @param what one sentence: the thing, its value and the rule it breaks
     * @param mend what would mend it, without the word "Maybe"
     */
    public void fails(List<String> place, String what, String mend) {
        findings.add(new Finding(check.id(), severity, Status.FAILS, provision, place, what, Optional.of(mend)));
    }

    /**
     * Something that the check needs is not known.
     *
     * @param place where, from the outside in, by ids
     * @param what the missing fact, as the start of a sentence, such as {@code The day on which the notice was published}
     */
    public void unknown(List<String> place, String what) {
        findings.add(new Finding(
                check.id(), severity, Status.UNKNOWN, provision, place, what + " is not known", Optional.empty()));
    }

    /** There is nothing in this procurement that the check could look at, such as no lots. */
    public void nothingToCheck() {
        nothingToCheck("there is nothing to check");
    }

    /**
     * There is nothing in this procurement that the check could look at.
     *
     * @param why the reason, such as {@code no supplier is limited to a number of lots}
     */
    public void nothingToCheck(String why) {
        idle = Optional.of(why);
    }

    /**
     * Reads facts that the check cannot do without.
     *
     * @param file the case file
     * @param type the class of facts
     * @param use what to do with them; where they are missing, that is written down instead
     * @param <F> the class of facts
     */
    public <F extends Facts> void reads(CaseFile file, Class<F> type, Consumer<F> use) {
        file.find(type).ifPresentOrElse(use, () -> {
            String named = Facts.named(type);
            unknown(List.of(Facts.member(type)), "What the " + named + (named.endsWith("s") ? " hold" : " holds"));
        });
    }

    /**
     * Reads a fact that the check cannot do without.
     *
     * @param place where it should stand
     * @param what the fact, as the start of a sentence, such as {@code The day on which the notice was published}
     * @param fact the fact
     * @param use what to do with it; where it is missing, that is written down instead
     * @param <T> what is known
     */
    public <T> void needs(List<String> place, String what, Optional<T> fact, Consumer<T> use) {
        fact.ifPresentOrElse(use, () -> unknown(place, what));
    }

    /**
     * Asks for a fact of which it is enough that it is known.
     *
     * @param place where it should stand
     * @param what the fact, as the start of a sentence, such as {@code The day of the award}; where it is missing, that is written down
     * @param fact the fact
     */
    public void asks(List<String> place, String what, Optional<?> fact) {
        if (fact.isEmpty()) {
            unknown(place, what);
        }
    }

    CheckResult result() {
        Status status = Status.PASSES;
        if (findings.stream().anyMatch(finding -> finding.status() == Status.FAILS)) {
            status = Status.FAILS;
        } else if (!findings.isEmpty()) {
            status = Status.UNKNOWN;
        } else if (idle.isPresent()) {
            status = Status.NOT_APPLICABLE;
        }
        return new CheckResult(check, status, findings, status == Status.NOT_APPLICABLE ? idle : Optional.empty());
    }
}
