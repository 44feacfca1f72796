package io.github.tenderscore.panel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import java.util.List;
import java.util.Optional;

/** Makes one mark of the marks of one tender on one criterion, as the published method says, or notes why that cannot be. */
final class Agreement {

    private final ConsensusRule rule;
    private final MarkScale scale;
    private final Cell cell;
    private final List<IndividualMark> marks;
    private final Optional<Moderation> moderation;
    private final PanelFaults faults;

    Agreement(ConsensusRule rule, MarkScale scale, Cell cell, MarkBook book, PanelFaults faults) {
        this.rule = rule;
        this.scale = scale;
        this.cell = cell;
        this.marks = book.marks(cell);
        this.moderation = book.moderations(cell).stream().findFirst();
        this.faults = faults;
    }

    /** The agreed mark; whatever keeps it from being one is noted. */
    Optional<AgreedMark> find() {
        if (moderation.isEmpty() && marks.size() > 1) {
            faults.add(PanelTopic.MODERATION, cell.place(), withoutReason());
            return Optional.empty();
        }
        return rule.isModerated() ? given() : workedOut();
    }

    private String withoutReason() {
        return "The " + marks.size() + " marks of " + cell.text()
                + " must become one by moderation, with its reasons recorded; the mean of several marks is not a reason"
                + (rule.isModerated() ? "" : ", also where the published method takes it (rule " + rule.id() + ")")
                + " (Bromcom v United Learning [2022] EWHC 3262 (TCC); Procurement Regulations 2024, regulation 31(2)(e))";
    }

    private Optional<AgreedMark> given() {
        Ratio mark = moderation
                .map(Moderation::agreedMark)
                .orElseGet(() -> marks.get(0).mark());
        return agreed(mark, mark);
    }

    private Optional<AgreedMark> workedOut() {
        Optional<String> requirement = rule.requirement(marks.size());
        if (requirement.isPresent()) {
            faults.add(
                    PanelTopic.MODERATION,
                    cell.place(),
                    "The number (" + marks.size() + ") of marks of " + cell.text() + " must " + requirement.get());
            return Optional.empty();
        }
        List<Ratio> each = marks.stream().map(IndividualMark::mark).toList();
        Ratio unrounded = rule.unrounded(each)
                .orElseThrow(() -> new IllegalStateException(
                        "The rule " + rule.id() + " must work a mark out, because it is not moderated"));
        Optional<AgreedMark> agreed = agreed(rule.rounded(unrounded), unrounded);
        agreed.ifPresent(this::compareWithModerated);
        return agreed;
    }

    private Optional<AgreedMark> agreed(Ratio mark, Ratio unrounded) {
        if (!scale.allows(mark)) {
            faults.add(PanelTopic.MARKS, offScale(mark));
            return Optional.empty();
        }
        Response.Mark response = new Response.Mark(mark, unrounded);
        return Optional.of(new AgreedMark(
                cell.tender(),
                cell.criterion(),
                response,
                moderation.map(Moderation::reason).orElseGet(() -> marks.get(0).rationale()),
                moderation
                        .map(Moderation::references)
                        .orElseGet(() -> marks.get(0).references()),
                AgreementSteps.of(cell, response, rule, marks, moderation)));
    }

    private Fault offScale(Ratio mark) {
        Fault fault = Fault.at(
                cell.place(),
                "The agreed mark (" + mark + ") of " + cell.text() + " must be one of its scale: " + scale.text()
                        + (rule.isModerated() ? "" : "; the rule " + rule.id() + " of the method works it out")
                        + " (Procurement Act 2023, section 23(3)(a))");
        if (rule.isModerated() || (scale.decimals() > 0 && rule.rounding().isPresent())) {
            return fault;
        }
        return fault.maybe(
                scale.decimals() == 0
                        ? "marks between the published ones are meant; the published scale should then declare its decimals, and "
                                + "the rule its rounding"
                        : "the rule should round, such as half-up " + scale.decimals()
                                + "; its rounding must then be published too");
    }

    /** The mark that the panel recorded must be the one that the published formula gives. */
    private void compareWithModerated(AgreedMark agreed) {
        Ratio mark = agreed.mark().mark();
        moderation
                .map(Moderation::agreedMark)
                .filter(recorded -> !recorded.equals(mark))
                .ifPresent(recorded -> faults.add(
                        PanelTopic.MODERATION,
                        cell.place(),
                        "The agreed mark (" + recorded + ") of " + cell.text() + " must be " + mark
                                + ", which the rule " + rule.id()
                                + " of the method works out (Procurement Act 2023, section 23(3)(a))"));
    }
}
