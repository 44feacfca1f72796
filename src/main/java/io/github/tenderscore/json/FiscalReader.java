package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.fiscal.Affordability;
import io.github.tenderscore.monitor.fiscal.FiscalMetric;
import io.github.tenderscore.monitor.fiscal.FiscalPosition;
import io.github.tenderscore.monitor.fiscal.HardshipFlag;
import io.github.tenderscore.monitor.fiscal.MetricFigure;
import io.github.tenderscore.monitor.fiscal.ProcedureCost;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "fiscal": the council's account, its options, what others publish, flags and costs of procedures. */
final class FiscalReader {

    private static final Codes<FiscalMetric> METRICS =
            new Codes<>(Arrays.asList(FiscalMetric.values()), FiscalMetric::code);
    private static final Codes<HardshipFlag.Kind> FLAGS =
            new Codes<>(Arrays.asList(HardshipFlag.Kind.values()), HardshipFlag.Kind::code);

    private static final Set<String> KNOWN = Set.of(
            "narrative", "options", "metrics", "flags", "savingsTarget", "staffPerMillion", "procedures", "sources");
    private static final Set<String> METRIC = Set.of("metric", "year", "value", "unit", "source");
    private static final Set<String> FLAG = Set.of("flag", "year", "raised", "source");
    private static final Set<String> PROCEDURE = Set.of("procedure", "bidder", "officer", "source");

    private FiscalReader() {}

    static Optional<FiscalPosition> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "fiscal", faults, KNOWN);
        String narrative = part.text("narrative");
        List<Affordability> options = part.list("options", AffordabilityReader::read);
        List<MetricFigure> metrics = part.list("metrics", FiscalReader::metric);
        List<HardshipFlag> flags = part.list("flags", FiscalReader::flag);
        Optional<Percent> savings = part.optionalPercent("savingsTarget");
        Optional<Ratio> staff = part.optionalNumber("staffPerMillion");
        List<ProcedureCost> procedures = part.list("procedures", FiscalReader::procedure);
        List<Source> sources = SourceReader.all(part);
        return part.made(
                () -> new FiscalPosition(narrative, options, metrics, flags, savings, staff, procedures, sources));
    }

    private static Optional<MetricFigure> metric(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "metric", "metric", faults, METRIC);
        Optional<FiscalMetric> metric = part.code("metric", METRICS, "The metric");
        String year = part.text("year");
        Optional<Ratio> value = part.optionalNumber("value");
        String unit = part.text("unit");
        Optional<Source> source = SourceReader.one(part);
        return part.made(() -> new MetricFigure(metric.orElseThrow(), year, value, unit, source.orElseThrow()));
    }

    private static Optional<HardshipFlag> flag(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "flag", "flag", faults, FLAG);
        Optional<HardshipFlag.Kind> kind = part.code("flag", FLAGS, "The flag");
        String year = part.text("year");
        Optional<Boolean> raised = part.answer("raised");
        Optional<Source> source = SourceReader.one(part);
        return part.made(() -> new HardshipFlag(kind.orElseThrow(), year, raised, source.orElseThrow()));
    }

    private static Optional<ProcedureCost> procedure(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "procedure", "procedure", faults, PROCEDURE);
        String procedure = part.text("procedure");
        Optional<Money> bidder = part.optionalMoney("bidder");
        Optional<Money> officer = part.optionalMoney("officer");
        Optional<Source> source = SourceReader.one(part);
        return part.made(() -> new ProcedureCost(procedure, bidder, officer, source.orElseThrow()));
    }
}
