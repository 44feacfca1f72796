package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.RankingWithout;
import io.github.tenderscore.award.ScreenedTender;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.lowtender.Reading;
import io.github.tenderscore.lowtender.Tested;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a screening for abnormally low prices as a document of the format {@value #FORMAT}: every test of every tender that was admitted,
 * and for each tender that is flagged the ranking with it and without it.
 *
 * <p>The fingerprints say of which method and tenders it is.
 */
public final class LowTenderWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-low-tenders/1";

    private LowTenderWriter() {}

    /**
     * Writes a screening.
     *
     * @param screening the screening
     * @return the document, indented, with a line feed at its end; the same bytes for the same method, tenders and tests
     */
    public static String write(LowTenderScreening screening) {
        Assessment assessment = screening.assessment();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(assessment.evaluation().methodology()));
        fingerprints.put("input", Fingerprints.ofInput(assessment.evaluation()));
        tree.put("fingerprints", fingerprints);
        Money unit = assessment.evaluation().methodology().money(Ratio.ZERO);
        tree.put("criterion", screening.criterion());
        tree.put("currency", unit.currency());
        tree.put("vat", unit.vat().code());
        screening
                .estimate()
                .ifPresent(estimate -> tree.put("estimate", estimate.amount().toString()));
        tree.put("tests", screening.tests().stream().map(LowTenderWriter::test).toList());
        tree.put(
                "tenders",
                screening.tenders().stream().map(one -> tender(one, screening)).toList());
        tree.put(
                "withoutFlagged",
                screening.flagged().stream()
                        .map(flagged ->
                                RankingWithout.of(assessment, flagged.tender().id()))
                        .map(LowTenderWriter::ranking)
                        .toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> test(LowTenderTest test) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", MethodologyTree.rule("id", test));
        tree.put("measures", test.statistic());
        LowTenderTests.catalogue()
                .find(test.id())
                .ifPresent(type -> tree.put("evidence", type.evidence().code()));
        return tree;
    }

    private static Map<String, Object> tender(ScreenedTender screened, LowTenderScreening screening) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", screened.tender().id());
        tree.put("price", screened.price().amount().toString());
        tree.put("flagged", screened.isFlagged());
        tree.put(
                "answers",
                screened.tests().stream()
                        .map(tested -> answer(tested, screening))
                        .toList());
        return tree;
    }

    private static Map<String, Object> answer(Tested tested, LowTenderScreening screening) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("answer", tested.answer().code());
        tested.answer().measured().ifPresent(reading -> measured(tree, reading, screening));
        if (tested.answer() instanceof Answer.NoTest none) {
            tree.put("reason", none.reason());
        }
        return tree;
    }

    private static void measured(Map<String, Object> tree, Reading reading, LowTenderScreening screening) {
        tree.put("statistic", reading.statistic().toString());
        tree.put("limit", reading.limit().toString());
        tree.put("threshold", reading.threshold().toString());
        tree.put(
                "compared",
                reading.used().stream()
                        .map(place -> screening.tenders().get(place).tender().id())
                        .sorted()
                        .toList());
    }

    private static Map<String, Object> ranking(RankingWithout ranking) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", ranking.tender());
        tree.put("firstWith", ranking.with().firstIds());
        ranking.obstacle().ifPresent(obstacle -> tree.put("obstacle", obstacle));
        if (ranking.without().isPresent()) {
            tree.put("firstWithout", ranking.without().get().firstIds());
            tree.put("firstChanges", ranking.firstChanges());
            tree.put(
                    "moves", ranking.moves().stream().map(LowTenderWriter::move).toList());
            tree.put(
                    "turns", ranking.turns().stream().map(LowTenderWriter::turn).toList());
        }
        return tree;
    }

    private static Map<String, Object> move(RankingWithout.Move move) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", move.tender());
        move.before().ifPresent(place -> tree.put("rankWith", place));
        move.after().ifPresent(place -> tree.put("rankWithout", place));
        move.figureBefore().ifPresent(figure -> tree.put("totalWith", figure.toString()));
        move.figureAfter().ifPresent(figure -> tree.put("totalWithout", figure.toString()));
        return tree;
    }

    private static Map<String, Object> turn(RankingWithout.Turn turn) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("one", turn.one());
        tree.put("other", turn.other());
        tree.put("aheadWith", ahead(turn, turn.before()));
        tree.put("aheadWithout", ahead(turn, turn.after()));
        return tree;
    }

    private static List<String> ahead(RankingWithout.Turn turn, RankingWithout.Order order) {
        return switch (order) {
            case FIRST -> List.of(turn.one());
            case TIED -> List.of(turn.one(), turn.other());
            case SECOND -> List.of(turn.other());
        };
    }
}
