package io.github.tenderscore.stage;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A competitive tendering procedure as it is published: its stages in order, each with its method (Procurement Act 2023, section
 * 20).
 *
 * <p>A procedure that exists is complete and consistent. It is a value: two are equal where everything that is published in them
 * is. Immutable and thread-safe.
 *
 * @param title what the procurement is
 * @param kind which procedure it is
 * @param lightTouch whether it is for a light-touch contract (section 9)
 * @param stages the rounds in order, at least one; the last decides the award
 * @param refinable the ids of the criteria that the documents provide for refining (section 24), in order
 */
public record Procedure(String title, Kind kind, boolean lightTouch, List<Stage> stages, Set<String> refinable) {

    /** Which procedure it is. */
    public enum Kind {
        /** One stage in which anybody may submit a tender. */
        OPEN,
        /** Any other competitive procedure that the authority considers appropriate. */
        COMPETITIVE_FLEXIBLE;

        /**
         * The kind's name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The id of the only stage of an open procedure. */
    public static final String TENDERS = "tenders";

    /**
     * Copies the stages and refuses what is inconsistent.
     *
     * @param title what the procurement is
     * @param kind which procedure it is
     * @param lightTouch whether it is for a light-touch contract (section 9)
     * @param stages the rounds in order, at least one; the last decides the award
     * @param refinable the ids of the criteria that the documents provide for refining (section 24), in order
     * @throws FaultException if anything is wrong; it names every fault
     */
    public Procedure {
        stages = List.copyOf(stages);
        refinable = Collections.unmodifiableSet(new TreeSet<>(refinable));
        Faults faults = new Faults();
        new ProcedureCheck(title, kind, stages, refinable, faults).run();
        faults.throwIfAny("The procedure \"" + title + "\"");
    }

    /**
     * An open procedure, which has one stage.
     *
     * @param method the method by which tenders are assessed
     * @return the procedure; its stage has the id {@value #TENDERS}
     */
    public static Procedure open(Methodology method) {
        Stage stage = new Stage(TENDERS, "Tenders", method, List.of(), Optional.empty());
        return new Procedure(method.title(), Kind.OPEN, false, List.of(stage), Set.of());
    }

    /**
     * Starts a competitive flexible procedure.
     *
     * @param title what the procurement is
     * @return a builder
     */
    public static ProcedureBuilder flexible(String title) {
        return new ProcedureBuilder(title);
    }

    /**
     * The same procedure for a light-touch contract.
     *
     * @return a new procedure
     */
    public Procedure asLightTouch() {
        return new Procedure(title, kind, true, stages, refinable);
    }

    /**
     * The same procedure with another method in one stage.
     *
     * @param stage the id of the stage
     * @param method its method
     * @return a new procedure
     * @throws IllegalArgumentException if there is no such stage, or the methods no longer fit each other
     */
    public Procedure with(String stage, Methodology method) {
        if (stage(stage).isEmpty()) {
            throw new IllegalArgumentException(
                    "The stage (" + stage + ") must be one of the procedure \"" + title + "\"");
        }
        List<Stage> changed = stages.stream()
                .map(one -> one.id().equals(stage) ? one.under(method) : one)
                .toList();
        return new Procedure(title, kind, lightTouch, changed, refinable);
    }

    /**
     * A stage by its id.
     *
     * @param id its id
     * @return empty where there is none of that id
     */
    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /**
     * The stage whose ranking decides the award.
     *
     * @return the last stage
     */
    public Stage last() {
        return stages.get(stages.size() - 1);
    }
}
