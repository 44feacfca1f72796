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

    private ModelFields fields(Json.Obj object, String... more) {
        String[] known = Arrays.copyOf(more, more.length + 3);
        known[more.length] = "kind";
        known[more.length + 1] = "entity";
        known[more.length + 2] = "sources";
        ModelFields fields = ModelFields.named(object, "the control test of", "entity", faults, known);
        fields.code(KINDS, "kind", "The kind");
        return fields;
    }

    private Optional<VerticalTest> vertical(Json.Obj object) {
        ModelFields fields = fields(
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
        Optional<Ratio> warning = fields.figure("warningHeadroom");
        List<Source> sources = fields.sources();
        return fields.made(() -> new VerticalTest(
                entity, facts, years, year.orElseThrow(), measure.orElseThrow(), group, warning, sources));
    }

    private static ControlFacts facts(ModelFields fields) {
        return new ControlFacts(
                fields.optionalCode(RELATIONS, "relation", "The relation"),
                fields.fact("parentUndertaking"),
                fields.fact("otherDecisiveInfluence"),
                fields.fact("nonPublicShareholder"),
                fields.fact("boardRepresentation"),
                fields.fact("contraryToInterests"));
    }

    private Optional<ActivityYear> year(Json.Obj object, String owner) {
        ModelFields fields =
                ModelFields.of(object, "the activities of " + owner, faults, "year", "controlled", "external");
        Optional<Integer> year = fields.members().neededWhole("year", LAST_YEAR);
        Optional<Ratio> controlled = fields.figure("controlled");
        Optional<Ratio> external = fields.figure("external");
        return fields.made(() -> new ActivityYear(year.orElseThrow(), controlled, external));
    }

    private Optional<HorizontalTest> horizontal(Json.Obj object) {
        ModelFields fields =
                fields(object, "authoritiesOnly", "commonObjectives", "solelyPublicInterest", "outsidePublicFunctions");
        String entity = fields.text("entity");
        Optional<Boolean> authorities = fields.fact("authoritiesOnly");
        Optional<Boolean> objectives = fields.fact("commonObjectives");
        Optional<Boolean> interest = fields.fact("solelyPublicInterest");
        Optional<Ratio> outside = fields.figure("outsidePublicFunctions");
        List<Source> sources = fields.sources();
        return fields.made(() -> new HorizontalTest(entity, authorities, objectives, interest, outside, sources));
    }

    private Optional<UtilityAffiliateTest> utility(Json.Obj object) {
        ModelFields fields = fields(object, "affiliatedTurnover");
        String entity = fields.text("entity");
        Optional<Ratio> turnover = fields.figure("affiliatedTurnover");
        List<Source> sources = fields.sources();
        return fields.made(() -> new UtilityAffiliateTest(entity, turnover, sources));
    }
}
