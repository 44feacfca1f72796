package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.deliverymodel.ControlTest;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModels;
import io.github.tenderscore.monitor.deliverymodel.Efficacy;
import io.github.tenderscore.monitor.deliverymodel.Move;
import io.github.tenderscore.monitor.deliverymodel.MoveReason;
import io.github.tenderscore.monitor.deliverymodel.OptionsAppraisal;
import io.github.tenderscore.monitor.deliverymodel.PublicInterestTest;
import io.github.tenderscore.monitor.deliverymodel.Register;
import io.github.tenderscore.monitor.deliverymodel.RegisterReport;
import io.github.tenderscore.monitor.deliverymodel.RegisteredService;
import io.github.tenderscore.monitor.deliverymodel.Scorecard;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a council knows of what delivers its services: the member {@code deliveryModels} of its monitoring document. */
final class DeliveryModelsReader {

    static final Codes<DeliveryModel> MODELS = new Codes<>(Arrays.asList(DeliveryModel.values()), DeliveryModel::code);
    private static final Codes<MoveReason> REASONS = new Codes<>(Arrays.asList(MoveReason.values()), MoveReason::code);

    private final Faults faults;

    private DeliveryModelsReader(Faults faults) {
        this.faults = faults;
    }

    /** Reads the object; empty where anything in it is wrong, which is then noted. */
    static Optional<DeliveryModels> read(Json.Obj object, Faults faults) {
        return new DeliveryModelsReader(faults).models(object);
    }

    private Optional<DeliveryModels> models(Json.Obj object) {
        Part fields = new Part(
                object,
                "the delivery models",
                faults,
                Set.of(
                        "period",
                        "vat",
                        "register",
                        "controlTests",
                        "publicInterestTests",
                        "optionsAppraisals",
                        "efficacy",
                        "accountability"));
        Optional<RegisterReport> register = register(fields);
        List<ControlTest> controls = fields.each("controlTests", one -> ControlTestReader.read(one, faults));
        List<PublicInterestTest> interests =
                fields.each("publicInterestTests", one -> PublicInterestTestReader.read(one, controls, faults));
        List<OptionsAppraisal> appraisals =
                fields.each("optionsAppraisals", one -> OptionsAppraisalReader.read(one, faults));
        List<Efficacy> efficacy = fields.each("efficacy", one -> EfficacyReader.read(one, faults));
        List<Scorecard> scorecards = fields.each("accountability", one -> ScorecardReader.read(one, faults));
        return fields.made(() -> new DeliveryModels(register, controls, interests, appraisals, efficacy, scorecards));
    }

    /** A register needs the period of its moves and the VAT basis of its values. */
    private Optional<RegisterReport> register(Part fields) {
        int before = faults.count();
        boolean there = fields.members().any("register").isPresent();
        List<RegisteredService> services = fields.each("register", this::service);
        Optional<Json.Obj> period = there
                ? fields.members().neededObject("period", "an object with the days \"from\" and \"to\"")
                : fields.members().object("period");
        Optional<VatBasis> vat = Codes.VAT.read(
                there ? fields.members().neededText("vat") : fields.members().text("vat"),
                "vat",
                fields.members(),
                "The VAT basis",
                "of the register of delivery models");
        if (!there || period.isEmpty()) {
            return Optional.empty();
        }
        Part days = new Part(period.get(), "the period of the register", faults, Set.of("from", "to"));
        LocalDate from = days.day("from");
        LocalDate to = days.day("to");
        return days.made(() -> faults.count() > before
                        ? Optional.<RegisterReport>empty()
                        : vat.map(basis -> new Register(services, basis).between(from, to)))
                .flatMap(report -> report);
    }

    private Optional<RegisteredService> service(Json.Obj object) {
        Part fields = Part.named(
                object, "service", "service", faults, Set.of("service", "initial", "annualValue", "moves", "sources"));
        String name = fields.text("service");
        Optional<DeliveryModel> initial = fields.optionalCode("initial", MODELS, "The delivery model");
        Optional<Ratio> value = fields.optionalNumber("annualValue");
        List<Move> moves = fields.each("moves", one -> move(one, fields.owner()));
        var sources = SourceReader.all(fields);
        return fields.made(() -> new RegisteredService(name, initial, value, moves, sources));
    }

    private Optional<Move> move(Json.Obj object, String owner) {
        Part fields = new Part(object, "a move of " + owner, faults, Set.of("date", "from", "to", "reasons", "entity"));
        LocalDate date = fields.day("date");
        Optional<DeliveryModel> from = fields.optionalCode("from", MODELS, "The delivery model");
        Optional<DeliveryModel> to = fields.optionalCode("to", MODELS, "The delivery model");
        List<MoveReason> reasons = Items.texts(fields.members(), "reasons", fields.owner(), faults).stream()
                .flatMap(
                        text -> REASONS
                                .read(
                                        Optional.of(text),
                                        "reasons",
                                        fields.members(),
                                        "The reason",
                                        "of " + fields.owner())
                                .stream())
                .toList();
        Optional<String> entity = fields.members().text("entity");
        return fields.made(() -> new Move(date, from, to, reasons, entity));
    }

    /** The verdict of the control test of an entity; empty where there is none of that name. */
    static Optional<Verdict> verdict(List<ControlTest> controls, String entity) {
        return controls.stream()
                .filter(one -> one.entity().equals(entity))
                .findFirst()
                .map(one -> one.result().verdict());
    }
}
