package io.github.tenderscore.json;

import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.CeasedLot;
import io.github.tenderscore.award.NoticeDates;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.Reservation;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the members of a document on a contract award notice. */
final class AwardNoticeContent {

    private static final String OWNER = "the notice";

    private final OpenDocument document;
    private final Members members;
    private final NoticeLots lots;
    private final Faults faults;

    AwardNoticeContent(OpenDocument document, NoticeLots lots, Faults faults) {
        this.document = document;
        this.members = document.members();
        this.lots = lots;
        this.faults = faults;
    }

    Optional<AwardNoticeDocument> read() {
        int before = faults.count();
        Optional<ProcurementReference> procurement = ProcurementReader.read(members, document.object(), faults);
        Optional<AwardNoticeFacts> facts = started();
        NoticeDates dates = new NoticeDates(
                Dates.read(members, "decided", OWNER),
                summariesProvided(),
                standstill(),
                Dates.read(members, "signing", OWNER));
        Optional<Set<SpecialRegime>> regimes = regimes();
        Optional<Reservation> reservation = Codes.RESERVATIONS.read(
                members.text("reservation"), "reservation", members, "The reservation", "of " + OWNER);
        List<CeasedLot> ceased = ceased();
        members.refuseOthers();
        if (faults.count() > before || facts.isEmpty()) {
            return Optional.empty();
        }
        AwardNoticeFacts start = facts.get();
        return procurement.map(whose -> new AwardNoticeDocument(
                whose,
                new AwardNoticeFacts(
                        start.title(), start.route(), start.contracts(), ceased, dates, regimes, reservation)));
    }

    /** Title, route and contracts, without which there is nothing to fill in. */
    private Optional<AwardNoticeFacts> started() {
        Optional<String> title = members.neededText("title");
        Optional<AwardRoute> route =
                Codes.ROUTES.read(members.neededText("route"), "route", members, "The route", "of " + OWNER);
        List<AwardedContract> contracts = new ArrayList<>();
        Optional<Json.Arr> array = members.neededArray("contracts");
        int before = faults.count();
        for (Json.Obj one : Items.objects(array, "A contract of the notice", faults)) {
            new AwardedContractReader(one, lots, faults).read().ifPresent(contracts::add);
        }
        if (array.isEmpty() || title.isEmpty() || route.isEmpty() || faults.count() > before) {
            return Optional.empty();
        }
        lots.winsNothing(contracts)
                .ifPresent(
                        tender -> members.wrong(
                                "contracts",
                                "The winners of the notice must include the tender (" + tender
                                        + ") that the assessment summaries name as the most advantageous (Procurement Act 2023, section 50(4))"));
        return Made.at(
                array.get(),
                faults,
                () -> AwardNoticeFacts.of(title.get(), route.get(), contracts.toArray(AwardedContract[]::new)));
    }

    /** The day need not be given a second time where the summaries are known, and must not be another one. */
    private Optional<LocalDate> summariesProvided() {
        Optional<LocalDate> given = Dates.read(members, "summariesProvided", OWNER);
        Optional<LocalDate> known = lots.summariesProvided();
        if (given.isPresent() && known.isPresent() && !given.equals(known)) {
            members.wrong(
                    "summariesProvided",
                    "The day (" + given.get() + ") \"summariesProvided\" of the notice must be " + known.get()
                            + ", on which the assessment summaries are provided (Procurement Act 2023, section 50(3))");
        }
        return known.or(() -> given);
    }

    private Optional<Standstill> standstill() {
        Optional<LocalDate> published = Dates.read(members, "published", OWNER);
        Optional<Json.Obj> object = members.object("standstill");
        if (object.isEmpty()) {
            if (members.any("published").isPresent()
                    && members.any("standstill").isEmpty()) {
                members.wrong(
                        "published",
                        "The day \"published\" of the notice must come with the member \"standstill\", which is counted from it"
                                + " (Procurement Act 2023, section 51)");
            }
            return Optional.empty();
        }
        String owner = "the standstill";
        Members own = new Members(object.get(), owner, faults, Set.of("kind", "exemption", "until"));
        int before = faults.count();
        Optional<Standstill.Kind> kind =
                Codes.STANDSTILLS.read(own.neededText("kind"), "kind", own, "The kind", "of " + owner);
        Optional<StandstillExemption> exemption =
                Codes.EXEMPTIONS.read(own.text("exemption"), "exemption", own, "The exemption", "from " + owner);
        Optional<LocalDate> until = Dates.read(own, "until", owner);
        own.refuseOthers();
        if (members.any("published").isEmpty()) {
            members.wrong(
                    "standstill",
                    "The standstill must come with the member \"published\", the day of the notice from which it is counted"
                            + " (Procurement Act 2023, section 51(2))");
        }
        if (faults.count() > before || kind.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        return Made.at(
                object.get(),
                faults,
                () -> new Standstill(kind.get(), exemption, published.get(), until, BankHolidays.standard()));
    }

    private Optional<Set<SpecialRegime>> regimes() {
        Set<SpecialRegime> regimes = new HashSet<>();
        for (String code : Items.texts(members, "regimes", OWNER, faults)) {
            Codes.REGIMES
                    .read(Optional.of(code), "regimes", members, "The special regime", "of " + OWNER)
                    .ifPresent(regimes::add);
        }
        return members.any("regimes").map(any -> regimes);
    }

    private List<CeasedLot> ceased() {
        List<CeasedLot> ceased = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("ceased"), "A ceased lot", faults)) {
            ceased(one).ifPresent(ceased::add);
        }
        return ceased;
    }

    private Optional<CeasedLot> ceased(Json.Obj object) {
        String owner = "a ceased lot";
        int before = faults.count();
        Members own =
                new Members(object, owner, faults, Set.of("number", "title", "cpvCodes", "description", "decided"));
        Optional<String> number = own.neededText("number");
        Optional<String> title = own.neededText("title");
        List<String> codes = Items.texts(own, "cpvCodes", owner, faults);
        Optional<String> description = own.neededText("description");
        Optional<LocalDate> decided = Dates.needed(own, "decided", owner);
        own.refuseOthers();
        if (faults.count() > before
                || number.isEmpty()
                || title.isEmpty()
                || description.isEmpty()
                || decided.isEmpty()) {
            return Optional.empty();
        }
        return Made.at(
                object,
                faults,
                () -> new CeasedLot(number.get(), title.get(), codes, description.get(), decided.get()));
    }
}
