package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.delivery.Kpi;
import io.github.tenderscore.delivery.MeasureReference;
import io.github.tenderscore.delivery.Target;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes the indicators of a contract, and commitments that are followed like them. */
final class KpiReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "text",
            "theme",
            "socialValue",
            "unit",
            "better",
            "target",
            "weight",
            "unitValue",
            "commitment",
            "measure");

    private final Pointers pointers;
    private final Faults faults;

    KpiReader(Pointers pointers, Faults faults) {
        this.pointers = pointers;
        this.faults = faults;
    }

    List<Kpi> read(Optional<Json.Arr> array, Money zero) {
        List<Kpi> kpis = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The indicator", faults)) {
            kpi(object, zero).ifPresent(kpis::add);
        }
        return kpis;
    }

    private Optional<Kpi> kpi(Json.Obj object, Money zero) {
        int before = faults.count();
        String owner = "the indicator " + Members.peek(object, "id", KNOWN).orElse("?");
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(List.of("kpis", name), object));
        Optional<String> text = members.neededText("text");
        String theme = members.text("theme").orElse("");
        Optional<Boolean> social = members.bool("socialValue");
        if (members.any("socialValue").isEmpty()) {
            members.wrong(
                    "socialValue", "The member \"socialValue\" of " + owner + " is missing; it must be true or false");
        }
        Optional<String> unit = members.neededText("unit");
        Optional<Direction> better =
                Codes.DIRECTIONS.read(members.neededText("better"), "better", members, "The direction", "of " + owner);
        Optional<Target> target = members.neededObject("target", "an object such as { \"evenly\": \"40\" }")
                .flatMap(one -> TargetReader.read(one, owner, faults));
        Optional<Ratio> weight = members.digits("weight").map(Ratio::parse);
        Optional<Money> value =
                members.digits("unitValue").map(digits -> new Money(Ratio.parse(digits), zero.currency(), zero.vat()));
        Optional<String> commitment = members.text("commitment");
        Optional<MeasureReference> measure = members.object("measure").flatMap(one -> measure(one, owner));
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        pointers,
                        faults,
                        () -> new Kpi(
                                id.orElseThrow(),
                                text.orElseThrow(),
                                theme,
                                social.orElseThrow(),
                                unit.orElseThrow(),
                                better.orElseThrow(),
                                target.orElseThrow(),
                                weight,
                                value,
                                commitment,
                                measure));
    }

    private Optional<MeasureReference> measure(Json.Obj object, String owner) {
        Members members = new Members(object, "the measure of " + owner, faults, Set.of("code", "edition"));
        Optional<String> code = members.neededText("code");
        Optional<String> edition = members.neededText("edition");
        members.refuseOthers();
        return code.isEmpty() || edition.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasureReference(code.get(), edition.get()));
    }

    static Map<String, Object> tree(Kpi kpi) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", kpi.id());
        tree.put("text", kpi.text());
        if (!kpi.theme().isEmpty()) {
            tree.put("theme", kpi.theme());
        }
        tree.put("socialValue", kpi.socialValue());
        tree.put("unit", kpi.unit());
        tree.put("better", kpi.better().code());
        tree.put("target", TargetReader.tree(kpi.target()));
        kpi.weight().ifPresent(weight -> tree.put("weight", weight.toString()));
        kpi.unitValue().ifPresent(value -> tree.put("unitValue", value.amount().toString()));
        kpi.commitment().ifPresent(id -> tree.put("commitment", id));
        kpi.measure().ifPresent(measure -> {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("code", measure.code());
            reference.put("edition", measure.edition());
            tree.put("measure", reference);
        });
        return tree;
    }
}
