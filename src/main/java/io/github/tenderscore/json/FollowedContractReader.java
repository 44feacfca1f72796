package io.github.tenderscore.json;

import io.github.tenderscore.delivery.Contract;
import io.github.tenderscore.delivery.ContractTerm;
import io.github.tenderscore.delivery.KpiExemption;
import io.github.tenderscore.delivery.KpiFacts;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the contract that is followed. */
final class FollowedContractReader {

    private static final String OWNER = "the contract";
    private static final List<String> KNOWN = known();

    private final Json.Obj object;
    private final Faults faults;
    private final Members members;

    private FollowedContractReader(Json.Obj object, Faults faults) {
        this.object = object;
        this.faults = faults;
        this.members = new Members(object, OWNER, faults, KNOWN);
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>(List.of(
                "id",
                "title",
                "suppliers",
                "entered",
                "begins",
                "ends",
                "terminated",
                "underAct",
                "estimatedValue",
                "kpisInappropriate",
                "kpisSet",
                "kpisPublished"));
        for (KpiExemption exemption : KpiExemption.values()) {
            names.add(exemption.code());
        }
        return List.copyOf(names);
    }

    static Optional<Contract> read(Json.Obj object, Faults faults) {
        return new FollowedContractReader(object, faults).contract();
    }

    private Optional<Contract> contract() {
        int before = faults.count();
        Optional<String> id = members.neededText("id");
        Optional<String> title = members.neededText("title");
        List<Supplier> suppliers = SupplierReader.all(members, faults);
        Optional<ContractTerm> term = term();
        Optional<KpiFacts> facts = facts();
        members.refuseOthers();
        Pointers pointers = new Pointers(object);
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        pointers,
                        faults,
                        () -> new Contract(
                                id.orElseThrow(),
                                title.orElseThrow(),
                                suppliers,
                                term.orElseThrow(),
                                facts.orElseThrow()));
    }

    private Optional<ContractTerm> term() {
        Optional<LocalDate> entered = Dates.needed(members, "entered", OWNER);
        Optional<LocalDate> begins = Dates.needed(members, "begins", OWNER);
        Optional<LocalDate> ends = Dates.needed(members, "ends", OWNER);
        Optional<LocalDate> terminated = Dates.read(members, "terminated", OWNER);
        return entered.isEmpty() || begins.isEmpty() || ends.isEmpty()
                ? Optional.empty()
                : Made.placed(
                        new Pointers(object),
                        faults,
                        () -> new ContractTerm(entered.get(), begins.get(), ends.get(), terminated));
    }

    private Optional<KpiFacts> facts() {
        Optional<Boolean> underAct = members.bool("underAct");
        Optional<Money> value = MoneyReader.read(members, "estimatedValue", OWNER, faults);
        Map<KpiExemption, Boolean> exemptions = new EnumMap<>(KpiExemption.class);
        for (KpiExemption exemption : KpiExemption.values()) {
            members.bool(exemption.code()).ifPresent(whether -> exemptions.put(exemption, whether));
        }
        Optional<String> reason = members.text("kpisInappropriate");
        Optional<LocalDate> set = Dates.read(members, "kpisSet", OWNER);
        Optional<LocalDate> published = Dates.read(members, "kpisPublished", OWNER);
        return Made.placed(
                new Pointers(object), faults, () -> new KpiFacts(underAct, value, exemptions, reason, set, published));
    }

    static Map<String, Object> tree(Contract contract) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contract.id());
        tree.put("title", contract.title());
        tree.put(
                "suppliers",
                contract.suppliers().stream().map(SupplierReader::tree).toList());
        ContractTerm term = contract.term();
        tree.put("entered", term.entered().toString());
        tree.put("begins", term.begins().toString());
        tree.put("ends", term.ends().toString());
        term.terminated().ifPresent(day -> tree.put("terminated", day.toString()));
        KpiFacts facts = contract.facts();
        facts.underAct().ifPresent(under -> tree.put("underAct", under));
        facts.estimatedValue().ifPresent(value -> tree.put("estimatedValue", MoneyReader.tree(value)));
        facts.exemptions().forEach((exemption, whether) -> tree.put(exemption.code(), whether));
        facts.inappropriate().ifPresent(reason -> tree.put("kpisInappropriate", reason));
        facts.set().ifPresent(day -> tree.put("kpisSet", day.toString()));
        facts.published().ifPresent(day -> tree.put("kpisPublished", day.toString()));
        return tree;
    }
}
