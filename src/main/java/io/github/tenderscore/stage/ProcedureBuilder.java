package io.github.tenderscore.stage;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the stages of a competitive flexible procedure in their order; {@link #build()} names every fault at once. Not thread-safe. */
public final class ProcedureBuilder {

    private final String title;
    private final List<Stage> stages = new ArrayList<>();
    private final Set<String> refinable = new TreeSet<>();
    private boolean lightTouch;

    ProcedureBuilder(String title) {
        this.title = title;
    }

    /**
     * Says that the contract is a light-touch one (Procurement Act 2023, section 9).
     *
     * @return this builder
     */
    public ProcedureBuilder lightTouch() {
        lightTouch = true;
        return this;
    }

    /**
     * Adds a stage that is not the last.
     *
     * @param id unique within the procedure
     * @param name what people call it
     * @param method the method by which the tenders of this round are assessed
     * @param progression who goes on
     * @param use what the scores count for later
     * @param carries which of its criteria have their responses from earlier stages
     * @return this builder
     */
    public ProcedureBuilder stage(
            String id, String name, Methodology method, Progression progression, LaterUse use, Carry... carries) {
        stages.add(new Stage(id, name, method, List.of(carries), Optional.of(new Stage.Onward(progression, use))));
        return this;
    }

    /**
     * Adds the last stage, whose ranking decides the award.
     *
     * @param id unique within the procedure
     * @param name what people call it
     * @param method the method by which the final tenders are assessed
     * @param carries which of its criteria have their responses from earlier stages
     * @return this builder
     */
    public ProcedureBuilder finalStage(String id, String name, Methodology method, Carry... carries) {
        stages.add(new Stage(id, name, method, List.of(carries), Optional.empty()));
        return this;
    }

    /**
     * Says that the documents provide for refining some criteria (Procurement Act 2023, section 24).
     *
     * @param criteria their ids
     * @return this builder
     */
    public ProcedureBuilder mayRefine(String... criteria) {
        refinable.addAll(List.of(criteria));
        return this;
    }

    /**
     * Finishes the procedure.
     *
     * @return a complete and consistent procedure
     * @throws FaultException if anything is missing or inconsistent; it names every fault
     */
    public Procedure build() {
        return new Procedure(title, Procedure.Kind.COMPETITIVE_FLEXIBLE, lightTouch, stages, refinable);
    }
}
