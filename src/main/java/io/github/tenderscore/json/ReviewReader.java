package io.github.tenderscore.json;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.Overrule;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.Return;
import io.github.tenderscore.delivery.Review;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes assessments with what was returned for them. */
final class ReviewReader {

    private static final Set<String> KNOWN = Set.of("id", "from", "to", "made", "published", "returns", "overrules");
    private static final Set<String> RETURN = Set.of("kpi", "from", "to", "delivered", "evidence", "edition");
    private static final Set<String> OVERRULE = Set.of("kpi", "rating", "reason", "by", "on");

    private final Pointers pointers;
    private final Faults faults;

    ReviewReader(Pointers pointers, Faults faults) {
        this.pointers = pointers;
        this.faults = faults;
    }

    List<Review> read(Optional<Json.Arr> array) {
        List<Review> reviews = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The assessment", faults)) {
            review(object).ifPresent(reviews::add);
        }
        return reviews;
    }

    private Optional<Review> review(Json.Obj object) {
        int before = faults.count();
        String owner = "the assessment " + Members.peek(object, "id", KNOWN).orElse("?");
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(List.of("reviews", name), object));
        Optional<LocalDate> from = Dates.needed(members, "from", owner);
        Optional<LocalDate> to = Dates.needed(members, "to", owner);
        Optional<LocalDate> made = Dates.read(members, "made", owner);
        Optional<LocalDate> published = Dates.read(members, "published", owner);
        List<Return> returns = new ArrayList<>();
        for (Json.Obj item : Items.objects(members.neededArray("returns"), "The return of " + owner, faults)) {
            returned(item, from, to).ifPresent(returns::add);
        }
        List<Overrule> overrules = new ArrayList<>();
        for (Json.Obj item : Items.objects(members.array("overrules"), "The overruling of " + owner, faults)) {
            overrule(item).ifPresent(overrules::add);
        }
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new Review(
                                id.orElseThrow(),
                                from.orElseThrow(),
                                to.orElseThrow(),
                                made,
                                published,
                                returns,
                                overrules));
    }

    /** A return is for the whole period of the assessment unless it says other days. */
    private Optional<Return> returned(Json.Obj object, Optional<LocalDate> first, Optional<LocalDate> last) {
        int before = faults.count();
        String owner = "the return for " + Members.peek(object, "kpi", RETURN).orElse("?");
        Members members = new Members(object, owner, faults, RETURN);
        Optional<String> kpi = members.neededText("kpi");
        Optional<LocalDate> from = Dates.read(members, "from", owner).or(() -> first);
        Optional<LocalDate> to = Dates.read(members, "to", owner).or(() -> last);
        Optional<Ratio> delivered =
                members.any("delivered").filter(value -> !isUnknown(value)).isPresent()
                        ? members.digits("delivered").map(Ratio::parse)
                        : Optional.empty();
        if (members.any("delivered").isEmpty()) {
            members.wrong(
                    "delivered",
                    "The member \"delivered\" of " + owner + " is missing; it must be a number, or \"unknown\"");
        }
        Optional<EvidenceGrade> evidence = Codes.EVIDENCE_GRADES.read(
                members.neededText("evidence", "on what the figure rests"),
                "evidence",
                members,
                "The evidence",
                "of " + owner);
        Optional<String> edition = members.text("edition");
        members.refuseOthers();
        return faults.count() > before || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new Return(
                                kpi.orElseThrow(), from.get(), to.get(), delivered, evidence.orElseThrow(), edition));
    }

    private static boolean isUnknown(Json value) {
        return value instanceof Json.Text text && text.value().equals("unknown");
    }

    private Optional<Overrule> overrule(Json.Obj object) {
        int before = faults.count();
        String owner =
                "the overruling for " + Members.peek(object, "kpi", OVERRULE).orElse("?");
        Members members = new Members(object, owner, faults, OVERRULE);
        Optional<String> kpi = members.neededText("kpi");
        Optional<Rating> rating =
                Codes.RATINGS.read(members.neededText("rating"), "rating", members, "The rating", "of " + owner);
        Optional<String> reason = members.neededText("reason");
        Optional<String> by = members.neededText("by", "who decided, by role");
        Optional<LocalDate> on = Dates.needed(members, "on", owner);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new Overrule(
                                kpi.orElseThrow(),
                                rating.orElseThrow(),
                                reason.orElseThrow(),
                                by.orElseThrow(),
                                on.orElseThrow()));
    }

    static Map<String, Object> tree(Review review) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", review.id());
        tree.put("from", review.from().toString());
        tree.put("to", review.to().toString());
        review.made().ifPresent(day -> tree.put("made", day.toString()));
        review.published().ifPresent(day -> tree.put("published", day.toString()));
        tree.put(
                "returns",
                review.returns().stream().map(one -> tree(one, review)).toList());
        if (!review.overrules().isEmpty()) {
            tree.put(
                    "overrules",
                    review.overrules().stream().map(ReviewReader::tree).toList());
        }
        return tree;
    }

    private static Map<String, Object> tree(Return one, Review review) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kpi", one.kpi());
        if (!one.from().equals(review.from())) {
            tree.put("from", one.from().toString());
        }
        if (!one.to().equals(review.to())) {
            tree.put("to", one.to().toString());
        }
        tree.put("delivered", one.delivered().map(Ratio::toString).orElse("unknown"));
        tree.put("evidence", one.evidence().code());
        one.edition().ifPresent(edition -> tree.put("edition", edition));
        return tree;
    }

    private static Map<String, Object> tree(Overrule one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kpi", one.kpi());
        tree.put("rating", one.rating().code());
        tree.put("reason", one.reason());
        tree.put("by", one.by());
        tree.put("on", one.on().toString());
        return tree;
    }
}
