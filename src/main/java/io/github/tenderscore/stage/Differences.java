package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stage.Difference.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lists in what two published methods, or two procedures, differ; nothing is listed if and only if they are equal. */
public final class Differences {

    private final Optional<String> stage;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Optional<String> stage) {
        this.stage = stage;
    }

    /**
     * In what two methods differ.
     *
     * @param from the one before
     * @param to the one after
     * @return what belongs to the whole, then criterion by criterion in the order of the first, then what only the second has
     */
    public static List<Difference> between(Methodology from, Methodology to) {
        return between(Optional.empty(), from, to);
    }

    /**
     * In what two procedures differ.
     *
     * @param from the one before
     * @param to the one after
     * @return what belongs to the whole, then stage by stage in the order of the first, then stages that only the second has
     */
    public static List<Difference> between(Procedure from, Procedure to) {
        Differences whole = new Differences(Optional.empty());
        whole.setting("the title of the procedure", from.title(), to.title());
        whole.setting("the procedure", from.kind().code(), to.kind().code());
        whole.setting("the contract", contract(from), contract(to));
        whole.setting("what the documents provide for refining", all(from.refinable()), all(to.refinable()));
        whole.setting("the order of the stages", ids(from), ids(to));
        List<Difference> all = new ArrayList<>(whole.found);
        for (Stage one : from.stages()) {
            to.stage(one.id()).ifPresent(other -> all.addAll(between(one, other)));
        }
        return List.copyOf(all);
    }

    private static String contract(Procedure procedure) {
        return procedure.lightTouch() ? "light touch" : "not light touch";
    }

    private static String all(Set<String> ids) {
        return ids.isEmpty() ? Described.NOTHING : String.join(", ", ids);
    }

    private static String ids(Procedure procedure) {
        return String.join(", ", procedure.stages().stream().map(Stage::id).toList());
    }

    private static List<Difference> between(Stage from, Stage to) {
        Differences here = new Differences(Optional.of(from.id()));
        here.setting("the name", from.name(), to.name());
        here.setting("who goes on", Described.onward(from.onward()), Described.onward(to.onward()));
        here.setting("what is carried", Described.carries(from.carries()), Described.carries(to.carries()));
        here.found.addAll(between(Optional.of(from.id()), from.method(), to.method()));
        return here.found;
    }

    private static List<Difference> between(Optional<String> stage, Methodology from, Methodology to) {
        Differences here = new Differences(stage);
        here.settings(from, to);
        Map<String, Placed> before = Placed.of(from);
        Map<String, Placed> after = Placed.of(to);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Placed one = before.get(id);
            Placed other = after.get(id);
            if (one == null || other == null) {
                Placed there = one == null ? Objects.requireNonNull(other) : one;
                String text = Described.criterion(there.criterion());
                here.add(
                        there.path(),
                        Aspect.CRITERION,
                        "the criterion " + id,
                        one == null ? Described.NOTHING : text,
                        one == null ? text : Described.NOTHING);
            } else {
                here.criterion(one, other);
            }
        }
        here.order(before, after);
        return List.copyOf(here.found);
    }

    private void settings(Methodology from, Methodology to) {
        setting("the title of the method", from.title(), to.title());
        setting("the unit of prices", unit(from), unit(to));
        setting(
                "the basis of weights",
                from.weightBasis().code(),
                to.weightBasis().code());
        setting(
                "the points of all criteria",
                from.pointsTotal().toString(),
                to.pointsTotal().toString());
        compare(List.of(), Aspect.SETTING, "the award rule", from.award(), to.award());
        compare(List.of(), Aspect.SETTING, "how several marks become one", from.consensus(), to.consensus());
        compare(List.of(), Aspect.ROUNDING, "the rounding of the method", from.rounding(), to.rounding());
        compare(List.of(), Aspect.SETTING, "the tie-breaks", from.tieBreaks(), to.tieBreaks());
        compare(List.of(), Aspect.GATE, "the overall minimum", from.minimum(), to.minimum());
    }

    private static String unit(Methodology method) {
        Money money = method.money(Ratio.ZERO);
        return money.currency() + ", VAT " + money.vat().code();
    }

    private void criterion(Placed from, Placed to) {
        Criterion one = from.criterion();
        Criterion other = to.criterion();
        List<String> path = from.path();
        String of = " of " + one.id();
        compare(path, Aspect.NAME, "the name" + of, one.name(), other.name());
        compare(path, Aspect.WEIGHT, "the weight" + of, one.weight(), other.weight());
        compare(path, Aspect.GATE, "what must be reached on " + one.id(), one.gate(), other.gate());
        compare(path, Aspect.ROUNDING, "the rounding" + of, one.rounding(), other.rounding());
        compare(path, Aspect.SCORING, "what becomes of the points of " + one.id(), one.transform(), other.transform());
        if (one instanceof Criterion.Leaf leaf && other instanceof Criterion.Leaf otherLeaf) {
            compare(path, Aspect.SCORING, "the scoring" + of, leaf.scoring(), otherLeaf.scoring());
            compare(path, Aspect.PURPOSE, "the purpose" + of, leaf.purpose(), otherLeaf.purpose());
            compare(
                    path,
                    Aspect.MISSING_RESPONSE,
                    "what a missing response does on " + one.id(),
                    leaf.missing(),
                    otherLeaf.missing());
        } else if (one instanceof Criterion.Leaf || other instanceof Criterion.Leaf) {
            add(path, Aspect.SCORING, "the criterion " + one.id(), Described.kind(one), Described.kind(other));
        }
    }

    /** What both have, in the order and the groups of each. */
    private void order(Map<String, Placed> before, Map<String, Placed> after) {
        List<List<String>> was = paths(before, after.keySet());
        List<List<String>> is = paths(after, before.keySet());
        if (!was.equals(is)) {
            add(List.of(), Aspect.ORDER, "the order of the criteria", Described.paths(was), Described.paths(is));
        }
    }

    private static List<List<String>> paths(Map<String, Placed> criteria, Set<String> known) {
        return criteria.values().stream()
                .filter(placed -> known.contains(placed.criterion().id()))
                .map(Placed::path)
                .toList();
    }

    private void setting(String what, String from, String to) {
        compare(List.of(), Aspect.SETTING, what, from, to);
    }

    private void compare(List<String> path, Aspect aspect, String what, Object from, Object to) {
        if (!from.equals(to)) {
            add(path, aspect, what, Described.text(from), Described.text(to));
        }
    }

    private void add(List<String> path, Aspect aspect, String what, String from, String to) {
        found.add(new Difference(stage, path, aspect, what, from, to));
    }
}
