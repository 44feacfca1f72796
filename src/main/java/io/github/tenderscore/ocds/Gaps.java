package io.github.tenderscore.ocds;

import io.github.tenderscore.ocds.MethodDraft.Undisclosed;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.CriterionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a complete method says and a notice does not. */
final class Gaps {

    private static final String METHODOLOGY = "/methodology";
    private static final String CRITERIA = METHODOLOGY + "/criteria";

    private final NoticeLot lot;
    private final LotWeights weights;
    private final List<Undisclosed> found = new ArrayList<>();

    private Gaps(NoticeLot lot) {
        this.lot = lot;
        this.weights = LotWeights.of(lot.criteria());
    }

    static List<Undisclosed> of(NoticeLot lot) {
        Gaps gaps = new Gaps(lot);
        gaps.method();
        gaps.criteriaTogether();
        for (int i = 0; i < lot.criteria().size(); i++) {
            gaps.criterion(lot.criteria().get(i), criterion(i));
        }
        return List.copyOf(gaps.found);
    }

    /** The place of a criterion in a draft. */
    static String criterion(int index) {
        return CRITERIA + "/" + index;
    }

    private void add(String what, String where, String why) {
        add(what, where, why, Optional.empty());
    }

    private void add(String what, String where, String why, Optional<String> quote) {
        found.add(new Undisclosed(what, where, why, quote));
    }

    private void method() {
        if (DraftTree.title(lot).isEmpty()) {
            add("The title", METHODOLOGY + "/title", "A method needs a name under which it is published and stored.");
        }
        if (DraftTree.currency(lot).isEmpty()) {
            add(
                    "The currency of prices",
                    METHODOLOGY + "/currency",
                    "Prices in different currencies cannot be compared.");
        }
        if (mayCompareMoney()) {
            add(
                    "The VAT basis of prices",
                    METHODOLOGY + "/vat",
                    "Prices with and without VAT cannot be compared; the winner can depend on it.");
        }
        if (weights.unit() == LotWeights.Unit.POINTS && !weights.isComplete()) {
            add(
                    "The total of points",
                    METHODOLOGY + "/pointsTotal",
                    "Not every criterion has exact points, so that their sum is not known.");
        }
        add(
                "The award rule",
                METHODOLOGY + "/award",
                "Adding weighted scores, price per quality point and lowest price among those that pass can each choose another "
                        + "winner.",
                lot.criteriaDescription());
        add(
                "The rounding",
                METHODOLOGY + "/rounding",
                "How many decimals are kept, and at which step, decides close competitions.");
        add(
                "The tie-break",
                METHODOLOGY + "/tieBreak",
                "Without one that is published, tenders with the same total stay tied.");
        add(
                "Minimum marks or points, of a criterion or overall",
                METHODOLOGY + "/minimum",
                "A minimum disqualifies a tender that would otherwise win.");
        add(
                "The treatment of missing responses",
                CRITERIA,
                "An unanswered question can score zero or be refused; the method must say which.");
        stages();
    }

    private boolean mayCompareMoney() {
        return lot.criteria().isEmpty()
                || lot.criteria().stream()
                        .anyMatch(criterion -> criterion.kind() != CriterionKind.QUALITY
                                && criterion.weight().form() != Form.PASS_FAIL);
    }

    private void stages() {
        Notice.Procedure procedure = lot.notice().procedure();
        String details = procedure.details().orElse("").toLowerCase(Locale.ROOT);
        boolean staged = procedure.features().isPresent()
                || procedure.method().equals(Optional.of("selective"))
                || Stream.of("flexible", "restricted", "negotiation", "dialogue")
                        .anyMatch(details::contains);
        if (staged) {
            add(
                    "The criteria and weights of earlier stages",
                    CRITERIA,
                    "Earlier stages choose who may submit a final tender; the weights here may be those of the last stage only.",
                    procedure.features());
        } else if (procedure.details().isEmpty() && procedure.method().isEmpty()) {
            add(
                    "The procedure, and whether it has earlier stages",
                    CRITERIA,
                    "Earlier stages have criteria and weights of their own.");
        }
    }

