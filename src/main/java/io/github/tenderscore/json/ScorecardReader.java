package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.AccountabilityCounts;
import io.github.tenderscore.monitor.deliverymodel.AccountabilityDomain;
import io.github.tenderscore.monitor.deliverymodel.AccountabilityItem;
import io.github.tenderscore.monitor.deliverymodel.AccountabilityPresets;
import io.github.tenderscore.monitor.deliverymodel.ItemScore;
import io.github.tenderscore.monitor.deliverymodel.RatingBands;
import io.github.tenderscore.monitor.deliverymodel.Scorecard;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the scorecard of a company: domains of the council's own, or those of the preset with a score for each item that is known. */
final class ScorecardReader {

    private static final String SIX_DOMAINS = "six-domains";
    private static final String PRESET = "preset";

    private static final Codes<ItemScore> SCORES = new Codes<>(Arrays.asList(ItemScore.values()), ItemScore::code);

    private final Faults faults;

    private ScorecardReader(Faults faults) {
        this.faults = faults;
    }

    static Optional<Scorecard> read(Json.Obj object, Faults faults) {
        return new ScorecardReader(faults).scorecard(object);
    }

    private Optional<Scorecard> scorecard(Json.Obj object) {
        Part fields = Part.named(
                object,
                "scorecard of",
                "entity",
                faults,
                Set.of("entity", "date", "preset", "scores", "domains", "bands", "counts", "sources"));
        String entity = fields.text("entity");
        LocalDate date = fields.day("date");
        List<AccountabilityDomain> domains = fields.members().any(PRESET).isPresent() ? preset(fields) : own(fields);
        RatingBands bands = bands(fields);
        AccountabilityCounts counts =
                fields.inside("counts", one -> counts(one, fields.owner())).orElse(AccountabilityCounts.UNKNOWN);
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new Scorecard(entity, date, domains, bands, counts, sources));
    }

    private List<AccountabilityDomain> own(Part fields) {
        fields.members().neededArray("domains");
        return fields.each("domains", this::domain);
    }

    private Optional<AccountabilityDomain> domain(Json.Obj object) {
        Part fields = Part.named(object, "domain", "id", faults, Set.of("id", "name", "weight", "items"));
        String id = fields.text("id");
        String name = fields.text("name");
        Ratio weight = fields.number("weight");
        fields.members().neededArray("items");
        List<AccountabilityItem> items = fields.each("items", this::item);
        return fields.made(() -> new AccountabilityDomain(id, name, weight, items));
    }

    private Optional<AccountabilityItem> item(Json.Obj object) {
        Part fields = Part.named(
                object, "item", "id", faults, Set.of("id", "name", "weight", "redLine", "score", "evidence", "date"));
        String id = fields.text("id");
        String name = fields.text("name");
        Ratio weight = fields.number("weight");
        boolean redLine = fields.said("redLine");
        ItemScore score = fields.constant("score", SCORES, "The score");
        String evidence = fields.members().text("evidence").orElse("");
        Optional<LocalDate> date = fields.optionalDay("date");
        return fields.made(() -> new AccountabilityItem(id, name, weight, redLine, score, evidence, date));
    }

    /** The preset, with the items that are scored in place of its unknown ones. */
    private List<AccountabilityDomain> preset(Part fields) {
        Optional<String> name = fields.members().text(PRESET);
        if (name.filter(given -> !given.equals(SIX_DOMAINS)).isPresent()) {
            fields.members()
                    .wrong(PRESET, "The preset (" + name.get() + ") of " + fields.owner() + " must be " + SIX_DOMAINS);
        }
        Map<String, UnaryOperator<AccountabilityItem>> scores = new LinkedHashMap<>();
        fields.each("scores", one -> score(one, fields.owner(), scores));
        List<AccountabilityDomain> domains = new ArrayList<>();
        for (AccountabilityDomain domain : AccountabilityPresets.sixDomains()) {
            domains.add(new AccountabilityDomain(
                    domain.id(),
                    domain.name(),
                    domain.weight(),
                    domain.items().stream()
                            .map(item -> scores.getOrDefault(item.id(), UnaryOperator.identity())
                                    .apply(item))
                            .toList()));
        }
        return domains;
    }

    private Optional<ItemScore> score(
            Json.Obj object, String owner, Map<String, UnaryOperator<AccountabilityItem>> scores) {
        Part fields = Part.named(object, "score of", "item", faults, Set.of("item", "score", "evidence", "date"));
        String item = fields.text("item");
        ItemScore score = fields.constant("score", SCORES, "The score");
        String evidence = fields.members().text("evidence").orElse("");
        Optional<LocalDate> date = fields.optionalDay("date");
        Optional<AccountabilityItem> found = AccountabilityPresets.sixDomains().stream()
                .flatMap(domain -> domain.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
        if (found.isEmpty() || scores.containsKey(item)) {
            fields.members()
                    .wrong(
                            "item",
                            "The item (" + item + ") of " + owner + " must be one of the preset, and scored only once");
        }
        // tried on the item of the preset, so that what the item refuses is noted here
        Optional<AccountabilityItem> scored =
                fields.made(() -> found.orElseThrow().scored(score, evidence, date));
        scored.ifPresent(one -> scores.putIfAbsent(item, before -> one));
        return scored.map(AccountabilityItem::score);
    }

    /** The word "preset", or the edges. */
    private RatingBands bands(Part fields) {
        Optional<Json> given = fields.members().any("bands");
        if (given.isPresent() && given.get() instanceof Json.Arr) {
            return Made.at(given.get(), faults, () -> new RatingBands(fields.numbers("bands")))
                    .orElse(RatingBands.PRESET);
        }
        if (given.filter(one -> one instanceof Json.Text text && text.value().equals(PRESET))
                .isEmpty()) {
            fields.members()
                    .wrong(
                            "bands",
                            "The bands of " + fields.owner() + " must be the edges of bands 2 and up, or \"" + PRESET
                                    + "\" for 40, 60 and 80, which is not official");
        }
        return RatingBands.PRESET;
    }

    private Optional<AccountabilityCounts> counts(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the counts of " + owner,
                faults,
                Set.of("reportsOnTime", "scrutinyMeetings", "dividendReturned"));
        Optional<Share> reports = fields.inside("reportsOnTime", one -> share(one, owner));
        Optional<Ratio> meetings = fields.optionalNumber("scrutinyMeetings");
        Optional<Ratio> dividend = fields.optionalNumber("dividendReturned");
        return fields.made(() -> new AccountabilityCounts(reports, meetings, dividend));
    }

    private Optional<Share> share(Json.Obj object, String owner) {
        Part fields = new Part(object, "the reports on time of " + owner, faults, Set.of("yes", "no", "unknown"));
        Ratio yes = fields.number("yes");
        Ratio no = fields.number("no");
        Ratio unknown = fields.number("unknown");
        return fields.made(() -> new Share(yes, no, unknown));
    }
}
