package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
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
     * Adds what an evaluation says of the procurement: its method, and the tenders with their marks and reasons.
     *
     * @param evaluation the method, and the tenders as far as there are any
     * @return a new file
     * @throws IllegalArgumentException if the file knows one of these facts already, and knows it differently
     */
    public CaseFile with(Evaluation evaluation) {
        return evaluation.tenders().isEmpty()
                ? with(new MethodFacts(evaluation.methodology()))
                : with(new AssessmentFacts(
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
     * Lets the method say what the facts that its documents state leave open. What they state stands, also where the method says something else:
     * documents may state a method otherwise than it is. The method itself is not added.
     *
     * @param method the method
     * @return a new file; the same facts where nothing is stated of a method
     */
    public CaseFile completedBy(Methodology method) {
        Map<Class<? extends Facts>, Facts> all = new LinkedHashMap<>(facts);
        all.computeIfPresent(
                StatedMethod.class, (type, stated) -> Completion.of((StatedMethod) stated, StatedMethod.of(method)));
        return new CaseFile(profile, all);
    }

    /**
     * Adds the lists of words of this library, where nobody named lists: vague words, words that name a standard, brand, origin or producer, and
     * phrases that accept equivalents.
     *
     * @return a new file
     */
    public CaseFile withWordsOfTheLibrary() {
        Optional<SpecificationFacts> known = find(SpecificationFacts.class);
        SpecificationFacts words = new SpecificationFacts(
                Optional.empty(),
                Optional.empty(),
                unlessKnown(known.flatMap(SpecificationFacts::wordLists), WordLists.ALL),
                unlessKnown(known.flatMap(SpecificationFacts::equivalents), WordLists.EQUIVALENTS));
        SenseLimits vague = new SenseLimits(
                unlessKnown(find(SenseLimits.class).flatMap(SenseLimits::vagueTerms), VagueTerms.ALL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return with(words).with(vague);
    }

    private static <T> Optional<T> unlessKnown(Optional<T> known, T otherwise) {
        return known.isPresent() ? Optional.empty() : Optional.of(otherwise);
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
     * The facts of a class. A method is given once: where it is not given by itself, it is that by which tenders are assessed, and where nothing
     * is given of what documents state of it, that follows from the method.
     *
     * @param type the class
     * @param <F> the class
     * @return empty where they are not known
     */
    public <F extends Facts> Optional<F> find(Class<F> type) {
        return given(type).or(() -> following(type).map(type::cast));
    }

    /** The facts of a class that were added, without those that follow from others. */
    <F extends Facts> Optional<F> given(Class<F> type) {
        return Optional.ofNullable(facts.get(type)).map(type::cast);
    }

    private Optional<Facts> following(Class<? extends Facts> type) {
        if (type == StatedMethod.class) {
            return find(MethodFacts.class).map(MethodFacts::method).map(StatedMethod::of);
        }
        return type == MethodFacts.class
                ? find(AssessmentFacts.class)
                        .flatMap(AssessmentFacts::evaluation)
                        .map(Evaluation::methodology)
                        .map(MethodFacts::new)
                : Optional.empty();
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
