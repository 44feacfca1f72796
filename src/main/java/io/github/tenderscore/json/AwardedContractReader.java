package io.github.tenderscore.json;

import io.github.tenderscore.award.AssociatedPerson;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a contract that is awarded, with its lots or, where there are none, with its winners. */
final class AwardedContractReader {

    private static final Set<String> CONTRACT = Set.of("id", "title", "value", "lots", "submitted", "winners");
    private static final Set<String> LOT = Set.of("lot", "value", "submitted", "winners");
    private static final int MOST_TENDERS = 9999;

    private final Json.Obj object;
    private final NoticeLots known;
    private final Faults faults;
    private final String owner;
    private final Members members;

    AwardedContractReader(Json.Obj object, NoticeLots known, Faults faults) {
        this.object = object;
        this.known = known;
        this.faults = faults;
        this.owner = "the contract " + Members.peek(object, "id", CONTRACT).orElse("?");
        this.members = new Members(object, owner, faults, CONTRACT);
    }

    Optional<AwardedContract> read() {
        int before = faults.count();
        Optional<String> id = members.neededText("id");
        Optional<String> title = members.neededText("title");
        Optional<Money> value = MoneyReader.read(members, "value", owner, faults);
        List<AwardedLot> lots = known.whole().isPresent() ? whole() : lots();
        members.refuseOthers();
        return faults.count() > before || id.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Made.at(object, faults, () -> new AwardedContract(id.get(), title.get(), value, lots));
    }

    private List<AwardedLot> whole() {
        if (members.any("lots").isPresent()) {
            members.wrong(
                    "lots",
                    "The member \"lots\" of " + owner
                            + " must be absent, because the tenders were not assessed by lots; "
                            + "lots are read with a document of the format " + LotsReader.FORMAT);
        }
        return lot(object, members, owner, Optional.empty()).stream().toList();
    }

    private List<AwardedLot> lots() {
        List<AwardedLot> lots = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.neededArray("lots"), "A lot of " + owner, faults)) {
            named(one).ifPresent(lots::add);
        }
        return lots;
    }

    private Optional<AwardedLot> named(Json.Obj one) {
        String whose = "the lot " + Members.peek(one, "lot", LOT).orElse("?");
        Members own = new Members(one, whose, faults, LOT);
        Optional<String> number = own.neededText("lot");
        Optional<String> assessed = number.filter(known.numbers()::contains);
        if (number.isPresent() && assessed.isEmpty()) {
            own.wrong(
                    "lot",
                    "The lot (" + number.get() + ") of " + owner + " must be one for which tenders were assessed: "
                            + String.join(", ", known.numbers()));
        }
        Optional<AwardedLot> lot = assessed.flatMap(any -> lot(one, own, whose, assessed));
        if (assessed.isPresent()) {
            own.refuseOthers();
        }
        return lot;
    }

    private Optional<AwardedLot> lot(Json.Obj where, Members own, String whose, Optional<String> number) {
        int before = faults.count();
        Optional<Money> value = number.isPresent() ? MoneyReader.read(own, "value", whose, faults) : Optional.empty();
        Optional<Integer> submitted =
                own.any("submitted").isPresent() ? own.neededWhole("submitted", MOST_TENDERS) : Optional.empty();
        List<Winner> winners = new ArrayList<>();
        for (Json.Obj one : Items.objects(own.neededArray("winners"), "A winner of " + whose, faults)) {
            winner(one).ifPresent(winners::add);
        }
        return faults.count() > before
                ? Optional.empty()
                : Made.at(where, faults, () -> {
                    AwardedLot lot = known.awarded(number, winners);
                    return new AwardedLot(lot.name(), lot.assessment(), lot.winners(), submitted, value);
                });
    }

    private Optional<Winner> winner(Json.Obj one) {
        int before = faults.count();
        Set<String> names = Set.of("tender", "consortium", "associatedPersons", "reason");
        String whose = "the winner " + Members.peek(one, "tender", names).orElse("?");
        Members own = new Members(one, whose, faults, names);
        Optional<String> tender = own.neededText("tender");
        Optional<Boolean> consortium = own.bool("consortium");
        Optional<List<AssociatedPerson>> persons =
                own.array("associatedPersons").map(all -> persons(all, whose));
        Optional<String> reason = own.text("reason");
        own.refuseOthers();
        return faults.count() > before || tender.isEmpty()
                ? Optional.empty()
                : Made.at(one, faults, () -> new Winner(tender.get(), consortium, persons, reason));
    }

    private List<AssociatedPerson> persons(Json.Arr all, String whose) {
        List<AssociatedPerson> persons = new ArrayList<>();
        for (Json.Obj one : Items.objects(Optional.of(all), "An associated person of " + whose, faults)) {
            person(one).ifPresent(persons::add);
        }
        return persons;
    }

    private Optional<AssociatedPerson> person(Json.Obj one) {
        Members own = new Members(one, "an associated person", faults, Set.of("name", "postalAddress"));
        Optional<String> name = own.neededText("name");
        Optional<String> address = own.neededText("postalAddress");
        own.refuseOthers();
        return name.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Made.at(one, faults, () -> new AssociatedPerson(name.get(), address.get()));
    }
}
