package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.record.ProcurementRecord;
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
     * Adds facts. Facts of one class may come from several sources: what one of them does not know is taken from the other.
     *
     * @param more facts
     * @return a new file
     * @throws IllegalArgumentException if the file knows one of them already, and knows it differently
     */
    public CaseFile with(Facts more) {
        Map<Class<? extends Facts>, Facts> all = new LinkedHashMap<>(facts);
        all.merge(more.getClass(), more, JoinedFacts::of);
        return new CaseFile(profile, all);
    }

    /**
     * Adds what an evaluation says of the procurement: its method as far as that is stated, and the marks and reasons of its tenders.
     *
     * @param evaluation the method, and the tenders as far as there are any
     * @return a new file
     * @throws IllegalArgumentException if the file knows one of these facts already, and knows it differently
     */
    public CaseFile with(Evaluation evaluation) {
        CaseFile file = with(new MethodFacts(evaluation.methodology()));
        return evaluation.tenders().isEmpty()
                ? file
                : file.with(new MarkingFacts(
                                Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()))
                        .with(new AssessmentFacts(
                                Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Adds what the record of the procurement says: its evaluation, the panel, decisions, exclusions that were considered, low prices, the award,
     * and as far as they are there its notice, summaries and contract. What a record does not hold, such as what a summary says, stays unknown
     * and can be added beside it.
     *
     * @param record the record
     * @return a new file; the same facts where the record is empty
     * @throws IllegalArgumentException if the file knows one of these facts already, and knows it differently
     */
    public CaseFile with(ProcurementRecord record) {
        CaseFile file = record.replay().methodology().isPresent() ? with(record.evaluation()) : this;
        for (Facts facts : new RecordedFacts(record).all()) {
            file = file.with(facts);
        }
        return file;
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
     * The facts of a class. What documents state of a method need not be given beside the method: where only that is in the file, it is taken from
     * there.
     *
     * @param type the class
     * @param <F> the class
     * @return empty where they are not known
     */
    public <F extends Facts> Optional<F> find(Class<F> type) {
        return Optional.ofNullable(facts.get(type))
                .or(() -> type == StatedMethod.class ? stated() : Optional.empty())
                .map(type::cast);
    }

    private Optional<Facts> stated() {
        return find(MethodFacts.class).map(MethodFacts::method).map(StatedMethod::of);
    }

    /**
     * All facts that were added.
     *
     * @return in the order in which they were added
     */
    public List<Facts> facts() {
        return List.copyOf(facts.values());
    }
}
