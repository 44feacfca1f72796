package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a catalogue knows of one rule: its id, its formula in words, its parameters, how it behaves, where it comes from, and how to make
 * one.
 *
 * <p>Written {@code RuleType.<PriceRule>named("PR-HYP-MIN", "Lowest price over price").formula("share = Pmin / P")…makes(…)}.
 *
 * @param <R> the family, such as price rules
 */
public final class RuleType<R extends Rule> {

    /** The members by which documents name a rule. */
    private static final Set<String> RESERVED = Set.of("id", "rule");

    private final String id;
    private final String title;
    private final String formula;
    private final List<Parameter> parameters;
    private final Optional<Behaviour> behaviour;
    private final Origin origin;
    private final Function<Parameters, R> factory;

    private RuleType(Builder<R> from, Function<Parameters, R> factory) {
        this.id = from.id;
        this.title = from.title;
        this.formula = from.formula;
        this.parameters = List.copyOf(from.parameters);
        this.behaviour = from.independence.map(known -> new Behaviour(known, from.traits, from.domain));
        this.origin = new Origin(from.evidence, from.source, from.address, from.usages, from.names, from.roundings);
        this.factory = factory;
        for (Parameter parameter : parameters) {
            if (RESERVED.contains(parameter.name())) {
                throw new IllegalArgumentException("The parameter (" + parameter.name() + ") of the rule " + id
                        + " must have another name; documents give a rule's own name there");
            }
        }
    }

    /**
     * Begins the description of a rule.
     *
     * @param <R> the family
     * @param id the rule's name in documents, such as {@code PR-HYP-MIN}
     * @param title what it is, in a few words
     * @return a builder that ends with {@link Builder#makes}
     */
    public static <R extends Rule> Builder<R> named(String id, String title) {
        return new Builder<>(id, title);
    }

    /**
     * A user's own rule, to be known to a reader of documents.
     *
     * @param <R> the family
     * @param id starts with {@value Rule#OWN_PREFIX}
     * @param factory makes the rule from its parameters
     * @param parameters its parameters
     * @return the type
     * @throws IllegalArgumentException if the id does not start so
     */
    public static <R extends Rule> RuleType<R> own(
            String id, Function<Parameters, R> factory, Parameter... parameters) {
        if (!id.startsWith(Rule.OWN_PREFIX)) {
            throw new IllegalArgumentException(
                    "The id (" + id + ") of a rule of your own must start with \"" + Rule.OWN_PREFIX + "\"");
        }
        return RuleType.<R>named(id, id)
                .parameters(parameters)
                .source(Evidence.UNVERIFIED, "the user's own")
                .makes(factory);
    }

    /**
     * The rule's name in documents.
     *
     * @return for example {@code PR-HYP-MIN}
     */
    public String id() {
        return id;
    }

    /**
     * What it is, in a few words.
     *
     * @return for example {@code Lowest price over price}
     */
    public String title() {
        return title;
    }

    /**
     * The formula in plain text.
     *
     * @return for example {@code share = Pmin / P}
     */
    public String formula() {
        return formula;
    }

    /**
     * What must be set; none has a silent default.
     *
     * @return in the order in which people name them
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * How the rule behaves.
     *
     * @return empty for families that declare none, and for a user's own rule
     */
    public Optional<Behaviour> behaviour() {
        return behaviour;
    }

    /**
     * Where the rule comes from.
     *
     * @return its source, who uses it, and what it is called there
     */
    public Origin origin() {
        return origin;
    }

    /**
     * How far its text was confirmed.
     *
     * @return the same as in {@link #origin()}
     */
    public Evidence evidence() {
        return origin.evidence();
    }

    /**
     * Whether its text was confirmed in no source, so that it must be marked wherever it is shown.
     *
     * @return true for {@link Evidence#UNVERIFIED}
     */
    public boolean isUnverified() {
        return evidence() == Evidence.UNVERIFIED;
    }

    /**
     * Where it was confirmed.
     *
     * @return the same as in {@link #origin()}
     */
    public String source() {
        return origin.source();
    }

    /**
     * Makes a rule of this type.
     *
     * @param given exactly the parameters of this type
     * @return the rule
     * @throws IllegalArgumentException if a parameter is missing, unknown or outside its range; the message names each
     */
    public R create(Parameters given) {
        List<String> wrong = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(given.names());
        Parameters settled = given;
        for (Parameter parameter : parameters) {
            if (unknown.remove(parameter.name())) {
                settled = settled(parameter, settled, wrong);
            } else {
                wrong.add("The rule " + id + " needs the parameter \"" + parameter.name() + "\""
                        + (parameter.description().isEmpty() ? "" : " (" + parameter.description() + ")"));
            }
        }
        unknown.forEach(name -> wrong.add("The rule " + id + " has no parameter \"" + name + "\""));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return made(settled);
    }

