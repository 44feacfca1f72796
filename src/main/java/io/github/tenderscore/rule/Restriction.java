package io.github.tenderscore.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the law of a country says against rules of a certain kind. It is a warning to look at the law: whether a method is lawful is for
 * people to judge.
 */
public final class Restriction {

    private static final List<Restriction> ALL = List.of(
            new Restriction(
                    Jurisdiction.PORTUGAL,
                    "since 2008 a price must not be scored by comparison with other tenders",
                    "BTO Advogados, 8 July 2016, on the Código dos Contratos Públicos",
                    behaviour -> behaviour.independence() != Independence.ABSOLUTE),
            new Restriction(
                    Jurisdiction.SWEDEN,
                    "there must be no price below which a lower price is worthless",
                    "Högsta förvaltningsdomstolen, HFD 2022 ref. 41 and HFD 2023 ref. 7, as Inköpsrådet reports them",
                    behaviour -> behaviour.traits().contains(Trait.WORTHLESS_BELOW)),
            new Restriction(
                    Jurisdiction.FRANCE,
                    "the lowest price must get the best mark",
                    "Conseil d'Etat, 29 October 2013, n. 370789, as weka.fr reports it",
                    behaviour -> behaviour.traits().contains(Trait.LOWEST_NOT_BEST)));

    private final Jurisdiction jurisdiction;
    private final String text;
    private final String source;
    private final Predicate<Behaviour> concerns;

    private Restriction(Jurisdiction jurisdiction, String text, String source, Predicate<Behaviour> concerns) {
        this.jurisdiction = jurisdiction;
        this.text = text;
        this.source = source;
        this.concerns = concerns;
    }

    /**
     * The restrictions that a price rule runs into.
     *
     * @param type a price rule
     * @return in the order of their countries' names here; empty where there is none that is known
     */
    public static List<Restriction> on(RuleType<?> type) {
        Optional<Behaviour> behaviour = type.behaviour();
        return behaviour.isEmpty()
                ? List.of()
                : ALL.stream()
                        .filter(restriction -> restriction.concerns.test(behaviour.get()))
                        .toList();
    }

    /**
     * Whose law it is.
     *
     * @return the country
     */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /**
     * What the law says.
     *
     * @return a sentence without its full stop
     */
    public String text() {
        return text;
    }

    /**
     * Where it was read.
     *
     * @return the judgment or statute, and who reports it
     */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return jurisdiction.words() + ": " + text + " (" + source + ")";
    }
}
