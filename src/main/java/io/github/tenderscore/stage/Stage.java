package io.github.tenderscore.stage;

import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Optional;

/**
 * One round of a procedure: what is assessed in it, how, and who goes on.
 *
 * @param id unique within the procedure
 * @param name what people call it
 * @param method the method by which the tenders of this round are assessed
 * @param carries which of its criteria have their responses from earlier stages
 * @param onward who goes on and what the scores count for later; empty for the last stage, whose ranking decides the award
 */
public record Stage(String id, String name, Methodology method, List<Carry> carries, Optional<Onward> onward) {

    /**
     * What follows from a stage that is not the last.
     *
     * @param progression who goes on
     * @param use what the scores count for later
     */
    public record Onward(Progression progression, LaterUse use) {}

    /**
     * Copies the carried criteria.
     *
     * @param id unique within the procedure
     * @param name what people call it
     * @param method the method by which the tenders of this round are assessed
     * @param carries which of its criteria have their responses from earlier stages
     * @param onward who goes on and what the scores count for later; empty for the last stage, whose ranking decides the award
     */
    public Stage {
        carries = List.copyOf(carries);
    }

    /**
     * The same stage under another method.
     *
     * @param other the other method
     * @return a new stage
     */
    public Stage under(Methodology other) {
        return new Stage(id, name, other, carries, onward);
    }

    /**
     * How a criterion of this stage gets its response.
     *
     * @param criterion its id
     * @return empty where tenders give it themselves
     */
    public Optional<Carry> carry(String criterion) {
        return carries.stream().filter(carry -> carry.into().equals(criterion)).findFirst();
    }
}
