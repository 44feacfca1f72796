package io.github.tenderscore.check;

import java.util.List;

/**
 * Ready-made lists of words that point to one product, producer or standard. They are signs and turns of phrase, not names: the brands and
 * producers of a market are for whoever knows it to add.
 */
public final class WordLists {

    private static final String STANDARDS = "PA23 s.56(3)";
    private static final String MARKS = "PA23 s.56(7)";
    private static final String OWN = "drawn up for this library";

    /** Words that name a standard of the United Kingdom; those that take over an international one, such as {@code BS EN}, are left alone. */
    public static final WordList UK_STANDARDS = new WordList(
            "uk-standards",
            WordKind.UK_STANDARD,
            List.of("BS", "British Standard", "British Standards", "PAS", "Kitemark"),
            List.of("BS EN", "BS ISO", "BS IEC"),
            STANDARDS,
            OWN);

    /** Signs of a trade mark. */
    public static final WordList TRADE_MARKS = new WordList(
            "trade-marks",
            WordKind.TRADE_MARK,
            List.of("®", "™", "trade mark", "trademark", "registered mark"),
            List.of(),
            MARKS,
            OWN);

    /** Turns of phrase that go before a brand or a type. */
    public static final WordList BRANDS = new WordList(
            "brands",
            WordKind.BRAND,
            List.of("brand", "branded", "trade name", "make and model", "model number", "part number"),
            List.of("brand new", "brand-new"),
            MARKS,
            OWN);

    /** Turns of phrase that name where something comes from. */
    public static final WordList ORIGINS = new WordList(
            "origins",
            WordKind.ORIGIN,
            List.of(
                    "made in Britain",
                    "made in the UK",
                    "made in the United Kingdom",
                    "made in England",
                    "manufactured in",
                    "produced in",
                    "country of origin",
                    "British made",
                    "British-made",
                    "UK made",
                    "UK-made"),
            List.of(),
            MARKS,
            OWN);

    /** Turns of phrase that go before a producer or supplier. */
    public static final WordList PRODUCERS = new WordList(
            "producers",
            WordKind.PRODUCER,
            List.of("manufactured by", "product of", "products of"),
            List.of(),
            MARKS,
            OWN);

    /** One list for every kind. */
    public static final List<WordList> ALL = List.of(BRANDS, TRADE_MARKS, ORIGINS, PRODUCERS, UK_STANDARDS);

    /** Phrases that say that equivalents are accepted. */
    public static final List<String> EQUIVALENTS = List.of(
            "or equivalent",
            "or equivalents",
            "or an equivalent",
            "or its equivalent",
            "or their equivalents",
            "equivalents will be accepted",
            "equivalents are accepted");

    private WordLists() {}
}
