package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.ActivityMeasure;
import io.github.tenderscore.monitor.deliverymodel.ActivityMeasures;
import io.github.tenderscore.monitor.deliverymodel.ActivityYear;
import io.github.tenderscore.monitor.deliverymodel.ControlFacts;
import io.github.tenderscore.monitor.deliverymodel.ControlTest;
import io.github.tenderscore.monitor.deliverymodel.HorizontalTest;
import io.github.tenderscore.monitor.deliverymodel.Relation;
import io.github.tenderscore.monitor.deliverymodel.UtilityAffiliateTest;
import io.github.tenderscore.monitor.deliverymodel.VerticalTest;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a test of Schedule 2 for one entity; its kind says which. */
final class ControlTestReader {

    /** The tests by their names in documents. */
    private enum Kind {
        VERTICAL("vertical"),
        HORIZONTAL("horizontal"),
        UTILITY_AFFILIATE("utility-affiliate");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private static final int LAST_YEAR = 9999;

    private static final Codes<Kind> KINDS = new Codes<>(Arrays.asList(Kind.values()), kind -> kind.code);
    private static final Codes<Relation> RELATIONS = new Codes<>(Arrays.asList(Relation.values()), Relation::code);

    private final Faults faults;

    private ControlTestReader(Faults faults) {
        this.faults = faults;
    }

    static Optional<ControlTest> read(Json.Obj object, Faults faults) {
        ControlTestReader reader = new ControlTestReader(faults);
        Optional<String> kind = Members.peek(object, "kind", Set.of("kind"));
        if (kind.filter(Kind.HORIZONTAL.code::equals).isPresent()) {
            return reader.horizontal(object).map(Function.identity());
        }
        return kind.filter(Kind.UTILITY_AFFILIATE.code::equals).isPresent()
                ? reader.utility(object).map(Function.identity())
                : reader.vertical(object).map(Function.identity());
    }

    private Part fields(Json.Obj object, String... more) {
        Set<String> known = new HashSet<>(Arrays.asList(more));
        known.addAll(List.of("kind", "entity", "sources"));
        Part fields = Part.named(object, "control test of", "entity", faults, known);
        fields.constant("kind", KINDS, "The kind");
        return fields;
    }

    private Optional<VerticalTest> vertical(Json.Obj object) {
        Part fields = fields(
                object,
                "relation",
                "parentUndertaking",
                "otherDecisiveInfluence",
                "nonPublicShareholder",
                "boardRepresentation",
                "contraryToInterests",
                "measure",
                "year",
                "activities",
                "groupFigures",
                "warningHeadroom");
        String entity = fields.text("entity");
        ControlFacts facts = facts(fields);
        Optional<ActivityMeasure> measure = fields.members()
                .neededObject("measure", "an object with the id of a measure of activity")
                .flatMap(rule -> RuleReader.read(rule, "id", fields.owner(), ActivityMeasures.catalogue(), faults));
        Optional<Integer> year = fields.members().neededWhole("year", LAST_YEAR);
        List<ActivityYear> years = fields.each("activities", one -> year(one, fields.owner()));
        boolean group = fields.said("groupFigures");
        Optional<Ratio> warning = fields.optionalNumber("warningHeadroom");
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new VerticalTest(
                entity, facts, years, year.orElseThrow(), measure.orElseThrow(), group, warning, sources));
    }

    private static ControlFacts facts(Part fields) {
        return new ControlFacts(
                fields.optionalCode("relation", RELATIONS, "The relation"),
                fields.answer("parentUndertaking"),
                fields.answer("otherDecisiveInfluence"),
                fields.answer("nonPublicShareholder"),
                fields.answer("boardRepresentation"),
                fields.answer("contraryToInterests"));
    }

    private Optional<ActivityYear> year(Json.Obj object, String owner) {
        Part fields = new Part(object, "the activities of " + owner, faults, Set.of("year", "controlled", "external"));
        Optional<Integer> year = fields.members().neededWhole("year", LAST_YEAR);
        Optional<Ratio> controlled = fields.optionalNumber("controlled");
        Optional<Ratio> external = fields.optionalNumber("external");
        return fields.made(() -> new ActivityYear(year.orElseThrow(), controlled, external));
    }

    private Optional<HorizontalTest> horizontal(Json.Obj object) {
        Part fields =
                fields(object, "authoritiesOnly", "commonObjectives", "solelyPublicInterest", "outsidePublicFunctions");
        String entity = fields.text("entity");
        Optional<Boolean> authorities = fields.answer("authoritiesOnly");
        Optional<Boolean> objectives = fields.answer("commonObjectives");
        Optional<Boolean> interest = fields.answer("solelyPublicInterest");
        Optional<Ratio> outside = fields.optionalNumber("outsidePublicFunctions");
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new HorizontalTest(entity, authorities, objectives, interest, outside, sources));
    }

    private Optional<UtilityAffiliateTest> utility(Json.Obj object) {
        Part fields = fields(object, "affiliatedTurnover");
        String entity = fields.text("entity");
        Optional<Ratio> turnover = fields.optionalNumber("affiliatedTurnover");
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new UtilityAffiliateTest(entity, turnover, sources));
    }
}
