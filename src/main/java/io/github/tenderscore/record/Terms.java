package io.github.tenderscore.record;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;

/** What suppliers were told: the method as it stands, the deadline of the round, and who may submit a tender in it. */
record Terms(
        Published published,
        LocalDate publishedOn,
        Methodology method,
        OffsetDateTime deadline,
        boolean awaitsInvitation,
        boolean finalTenders,
        List<String> invited,
        Chain<Round> rounds) {

    static Terms of(Published published, LocalDate day) {
        return new Terms(
                published, day, published.method(), published.deadline(), false, false, List.of(), Chain.empty());
    }

    boolean isOpenProcedure() {
        return published.procedure() == TenderingProcedure.OPEN;
    }

    boolean conditionIsPublished(String condition) {
        return published.conditions().contains(condition);
    }

    /** Where tenders were opened before, those of the next round must follow. */
    Terms changed(Changed change, boolean tendersOpened) {
        return new Terms(
                published,
                publishedOn,
                change.method(),
                change.deadline().orElse(deadline),
                awaitsInvitation || tendersOpened,
                finalTenders,
                invited,
                rounds);
    }

    Terms invited(Invited invitation, Chain<Round> before) {
        return new Terms(
                published,
                publishedOn,
                method,
                invitation.deadline(),
                false,
                invitation.last(),
                List.copyOf(invitation.tenders()),
                before);
    }

    /** Whether a tender may be submitted in this round. */
    boolean admits(String tender) {
        return invited.isEmpty() || invited.contains(tender);
    }

    /** Who went on from a round that was assessed, and who did not. */
    record Round(Evaluation evaluation, SortedSet<String> progressed) {}
}
