package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.maturity.InertiaPart;
import io.github.tenderscore.monitor.maturity.PracticeRecord;
import io.github.tenderscore.monitor.maturity.PracticeRecords;
import io.github.tenderscore.monitor.maturity.RevealedInertia;
import io.github.tenderscore.monitor.maturity.RevealedPart;
import io.github.tenderscore.monitor.maturity.RiskAppetite;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a council's record shows: its parts, counted by the council or from the contracts that are given. */
final class InertiaReader {

    private static final Codes<InertiaPart> PARTS = new Codes<>(Arrays.asList(InertiaPart.values()), InertiaPart::code);

    private static final Set<String> KNOWN = Set.of("parts", "records", "appetite", "mean", "sources");
    private static final Set<String> PART = Set.of("part", "yes", "no", "unknown", "population");
    private static final Set<String> APPETITE = Set.of("stated", "implied");
    private static final Set<String> RECORDS = Set.of("period", "priceLine", "contracts");
    private static final Set<String> RECORD = Set.of(
            "id",
            "spend",
            "extendedOrRepeated",
            "priceWeight",
            "lifeCycleCost",
            "sameProcedure",
            "commitmentsMonitored",
            "directAward",
            "singleBid");

    private InertiaReader() {}

    static Optional<RevealedInertia> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the revealed inertia", faults, KNOWN);
        List<RevealedPart> parts = new ArrayList<>(part.list("parts", InertiaReader::part));
        Optional<PracticeRecords> records = part.object("records", InertiaReader::records);
        Optional<RiskAppetite> appetite = part.object("appetite", InertiaReader::appetite);
        boolean mean = part.answer("mean").orElse(false);
        List<Source> sources = SourceReader.all(part);
        records.ifPresent(counted -> parts.addAll(counted.parts()));
        return part.made(() -> new RevealedInertia(parts, appetite, mean, sources));
    }

    private static Optional<RevealedPart> part(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "part", "part", faults, PART);
        Optional<InertiaPart> what = part.code("part", PARTS, "The part");
        Ratio yes = part.number("yes");
        Ratio no = part.number("no");
        Ratio unknown = part.number("unknown");
        String population = part.text("population");
        return part.made(() -> new RevealedPart(what.orElseThrow(), new Share(yes, no, unknown), population));
    }

    private static Optional<RiskAppetite> appetite(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the appetite for risk", faults, APPETITE);
        int stated = part.whole("stated", 5);
        int implied = part.whole("implied", 5);
        return part.made(() -> new RiskAppetite(stated, implied));
    }

    private static Optional<PracticeRecords> records(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the record of contracts", faults, RECORDS);
        String period = part.text("period");
        Percent line = part.percent("priceLine");
        List<PracticeRecord> contracts = part.neededList("contracts", InertiaReader::record);
        return part.made(() -> new PracticeRecords(period, line, contracts));
    }

    private static Optional<PracticeRecord> record(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "contract", "id", faults, RECORD);
        String id = part.text("id");
        Optional<Ratio> spend = part.optionalNumber("spend");
        Optional<Boolean> extended = part.answer("extendedOrRepeated");
        Optional<Percent> price = part.optionalPercent("priceWeight");
        Optional<Boolean> lifeCycle = part.answer("lifeCycleCost");
        Optional<Boolean> same = part.answer("sameProcedure");
        Optional<Boolean> monitored = part.answer("commitmentsMonitored");
        Optional<Boolean> direct = part.answer("directAward");
        Optional<Boolean> single = part.answer("singleBid");
        return part.made(
                () -> new PracticeRecord(id, spend, extended, price, lifeCycle, same, monitored, direct, single));
    }
}
