package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.localeconomy.SpendTarget;
import io.github.tenderscore.monitor.localeconomy.SpendTrait;
import io.github.tenderscore.monitor.localeconomy.TargetDuty;
import io.github.tenderscore.monitor.localeconomy.TargetMode;
import io.github.tenderscore.monitor.localeconomy.TargetYear;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one item of the member "targets": a spend target of three years. */
final class SpendTargetReader {

    private static final Codes<SpendTrait> KINDS =
            new Codes<>(List.of(SpendTrait.SME, SpendTrait.VCSE), SpendTrait::code);
    private static final Codes<TargetMode> MODES = new Codes<>(Arrays.asList(TargetMode.values()), TargetMode::code);
    private static final Codes<TargetDuty> DUTIES = new Codes<>(Arrays.asList(TargetDuty.values()), TargetDuty::code);

    private static final Set<String> KNOWN =
            Set.of("name", "kind", "mode", "duty", "baseline", "target", "tolerance", "years", "annualSpend");
    private static final Set<String> YEAR = Set.of("year", "spend", "achieved", "over");

    private SpendTargetReader() {}

    static Optional<SpendTarget> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "target", "name", faults, KNOWN);
        String name = part.text("name");
        Optional<SpendTrait> kind = part.code("kind", KINDS, "The kind");
        Optional<TargetMode> mode = part.code("mode", MODES, "The mode");
        Optional<TargetDuty> duty = part.code("duty", DUTIES, "The duty");
        Ratio baseline = part.number("baseline");
        Ratio target = part.number("target");
        Ratio tolerance = part.number("tolerance");
        List<TargetYear> years = part.neededList("years", SpendTargetReader::year);
        Optional<Ratio> annual = part.optionalNumber("annualSpend");
        return part.made(() -> new SpendTarget(
                name,
                kind.orElseThrow(),
                mode.orElseThrow(),
                duty.orElseThrow(),
                baseline,
                target,
                tolerance,
                years,
                annual));
    }

    private static Optional<TargetYear> year(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "year", "year", faults, YEAR);
        String year = part.text("year");
        Optional<Ratio> spend = part.optionalNumber("spend");
        Optional<Ratio> achieved = part.optionalNumber("achieved");
        Optional<Boolean> over = part.answer("over");
        if (part.members().any("over").isEmpty()) {
            part.members()
                    .wrong("over", "The member \"over\" of " + part.owner() + " is missing; it must be true or false");
        }
        return part.made(() -> new TargetYear(year, spend, achieved, over.orElse(false)));
    }
}
