package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.reservation.AreaClaim;
import io.github.tenderscore.monitor.reservation.AuthorityKind;
import io.github.tenderscore.monitor.reservation.BelowThresholdContract;
import io.github.tenderscore.monitor.reservation.EstimatedValue;
import io.github.tenderscore.monitor.reservation.ReservationCheck;
import io.github.tenderscore.monitor.reservation.ReservationFacts;
import io.github.tenderscore.monitor.reservation.ReservationPortfolio;
import io.github.tenderscore.monitor.reservation.Reservations;
import io.github.tenderscore.monitor.reservation.ReservedFor;
import io.github.tenderscore.monitor.reservation.Statement;
import io.github.tenderscore.monitor.reservation.SupplierPresence;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "reservations": contracts that are to be reserved, and all contracts below the threshold. */
final class ReservationsReader {

    private static final Codes<AuthorityKind> AUTHORITIES =
            new Codes<>(Arrays.asList(AuthorityKind.values()), AuthorityKind::code);
    private static final Codes<ThresholdType> TYPES = new Codes<>(
            Arrays.stream(ThresholdType.values())
                    .filter(ThresholdType::isOfContracts)
                    .toList(),
            ThresholdType::code);
    private static final Codes<ReservedFor.Place> PLACES =
            new Codes<>(Arrays.asList(ReservedFor.Place.values()), ReservedFor.Place::code);
    private static final Codes<Statement.Where> WHERE =
            new Codes<>(Arrays.asList(Statement.Where.values()), Statement.Where::code);

    private static final String OPEN = "cannot-be-estimated";
    private static final int MOST_BIDS = 1_000_000;

    private static final Set<String> KNOWN = Set.of("checks", "portfolio", "sources");
    private static final Set<String> CHECK = Set.of(
            "contract",
            "authority",
            "type",
            "value",
            "commenced",
            "determined",
            "invited",
            "reservedFor",
            "area",
            "statement",
            "suitabilityStage",
            "suppliers");
    private static final Set<String> RESERVED = Set.of("place", "kinds");
    private static final Set<String> AREA = Set.of("claimed", "own", "bordering", "containing");
    private static final Set<String> STATEMENT = Set.of("where", "paragraph", "extent");
    private static final Set<String> SUPPLIER = Set.of("supplier", "based", "operations");
    private static final Set<String> CONTRACT = Set.of("contract", "eligible", "reserved", "value", "bids", "stated");

    private ReservationsReader() {}

    static Optional<Reservations> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "reservations", faults, KNOWN);
        List<ReservationCheck> checks = part.list("checks", ReservationsReader::check);
        Once.check(
                part, "checks", "The contract", checks, check -> check.facts().contract());
        List<BelowThresholdContract> portfolio = part.list("portfolio", ReservationsReader::contract);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new Reservations(checks, new ReservationPortfolio(portfolio), sources));
    }

    private static Optional<ReservationCheck> check(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "contract", "contract", faults, CHECK);
        String contract = part.text("contract");
        Optional<AuthorityKind> authority = part.optionalCode("authority", AUTHORITIES, "The kind of authority");
        Optional<ThresholdType> type = part.optionalCode("type", TYPES, "The type");
        Optional<EstimatedValue> value = value(part);
        Optional<LocalDate> commenced = part.optionalDay("commenced");
        Occurrence determined = Occurrences.read(part, "determined");
        Occurrence invited = Occurrences.read(part, "invited");
        Optional<ReservedFor> reserved = part.neededObject(
                "reservedFor", "an object with the place and the kinds of supplier", ReservationsReader::reservedFor);
        Optional<AreaClaim> area = part.object("area", ReservationsReader::area);
        Optional<Statement> statement = part.object("statement", ReservationsReader::statement);
        Optional<Boolean> stage = part.answer("suitabilityStage");
        List<SupplierPresence> suppliers = part.list("suppliers", ReservationsReader::supplier);
        Once.check(part, "suppliers", "The supplier", suppliers, SupplierPresence::supplier);
        return part.made(() -> new ReservationCheck(new ReservationFacts(
                contract,
                authority,
                type,
                value.orElseThrow(),
                commenced,
                determined,
                invited,
                reserved.orElseThrow(),
                area,
                statement.orElse(Statement.UNKNOWN),
                stage,
                suppliers)));
    }

    /** A number, the word for a value that cannot be estimated, or nothing where it was not supplied; empty where it is wrong. */
    private static Optional<EstimatedValue> value(Part part) {
        Optional<Json> any = part.members().any("value");
        if (any.isEmpty()) {
            return Optional.of(EstimatedValue.NOT_SUPPLIED);
        }
        if (any.get() instanceof Json.Text text && text.value().equals(OPEN)) {
            return Optional.of(EstimatedValue.CANNOT_BE_ESTIMATED);
        }
        return part.optionalNumber("value")
                .flatMap(amount ->
                        Made.at(any.get(), part.owner(), part.faults(), () -> new EstimatedValue.WithVat(amount)));
    }

    private static Optional<ReservedFor> reservedFor(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the reservation", faults, RESERVED);
        Optional<ReservedFor.Place> place = part.code("place", PLACES, "The place");
        List<String> kinds = Items.texts(part.members(), "kinds", part.owner(), faults);
        kinds.stream()
                .filter(kind -> !kind.equals("sme") && !kind.equals("vcse"))
                .forEach(kind -> part.members()
                        .wrong("kinds", "The kind (" + kind + ") of the reservation must be one of sme, vcse"));
        return part.made(() -> new ReservedFor(place.orElseThrow(), kinds.contains("sme"), kinds.contains("vcse")));
    }

    private static Optional<AreaClaim> area(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the local area", faults, AREA);
        List<String> claimed = Items.texts(part.members(), "claimed", part.owner(), faults);
        List<String> own = Items.texts(part.members(), "own", part.owner(), faults);
        boolean borders = part.members().any("bordering").isPresent();
        List<String> bordering = Items.texts(part.members(), "bordering", part.owner(), faults);
        Optional<String> containing = part.members().text("containing");
        return part.made(
                () -> new AreaClaim(claimed, own, borders ? Optional.of(bordering) : Optional.empty(), containing));
    }

    private static Optional<Statement> statement(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the statement of the reservation", faults, STATEMENT);
        Optional<Statement.Where> where = part.code("where", WHERE, "The place");
        Optional<Boolean> paragraph = part.answer("paragraph");
        Optional<Boolean> extent = part.answer("extent");
        return part.made(() -> new Statement(where.orElseThrow(), paragraph, extent));
    }

    private static Optional<SupplierPresence> supplier(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "supplier", "supplier", faults, SUPPLIER);
        String supplier = part.text("supplier");
        Optional<Boolean> based = part.answer("based");
        Optional<Boolean> operations = part.answer("operations");
        return part.made(() -> new SupplierPresence(supplier, based, operations));
    }

    private static Optional<BelowThresholdContract> contract(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "contract", "contract", faults, CONTRACT);
        String contract = part.text("contract");
        Optional<Boolean> eligible = part.answer("eligible");
        Optional<Boolean> reserved = part.answer("reserved");
        Optional<Ratio> value = part.optionalNumber("value");
        Optional<Integer> bids = part.optionalWhole("bids", MOST_BIDS);
        Optional<Boolean> stated = part.answer("stated");
        return part.made(() -> new BelowThresholdContract(contract, eligible, reserved, value, bids, stated));
    }
}
