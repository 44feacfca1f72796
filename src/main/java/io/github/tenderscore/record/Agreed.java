package io.github.tenderscore.record;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.AgreedMark;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.KeyDates;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.PanelEntry;
import io.github.tenderscore.panel.TenderReference;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a state comes to for the panel and the engine: the marks that were agreed, on the tenders as they were opened. */
final class Agreed {

    /** How long the place of a fault is that is about a criterion as a whole. */
    private static final int CRITERION = 3;

    private final State state;

    Agreed(State state) {
        this.state = state;
    }

    /** Everything that is recorded of the panel. */
    Panel panel() {
        List<PanelEntry> entries = new ArrayList<>();
        entries.addAll(state.people().evaluators().values());
        entries.addAll(state.people().declared());
        state.bids().tenders().values().forEach(bid -> entries.addAll(bid.documents()));
        entries.addAll(state.accesses().list());
        entries.addAll(state.marks().individual());
        entries.addAll(state.marks().moderations());
        entries.addAll(state.marks().changes().values());
        Published published = state.terms().published();
        KeyDates dates = new KeyDates(
                Optional.of(published.conflictsAssessed()),
                Optional.of(state.terms().publishedOn()),
                state.ending().awardedAt().map(OffsetDateTime::toLocalDate));
        return Panel.empty().separatedBy(published.separation()).dated(dates).with(entries);
    }

    /**
     * What a person has to settle, such as that somebody saw a price too early: it happened, and no later event can mend it. What is wrong
     * with single marks was refused when they were given.
     */
    List<Fault> findings() {
        return state.phase().compareTo(Phase.OPENED) < 0
                ? List.of()
                : panel().faults(state.terms().method(), opened()).stream()
                        .filter(this::isFinding)
                        .toList();
    }

    private boolean isFinding(Fault fault) {
        List<String> place = fault.place();
        return switch (place.get(1)) {
            // of all marks of a criterion together, which can be said once all are there
            case "marks" ->
                place.size() == CRITERION && state.ending().assessed().isPresent();
            case "moderations", "evaluatorChanges" -> false;
            default -> true;
        };
    }

    /** The tenders without marks, as they were read; what one says that is disregarded is not assessed. */
    private List<Tender> opened() {
        return state.bids().tenders().values().stream()
                .map(bid -> state.bids().isDisregarded(bid.id()) ? bid.unread() : bid.unmarked())
                .toList();
    }

    /** The evaluation with the marks that are agreed so far. */
    Evaluation evaluation() {
        return evaluation(
                given -> given.moderation().isPresent() || given.byEvaluator().size() == 1);
    }

    /**
     * The evaluation with all marks agreed.
     *
     * @throws io.github.tenderscore.fault.FaultException if several marks were not made one; it names every tender and criterion
     */
    Evaluation complete() {
        return evaluation(given -> true);
    }

    private Evaluation evaluation(Predicate<Marks.Given> agreed) {
        Evaluation evaluation = Evaluation.under(state.terms().method()).tenders(marked(agreed));
        for (Decision decision : state.bids().decisions().values()) {
            if (state.bids().tenders().has(decision.tender())) {
                evaluation = evaluation.decide(decision);
            }
        }
        for (String note : state.terms().published().notes()) {
            evaluation = evaluation.note(note);
        }
        return evaluation;
    }

    private List<Tender> marked(Predicate<Marks.Given> which) {
        Map<String, Map<String, AgreedMark>> agreed = new HashMap<>();
        for (AgreedMark mark : agreedMarks(which)) {
            agreed.computeIfAbsent(mark.tender(), tender -> new LinkedHashMap<>())
                    .put(mark.criterion(), mark);
        }
        return opened().stream()
                .map(tender -> marked(tender, agreed.getOrDefault(tender.id(), Map.of())))
                .toList();
    }

    /** The agreed marks of every tender that is assessed. */
    private List<AgreedMark> agreedMarks(Predicate<Marks.Given> which) {
        List<PanelEntry> entries = new ArrayList<>();
        for (Marks.Given given : state.marks().given().values()) {
            List<IndividualMark> marks = given.byEvaluator().values();
            if (which.test(given) && !state.bids().isDisregarded(marks.get(0).tender())) {
                entries.addAll(marks);
                given.moderation().ifPresent(entries::add);
            }
        }
        return Panel.empty().with(entries).agreed(state.terms().method());
    }

    private static Tender marked(Tender tender, Map<String, AgreedMark> agreed) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        Map<String, Reason> reasons = new LinkedHashMap<>();
        agreed.forEach((criterion, mark) -> {
            responses.put(criterion, mark.mark());
            reasons.put(
                    criterion,
                    new Reason(
                            mark.reason(),
                            mark.references().stream()
                                    .map(TenderReference::text)
                                    .toList()));
        });
        return new Tender(tender.id(), tender.supplier(), responses, reasons);
    }
}
