package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method from publication to award: what was published, and every change since, each starting from what was in force before it.
 *
 * <p>It holds that the chain is unbroken. Whether each change was lawful depends on what had come in by then, and
 * {@link Proceedings} say that. Immutable and thread-safe.
 */
public final class MethodHistory {

    private final Procedure published;
    private final Optional<Timetable> timetable;
    private final List<Change> changes;

    private MethodHistory(Procedure published, Optional<Timetable> timetable, List<Change> changes) {
        this.published = published;
        this.timetable = timetable;
        this.changes = List.copyOf(changes);
    }

    /**
     * A procedure as it was published. Without its days no change of it can be shown to be lawful.
     *
     * @param procedure the published procedure
     * @return a history without changes
     */
    public static MethodHistory published(Procedure procedure) {
        return new MethodHistory(procedure, Optional.empty(), List.of());
    }

    /**
     * A procedure as it was published, with its days.
     *
     * @param procedure the published procedure
     * @param timetable the days on which the power to change it ends
     * @return a history without changes
     */
    public static MethodHistory published(Procedure procedure, Timetable timetable) {
        return new MethodHistory(procedure, Optional.of(timetable), List.of());
    }

    /**
     * The same history with one more change.
     *
     * @param change the change, which must start from the procedure in force
     * @return a new history
     * @throws FaultException if the change does not start there, or is dated before the one before it
     */
    public MethodHistory with(Change change) {
        Faults faults = new Faults();
        List<String> place = List.of("changes", Integer.toString(changes.size()));
        for (Difference difference : Differences.between(inForce(), change.from())) {
            faults.add(
                    place,
                    "The procedure from which " + change.label() + " starts must be the one in force before it, but "
                            + difference.text());
        }
        LocalDate earliest = changes.isEmpty()
                ? timetable.map(Timetable::published).orElse(change.date())
                : changes.get(changes.size() - 1).date();
        if (change.date().isBefore(earliest)) {
            faults.add(
                    place,
                    "The day (" + change.date() + ") of " + change.label() + " must not be before " + earliest
                            + ", the day of " + (changes.isEmpty() ? "publication" : "the change before it"));
        }
        if (change.from().equals(change.to())) {
            faults.add(
                    Fault.at(place, "The procedure after " + change.label() + " must differ from the one before it"));
        }
        faults.throwIfAny("The history of the method");
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new MethodHistory(published, timetable, all);
    }

    /**
     * The procedure as it was published first.
     *
     * @return the procedure
     */
    public Procedure published() {
        return published;
    }

    /**
     * The days on which the power to change the procedure ends.
     *
     * @return empty where they are not recorded
     */
    public Optional<Timetable> timetable() {
        return timetable;
    }

    /**
     * The changes.
     *
     * @return in their order
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * The procedure after all changes.
     *
     * @return the one in force at the end
     */
    public Procedure inForce() {
        return changes.isEmpty() ? published : changes.get(changes.size() - 1).to();
    }

    /**
     * The procedure under which a round is assessed: the one in force when its first tender was opened.
     *
     * @param opened the day on which its first tender was opened
     * @return the published one with all changes of earlier days
     */
    public Procedure inForceAt(LocalDate opened) {
        Procedure procedure = published;
        for (Change change : changes) {
            if (change.date().isBefore(opened)) {
                procedure = change.to();
            }
        }
        return procedure;
    }

    /**
     * Refuses an award under any method but the one in force for the last stage.
     *
     * @param used the method by which the final tenders were assessed
     * @throws FaultException if it is another one; it names everything that differs
     */
    public void refuseOtherAtAward(Methodology used) {
        Faults faults = new Faults();
        for (Difference difference : Differences.between(inForce().last().method(), used)) {
            List<String> place = new ArrayList<>(List.of("methodology"));
            place.addAll(difference.criterion());
            faults.add(Fault.at(
                            place,
                            "The method at award must be the one in force, but " + difference.text() + " ("
                                    + Act.section("23(3)") + "; " + Act.COMMISSION_V_IRELAND + ")")
                    .maybe("a change is not recorded; only one under " + Act.section("24") + " or " + Act.section("31")
                            + " is lawful"));
        }
        faults.throwIfAny("The award");
    }
}
