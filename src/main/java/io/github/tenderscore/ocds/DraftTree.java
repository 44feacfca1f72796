package io.github.tenderscore.ocds;

import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.Regime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The source and the method of a draft as trees: only what the notice discloses, in the order of the methodology document. */
final class DraftTree {

    private static final String OGL_ADDRESS = "nationalarchives.gov.uk/doc/open-government-licence/version/3";
    private static final String OGL = "Open Government Licence v3.0";

    private DraftTree() {}

    static Map<String, Object> source(NoticeLot lot) {
        Notice notice = lot.notice();
        Map<String, Object> tree = new LinkedHashMap<>();
        notice.publication().publisher().ifPresent(text -> tree.put("publisher", text));
        notice.id().ifPresent(text -> tree.put("notice", text));
        notice.type().ifPresent(text -> tree.put("noticeType", text));
        notice.ocid().ifPresent(text -> tree.put("ocid", text));
        notice.buyer().ifPresent(text -> tree.put("buyer", text));
        lot.id().ifPresent(text -> tree.put(lot.scope() == NoticeLot.Scope.LOT ? "lot" : "lotGroup", text));
        if (!lot.lots().isEmpty()) {
            tree.put("lots", lot.lots());
        }
        tree.put("regime", notice.law().regime().known().map(Regime::words).orElse("unknown"));
        notice.law().legalBasis().ifPresent(text -> tree.put("legalBasis", text));
        notice.procedure().details().or(notice.procedure()::method).ifPresent(text -> tree.put("procedure", text));
        notice.publication().url().ifPresent(text -> tree.put("url", text));
        notice.publication().date().ifPresent(text -> tree.put("published", text));
        notice.publication().licence().ifPresent(text -> {
            boolean open = text.contains(OGL_ADDRESS);
            tree.put("licence", open ? OGL : text);
            if (open) {
                tree.put("attribution", "Contains public sector information licensed under the " + OGL + ".");
            }
        });
        return tree;
    }

    static Optional<String> currency(NoticeLot lot) {
        return lot.notice().currency().or(lot::currency);
    }

    /** The title of the tender, with that of the lot where it has one or is one of several. */
    static Optional<String> title(NoticeLot lot) {
        Optional<String> title = lot.notice().title();
        if (title.isEmpty()) {
            return lot.title();
        }
        boolean several = lot.notice().lotCount() > 1;
        Optional<String> part = lot.title()
                .or(() -> Optional.of(lot.shown())
                        .filter(text -> several && lot.id().isPresent()))
                .filter(text -> !text.equals(title.get()));
        return part.map(text -> title.get() + ", " + text).or(() -> title);
    }

    static Map<String, Object> methodology(NoticeLot lot) {
        LotWeights weights = LotWeights.of(lot.criteria());
        Map<String, Object> tree = new LinkedHashMap<>();
        title(lot).ifPresent(text -> tree.put("title", text));
        currency(lot).ifPresent(text -> tree.put("currency", text));
        switch (weights.unit()) {
            case PERCENT, DECIMAL -> tree.put("weightBasis", WeightBasis.PARENT.code());
            case POINTS -> {
                tree.put("weightBasis", WeightBasis.POINTS.code());
                if (weights.isComplete()) {
                    tree.put("pointsTotal", weights.total().toString());
                }
            }
            case MIXED, NONE -> {}
        }
        Slugs slugs = new Slugs();
        List<Map<String, Object>> criteria = new ArrayList<>();
        for (NoticeCriterion criterion : lot.criteria()) {
            criteria.add(criterion(criterion, slugs.next(criterion), weights.unit()));
        }
        tree.put("criteria", criteria);
        return tree;
    }

    private static Map<String, Object> criterion(NoticeCriterion criterion, String id, LotWeights.Unit unit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        criterion.name().ifPresent(text -> tree.put("name", text));
        tree.put("kind", kind(criterion));
        NoticeWeight weight = criterion.weight();
        if (weight.form() == Form.PASS_FAIL) {
            tree.put("passFail", true);
        }
        Optional<String> value = weight(weight, unit);
        value.ifPresent(text -> tree.put("weight", text));
        weightCode(criterion).ifPresent(code -> tree.put("weightCode", code.code()));
        weight.written()
                .filter(written -> !value.equals(Optional.of(written)))
                .ifPresent(written -> tree.put("weightPublished", written));
        return tree;
    }

    /** The kind in a method; a cost is a price where its name says so or it has none. */
    static String kind(NoticeCriterion criterion) {
        if (criterion.weight().form() == Form.PASS_FAIL) {
            return "undisclosed";
        }
        return switch (criterion.kind()) {
            case PRICE -> "price";
            case QUALITY -> "mark";
            case COST ->
                criterion
                                .name()
                                .filter(name -> !CriteriaReader.saysCost(name) && !CriteriaReader.saysPrice(name))
                                .isPresent()
                        ? "undisclosed"
                        : "price";
            case UNKNOWN -> "undisclosed";
        };
    }

    private static Optional<String> weight(NoticeWeight weight, LotWeights.Unit unit) {
        if (!weight.isExact()) {
            return Optional.empty();
        }
        return switch (unit) {
            case PERCENT, POINTS -> weight.value().map(Ratio::toString);
            case DECIMAL -> weight.value().map(Ratio.HUNDRED::times).map(Ratio::toString);
            case MIXED, NONE -> Optional.empty();
        };
    }

    private static Optional<NumberCode> weightCode(NoticeCriterion criterion) {
        List<NumberCode> codes = criterion.numbers().stream()
                .flatMap(number -> number.code().stream())
                .filter(code -> code.member().equals("weight"))
                .toList();
        return codes.size() == 1 && criterion.weight().form() != Form.UNREADABLE
                ? Optional.of(codes.get(0))
                : Optional.empty();
    }
}