    private void criteriaTogether() {
        if (lot.criteria().isEmpty()) {
            add(
                    "The award criteria and their weights",
                    CRITERIA,
                    "Without them nothing can be assessed; they may stand in the procurement documents.",
                    lot.weightingDescription());
            return;
        }
        lot.weightingDescription()
                .ifPresent(text -> add(
                        "Weights that can be computed with",
                        CRITERIA,
                        "The notice describes the weighting in words; it must be put into weights or a rule.",
                        Optional.of(text)));
        lot.orderRationale()
                .ifPresent(text -> add(
                        "Why there is only an order of importance, in numbers",
                        CRITERIA,
                        "An order alone gives no total; weights must be derived by a stated method.",
                        Optional.of(text)));
    }

    private void criterion(NoticeCriterion criterion, String place) {
        String which = " of the criterion " + criterion.shown();
        if (criterion.name().isEmpty()) {
            add("The name" + which, place + "/name", "Bidders must be able to recognise the criterion.");
        }
        weight(criterion, which, place);
        if (criterion.weight().form() == Form.PASS_FAIL) {
            add(
                    "What must be met to pass on the criterion " + criterion.shown(),
                    place + "/kind",
                    "A tender that fails is disqualified, so the test must be stated.");
            return;
        }
        switch (criterion.kind()) {
            case PRICE -> price(criterion, which, place);
            case COST -> {
                add(
                        "What is compared as cost" + which,
                        place + "/kind",
                        "The notice gives it the type cost, which is money other than the price; it does not say which money, "
                                + "or whether money is compared at all.",
                        criterion.words());
                price(criterion, which, place);
            }
            case QUALITY -> {
                add(
                        "The marking scale" + which,
                        place + "/scale",
                        "The same judgement earns different points on different scales.",
                        criterion.words());
                add(
                        "The questions and their weights" + which,
                        place + "/criteria",
                        "If there are several questions, the weight of each can change the winner.");
            }
            case UNKNOWN ->
                add(
                        "How tenders are scored on the criterion " + criterion.shown(),
                        place + "/kind",
                        "The notice does not say whether it is price, cost or quality.",
                        criterion.words());
        }
    }

    private void price(NoticeCriterion criterion, String which, String place) {
        add(
                "The price formula" + which,
                place + "/rule",
                "Different formulas turn the same prices into different points, and can choose another winner.",
                criterion.words());
    }

    private void weight(NoticeCriterion criterion, String which, String place) {
        NoticeWeight weight = criterion.weight();
        boolean mixed = weights.unit() == LotWeights.Unit.MIXED;
        if (weight.form() == Form.PASS_FAIL || (weight.isExact() && !mixed)) {
            return;
        }
        String why = switch (weight.form()) {
            case RANGE -> "The notice gives a range or the middle of one; the exact weight is not disclosed.";
            case ORDER -> "The notice gives only a place in the order of importance.";
            case UNREADABLE -> "What the notice gives cannot be understood.";
            case ABSENT ->
                isOnlyPrice()
                        ? "Price is the only criterion that the notice lists: either the lowest price wins, or other criteria are not "
                                + "disclosed."
                        : criterion.hasFixedPrice()
                                ? "The notice fixes the price and gives no weight; it does not say how the price is treated."
                                : "The notice gives none.";
            default -> "The weights of this lot are in several units.";
        };
        add("The exact weight" + which, place + "/weight", why, weight.written().or(() -> withDigits(criterion)));
    }

    private boolean isOnlyPrice() {
        return lot.criteria().size() == 1 && lot.criteria().get(0).kind() == CriterionKind.PRICE;
    }

    /** Words that may hold a weight. */
    private static Optional<String> withDigits(NoticeCriterion criterion) {
        return criterion.words().filter(text -> text.chars().anyMatch(Character::isDigit));
    }
}
