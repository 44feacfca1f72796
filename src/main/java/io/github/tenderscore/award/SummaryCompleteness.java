package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Names every piece of information that the law asks for in an assessment summary and that is not there. */
final class SummaryCompleteness {

    private static final String REGULATION = " (Procurement Regulations 2024, regulation ";

    private final Assessment assessment;
    private final Methodology method;
    private final SummaryFacts facts;
    private final List<TenderResult> recipients;
    private final Optional<TenderResult> best;
    private final Faults faults;

    SummaryCompleteness(
            Assessment assessment,
            SummaryFacts facts,
            List<TenderResult> recipients,
            Optional<TenderResult> best,
            Faults faults) {
        this.assessment = assessment;
        this.method = assessment.evaluation().methodology();
        this.facts = facts;
        this.recipients = recipients;
        this.best = best;
        this.faults = faults;
    }

    void run() {
        if (facts.providedAt().isEmpty()) {
            faults.add(
                    List.of("providedAt"),
                    "The date and time at which the assessment summaries are provided must be known, one for all of them"
                            + REGULATION + "31(4))");
        }
        access();
        awarded();
        for (TenderResult result : recipients) {
            supplier(result);
            ScoreReasons.of(method, result).forEach(faults::add);
            further(result);
        }
    }

    private void access() {
        if (facts.access().isEmpty()) {
            faults.add(
                    List.of("methodology"),
                    "The place where the award criteria and the assessment methodology can be accessed in full must be"
                            + " known, or that the summaries set them out in full" + REGULATION + "31(2)(d)(ii))");
        } else if (facts.access().get() instanceof SummaryAccess.InFull) {
            for (Rule rule : SummaryScoring.rulesWithoutFormula(method)) {
                faults.add(Fault.at(
                                List.of("methodology"),
                                "The methodology must be accessible elsewhere, because the formula of the rule "
                                        + rule.id()
                                        + " is the authority's own and no summary can set it out in full" + REGULATION
                                        + "31(2)(d))")
                        .maybe("the address of the tender documents was meant"));
            }
        }
    }

    // ---- which tender is awarded the contract -----------------------------------------------------------------------

    private void awarded() {
        List<String> place = List.of("awarded");
        if (best.isEmpty()) {
            if (!assessment.first().isEmpty()) {
                faults.add(
                        place,
                        "The tender that is awarded the contract must be named with the reason, because " + tied()
                                + " are tied for the first place (Procurement Act 2023, sections 19(2) and 50(4))");
            }
            return;
        }
        boolean alone = assessment.mostAdvantageous().isPresent()
                && assessment.mostAdvantageous().get() == best.get();
        boolean explained =
                facts.awarded().flatMap(SummaryFacts.Awarded::reason).isPresent();
        if (!alone && !explained) {
            faults.add(
                    place,
                    "The reason why the tender " + best.get().tender().id()
                            + " is awarded the contract must be recorded, because it does not stand alone in the first place"
                            + " (Procurement Act 2023, sections 19(2)(a) and 98)");
        }
    }

    private String tied() {
        return String.join(", ", assessment.firstIds());
    }

    /** A supplier whose tender stands before the one that is awarded, or beside it, cannot read from its figures why it is not. */
    private void further(TenderResult result) {
        String tender = result.tender().id();
        if (best.isPresent()
                && best.get() != result
                && result.rank().isPresent()
                && !SummaryReasons.isBetter(best.get(), result)
                && !facts.furtherReasons().containsKey(tender)) {
            faults.add(
                    List.of("furtherReasons"),
                    "The summary of the tender " + tender
                            + " must say why the contract is not awarded to it, because it"
                            + " does not stand behind the tender that is" + REGULATION + "31(3)(c))");
        }
    }

    // ---- what is known of a tender ----------------------------------------------------------------------------------

    private void supplier(TenderResult result) {
        Supplier supplier = result.tender().supplier();
        contact(result, supplier.postalAddress(), "postalAddress", "the contact postal address", "31(2)(b)");
        contact(result, supplier.email(), "email", "the contact email address", "31(2)(b)");
        contact(result, supplier.identifier(), "identifier", "the unique identifier", "31(2)(c)");
    }

    private void contact(TenderResult result, Optional<String> known, String member, String what, String regulation) {
        String tender = result.tender().id();
        if (known.isEmpty()) {
            faults.add(
                    List.of("tenders", tender, "supplier", member),
                    "The summary of the tender " + tender + " must give " + what + " of its supplier" + REGULATION
                            + regulation + "); it is not known");
        }
    }
}
