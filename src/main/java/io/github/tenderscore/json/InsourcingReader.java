package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.monitor.deliverymodel.InsourcingDefinition;
import io.github.tenderscore.monitor.insourcing.CostYear;
import io.github.tenderscore.monitor.insourcing.Durability;
import io.github.tenderscore.monitor.insourcing.DurabilityTerms;
import io.github.tenderscore.monitor.insourcing.ExitCause;
import io.github.tenderscore.monitor.insourcing.Fate;
import io.github.tenderscore.monitor.insourcing.InsourcedService;
import io.github.tenderscore.monitor.insourcing.ServiceDrift;
import io.github.tenderscore.monitor.insourcing.ServiceYears;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "insourcing": the services that changed hands and how their durability is shown. */
final class InsourcingReader {

    private static final Codes<DeliveryModel> MODELS =
            new Codes<>(Arrays.asList(DeliveryModel.values()), DeliveryModel::code);

    private static final Codes<InsourcingDefinition> DEFINITIONS =
            new Codes<>(Arrays.asList(InsourcingDefinition.values()), InsourcingDefinition::code);
    private static final Codes<Fate> FATES = new Codes<>(Arrays.asList(Fate.values()), Fate::code);
    private static final Codes<ExitCause> CAUSES = new Codes<>(Arrays.asList(ExitCause.values()), ExitCause::code);

    private static final Set<String> KNOWN = Set.of("definition", "horizons", "minAtRisk", "z", "services");
    private static final Set<String> SERVICE = Set.of(
            "service",
            "from",
            "to",
            "years",
            "start",
            "until",
            "fate",
            "cause",
            "costs",
            "quality",
            "vacancies",
            "agency",
            "sources");
    private static final Set<String> COST = Set.of("year", "businessCase", "deflator", "actual");
    private static final Set<String> QUALITY = Set.of("measure", "before", "now");
    private static final Set<String> SHARE = Set.of("yes", "no", "unknown");

    private static final int MOST_SERVICES = 100_000;

    private InsourcingReader() {}

    static Optional<Durability> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "insourcing", faults, KNOWN);
        Optional<InsourcingDefinition> definition = part.code("definition", DEFINITIONS, "The definition");
        List<Ratio> horizons = numbers(part, "horizons");
        int minAtRisk = part.whole("minAtRisk", MOST_SERVICES);
        Optional<Ratio> z = part.optionalNumber("z");
        List<InsourcedService> services = part.neededList("services", InsourcingReader::service);
        Once.check(part, "services", "The service", services, InsourcedService::service);
        return part.made(
                () -> Durability.of(services, new DurabilityTerms(definition.orElseThrow(), horizons, minAtRisk, z)));
    }

    private static List<Ratio> numbers(Part part, String name) {
        List<Ratio> numbers = new ArrayList<>();
        Members members = part.members();
        members.neededArray(name)
                .ifPresent(array -> array.items()
                        .forEach(item -> members.digits(item, "a member of \"" + name + "\" of " + part.owner())
                                .map(Ratio::parse)
                                .ifPresent(numbers::add)));
        return numbers;
    }

    private static Optional<InsourcedService> service(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "service", "service", faults, SERVICE);
        String service = part.text("service");
        Optional<DeliveryModel> from = part.code("from", MODELS, "The delivery model before");
        Optional<DeliveryModel> to = part.code("to", MODELS, "The delivery model after");
        Optional<Ratio> years = years(part);
        Optional<Fate> fate = part.code("fate", FATES, "The fate");
        Optional<ExitCause> cause = part.optionalCode("cause", CAUSES, "The cause");
        List<CostYear> costs = part.list("costs", InsourcingReader::cost);
        Optional<ServiceDrift.Quality> quality = part.object("quality", InsourcingReader::quality);
        Optional<Share> vacancies = part.object("vacancies", InsourcingReader::share);
        Optional<Share> agency = part.object("agency", InsourcingReader::share);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new InsourcedService(
                service,
                from.orElseThrow(),
                to.orElseThrow(),
                years,
                fate.orElseThrow(),
                cause,
                new ServiceDrift(costs, quality, vacancies.orElse(Share.NONE), agency.orElse(Share.NONE)),
                sources));
    }

    /** Given in years, or from the days between which the service was seen to run. */
    private static Optional<Ratio> years(Part part) {
        Optional<Ratio> years = part.optionalNumber("years");
        Optional<LocalDate> start = part.optionalDay("start");
        Optional<LocalDate> until = part.optionalDay("until");
        if (years.isPresent() && (start.isPresent() || until.isPresent())) {
            part.members()
                    .wrong(
                            "years",
                            "The years of " + part.owner()
                                    + " must be given as \"years\" or by \"start\" and \"until\", not both");
        }
        if (start.isEmpty() || until.isEmpty()) {
            return years;
        }
        if (until.get().isBefore(start.get())) {
            part.members()
                    .wrong(
                            "until",
                            "The day (" + until.get() + ") \"until\" of " + part.owner()
                                    + " must not be before its start (" + start.get() + ")");
            return years;
        }
        return Optional.of(ServiceYears.between(start.get(), until.get()));
    }

    private static Optional<CostYear> cost(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "cost of", "year", faults, COST);
        String year = part.text("year");
        Optional<Ratio> businessCase = part.optionalNumber("businessCase");
        Optional<Ratio> deflator = part.optionalNumber("deflator");
        Optional<Ratio> actual = part.optionalNumber("actual");
        return part.made(() -> new CostYear(year, businessCase, deflator, actual));
    }

    private static Optional<ServiceDrift.Quality> quality(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "quality by", "measure", faults, QUALITY);
        String measure = part.text("measure");
        Ratio before = part.number("before");
        Optional<Ratio> now = part.optionalNumber("now");
        return part.made(() -> new ServiceDrift.Quality(measure, before, now));
    }

    private static Optional<Share> share(Json.Obj object, Faults faults) {
        Part part = new Part(object, "a share of posts", faults, SHARE);
        Ratio yes = part.number("yes");
        Ratio no = part.number("no");
        Ratio unknown = part.number("unknown");
        return part.made(() -> new Share(yes, no, unknown));
    }
}
