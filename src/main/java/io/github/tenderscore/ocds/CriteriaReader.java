package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the list of award criteria of a lot. */
final class CriteriaReader {

    private static final Pattern PRICE_WORD = Pattern.compile("\\bprices?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COST_WORD = Pattern.compile("\\bcosts?\\b", Pattern.CASE_INSENSITIVE);

    private CriteriaReader() {}

    static List<NoticeCriterion> read(Look awardCriteria) {
        return awardCriteria.objects("criteria").stream()
                .map(CriteriaReader::criterion)
                .toList();
    }

    static boolean saysPrice(String name) {
        return PRICE_WORD.matcher(name).find();
    }

    static boolean saysCost(String name) {
        return COST_WORD.matcher(name).find();
    }

    private static NoticeCriterion criterion(Look found) {
        List<Doubt> doubts = new ArrayList<>();
        Look look = found.noting(doubts);
        Optional<String> type = look.text("type");
        Optional<String> name = look.text("name");
        Optional<String> description = look.text("description");
        String which = " of the criterion " + NoticeCriterion.shown(name, type);
        CriterionKind kind = kind(look, type, name, which, doubts);
        List<NoticeNumber> numbers = look.objects("numbers").stream()
                .map(number -> NumberReader.read(number, which, doubts))
                .toList();
        NoticeWeight weight = new Weighing(look, which, doubts).read(numbers, description);
        disclosedOtherwise(look, numbers, which, doubts);
        return new NoticeCriterion(kind, type, name, description, weight, numbers, doubts);
    }

    private static CriterionKind kind(
            Look look, Optional<String> type, Optional<String> name, String which, List<Doubt> doubts) {
        CriterionKind typed = switch (type.orElse("")) {
            case "price" -> CriterionKind.PRICE;
            case "cost" -> CriterionKind.COST;
            case "quality" -> CriterionKind.QUALITY;
            default -> CriterionKind.UNKNOWN;
        };
        if (typed == CriterionKind.UNKNOWN) {
            type.ifPresent(code -> doubts.add(new Doubt(
                    Topic.KIND,
                    "The type (" + code + ")" + which,
                    "it is none of price, cost and quality; how the criterion is scored is left open",
                    look.pointer("type"))));
            return typed;
        }
        CriterionKind named = name.map(text -> named(text, typed)).orElse(typed);
        if (named != typed) {
            doubts.add(new Doubt(
                    Topic.KIND,
                    "The type (" + type.orElse("") + ")" + which,
                    "its name says " + (named == CriterionKind.PRICE ? "price" : "cost") + "; the name is followed",
                    look.pointer("type")));
        }
        return named;
    }

    /** What a name says; the type where the name has its word too, or neither of the words price and cost. */
    private static CriterionKind named(String name, CriterionKind typed) {
        boolean price = saysPrice(name);
        boolean cost = saysCost(name);
        boolean agrees = switch (typed) {
            case PRICE -> price;
            case COST -> cost;
            default -> name.toLowerCase(Locale.ROOT).contains("quality");
        };
        if (agrees || (!price && !cost)) {
            return typed;
        }
        return price ? CriterionKind.PRICE : CriterionKind.COST;
    }

    /** Thresholds and fixed prices: disclosed, but not in a form that can be put into a method. */
    private static void disclosedOtherwise(Look look, List<NoticeNumber> numbers, String which, List<Doubt> doubts) {
        for (NoticeNumber number : numbers) {
            String written = number.written().orElse("no number");
            number.code().ifPresent(code -> {
                switch (code) {
                    case MINIMUM_SCORE ->
                        doubts.add(new Doubt(
                                Topic.THRESHOLD,
                                "The minimum score (" + written + ")" + which,
                                "the notice discloses it but not its unit (a mark, points or per cent); no minimum was set",
                                look.pointer("numbers")));
                    case MAXIMUM_BIDS ->
                        doubts.add(new Doubt(
                                Topic.THRESHOLD,
                                "The greatest number of tenders to pass (" + written + ")" + which,
                                "the notice discloses it; it chooses who goes on to a next stage and is no part of the scoring",
                                look.pointer("numbers")));
                    case FIXED_TOTAL, FIXED_UNIT ->
                        doubts.add(new Doubt(
                                Topic.FIXED_PRICE,
                                "The fixed price (" + written
                                        + (code == NumberCode.FIXED_TOTAL ? " for the whole tender" : " for each unit")
                                        + ")" + which,
                                "where the price is fixed, tenders compete on quality only; no price was set",
                                look.pointer("numbers")));
                    default -> {}
                }
            });
        }
    }
}
