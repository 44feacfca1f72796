package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.WeightOverlap;
import io.github.tenderscore.monitor.spatial.Coherence;
import io.github.tenderscore.monitor.spatial.Pipeline;
import io.github.tenderscore.monitor.spatial.PipelineEdition;
import io.github.tenderscore.monitor.spatial.PipelineProject;
import io.github.tenderscore.monitor.spatial.Rung;
import io.github.tenderscore.monitor.spatial.SpatialAlignment;
import io.github.tenderscore.monitor.spatial.StrategyCheck;
import io.github.tenderscore.monitor.spatial.TiedContract;
import io.github.tenderscore.monitor.spatial.TiedContracts;
import io.github.tenderscore.number.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "spatial": strategies, coherence, weights, pipeline and contracts. */
final class SpatialReader {

    private static final Set<String> KNOWN = Set.of("strategies", "coherence", "weights", "pipeline", "contracts");
    private static final Set<String> EDITION = Set.of("edition", "date", "projects", "sources");
    private static final Set<String> PROJECT = Set.of("id", "name", "asAt", "need", "rung", "committed");
    private static final Set<String> CONTRACTS = Set.of("items", "sources");
    private static final Set<String> CONTRACT = Set.of("id", "value", "priorities");

    private SpatialReader() {}

    static Optional<SpatialAlignment> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "spatial", faults, KNOWN);
        List<StrategyCheck> strategies = part.list("strategies", StrategyReader::read);
        Optional<Coherence> coherence = part.object("coherence", CoherenceReader::read);
        Optional<WeightOverlapReader.Read> weights = part.object("weights", WeightOverlapReader::read);
        List<PipelineEdition> editions = part.list("pipeline", SpatialReader::edition);
        Optional<TiedContracts> contracts = part.object("contracts", SpatialReader::contracts);
        Optional<WeightOverlap> overlap = weights.map(WeightOverlapReader.Read::overlap);
        List<Source> sources = weights.map(WeightOverlapReader.Read::sources).orElse(List.of());
        return part.made(() -> new SpatialAlignment(
                strategies,
                coherence,
                overlap,
                sources,
                editions.isEmpty() ? Optional.empty() : Optional.of(new Pipeline(editions)),
                contracts));
    }

    private static Optional<PipelineEdition> edition(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "edition", "edition", faults, EDITION);
        String name = part.text("edition");
        LocalDate date = part.day("date");
        List<PipelineProject> projects = part.neededList("projects", SpatialReader::project);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new PipelineEdition(name, date, projects, sources));
    }

    private static Optional<PipelineProject> project(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "project", "id", faults, PROJECT);
        String id = part.text("id");
        String name = part.text("name");
        LocalDate asAt = part.day("asAt");
        Optional<Money> need = part.money("need");
        Optional<Rung> rung =
                part.optionalWhole("rung", Rung.CONTRACTED.level()).flatMap(Rung::ofLevel);
        Optional<Money> committed = part.optionalMoney("committed");
        return part.made(() -> new PipelineProject(id, name, asAt, need.orElseThrow(), rung, committed));
    }

    private static Optional<TiedContracts> contracts(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the contracts", faults, CONTRACTS);
        List<TiedContract> items = part.neededList("items", SpatialReader::contract);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new TiedContracts(items, sources));
    }

    private static Optional<TiedContract> contract(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "contract", "id", faults, CONTRACT);
        String id = part.text("id");
        Optional<Money> value = part.money("value");
        Optional<List<String>> priorities = part.members().array("priorities").isPresent()
                ? Optional.of(Items.texts(part.members(), "priorities", part.owner(), faults))
                : Optional.empty();
        return part.made(() -> new TiedContract(id, value.orElseThrow(), priorities));
    }
}
