package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Illustrative panels: three evaluators and a moderator mark two tenders on two criteria. All of it is invented. */
final class Panels {

    static final LocalDate DECLARED = LocalDate.of(2026, 3, 2);
    static final LocalDate REVIEW = LocalDate.of(2026, 9, 2);
    static final LocalDateTime SEEN = LocalDateTime.of(2026, 4, 13, 9, 0);
    static final LocalDateTime MARKED = LocalDateTime.of(2026, 4, 14, 10, 30);
    static final LocalDateTime MODERATED = LocalDateTime.of(2026, 4, 20, 14, 0);
    static final List<String> EVALUATORS = List.of("E1", "E2", "E3");
    static final List<String> CRITERIA = List.of("method", "staff");

    static final List<Tender> TENDERS = List.of(tender("A", "1180000"), tender("B", "1090000"));

    private Panels() {}

    static Methodology method() {
        return method(ConsensusRules.moderated(), 0);
    }

    static Methodology method(ConsensusRule consensus, int decimals) {
        return Methodology.named("Advice service")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark(
                                        "method",
                                        "Method statement",
                                        "70",
                                        MarkScales.zeroToFive().withDecimals(decimals))
                                .mark(
                                        "staff",
                                        "Staff",
                                        "30",
                                        MarkScales.zeroToFive().withDecimals(decimals)))
                .consensus(consensus)
                .build();
    }

    static Tender tender(String id, String price) {
        return new Tender(
                id,
                new Supplier("Illustrative supplier " + id),
                Map.of("price", new Response.Price(method().money(Ratio.parse(price)))));
    }

    /** Everybody, with declarations, and nothing marked yet. */
    static Panel people() {
        Panel panel = Panel.empty().with(Evaluator.of("M1", Role.MODERATOR), Evaluator.of("P1", Role.PRICE));
        for (String id : EVALUATORS) {
            panel = panel.with(Evaluator.of(id, Role.QUALITY));
        }
        return panel.with(panel.evaluators().stream()
                .map(one -> ConflictDeclaration.none(one.id(), DECLARED, REVIEW))
                .toList());
    }

    static IndividualMark mark(String evaluator, String criterion, String tender, String mark) {
        return new IndividualMark(
                evaluator,
                criterion,
                tender,
                Ratio.parse(mark),
                "Illustrative reason of " + evaluator + " for " + tender + " on " + criterion,
                List.of(TenderReference.page("Method statement", 4)),
                MARKED);
    }

    /** The marks of E1, E2 and E3, in this order. */
    static List<IndividualMark> marks(String criterion, String tender, String... marks) {
        List<IndividualMark> all = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            all.add(mark("E" + (i + 1), criterion, tender, marks[i]));
        }
        return all;
    }

    static Moderation moderation(String criterion, String tender, String agreed, String... initial) {
        SortedMap<String, Ratio> marks = new TreeMap<>();
        for (int i = 0; i < initial.length; i++) {
            marks.put("E" + (i + 1), Ratio.parse(initial[i]));
        }
        return new Moderation(
                criterion,
                tender,
                marks,
                List.of("names the staff of each shift"),
                List.of("gives no cover for absence"),
                Ratio.parse(agreed),
                "Illustrative reason of the panel for " + tender + " on " + criterion,
                List.of(TenderReference.section("Method statement", "2.1")),
                "M1",
                MODERATED);
    }

    /** Everything in order. */
    static Panel complete() {
        return people().with(marks("method", "A", "4", "3", "4"))
                .with(marks("staff", "A", "5", "4", "4"))
                .with(marks("method", "B", "3", "3", "3"))
                .with(marks("staff", "B", "4", "4", "5"))
                .with(
                        moderation("method", "A", "4", "4", "3", "4"),
                        moderation("staff", "A", "4", "5", "4", "4"),
                        moderation("method", "B", "3", "3", "3", "3"),
                        moderation("staff", "B", "4", "4", "4", "5"));
    }

    /** A panel with some entries of one kind changed; where the change gives null, the entry is left out. */
    static <T extends PanelEntry> Panel changed(Panel panel, Class<T> type, UnaryOperator<T> change) {
        List<PanelEntry> entries = new ArrayList<>();
        for (PanelEntry entry : panel.entries()) {
            entries.add(type.isInstance(entry) ? change.apply(type.cast(entry)) : entry);
        }
        return new Panel(panel.separation(), panel.dates(), entries);
    }
}
