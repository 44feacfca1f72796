package io.github.tenderscore.json;

import io.github.tenderscore.record.Assessed;
import io.github.tenderscore.record.Awarded;
import io.github.tenderscore.record.Closed;
import io.github.tenderscore.record.Entered;
import io.github.tenderscore.record.Noticed;
import io.github.tenderscore.record.Summarised;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Events of what came of the tenders. */
final class OutcomeCodecs {

    private static final int MOST_TENDERS = 9_999;

    static final EventCodec<Assessed> ASSESSED = EventCodec.of(
            Assessed.class,
            (in, context) -> new Assessed(
                    in.text("method"),
                    in.text("input"),
                    in.objects(
                            "results",
                            true,
                            "a result",
                            Set.of("tender", "outcome", "rank", "total"),
                            OutcomeCodecs::result)),
            (event, tree) -> {
                tree.put("method", event.method());
                tree.put("input", event.input());
                tree.put(
                        "results",
                        event.results().stream().map(OutcomeCodecs::tree).toList());
            },
            "method",
            "input",
            "results");

    static final EventCodec<Awarded> AWARDED = EventCodec.of(
            Awarded.class,
            (in, context) -> new Awarded(in.text("tender"), in.text("decider"), in.text("reason")),
            (event, tree) -> {
                tree.put("tender", event.tender());
                tree.put("decider", event.decider());
                tree.put("reason", event.reason());
            },
            "tender",
            "decider",
            "reason");

    static final EventCodec<Summarised> SUMMARISED = EventCodec.of(
            Summarised.class,
            (in, context) -> new Summarised(in.time("providedAt"), new TreeMap<>(in.textsByName("summaries"))),
            (event, tree) -> {
                tree.put("providedAt", Times.text(event.providedAt()));
                tree.put("summaries", event.summaries());
            },
            "providedAt",
            "summaries");

    static final EventCodec<Noticed> NOTICED = EventCodec.of(
            Noticed.class,
            (in, context) -> noticed(in),
            (event, tree) -> {
                tree.put("publishedOn", event.publishedOn().toString());
                tree.put("reference", event.reference());
                event.standstillEnds().ifPresent(day -> tree.put("standstillEnds", day.toString()));
                event.exemption().ifPresent(limb -> tree.put("exemption", limb.code()));
            },
            "publishedOn",
            "reference",
            "standstillEnds",
            "exemption");

    static final EventCodec<Entered> ENTERED = EventCodec.of(
            Entered.class,
            (in, context) -> new Entered(in.text("tender"), in.date("on")),
            (event, tree) -> {
                tree.put("tender", event.tender());
                tree.put("on", event.on().toString());
            },
            "tender",
            "on");

    static final EventCodec<Closed> CLOSED = EventCodec.of(
            Closed.class,
            (in, context) -> new Closed(in.text("decider"), in.text("reason")),
            (event, tree) -> {
                tree.put("decider", event.decider());
                tree.put("reason", event.reason());
            },
            "decider",
            "reason");

    private OutcomeCodecs() {}

    private static Assessed.Result result(EventFields in) {
        String tender = in.text("tender");
        String outcome = in.text("outcome");
        Optional<Integer> rank = in.perhapsWhole("rank", MOST_TENDERS);
        return new Assessed.Result(tender, outcome, rank, in.perhapsNumber("total"));
    }

    private static Map<String, Object> tree(Assessed.Result result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", result.tender());
        tree.put("outcome", result.outcome());
        result.rank().ifPresent(rank -> tree.put("rank", rank));
        result.total().ifPresent(total -> tree.put("total", total.toString()));
        return tree;
    }

    private static Noticed noticed(EventFields in) {
        if (in.members().any("standstillEnds").isEmpty()
                && in.members().any("exemption").isEmpty()) {
            in.missing(
                    "standstillEnds",
                    "a date, unless \"exemption\" names the limb of section 51(3) of the Procurement Act 2023 that needs no standstill");
        }
        return new Noticed(
                in.date("publishedOn"),
                in.text("reference"),
                in.perhapsDate("standstillEnds"),
                in.perhapsCode("exemption", Codes.EXEMPTIONS, "The exemption"));
    }
}
