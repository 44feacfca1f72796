package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report that no suitable tender was received: a ground for every single tender, and why an award after competition is not possible.
 * Only then may an authority switch to direct award (Procurement Act 2023, section 43(1)).
 *
 * @param tenders each tender with why it is not suitable, in the order of the assessment; none where none was received
 * @param decider who considers that an award under section 19 is not possible, not blank
 * @param date when
 * @param whyNoAward why it is not possible in the circumstances, not blank
 */
public record NoSuitableTender(List<Unsuitable> tenders, String decider, LocalDate date, String whyNoAward) {

    private static final Set<Ground> LIMB_A =
            EnumSet.of(Ground.CONDITION_NOT_MET, Ground.NO_TREATY_STATE, Ground.ABNORMALLY_LOW);

    /**
     * A tender that is not suitable.
     *
     * @param tender its id
     * @param supplier its supplier's name
     * @param grounds why, at least one
     */
    public record Unsuitable(String tender, String supplier, List<Reason> grounds) {

        /**
         * Copies the grounds.
         *
         * @param tender its id
         * @param supplier its supplier's name
         * @param grounds why, at least one
         */
        public Unsuitable {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * Why a tender is not suitable.
     *
     * @param limb under which limb of section 43(2)
     * @param text the decision, the gates that were failed or the finding, in words
     */
    public record Reason(Unsuitability.Limb limb, String text) {}

    /**
     * Checks that the report can stand.
     *
     * @param tenders each tender with why it is not suitable, in the order of the assessment; none where none was received
     * @param decider who considers that an award under section 19 is not possible, not blank
     * @param date when
     * @param whyNoAward why it is not possible in the circumstances, not blank
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank, or a tender has no ground
     */
    public NoSuitableTender {
        tenders = List.copyOf(tenders);
        Faults faults = new Faults();
        if (decider.isBlank()) {
            faults.add(
                    List.of("decider"),
                    "The report that no tender is suitable must name who considers an award impossible (Procurement Act 2023, section 98)");
        }
        if (whyNoAward.isBlank()) {
            faults.add(
                    List.of("whyNoAward"),
                    "The report that no tender is suitable must say why an award under section 19 is not possible (Procurement Act 2023, "
                            + "section 43(1)(c))");
        }
        tenders.stream()
                .filter(tender -> tender.grounds().isEmpty())
                .forEach(tender -> faults.add(withoutGround(tender.tender(), "no ground")));
        faults.throwIfAny("The report that no tender is suitable");
    }

    /**
     * Puts the report together from an assessment.
     *
     * <p>A tender disregarded under section 19(3)(a), (b) or (c) and one disqualified under the method have their grounds already. Every
     * other needs a finding: a ranked tender above all, but also one disregarded on another ground, which section 43(2) does not name.
     *
     * @param assessment the assessment of every tender that was received
     * @param findings what was found beside
     * @param decider who considers that an award under section 19 is not possible
     * @param date when
     * @param whyNoAward why it is not possible in the circumstances
     * @return the report
     * @throws io.github.tenderscore.fault.FaultException if a tender has no ground, a finding is about none of the tenders, or decider or
     *     reason is blank
     */
    public static NoSuitableTender of(
            Assessment assessment, List<Unsuitability> findings, String decider, LocalDate date, String whyNoAward) {
        Faults faults = new Faults();
        List<Unsuitable> tenders = new ArrayList<>();
        for (TenderResult result : assessment.results()) {
            List<Reason> grounds = new ArrayList<>(shown(result.outcome()));
            findings.stream()
                    .filter(finding -> finding.tender().equals(result.tender().id()))
                    .forEach(finding -> grounds.add(new Reason(finding.limb(), text(finding))));
            if (grounds.isEmpty()) {
                faults.add(withoutGround(result.tender().id(), result.outcome().code()));
            }
            tenders.add(new Unsuitable(
                    result.tender().id(), result.tender().supplier().name(), grounds));
        }
        findings.stream()
                .map(Unsuitability::tender)
                .filter(tender -> tenders.stream().noneMatch(one -> one.tender().equals(tender)))
                .distinct()
                .forEach(tender -> faults.add(
                        List.of("tenders", tender),
                        "The tender (" + tender + ") that is found not suitable must be one of the assessment"));
        faults.throwIfAny("The report that no tender is suitable");
        return new NoSuitableTender(tenders, decider, date, whyNoAward);
    }

    /**
     * The report where no tender was received at all.
     *
     * @param decider who considers that an award under section 19 is not possible
     * @param date when
     * @param whyNoAward why it is not possible in the circumstances
     * @return the report
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank
     */
    public static NoSuitableTender nothingReceived(String decider, LocalDate date, String whyNoAward) {
        return new NoSuitableTender(List.of(), decider, date, whyNoAward);
    }

    /**
     * The report as text.
     *
     * @return a line for each ground of each tender, and one for why no award is possible; each ends with a line feed
     */
    public String text() {
        String grounds = tenders.stream()
                .flatMap(tender -> tender.grounds().stream()
                        .map(ground -> tender.tender() + ", " + tender.supplier() + ": "
                                + ground.limb().words() + " (Procurement Act " + "2023, "
                                + ground.limb().provision() + "): " + ground.text() + "\n"))
                .collect(Collectors.joining());
        return (tenders.isEmpty() ? "No tender was received.\n" : grounds)
                + "An award under section 19 is not possible, as " + decider + " considered on " + date + ": "
                + whyNoAward + "\n";
    }

    private static List<Reason> shown(Outcome outcome) {
        if (outcome instanceof Outcome.Disregarded disregarded) {
            return disregarded.decisions().stream()
                    .filter(decision -> LIMB_A.contains(decision.ground()))
                    .map(Disregard::text)
                    .map(text -> new Reason(Unsuitability.Limb.DISREGARDED, text))
                    .toList();
        }
        if (outcome instanceof Outcome.Disqualified disqualified) {
            String failures =
                    disqualified.failures().stream().map(GateFailure::reason).collect(Collectors.joining("; "));
            return List.of(new Reason(Unsuitability.Limb.UNSATISFACTORY, failures));
        }
        return List.of();
    }

    private static String text(Unsuitability finding) {
        return "found on " + finding.date() + " by " + finding.decider() + ": " + finding.reason();
    }

    private static Fault withoutGround(String tender, String outcome) {
        return Fault.at(
                        List.of("tenders", tender),
                        "The tender " + tender + " (" + outcome
                                + ") must have a ground on which it is not suitable (Procurement Act "
                                + "2023, section 43(2))")
                .maybe("the contract can be awarded to it, or a finding is missing");
    }
}
