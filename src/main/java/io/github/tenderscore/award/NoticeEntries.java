package io.github.tenderscore.award;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through regulation 27 of the Procurement Regulations 2024 and notes what is known of each item. */
final class NoticeEntries {

    private static final String NOT_GIVEN = "it was not given";

    private final AwardNoticeFacts notice;
    private final List<NoticeEntry> entries = new ArrayList<>();

    NoticeEntries(AwardNoticeFacts notice) {
        this.notice = notice;
    }

    List<NoticeEntry> list() {
        notice.contracts().forEach(this::winners);
        given(
                "decided",
                "the day on which it was decided to award",
                "(f)",
                notice.dates().decided());
        notice.contracts().forEach(this::lots);
        given("regimes", "whether the contract is a special regime contract", "(k)", notice.regimes());
        summaries();
        notice.contracts().forEach(this::contract);
        given("reservation", "whether the contract was reserved", "(q) and (r)", notice.reservation());
        standstill();
        given(
                "signing",
                "the estimated day of entry into the contract",
                "(t)",
                notice.dates().signing());
        return List.copyOf(entries);
    }

    private void winners(AwardedContract contract) {
        for (Supplier supplier : contract.suppliers()) {
            List<String> place = List.of("contracts", contract.id(), "suppliers", supplier.name());
            given(
                    place,
                    "postalAddress",
                    "the postal address of " + supplier.name(),
                    "(e)(ii)",
                    supplier.postalAddress());
            given(place, "email", "the email address of " + supplier.name(), "(e)(ii)", supplier.email());
            given(
                    place,
                    "identifier",
                    "the unique identifier of " + supplier.name(),
                    "(e)(iii)",
                    supplier.identifier());
            for (SupplierKind kind : SupplierKind.values()) {
                kind(place, supplier, kind, "(e)(v)");
            }
        }
        for (AwardedLot lot : contract.lots()) {
            for (Winner winner : lot.winners()) {
                String name = lot.assessment()
                        .result(winner.tender())
                        .tender()
                        .supplier()
                        .name();
                List<String> place = List.of("contracts", contract.id(), "winners", winner.tender());
                given(place, "consortium", "whether " + name + " is a consortium", "(e)(iv)", winner.consortium());
                given(
                        place,
                        "associatedPersons",
                        "the associated persons of " + name,
                        "(e)(vi)",
                        winner.associatedPersons());
            }
        }
    }

    private void kind(List<String> place, Supplier supplier, SupplierKind kind, String item) {
        given(place, kind.code(), "whether " + supplier.name() + " is a " + kind.words(), item, supplier.is(kind));
    }

    private void lots(AwardedContract contract) {
        for (AwardedLot lot : contract.lots()) {
            lot.name()
                    .ifPresent(name -> given(
                            List.of("contracts", contract.id(), "lots", name.number()),
                            "value",
                            "the estimated value of the lot " + name.number(),
                            "(g)(viii)",
                            lot.value()));
        }
    }

    /** An estimated value includes VAT (Procurement Act 2023, section 123(2)); nothing is added to one that does not. */
    private static Fact<Money> gross(Optional<Money> value) {
        return value.filter(money -> money.vat() != VatBasis.GROSS).isPresent()
                ? new Fact.Missing<>("the value given (" + value.get()
                        + ") is not stated with VAT, as section 123(2) of the Procurement " + "Act 2023 asks")
                : Fact.of(value, NOT_GIVEN);
    }

    private void summaries() {
        Fact<?> fact = notice.route().isUnderSection19()
                ? Fact.of(notice.dates().summariesProvided(), NOT_GIVEN)
                : new Fact.NotAsked<>(
                        "assessment summaries are for awards under section 19 only (Procurement Act 2023, section 50(3))");
        add(List.of("summariesProvided"), "the day on which the assessment summaries were provided", "(l)", fact);
    }

    private void standstill() {
        Fact<?> fact = Fact.of(notice.dates().standstill(), NOT_GIVEN);
        if (notice.dates()
                .standstill()
                .filter(period -> period.kind() == Standstill.Kind.NONE)
                .isPresent()) {
            fact = new Fact.NotAsked<>("no standstill applies (Procurement Act 2023, section 51(3))");
        }
        add(List.of("standstill"), "the end of the standstill", "(s)", fact);
    }

    private void contract(AwardedContract contract) {
        List<String> place = List.of("contracts", contract.id());
        Fact<Boolean> above = contract.isAboveFiveMillion();
        add(
                with(place, "value"),
                "the estimated value of the contract " + contract.id(),
                "(m)",
                gross(contract.value()));
        boolean counts = above.value().filter(is -> !is).isPresent();
        boolean names =
                above.value().filter(is -> is).isPresent() && notice.route().isUnderSection19();
        for (AwardedLot lot : contract.lots()) {
            List<String> at = lot.name()
                    .map(name -> with(with(place, "lots"), name.number()))
                    .orElse(place);
            given(
                    at,
                    "submitted",
                    "the number of tenders submitted",
                    counts ? "(n)(i)" : "(n)(i) or (o)(i)",
                    lot.submitted());
            if (counts) {
                add(
                        with(at, "assessed"),
                        "the number of tenders assessed",
                        "(n)(ii)",
                        new Fact.Known<>(lot.assessed().size()));
                from(lot, at, SupplierKind.SME, "(n)(iii)(aa)");
                from(lot, at, SupplierKind.VCSE, "(n)(iii)(bb)");
            }
        }
        if (names) {
            contract.unsuccessful().forEach(supplier -> unsuccessful(place, supplier));
        }
    }

    private void from(AwardedLot lot, List<String> at, SupplierKind kind, String item) {
        add(
                with(at, "assessedFrom-" + kind.code()),
                "the number of tenders assessed that come from a " + kind.words(),
                item,
                lot.assessedFrom(kind));
    }

    private void unsuccessful(List<String> contract, Supplier supplier) {
        List<String> place = with(with(contract, "unsuccessful"), supplier.name());
        given(
                place,
                "identifier",
                "the unique identifier of " + supplier.name(),
                "(o)(iii)(aa)",
                supplier.identifier());
        given(
                place,
                "postalAddress",
                "the postal address of " + supplier.name(),
                "(o)(iii)(bb)",
                supplier.postalAddress());
        kind(place, supplier, SupplierKind.SME, "(o)(iii)(cc)");
        kind(place, supplier, SupplierKind.VCSE, "(o)(iii)(dd)");
    }

    private void given(String member, String what, String item, Optional<?> fact) {
        given(List.of(), member, what, item, fact);
    }

    private void given(List<String> owner, String member, String what, String item, Optional<?> fact) {
        add(with(owner, member), what, item, Fact.of(fact.map(Object.class::cast), NOT_GIVEN));
    }

    private void add(List<String> place, String what, String item, Fact<?> fact) {
        entries.add(new NoticeEntry(place, what, "regulation 27(2)" + item, fact));
    }

    private static List<String> with(List<String> place, String more) {
        List<String> all = new ArrayList<>(place);
        all.add(more);
        return all;
    }
}
