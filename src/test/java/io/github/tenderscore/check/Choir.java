package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.KeyDates;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.PanelEntry;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.panel.TenderReference;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An illustrative panel: two evaluators and a moderator mark two tenders on one question, whose published minimum is 3. */
final class Choir {

    static final LocalDate DECLARED = LocalDate.of(2026, 3, 2);
    static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
    static final LocalDate AWARD = LocalDate.of(2026, 5, 4);
    static final LocalDateTime SEEN = LocalDateTime.of(2026, 4, 13, 9, 0);
    static final LocalDateTime MARKED = LocalDateTime.of(2026, 4, 14, 10, 30);
    static final LocalDateTime MODERATED = LocalDateTime.of(2026, 4, 20, 14, 0);

    private static final List<Tender> TENDERS = List.of(tender("A", "1180000"), tender("B", "1090000"));

    private Choir() {}

    static Methodology method(ConsensusRule consensus) {
        return Methodology.named("Singing lessons")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("method", "Method", "60", MarkScales.zeroToFive(), Options.minimum("3"))
                .consensus(consensus)
                .build();
    }

    static Methodology method() {
        return method(ConsensusRules.moderated());
    }

    private static Tender tender(String id, String price) {
        return new Tender(
                id,
                new Supplier("Illustrative supplier " + id),
                Map.of("price", new Response.Price(method().money(Ratio.parse(price)))));
    }

    static IndividualMark mark(String evaluator, String tender, String mark) {
        return new IndividualMark(
                evaluator,
                "method",
                tender,
                Ratio.parse(mark),
                "Illustrative reason of " + evaluator,
                List.of(TenderReference.page("Method statement", 4)),
                MARKED);
    }

    static Moderation moderation(String tender, String agreed, String first, String second) {
        return new Moderation(
                "method",
                tender,
                new TreeMap<>(Map.of("E1", Ratio.parse(first), "E2", Ratio.parse(second))),
                List.of("names who teaches"),
                List.of("gives no cover for absence"),
                Ratio.parse(agreed),
                "Illustrative reason of the panel",
                List.of(TenderReference.page("Method statement", 4)),
                "M1",
                MODERATED);
    }

    /** Everybody with declarations, documents and the log; nothing is marked yet. */
    static Panel people() {
        Panel panel = Panel.empty()
                .with(
                        Evaluator.of("M1", Role.MODERATOR),
                        Evaluator.of("E1", Role.QUALITY),
                        Evaluator.of("E2", Role.QUALITY));
        for (String id : List.of("M1", "E1", "E2")) {
            panel = panel.with(
                    ConflictDeclaration.none(id, DECLARED, AWARD),
                    new Access(id, "A", Access.Part.QUALITY, SEEN),
                    new Access(id, "B", Access.Part.QUALITY, SEEN));
        }
        return panel.with(
                        new TenderDocument("A", "Method statement", 9), new TenderDocument("B", "Method statement", 4))
                .dated(new KeyDates(Optional.of(NOTICE.minusDays(1)), Optional.of(NOTICE), Optional.of(AWARD)));
    }

    /** A is agreed 4 of 4 and 3, B 3 of 3 and 3, which is just the minimum. */
    static Panel complete() {
        return people().with(mark("E1", "A", "4"), mark("E2", "A", "3"), mark("E1", "B", "3"), mark("E2", "B", "3"))
                .with(moderation("A", "4", "4", "3"), moderation("B", "3", "3", "3"));
    }

    static Evaluation evaluation(Methodology method, Panel panel) {
        return Evaluation.under(method).tenders(panel.marked(method, TENDERS));
    }

    static Evaluation evaluation() {
        return evaluation(method(), complete());
    }

    /** The same tenders with another response to the question and no reason for it. */
    static Evaluation scored(String tender, String mark) {
        return Evaluation.under(method())
                .tenders(evaluation().tenders().stream()
                        .map(one -> one.id().equals(tender) ? with(one, mark) : one)
                        .toList());
    }

    private static Tender with(Tender tender, String mark) {
        Map<String, Response> responses = new TreeMap<>(tender.responses());
        responses.put("method", new Response.Mark(Ratio.parse(mark)));
        return new Tender(tender.id(), tender.supplier(), responses, tender.reasons());
    }

    static Evaluation withoutReason(String tender) {
        return Evaluation.under(method())
                .tenders(evaluation().tenders().stream()
                        .map(one ->
                                one.id().equals(tender) ? new Tender(one.id(), one.supplier(), one.responses()) : one)
                        .toList());
    }

    /** The tenders with another place for the reason of one of them. */
    static Evaluation reasoned(String tender, String reference) {
        return Evaluation.under(method())
                .tenders(evaluation().tenders().stream()
                        .map(one -> one.id().equals(tender)
                                ? new Tender(
                                        one.id(),
                                        one.supplier(),
                                        one.responses(),
                                        Map.of("method", new Reason("Illustrative reason", List.of(reference))))
                                : one)
                        .toList());
    }

    /** The complete panel with the entries of a kind changed; those that become empty are left out. */
    static <T extends PanelEntry> Panel changed(Class<T> type, UnaryOperator<Optional<T>> change) {
        List<PanelEntry> entries = new ArrayList<>();
        for (PanelEntry entry : complete().entries()) {
            if (type.isInstance(entry)) {
                change.apply(Optional.of(type.cast(entry))).ifPresent(entries::add);
            } else {
                entries.add(entry);
            }
        }
        return new Panel(complete().separation(), complete().dates(), entries);
    }

    static GateResult gate(String tender, boolean passed) {
        return new GateResult(tender, Optional.of("method"), passed);
    }

    static CaseFile file(Route route, Evaluation evaluation, Panel panel, GateResult... gates) {
        return file(route, evaluation, panel, ConsensusMode.MODERATED, gates);
    }

    static CaseFile file(Route route, Evaluation evaluation, Panel panel, ConsensusMode mode, GateResult... gates) {
        return CaseFile.of(CheckSamples.profile(route))
                .with(evaluation)
                .with(new MarkingFacts(Optional.of(panel), Optional.of(mode), Optional.of(List.of(gates))));
    }

    static CaseFile file(Panel panel) {
        return file(Route.OPEN, evaluation(), panel);
    }
}
