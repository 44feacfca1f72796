package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.AppraisalCriterion;
import io.github.tenderscore.monitor.deliverymodel.AppraisalTerms;
import io.github.tenderscore.monitor.deliverymodel.CostScore;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.monitor.deliverymodel.DeliveryOption;
import io.github.tenderscore.monitor.deliverymodel.OptionCost;
import io.github.tenderscore.monitor.deliverymodel.OptionGate;
import io.github.tenderscore.monitor.deliverymodel.OptionsAppraisal;
import io.github.tenderscore.monitor.deliverymodel.PerformanceScore;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an appraisal of the ways to deliver one service. */
final class OptionsAppraisalReader {

    private static final Codes<CostScore> COST_SCORES = new Codes<>(Arrays.asList(CostScore.values()), CostScore::code);

    private final Faults faults;

    private OptionsAppraisalReader(Faults faults) {
        this.faults = faults;
    }

    static Optional<OptionsAppraisal> read(Json.Obj object, Faults faults) {
        return new OptionsAppraisalReader(faults).appraisal(object);
    }

    private Optional<OptionsAppraisal> appraisal(Json.Obj object) {
        Part fields = Part.named(
                object,
                "options appraisal of",
                "service",
                faults,
                Set.of("service", "terms", "criteria", "options", "sources"));
        String service = fields.text("service");
        Optional<AppraisalTerms> terms = fields.members()
                .neededObject("terms", "an object with what the council set")
                .flatMap(one -> terms(one, fields.owner()));
        fields.members().neededArray("criteria");
        List<AppraisalCriterion> criteria = fields.each("criteria", this::criterion);
        fields.members().neededArray("options");
        List<DeliveryOption> options = fields.each("options", this::option);
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new OptionsAppraisal(service, terms.orElseThrow(), criteria, options, sources));
    }

    private Optional<AppraisalTerms> terms(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the terms of " + owner,
                faults,
                Set.of("discounting", "costScore", "costWeight", "currency", "vat"));
        Optional<Discounting> discounting = fields.members()
                .neededObject("discounting", "an object with a schedule and its timing")
                .flatMap(new AppraisalReader(owner, faults)::discounting);
        CostScore score = fields.constant("costScore", COST_SCORES, "The cost score");
        Ratio weight = fields.number("costWeight");
        String currency = fields.text("currency");
        VatBasis vat = fields.constant("vat", Codes.VAT, "The VAT basis");
        return fields.made(() -> new AppraisalTerms(discounting.orElseThrow(), score, weight, currency, vat));
    }

    private Optional<AppraisalCriterion> criterion(Json.Obj object) {
        Part fields = Part.named(object, "criterion", "id", faults, Set.of("id", "name", "worst", "best", "swing"));
        String id = fields.text("id");
        String name = fields.text("name");
        Ratio worst = fields.number("worst");
        Ratio best = fields.number("best");
        Ratio swing = fields.number("swing");
        return fields.made(() -> new AppraisalCriterion(id, name, worst, best, swing));
    }

    private Optional<DeliveryOption> option(Json.Obj object) {
        Part fields = Part.named(
                object, "option", "id", faults, Set.of("id", "name", "model", "statusQuo", "gates", "cost", "scores"));
        String id = fields.text("id");
        String name = fields.text("name");
        DeliveryModel model = fields.constant("model", DeliveryModelsReader.MODELS, "The delivery model");
        boolean today = fields.said("statusQuo");
        Map<OptionGate, Boolean> gates =
                fields.inside("gates", one -> gates(one, fields.owner())).orElse(Map.of());
        OptionCost cost =
                fields.inside("cost", one -> cost(one, fields.owner())).orElse(OptionCost.UNKNOWN);
        List<PerformanceScore> scores = fields.each("scores", one -> score(one, fields.owner()));
        return fields.made(() -> new DeliveryOption(id, name, model, today, gates, cost, scores));
    }

    private Optional<Map<OptionGate, Boolean>> gates(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the gates of " + owner,
                faults,
                Set.of(Arrays.stream(OptionGate.values()).map(OptionGate::code).toArray(String[]::new)));
        Map<OptionGate, Boolean> gates = new EnumMap<>(OptionGate.class);
        for (OptionGate gate : OptionGate.values()) {
            fields.answer(gate.code()).ifPresent(met -> gates.put(gate, met));
        }
        return fields.made(() -> gates);
    }

    private Optional<OptionCost> cost(Json.Obj object, String owner) {
        Part fields = new Part(object, "the cost of " + owner, faults, Set.of("atStart", "annual", "risk"));
        Optional<Ratio> start = fields.optionalNumber("atStart");
        Optional<List<Ratio>> annual = fields.members().any("annual").map(any -> fields.numbers("annual"));
        Optional<Ratio> risk = fields.optionalNumber("risk");
        return fields.made(() -> new OptionCost(start, annual, risk));
    }

    private Optional<PerformanceScore> score(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "a score of " + owner,
                faults,
                Set.of("criterion", "performance", "assessor", "rationale", "dissent", "date"));
        String criterion = fields.text("criterion");
        Optional<Ratio> performance = fields.optionalNumber("performance");
        String assessor = fields.text("assessor");
        String rationale = fields.text("rationale");
        Optional<String> dissent = fields.members().text("dissent");
        LocalDate date = fields.day("date");
        return fields.made(() -> new PerformanceScore(criterion, performance, assessor, rationale, dissent, date));
    }
}
