package io.github.tenderscore.json;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.BasePeriod;
import io.github.tenderscore.monitor.deliverymodel.Efficacy;
import io.github.tenderscore.monitor.deliverymodel.Exposure;
import io.github.tenderscore.monitor.deliverymodel.PublicReturn;
import io.github.tenderscore.monitor.deliverymodel.QualityFigures;
import io.github.tenderscore.monitor.deliverymodel.RatingCounts;
import io.github.tenderscore.monitor.deliverymodel.UnitCost;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the figures of a running company. */
final class EfficacyReader {

    private static final int MOST_INDICATORS = 10_000;
    private static final String UNRATED = "unrated";

    private final Faults faults;

    private EfficacyReader(Faults faults) {
        this.faults = faults;
    }

    static Optional<Efficacy> read(Json.Obj object, Faults faults) {
        return new EfficacyReader(faults).efficacy(object);
    }

    private Optional<Efficacy> efficacy(Json.Obj object) {
        Part fields = Part.named(
                object,
                "efficacy of",
                "entity",
                faults,
                Set.of(
                        "entity",
                        "base",
                        "unitCost",
                        "quality",
                        "delivered",
                        "committed",
                        "ratings",
                        "returns",
                        "exposure",
                        "sources"));
        String owner = fields.owner();
        String entity = fields.text("entity");
        BasePeriod base = fields.inside("base", one -> base(one, owner)).orElse(BasePeriod.UNKNOWN);
        UnitCost cost = fields.inside("unitCost", one -> cost(one, owner)).orElse(UnitCost.UNKNOWN);
        List<QualityFigures> quality = fields.each("quality", one -> quality(one, owner));
        Optional<Ratio> delivered = fields.optionalNumber("delivered");
        Optional<Ratio> committed = fields.optionalNumber("committed");
        Optional<RatingCounts> ratings = fields.inside("ratings", one -> ratings(one, owner));
        PublicReturn returns =
                fields.inside("returns", one -> returns(one, owner)).orElse(PublicReturn.UNKNOWN);
        Exposure exposure =
                fields.inside("exposure", one -> exposure(one, owner)).orElse(Exposure.UNKNOWN);
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() ->
                new Efficacy(entity, base, cost, quality, delivered, committed, ratings, returns, exposure, sources));
    }

    private Optional<BasePeriod> base(Json.Obj object, String owner) {
        Part fields = new Part(object, "the base period of " + owner, faults, Set.of("change", "end", "sameScope"));
        Optional<LocalDate> change = fields.optionalDay("change");
        Optional<LocalDate> end = fields.optionalDay("end");
        Optional<Boolean> scope = fields.answer("sameScope");
        return fields.made(() -> new BasePeriod(change, end, scope));
    }

    private Optional<UnitCost> cost(Json.Obj object, String owner) {
        Part fields =
                new Part(object, "the unit cost of " + owner, faults, Set.of("base", "now", "deflator", "peerReal"));
        Optional<Ratio> base = fields.optionalNumber("base");
        Optional<Ratio> now = fields.optionalNumber("now");
        Optional<Ratio> deflator = fields.optionalNumber("deflator");
        Optional<Ratio> peers = fields.optionalNumber("peerReal");
        return fields.made(() -> new UnitCost(base, now, deflator, peers));
    }

    private Optional<QualityFigures> quality(Json.Obj object, String owner) {
        Part fields =
                new Part(object, "a figure of quality of " + owner, faults, Set.of("what", "base", "now", "grade"));
        String what = fields.text("what");
        Optional<Ratio> base = fields.optionalNumber("base");
        Optional<Ratio> now = fields.optionalNumber("now");
        EvidenceGrade grade = fields.constant("grade", Codes.EVIDENCE_GRADES, "The grade of evidence");
        return fields.made(() -> new QualityFigures(what, base, now, grade));
    }

    private Optional<RatingCounts> ratings(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the ratings of " + owner,
                faults,
                Set.of(Stream.concat(Arrays.stream(Rating.values()).map(Rating::code), Stream.of(UNRATED))
                        .toArray(String[]::new)));
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            fields.members().neededWhole(rating.code(), MOST_INDICATORS).ifPresent(count -> counts.put(rating, count));
        }
        Optional<Integer> unrated = fields.members().neededWhole(UNRATED, MOST_INDICATORS);
        return fields.made(() -> new RatingCounts(counts, unrated.orElseThrow()));
    }

    private Optional<PublicReturn> returns(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the returns of " + owner,
                faults,
                Set.of("turnover", "distributions", "shareholding", "returnShare"));
        Optional<Ratio> turnover = fields.optionalNumber("turnover");
        Optional<Ratio> distributions = fields.optionalNumber("distributions");
        Optional<Ratio> shareholding = fields.optionalNumber("shareholding");
        Optional<Ratio> share = fields.optionalNumber("returnShare");
        return fields.made(() -> new PublicReturn(turnover, distributions, shareholding, share));
    }

    private Optional<Exposure> exposure(Json.Obj object, String owner) {
        Part fields =
                new Part(object, "the exposure of " + owner, faults, Set.of("loans", "guarantees", "equity", "cap"));
        Optional<Ratio> loans = fields.optionalNumber("loans");
        Optional<Ratio> guarantees = fields.optionalNumber("guarantees");
        Optional<Ratio> equity = fields.optionalNumber("equity");
        Optional<Ratio> cap = fields.optionalNumber("cap");
        return fields.made(() -> new Exposure(loans, guarantees, equity, cap));
    }
}
