package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.uptake.LowestPrice;
import io.github.tenderscore.monitor.uptake.SocialValuePolicy;
import io.github.tenderscore.monitor.uptake.UptakeLot;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the council's policies on social value, and what it knows of its lots that notices do not say. */
final class UptakeReturnReader {

    private static final Codes<Regime> REGIMES = new Codes<>(List.of(Regime.values()), Regime::code);

    private static final Codes<ProcedureKind> PROCEDURES =
            new Codes<>(List.of(ProcedureKind.values()), ProcedureKind::code);

    private static final Set<String> LOT = Set.of(
            "id",
            "department",
            "regime",
            "procedure",
            "value",
            "begun",
            "priceWeight",
            "socialValueWeight",
            "assessedTenders",
            "winningPrice",
            "otherPrices",
            "evaluation",
            "socialValueCriteria");

    private static final int MANY = 100_000;

    private final Faults faults;

    private UptakeReturnReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * What the council returns.
     *
     * @param policies its policies on the weight of social value
     * @param lots what it knows of its lots
     */
    record UptakeReturn(List<SocialValuePolicy> policies, List<UptakeLot> lots) {}

    static Optional<UptakeReturn> read(Json.Obj object, Faults faults) {
        return new UptakeReturnReader(faults).all(object);
    }

    private Optional<UptakeReturn> all(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the uptake", faults, Set.of("policies", "lots"));
        List<SocialValuePolicy> policies = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("policies"), "A member of \"policies\"", faults)) {
            policy(one).ifPresent(policies::add);
        }
        List<UptakeLot> lots = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json.Obj one : Items.objects(members.array("lots"), "A member of \"lots\"", faults)) {
            lot(one).ifPresent(lot -> {
                if (!ids.add(lot.id())) {
                    faults.add(List.of(one.pointer()), "The lot (" + lot.id() + ") must occur only once");
                }
                lots.add(lot);
            });
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : Optional.of(new UptakeReturn(policies, lots));
    }

    private Optional<SocialValuePolicy> policy(Json.Obj object) {
        Members members = new Members(object, "the policy", faults, Set.of("floor", "weight", "from", "to"));
        Optional<Ratio> floor = members.neededDigits("floor").map(Ratio::parse);
        Optional<Ratio> weight = members.neededDigits("weight").map(Ratio::parse);
        Optional<LocalDate> from = Dates.needed(members, "from", "the policy");
        Optional<LocalDate> to = Dates.read(members, "to", "the policy");
        members.refuseOthers();
        return floor.isEmpty() || weight.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Made.at(object, faults, () -> new SocialValuePolicy(floor.get(), weight.get(), from.get(), to));
    }

    private Optional<UptakeLot> lot(Json.Obj object) {
        int before = faults.count();
        String owner = "the lot " + Members.peek(object, "id", LOT).orElse(object.pointer());
        Members members = new Members(object, owner, faults, LOT);
        Optional<String> id = members.neededText("id");
        if (id.filter(String::isBlank).isPresent()) {
            members.wrong("id", "The id (" + id.get() + ") of a lot must not be blank");
        }
        UptakeLot.Builder lot = UptakeLot.of(
                        id.filter(given -> !given.isBlank()).orElse("?"))
                .department(members.text("department"))
                .regime(REGIMES.read(members.text("regime"), "regime", members, "The regime", "of " + owner))
                .procedure(PROCEDURES.read(
                        members.text("procedure"), "procedure", members, "The procedure", "of " + owner))
                .value(figure(members, "value"))
                .begun(Dates.read(members, "begun", owner));
        if (members.any("evaluation").isPresent()) {
            evaluated(object, members, owner, lot);
        } else {
            returned(members, owner, lot);
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : Made.at(object, faults, lot::build);
    }

    /** An evaluation tells weights, prices and scores; what would say them again is refused. */
    private void evaluated(Json.Obj object, Members members, String owner, UptakeLot.Builder lot) {
        Optional<Evaluation> evaluation = members.object("evaluation")
                .flatMap(one -> EvaluationReader.standard().document(one, faults));
        Set<String> socialValue = new HashSet<>(Items.texts(members, "socialValueCriteria", owner, faults));
        for (String name :
                List.of("priceWeight", "socialValueWeight", "assessedTenders", "winningPrice", "otherPrices")) {
            if (members.any(name).isPresent()) {
                members.wrong(
                        name,
                        "The member \"" + name + "\" of " + owner
                                + " must not be given beside \"evaluation\", which tells it");
            }
        }
        evaluation.ifPresent(one -> Made.at(object, owner, faults, () -> lot.evaluated(one, socialValue)));
    }

    private void returned(Members members, String owner, UptakeLot.Builder lot) {
        lot.priceWeight(figure(members, "priceWeight")).socialValueWeight(figure(members, "socialValueWeight"));
        Optional<Integer> assessed = members.any("assessedTenders").isPresent()
                ? members.neededWhole("assessedTenders", MANY)
                : Optional.empty();
        lot.assessedTenders(assessed);
        prices(members, owner, assessed).ifPresent(lot::lowestPrice);
        if (members.any("socialValueCriteria").isPresent()) {
            members.wrong(
                    "socialValueCriteria",
                    "The member \"socialValueCriteria\" of " + owner + " must come with \"evaluation\"");
        }
    }

    private Optional<LowestPrice> prices(Members members, String owner, Optional<Integer> assessed) {
        Optional<Ratio> won = figure(members, "winningPrice");
        Optional<Json.Arr> prices = members.array("otherPrices");
        if (won.isEmpty() || prices.isEmpty()) {
            if (won.isPresent() != prices.isPresent()) {
                members.wrong(
                        won.isPresent() ? "winningPrice" : "otherPrices",
                        "The members \"winningPrice\" and \"otherPrices\" of " + owner + " must be given together");
            }
            return Optional.empty();
        }
        List<Ratio> others = new ArrayList<>();
        prices.get()
                .items()
                .forEach(item -> members.digits(item, "\"otherPrices\" of " + owner)
                        .map(Ratio::parse)
                        .ifPresent(others::add));
        return assessed.isEmpty()
                ? Optional.of(LowestPrice.of(won.get(), others))
                : Made.at(prices.get(), owner, faults, () -> LowestPrice.of(won.get(), others, assessed.get()));
    }

    private static Optional<Ratio> figure(Members members, String name) {
        return members.digits(name).map(Ratio::parse);
    }
}
