package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who goes on from an assessment, who does not and why. Immutable and thread-safe. */
public final class Selection {

    private final Assessment assessment;
    private final Progression progression;
    private final Optional<TieDecision> decision;
    private final List<Fate> fates;
    private final Map<String, Fate> byTender = new HashMap<>();

    Selection(Assessment assessment, Progression progression, Optional<TieDecision> decision, List<Fate> fates) {
        this.assessment = assessment;
        this.progression = progression;
        this.decision = decision;
        this.fates = List.copyOf(fates);
        fates.forEach(fate -> byTender.put(fate.tender(), fate));
    }

    /**
     * What was assessed.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Who goes on, as published.
     *
     * @return the progression
     */
    public Progression progression() {
        return progression;
    }

    /**
     * The decision by which a person settled a tie at the cut.
     *
     * @return empty where there was none
     */
    public Optional<TieDecision> decision() {
        return decision;
    }

    /**
     * What becomes of every tender.
     *
     * @return in the order of the results of the assessment
     */
    public List<Fate> fates() {
        return fates;
    }

    /**
     * What becomes of one tender.
     *
     * @param tender its id
     * @return empty where there is no such tender
     */
    public Optional<Fate> fate(String tender) {
        return Optional.ofNullable(byTender.get(tender));
    }

    /**
     * The tenders that go on.
     *
     * @return from the best to the last
     */
    public List<TenderResult> goingOn() {
        return of(Fate.Kind.GOES_ON);
    }

    /**
     * The tenders that are tied at the cut and wait for a person to settle that.
     *
     * @return none where everything is decided
     */
    public List<TenderResult> tied() {
        return of(Fate.Kind.TIED);
    }

    private List<TenderResult> of(Fate.Kind kind) {
        return fates.stream()
                .filter(fate -> fate.kind() == kind)
                .map(Fate::result)
                .toList();
    }

    /**
     * Where the published minimum and maximum numbers are not kept.
     *
     * @return sentences; none where they are kept, none is published, or a tie leaves the number open
     */
    public List<String> outsideNumbers() {
        if (!tied().isEmpty()) {
            return List.of();
        }
        int number = goingOn().size();
        Optional<String> few = progression
                .fewest()
                .filter(least -> number < least)
                .map(least -> "The number (" + number + ") of tenders that go on is below the published minimum of "
                        + least + ".");
        Optional<String> many = progression
                .most()
                .filter(most -> number > most)
                .map(most -> "The number (" + number + ") of tenders that go on is above the published maximum of "
                        + most + ".");
        return few.or(() -> many).stream().toList();
    }

    /**
     * Why each tender goes on or does not.
     *
     * @return the needed points, then every tender with the numbers of its assessment
     */
    public Explanation explanation() {
        return new Explanation(SelectionExplainer.whole(this));
    }
}
