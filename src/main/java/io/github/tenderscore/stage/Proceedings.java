package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A procedure and what came in for each of its stages.
 *
 * <p>Proceedings are a value: each step gives new ones and leaves the old ones as they were. Immutable and thread-safe.
 */
public final class Proceedings {

    private final MethodHistory history;
    private final List<Round> rounds;
    private final List<String> notes;
    private final List<Fault> faults;

    private Proceedings(MethodHistory history, List<Round> rounds, List<String> notes, List<Fault> faults) {
        this.history = history;
        this.rounds = List.copyOf(rounds);
        this.notes = List.copyOf(notes);
        this.faults = List.copyOf(faults);
    }

    /**
     * Starts the proceedings of a procedure whose method never changes.
     *
     * @param procedure the published procedure
     * @return proceedings without rounds
     */
    public static Proceedings of(Procedure procedure) {
        return under(MethodHistory.published(procedure));
    }

    /**
     * Starts the proceedings of a procedure.
     *
     * @param history the method from publication to now
     * @return proceedings without rounds
     */
    public static Proceedings under(MethodHistory history) {
        return new Proceedings(history, List.of(), List.of(), List.of());
    }

    /**
     * The same proceedings with another history, such as one with a change that is only thought of.
     *
     * @param other the other history
     * @return new proceedings
     */
    public Proceedings withHistory(MethodHistory other) {
        return new Proceedings(other, rounds, notes, faults);
    }

    /**
     * Adds the round of a stage under a method that never changes.
     *
     * @param stage the id of the stage
     * @param content adds its tenders
     * @return new proceedings
     * @throws IllegalArgumentException if there is no such stage
     */
    public Proceedings round(String stage, UnaryOperator<RoundBuilder> content) {
        return round(stage, Optional.empty(), content);
    }

    /**
     * Adds the round of a stage.
     *
     * @param stage the id of the stage
     * @param opened the day on which the first tender of the round was opened: it is assessed under the method in force then
     * @param content adds its tenders
     * @return new proceedings
     * @throws IllegalArgumentException if there is no such stage
     */
    public Proceedings round(String stage, LocalDate opened, UnaryOperator<RoundBuilder> content) {
        return round(stage, Optional.of(opened), content);
    }

    private Proceedings round(String stage, Optional<LocalDate> opened, UnaryOperator<RoundBuilder> content) {
        Procedure procedure = opened.map(history::inForceAt).orElse(history.published());
        Stage known = procedure
                .stage(stage)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The stage (" + stage + ") must be one of the procedure \"" + procedure.title() + "\""));
        RoundBuilder builder = content.apply(new RoundBuilder(stage, opened, known.method()));
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(builder.faults());
        return new Proceedings(history, with(rounds, builder.build()), notes, all);
    }

    /**
     * Adds a round that is already made.
     *
     * @param round the round
     * @return new proceedings
     */
    public Proceedings round(Round round) {
        return new Proceedings(history, with(rounds, round), notes, faults);
    }

    /**
     * Adds something that a reader of the results must know, such as that tenders are illustrative.
     *
     * @param text a sentence
     * @return new proceedings with one more note
     */
    public Proceedings note(String text) {
        return new Proceedings(history, rounds, with(notes, text), faults);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * The method from publication to now.
     *
     * @return the history
     */
    public MethodHistory history() {
        return history;
    }

    /**
     * What came in.
     *
     * @return the rounds in the order in which they were added, which does not matter to a result
     */
    public List<Round> rounds() {
        return rounds;
    }

    /**
     * What a reader of the results must know.
     *
     * @return the notes
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Everything that keeps the rounds from being assessed and can be seen before any is.
     *
     * @return every fault of every round; empty where there is none
     */
    public List<Fault> faults() {
        Faults found = new Faults();
        found.addAll(faults);
        new RoundCheck(history, found).inOrder(rounds);
        return found.list();
    }

    /**
     * Assesses round after round and tests every change of the method against the rounds before it. Rounds after a change that is not
     * shown to be lawful, or after a tie at a cut that nobody settled, are not assessed.
     *
     * @return what came of each stage and of each change
     * @throws FaultException if a round cannot be assessed; it names every fault
     */
    public ProcedureResult assess() {
        return new Course(this, faults).run();
    }
}
