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
        ModelFields fields = ModelFields.named(
                object,
                "the options appraisal of",
                "service",
                faults,
                "service",
                "terms",
                "criteria",
                "options",
                "sources");
        String service = fields.text("service");
        Optional<AppraisalTerms> terms = fields.members()
                .neededObject("terms", "an object with what the council set")
                .flatMap(one -> terms(one, fields.owner()));
        fields.members().neededArray("criteria");
        List<AppraisalCriterion> criteria = fields.each("criteria", this::criterion);
        fields.members().neededArray("options");
        List<DeliveryOption> options = fields.each("options", this::option);
        List<Source> sources = fields.sources();
        return fields.made(() -> new OptionsAppraisal(service, terms.orElseThrow(), criteria, options, sources));
    }

    private Optional<AppraisalTerms> terms(Json.Obj object, String owner) {
        ModelFields fields = ModelFields.of(
                object, "the terms of " + owner, faults, "discounting", "costScore", "costWeight", "currency", "vat");
        Optional<Discounting> discounting = fields.members()
                .neededObject("discounting", "an object with a schedule and its timing")
                .flatMap(new AppraisalReader(owner, faults)::discounting);
        CostScore score = fields.code(COST_SCORES, "costScore", "The cost score");
        Ratio weight = fields.needed("costWeight");
        String currency = fields.text("currency");
        VatBasis vat = fields.code(Codes.VAT, "vat", "The VAT basis");
        return fields.made(() -> new AppraisalTerms(discounting.orElseThrow(), score, weight, currency, vat));
    }

    private Optional<AppraisalCriterion> criterion(Json.Obj object) {
        ModelFields fields =
                ModelFields.named(object, "the criterion", "id", faults, "id", "name", "worst", "best", "swing");
        String id = fields.text("id");
        String name = fields.text("name");
        Ratio worst = fields.needed("worst");
        Ratio best = fields.needed("best");
        Ratio swing = fields.needed("swing");
        return fields.made(() -> new AppraisalCriterion(id, name, worst, best, swing));
    }

    private Optional<DeliveryOption> option(Json.Obj object) {
        ModelFields fields = ModelFields.named(
                object, "the option", "id", faults, "id", "name", "model", "statusQuo", "gates", "cost", "scores");
        String id = fields.text("id");
        String name = fields.text("name");
        DeliveryModel model = fields.code(DeliveryModelsReader.MODELS, "model", "The delivery model");
        boolean today = fields.said("statusQuo");
        Map<OptionGate, Boolean> gates =
                fields.inside("gates", one -> gates(one, fields.owner())).orElse(Map.of());
        OptionCost cost =
                fields.inside("cost", one -> cost(one, fields.owner())).orElse(OptionCost.UNKNOWN);
        List<PerformanceScore> scores = fields.each("scores", one -> score(one, fields.owner()));
        return fields.made(() -> new DeliveryOption(id, name, model, today, gates, cost, scores));
    }

    private Optional<Map<OptionGate, Boolean>> gates(Json.Obj object, String owner) {
        ModelFields fields = ModelFields.of(
                object,
                "the gates of " + owner,
                faults,
                Arrays.stream(OptionGate.values()).map(OptionGate::code).toArray(String[]::new));
        Map<OptionGate, Boolean> gates = new EnumMap<>(OptionGate.class);
        for (OptionGate gate : OptionGate.values()) {
            fields.fact(gate.code()).ifPresent(met -> gates.put(gate, met));
        }
        return fields.made(() -> gates);
    }

    private Optional<OptionCost> cost(Json.Obj object, String owner) {
        ModelFields fields = ModelFields.of(object, "the cost of " + owner, faults, "atStart", "annual", "risk");
        Optional<Ratio> start = fields.figure("atStart");
        Optional<List<Ratio>> annual = fields.members().any("annual").map(any -> fields.figures("annual"));
        Optional<Ratio> risk = fields.figure("risk");
        return fields.made(() -> new OptionCost(start, annual, risk));
    }

    private Optional<PerformanceScore> score(Json.Obj object, String owner) {
        ModelFields fields = ModelFields.of(
                object,
                "a score of " + owner,
                faults,
                "criterion",
                "performance",
                "assessor",
                "rationale",
                "dissent",
                "date");
        String criterion = fields.text("criterion");
        Optional<Ratio> performance = fields.figure("performance");
        String assessor = fields.text("assessor");
        String rationale = fields.text("rationale");
        Optional<String> dissent = fields.members().text("dissent");
        LocalDate date = fields.date("date");
        return fields.made(() -> new PerformanceScore(criterion, performance, assessor, rationale, dissent, date));
    }
}
