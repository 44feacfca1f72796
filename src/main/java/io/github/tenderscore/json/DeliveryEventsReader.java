package io.github.tenderscore.json;

import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.LadderPromise;
import io.github.tenderscore.delivery.Penalty;
import io.github.tenderscore.delivery.RecoveryPlan;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Reads and writes failures, recovery plans, and promised levels of ambition. */
final class DeliveryEventsReader {

    private static final Set<String> FAILURE =
            Set.of("id", "kind", "requirement", "description", "applies", "chance", "published", "decided", "penalty");
    private static final Set<String> PLAN = Set.of("id", "kpi", "agreed", "actions", "due", "done");
    private static final Set<String> LEVEL =
            Set.of("id", "table", "advantages", "price", "promised", "reached", "factor");

    private final Pointers pointers;
    private final Faults faults;

    DeliveryEventsReader(Pointers pointers, Faults faults) {
        this.pointers = pointers;
        this.faults = faults;
    }

    // ---- failures ---------------------------------------------------------------------------------------------------

    List<Failure> failures(Optional<Json.Arr> array) {
        List<Failure> failures = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The failure", faults)) {
            failure(object).ifPresent(failures::add);
        }
        return failures;
    }

    private Optional<Failure> failure(Json.Obj object) {
        int before = faults.count();
        String owner = "the failure " + Members.peek(object, "id", FAILURE).orElse("?");
        Members members = new Members(object, owner, faults, FAILURE);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(List.of("failures", name), object));
        Optional<Failure.Kind> kind =
                Codes.FAILURES.read(members.neededText("kind"), "kind", members, "The kind", "of " + owner);
        Optional<String> requirement = members.neededText("requirement");
        Optional<String> description = members.neededText("description");
        Optional<LocalDate> applies = Dates.read(members, "applies", owner);
        Optional<LocalDate> chance = Dates.read(members, "chance", owner);
        Optional<LocalDate> published = Dates.read(members, "published", owner);
        Optional<LocalDate> decided = Dates.read(members, "decided", owner);
        Optional<Penalty> penalty = members.object("penalty").flatMap(one -> penalty(one, owner));
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new Failure(
                                id.orElseThrow(),
                                kind.orElseThrow(),
                                requirement.orElseThrow(),
                                description.orElseThrow(),
                                applies,
                                chance,
                                published,
                                decided,
                                penalty));
    }

    private Optional<Penalty> penalty(Json.Obj object, String whose) {
        String owner = "the penalty of " + whose;
        Members members = new Members(object, owner, faults, Set.of("kind", "value", "paid"));
        Optional<Penalty.Kind> kind =
                Codes.PENALTIES.read(members.neededText("kind"), "kind", members, "The kind", "of " + owner);
        Optional<Money> value = MoneyReader.read(members, "value", owner, faults);
        Optional<LocalDate> paid = Dates.read(members, "paid", owner);
        members.refuseOthers();
        return kind.flatMap(one -> Made.at(object, faults, () -> new Penalty(one, value, paid)));
    }

    static Map<String, Object> tree(Failure failure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", failure.id());
        tree.put("kind", failure.kind().code());
        tree.put("requirement", failure.requirement());
        tree.put("description", failure.description());
        failure.applies().ifPresent(day -> tree.put("applies", day.toString()));
        failure.chance().ifPresent(day -> tree.put("chance", day.toString()));
        failure.published().ifPresent(day -> tree.put("published", day.toString()));
        failure.decided().ifPresent(day -> tree.put("decided", day.toString()));
        failure.penalty().ifPresent(penalty -> {
            Map<String, Object> paid = new LinkedHashMap<>();
            paid.put("kind", penalty.kind().code());
            penalty.value().ifPresent(value -> paid.put("value", MoneyReader.tree(value)));
            penalty.paid().ifPresent(day -> paid.put("paid", day.toString()));
            tree.put("penalty", paid);
        });
        return tree;
    }

    // ---- recovery plans ---------------------------------------------------------------------------------------------

    List<RecoveryPlan> plans(Optional<Json.Arr> array) {
        List<RecoveryPlan> plans = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The recovery plan", faults)) {
            plan(object).ifPresent(plans::add);
        }
        return plans;
    }

    private Optional<RecoveryPlan> plan(Json.Obj object) {
        int before = faults.count();
        String owner = "the recovery plan " + Members.peek(object, "id", PLAN).orElse("?");
        Members members = new Members(object, owner, faults, PLAN);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(List.of("recoveryPlans", name), object));
        Optional<String> kpi = members.neededText("kpi");
        Optional<LocalDate> agreed = Dates.needed(members, "agreed", owner);
        Optional<String> actions = members.neededText("actions");
        Optional<LocalDate> due = Dates.needed(members, "due", owner);
        Optional<LocalDate> done = Dates.read(members, "done", owner);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new RecoveryPlan(
                                id.orElseThrow(),
                                kpi.orElseThrow(),
                                agreed.orElseThrow(),
                                actions.orElseThrow(),
                                due.orElseThrow(),
                                done));
    }

    static Map<String, Object> tree(RecoveryPlan plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", plan.id());
        tree.put("kpi", plan.kpi());
        tree.put("agreed", plan.agreed().toString());
        tree.put("actions", plan.actions());
        tree.put("due", plan.due().toString());
        plan.done().ifPresent(day -> tree.put("done", day.toString()));
        return tree;
    }

    // ---- promised levels --------------------------------------------------------------------------------------------

    List<LadderPromise> levels(Optional<Json.Arr> array) {
        List<LadderPromise> levels = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The promised level", faults)) {
            level(object).ifPresent(levels::add);
        }
        return levels;
    }

    private Optional<LadderPromise> level(Json.Obj object) {
        int before = faults.count();
        String owner = "the promised level " + Members.peek(object, "id", LEVEL).orElse("?");
        Members members = new Members(object, owner, faults, LEVEL);
        Optional<String> id = members.neededText("id");
        Optional<String> table = members.neededText("table", "the name of the published table of advantages");
        SortedMap<Integer, Percent> advantages =
                AdvantagesCodec.read(members, 9_999, owner, new Pointers(object), faults);
        Optional<Ratio> price = members.neededDigits("price").map(Ratio::parse);
        Optional<Integer> promised = members.neededWhole("promised", 9_999);
        Optional<Integer> reached = Whole.read(members, "reached");
        Optional<Ratio> factor = members.neededDigits("factor").map(Ratio::parse);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new LadderPromise(
                                id.orElseThrow(),
                                new NotionalDiscount(table.orElseThrow(), advantages),
                                price.orElseThrow(),
                                promised.orElseThrow(),
                                reached,
                                factor.orElseThrow()));
    }

    static Map<String, Object> tree(LadderPromise promise) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", promise.id());
        tree.put("table", promise.discount().id());
        tree.put("advantages", AdvantagesCodec.tree(promise.discount().advantages()));
        tree.put("price", promise.price().toString());
        tree.put("promised", promise.promised());
        promise.reached().ifPresent(level -> tree.put("reached", level));
        tree.put("factor", promise.factor().toString());
        return tree;
    }
}
