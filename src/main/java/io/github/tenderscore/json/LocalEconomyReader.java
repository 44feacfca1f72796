package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.localeconomy.AreaKind;
import io.github.tenderscore.monitor.localeconomy.LocalArea;
import io.github.tenderscore.monitor.localeconomy.LocalEconomy;
import io.github.tenderscore.monitor.localeconomy.MeanBasis;
import io.github.tenderscore.monitor.localeconomy.PlaceTest;
import io.github.tenderscore.monitor.localeconomy.PlainMean;
import io.github.tenderscore.monitor.localeconomy.PooledMean;
import io.github.tenderscore.monitor.localeconomy.SmeDefinition;
import io.github.tenderscore.monitor.localeconomy.SpendBasis;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.place.LocalMultiplier;
import io.github.tenderscore.rule.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the member "localEconomy": spend on one basis, means of several councils, local multipliers. */
final class LocalEconomyReader {

    static final Codes<AreaKind> AREAS = new Codes<>(Arrays.asList(AreaKind.values()), AreaKind::code);
    static final Codes<PlaceTest> TESTS = new Codes<>(Arrays.asList(PlaceTest.values()), PlaceTest::code);

    /** Those that this library knows, by name in lower case with hyphens. */
    private static final Codes<SmeDefinition> DEFINITIONS = new Codes<>(
            List.of(SmeDefinition.PROCUREMENT_ACT_2023, SmeDefinition.EUROPEAN_COMMISSION),
            known -> known.name().toLowerCase(Locale.ROOT).replace(' ', '-'));

    private static final Set<String> KNOWN = Set.of(
            "area",
            "placeTest",
            "smeDefinition",
            "vcseDefinition",
            "period",
            "vat",
            "spend",
            "means",
            "multipliers",
            "sources");
    private static final Set<String> AREA = Set.of("kind", "name", "boundaries", "codes");
    private static final Set<String> SME = Set.of("name", "text", "evidence");
    private static final Set<String> MEANS =
            Set.of("indicator", "area", "boundaries", "placeTest", "period", "shares", "spends");
    private static final Set<String> SHARE = Set.of("council", "percent");
    private static final Set<String> SPEND = Set.of("council", "counted", "spend");
    private static final Set<String> MULTIPLIER = Set.of("area", "income", "spent", "spentAgain");

    private LocalEconomyReader() {}

    static Optional<LocalEconomy> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the local economy", faults, KNOWN);
        Optional<SpendBasis> basis = basis(part);
        List<SpendLine> lines = part.list("spend", SpendLineReader::read);
        Optional<Means> means = part.object("means", LocalEconomyReader::means);
        List<LocalMultiplier> multipliers = part.list("multipliers", LocalEconomyReader::multiplier);
        Once.check(part, "multipliers", "The area", multipliers, LocalMultiplier::area);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new LocalEconomy(
                basis.orElseThrow(),
                lines,
                means.flatMap(Means::plain),
                means.flatMap(Means::pooled),
                multipliers,
                sources));
    }

    private static Optional<SpendBasis> basis(Part part) {
        int before = part.faults().count();
        Optional<LocalArea> area =
                part.neededObject("area", "an object with kind, name and boundaries", LocalEconomyReader::area);
        Optional<PlaceTest> test = part.code("placeTest", TESTS, "The test of place");
        Optional<SmeDefinition> sme = sme(part);
        String vcse = part.text("vcseDefinition");
        String period = part.text("period");
        Optional<VatBasis> vat = part.code("vat", Codes.VAT, "The VAT basis");
        return part.faults().count() > before
                ? Optional.empty()
                : Optional.of(new SpendBasis(
                        area.orElseThrow(), test.orElseThrow(), sme.orElseThrow(), vcse, period, vat.orElseThrow()));
    }

    private static Optional<LocalArea> area(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "area", "name", faults, AREA);
        Optional<AreaKind> kind = part.code("kind", AREAS, "The kind");
        String name = part.text("name");
        String boundaries = part.text("boundaries");
        List<String> codes = Items.texts(part.members(), "codes", part.owner(), faults);
        return part.made(() -> new LocalArea(kind.orElseThrow(), name, boundaries, codes));
    }

    /** The name of a definition that this library knows, or one of the council's own. */
    private static Optional<SmeDefinition> sme(Part part) {
        return part.members()
                        .any("smeDefinition")
                        .filter(Json.Text.class::isInstance)
                        .isPresent()
                ? part.code("smeDefinition", DEFINITIONS, "The definition of small firms")
                : part.neededObject(
                        "smeDefinition",
                        "procurement-act-2023, european-commission or an object with name, text and evidence",
                        LocalEconomyReader::sme);
    }

    private static Optional<SmeDefinition> sme(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the definition of small firms", faults, SME);
        String name = part.text("name");
        String text = part.text("text");
        Optional<Evidence> evidence = part.code("evidence", Codes.EVIDENCE, "The evidence");
        return part.made(() -> new SmeDefinition(name, text, evidence.orElseThrow()));
    }

    // ---- means
    // ----------------------------------------------------------------------------------------------------------

    /** Both means of the same councils, as far as their figures are given. */
    private record Means(Optional<PlainMean> plain, Optional<PooledMean> pooled) {}

    private static Optional<Means> means(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the means of councils", faults, MEANS);
        String indicator = part.text("indicator");
        Optional<AreaKind> area = part.code("area", AREAS, "The kind of area");
        String boundaries = part.text("boundaries");
        Optional<PlaceTest> test = part.code("placeTest", TESTS, "The test of place");
        String period = part.text("period");
        List<PlainMean.CouncilShare> shares = part.list("shares", LocalEconomyReader::share);
        List<PooledMean.CouncilSpend> spends = part.list("spends", LocalEconomyReader::spend);
        return part.made(() -> {
            MeanBasis basis = new MeanBasis(indicator, area.orElseThrow(), boundaries, test.orElseThrow(), period);
            return new Means(
                    shares.isEmpty() ? Optional.empty() : Optional.of(new PlainMean(basis, shares)),
                    spends.isEmpty() ? Optional.empty() : Optional.of(new PooledMean(basis, spends)));
        });
    }

    private static Optional<PlainMean.CouncilShare> share(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "council", "council", faults, SHARE);
        String council = part.text("council");
        Optional<Ratio> percent = part.optionalNumber("percent");
        return part.made(() -> new PlainMean.CouncilShare(council, percent));
    }

    private static Optional<PooledMean.CouncilSpend> spend(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "council", "council", faults, SPEND);
        String council = part.text("council");
        Optional<Ratio> counted = part.optionalNumber("counted");
        Optional<Ratio> spend = part.optionalNumber("spend");
        return part.made(() -> new PooledMean.CouncilSpend(council, counted, spend));
    }

    private static Optional<LocalMultiplier> multiplier(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "local multiplier of", "area", faults, MULTIPLIER);
        String area = part.text("area");
        Ratio income = part.number("income");
        Ratio spent = part.number("spent");
        Ratio again = part.number("spentAgain");
        return part.made(() -> new LocalMultiplier(area, income, spent, again));
    }
}
