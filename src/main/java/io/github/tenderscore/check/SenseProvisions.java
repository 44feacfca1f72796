package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.util.List;
import java.util.Optional;

/**
 * What the checks of good sense rest on: judgments and research that bind nobody to a formula, and show where methods go wrong. They count from
 * the first day of the Act, before which these checks do not go.
 */
final class SenseProvisions {

    static final String HEALTHCARE_AT_HOME = "Healthcare at Home v CSA [2014] UKSC 49";
    /** Its entry is among the provisions of awards, which check the same. */
    static final String DIMARSO = "TNS Dimarso C-6/15";

    static final String BRACEURSELF = "Braceurself v NHSE [2022] EWHC 1532 (TCC)";
    static final String MONTTE = "Montte C-546/16";
    static final String TELGEN_TIMMER = "Telgen & Timmer 2016";

    static final List<Provision> ALL = List.of(
            advice(
                    HEALTHCARE_AT_HOME,
                    "Criteria are clear to a reasonably well-informed and normally diligent tenderer",
                    "United Kingdom Supreme Court, [2014] UKSC 49"),
            advice(
                    BRACEURSELF,
                    "One question that was misjudged changed the winner",
                    "[2022] EWHC 1532 (TCC); [2024] EWCA Civ 39"),
            advice(
                    MONTTE,
                    "Published minimums are lawful however few tenders are left",
                    "Court of Justice of the European Union, C-546/16, 20 September 2018"),
            advice(
                    TELGEN_TIMMER,
                    "Under relative scoring a third bid can reverse the order of two others",
                    "Telgen and Timmer, Conditions for rank reversal in supplier selection, research.utwente.nl"));

    private SenseProvisions() {}

    private static Provision advice(String cited, String title, String source) {
        return new Provision(cited, title, Provisions.ACT, Optional.empty(), Reach.ANY, LegalForce.ADVISORY, source);
    }
}