    /** What goes wrong while a rule reads its texts is told with the rule. */
    private R made(Parameters settled) {
        try {
            return Objects.requireNonNull(factory.apply(settled), "the factory of the rule " + id + " gave null");
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains(id)
                    ? e
                    : new IllegalArgumentException(
                            "The rule " + id + (settled.names().isEmpty() ? "" : " (" + settled + ")")
                                    + " cannot be made: " + message,
                            e);
        }
    }

    /** The parameters with a number written in the one way in which it is stored. */
    private Parameters settled(Parameter parameter, Parameters given, List<String> wrong) {
        String value = given.text(parameter.name());
        String named = "The parameter " + parameter.name() + " (" + value + ") of the rule " + id + " must ";
        try {
            parameter.breach(value).ifPresent(must -> wrong.add(named + must));
            return parameter.kind() == Parameter.Kind.NUMBER
                    ? given.with(parameter.name(), Ratio.parse(value).toString())
                    : given;
        } catch (NumberFormatException e) {
            wrong.add(named + "be a number in digits, such as 40, 36.36 or 400/11");
            return given;
        }
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * The description of a rule while it is written.
     *
     * @param <R> the family
     */
    public static final class Builder<R extends Rule> {

        private final String id;
        private final String title;
        private final List<Parameter> parameters = new ArrayList<>();
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final List<Usage> usages = new ArrayList<>();
        private final List<NativeName> names = new ArrayList<>();
        private final List<PublishedRounding> roundings = new ArrayList<>();
        private String formula = "";
        private Optional<Independence> independence = Optional.empty();
        private String domain = "";
        private Evidence evidence = Evidence.BUILDING_BLOCK;
        private String source = "";
        private Optional<String> address = Optional.empty();

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * The formula.
         *
         * @param text in plain text
         * @return this builder
         */
        public Builder<R> formula(String text) {
            formula = text;
            return this;
        }

        /**
         * What must be set.
         *
         * @param more in the order in which people name them
         * @return this builder
         */
        public Builder<R> parameters(Parameter... more) {
            parameters.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * How the rule behaves.
         *
         * @param known what else a tender's figure depends on
         * @param text which prices or points it can score, and what happens at the limits; in sentences
         * @param more what it can do that a buyer should know
         * @return this builder
         */
        public Builder<R> behaves(Independence known, String text, Trait... more) {
            independence = Optional.of(known);
            domain = text;
            traits.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Where its text was confirmed; a rule without a source is a building block of this library.
         *
         * @param confirmed how far
         * @param text title, section, date
         * @return this builder
         */
        public Builder<R> source(Evidence confirmed, String text) {
            evidence = confirmed;
            source = text;
            return this;
        }

        /**
         * Where the source can be read.
         *
         * @param url its address
         * @return this builder
         */
        public Builder<R> address(String url) {
            address = Optional.of(url);
            return this;
        }

        /**
         * Who uses it, as a source says.
         *
         * @param jurisdictions countries or institutions
         * @return this builder
         */
        public Builder<R> usedIn(Jurisdiction... jurisdictions) {
            return usedIn(Evidence.SOURCE, jurisdictions);
        }

        /**
         * Who uses it, or is said to.
         *
         * @param confirmed how far a source confirms it
         * @param jurisdictions countries or institutions
         * @return this builder
         */
        public Builder<R> usedIn(Evidence confirmed, Jurisdiction... jurisdictions) {
            for (Jurisdiction jurisdiction : jurisdictions) {
                usages.add(new Usage(jurisdiction, confirmed));
            }
            return this;
        }

        /**
         * What it is called where it is used.
         *
         * @param language code of the language, such as {@code fr} or {@code es-CO}
         * @param name in that language and script
         * @return this builder
         */
        public Builder<R> called(String language, String name) {
            names.add(new NativeName(language, name));
            return this;
        }

        /**
         * How a source rounds it.
         *
         * @param rounding decimals, mode and stage
         * @param where who rounds so
         * @return this builder
         */
        public Builder<R> rounded(Rounding rounding, String where) {
            roundings.add(new PublishedRounding(rounding, where));
            return this;
        }

        /**
         * Ends the description.
         *
         * @param factory makes the rule from exactly the parameters named, or throws {@link IllegalArgumentException} with a message
         *     that names the parameter, its value and the rule it breaks
         * @return the type
         * @throws IllegalArgumentException if a parameter is called id or rule
         */
        public RuleType<R> makes(Function<Parameters, R> factory) {
            return new RuleType<>(this, factory);
        }
    }
}
