package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known of one procurement, for checks to read.
 *
 * <p>A file is a value: adding facts gives a new one. What is not in it is unknown. Immutable and thread-safe.
 */
public final class CaseFile {

    private final Profile profile;
    private final Map<Class<? extends Facts>, Facts> facts;

    private CaseFile(Profile profile, Map<Class<? extends Facts>, Facts> facts) {
        this.profile = profile;
        this.facts = facts;
    }

    /**
     * Starts a file in which nothing else is known.
     *
     * @param profile what decides which checks bind
     * @return the file
     */
    public static CaseFile of(Profile profile) {
        return new CaseFile(profile, Map.of());
    }

    /**
     * Adds facts.
     *
     * @param more facts of a class that the file does not hold yet
     * @return a new file
     * @throws IllegalArgumentException if it holds facts of that class
     */
    public CaseFile with(Facts more) {
        Map<Class<? extends Facts>, Facts> all = new LinkedHashMap<>(facts);
        if (all.put(more.getClass(), more) != null) {
            throw new IllegalArgumentException(
                    "The facts (" + Facts.named(more.getClass()) + ") must be given only once in a case file");
        }
        return new CaseFile(profile, all);
    }

    /**
     * Adds what an evaluation says of the procurement: its method as far as that is stated, and the marks and reasons of its tenders.
     *
     * @param evaluation the method, and the tenders as far as there are any
     * @return a new file
     * @throws IllegalArgumentException if the file holds facts of the same classes already
     */
    public CaseFile with(Evaluation evaluation) {
        Methodology method = evaluation.methodology();
        CaseFile file = with(StatedMethod.of(method)).with(new MethodFacts(method));
        return evaluation.tenders().isEmpty()
                ? file
                : file.with(new MarkingFacts(
                                Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()))
                        .with(new AssessmentFacts(
                                Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * What decides which checks bind.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * The facts of a class.
     *
     * @param type the class
     * @param <F> the class
     * @return empty where they are not known
     */
    public <F extends Facts> Optional<F> find(Class<F> type) {
        return Optional.ofNullable(facts.get(type)).map(type::cast);
    }

    /**
     * All facts.
     *
     * @return in the order in which they were added
     */
    public List<Facts> facts() {
        return List.copyOf(facts.values());
    }
}
