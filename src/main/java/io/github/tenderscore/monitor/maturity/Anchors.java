package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.rule.Evidence;
import java.util.List;

/** What others published on the maturity of councils. */
public final class Anchors {

    private static final String LGA = "Local Government Association, National Procurement Strategy";
    private static final String DIAGNOSTIC = LGA + ", third diagnostic, 2025";
    private static final String SEUK = "Social Enterprise UK, Procuring for Good, 2016";

    private static final List<Anchor> ALL = List.of(
            of("each council picks its own level; there are no national targets", LGA, Evidence.SOURCE),
            of(
                    "it covers 60 per cent of English councils; their aggregate is close to that of 2021 and their spread is wide",
                    DIAGNOSTIC,
                    Evidence.SOURCE),
            of(
                    "the level words are minimum, developing, mature, leader and innovator; departments of one council can differ by four points",
                    LGA,
                    Evidence.SECONDARY),
            of(
                    "levels developing, good, better and best with a percentage, as a peer-reviewed self-assessment that councils may use;"
                            + " bands and themes are not stated here",
                    "Government Functional Standard GovS 008, CCIAF version 1.1, May 2021",
                    Evidence.SOURCE),
            of(
                    "seven themes with 74 entries, of which one repeats another (73)",
                    "Best Value statutory guidance, May 2024",
                    Evidence.SECONDARY),
            of(
                    "four pillars with a matrix of gaps and a narrative, and no score",
                    "MAPS, Methodology for Assessing Procurement Systems",
                    Evidence.SOURCE),
            of(
                    "public bodies do not succeed with a culture that avoids risk",
                    "risk appetite note, version 2.0, August 2021",
                    Evidence.SOURCE),
            of(
                    "of 353 councils 14 per cent were embracers, 19 adopters, 45 compliers and 22 bystanders; 33 per cent routinely consider"
                            + " social value and 24 per cent have a policy",
                    SEUK,
                    Evidence.SECONDARY),
            of(
                    "of 500 asked nearly 30 per cent call training insufficient, nearly 50 per cent say that a lack of resources could hinder"
                            + " collaboration, and over 30 per cent call compliance an obstacle",
                    "survey of capacity, 2025",
                    Evidence.SECONDARY),
            of(
                    "72 of 434 answered; 93 per cent want shared market intelligence and 82 per cent support with specifications",
                    "Local Government Association, March and April 2026",
                    Evidence.SOURCE));

    private Anchors() {}

    private static Anchor of(String fact, String source, Evidence evidence) {
        return new Anchor(fact, source, evidence);
    }

    /**
     * All of them.
     *
     * @return in no order of weight
     */
    public static List<Anchor> all() {
        return ALL;
    }
}
