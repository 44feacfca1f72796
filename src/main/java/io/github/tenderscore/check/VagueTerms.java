package io.github.tenderscore.check;

import java.util.List;

/**
 * A ready-made list of vague words, each with the reason why it is on it, drawn up for this library. It is applied only where a case file names it;
 * a council adds to it, or leaves out what its documents define.
 */
public final class VagueTerms {

    private static final String STANDARD = "name the standard, or the least that earns a pass";
    private static final String FIGURE = "say how many, how much or how often";
    private static final String TIME = "give a number of hours or days, and from when they count";
    private static final String ACTION = "say what is to be done, by when and how it is shown";

    /** Every term of the list. */
    public static final List<VagueTerm> ALL = List.of(
            VagueTerm.of(
                    "it does not say for what, or by which measure, something is enough",
                    STANDARD,
                    "adequate",
                    "adequately"),
            VagueTerm.of(
                            "what fits is left to whoever reads it",
                            STANDARD,
                            "appropriate",
                            "appropriately",
                            "suitable",
                            "suitably")
                    .except("appropriate adult", "appropriate adults"),
            VagueTerm.of("no amount is named that would be enough", FIGURE, "sufficient", "sufficiently"),
            VagueTerm.of("it praises and describes nothing that could be shown", STANDARD, "robust", "robustly"),
            VagueTerm.of(
                            "each tenderer draws the line of what is reasonable elsewhere",
                            STANDARD,
                            "reasonable",
                            "reasonably")
                    .except(
                            "reasonable adjustment",
                            "reasonable adjustments",
                            "reasonable endeavours",
                            "reasonably practicable"),
            VagueTerm.of(
                    "how much effort is meant is for a court to say",
                    ACTION,
                    "best endeavours",
                    "reasonable endeavours",
                    "all reasonable steps",
                    "best efforts"),
            VagueTerm.of(
                    "no time is named",
                    TIME,
                    "as soon as possible",
                    "as soon as practicable",
                    "as soon as reasonably practicable",
                    "promptly",
                    "timely",
                    "in a timely manner",
                    "without undue delay",
                    "where possible",
                    "where practicable"),
            VagueTerm.of(
                    "how often it happens is left open",
                    FIGURE,
                    "regular",
                    "regularly",
                    "frequent",
                    "frequently",
                    "periodically"),
            VagueTerm.of(
                    "how large a thing must be to count is left open",
                    FIGURE,
                    "significant",
                    "significantly",
                    "substantial",
                    "substantially"),
            VagueTerm.of(
                    "it compares with a standard that is not named",
                    STANDARD,
                    "high quality",
                    "high-quality",
                    "good quality",
                    "best practice",
                    "good practice",
                    "industry standard",
                    "state of the art",
                    "state-of-the-art",
                    "world class",
                    "world-class"),
            VagueTerm.of(
                    "nobody can show that it is so",
                    STANDARD,
                    "innovative",
                    "proactive",
                    "proactively",
                    "flexible",
                    "user friendly",
                    "user-friendly"),
            VagueTerm.of(
                    "whoever assesses is bound by nothing that was published",
                    "say by which facts it is judged",
                    "satisfactory",
                    "to the satisfaction of",
                    "in the opinion of"),
            VagueTerm.of(
                    "the list has no end, so that what else counts is not published",
                    "name everything that counts",
                    "etc",
                    "and so on",
                    "and the like",
                    "such as but not limited to",
                    "including but not limited to"));

    private VagueTerms() {}
}
