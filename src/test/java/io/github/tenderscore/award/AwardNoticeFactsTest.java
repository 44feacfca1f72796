package io.github.tenderscore.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The items asked for were read in regulation 27 of the Procurement Regulations 2024. */
class AwardNoticeFactsTest {

    private static List<String> known(AwardNoticeFacts notice, String part) {
        return notice.entries().stream()
                .filter(entry -> String.join("/", entry.place()).contains(part))
                .map(entry -> String.join("/", entry.place()) + " = "
                        + entry.fact().value().map(Object::toString).orElse("?") + ", " + entry.provision())
                .toList();
    }

    @Test
    void isCompleteWhereEverythingIsKnown() {
        AwardNoticeFacts notice = Awards.notice(Awards.contract("420000"));
        assertThat(notice.faults()).isEmpty();
        assertThat(notice.complete()).isSameAs(notice);
    }

    /** Of five tenders submitted, four are in the assessment: two ranked, one disqualified (assessed), one disregarded (not). */
    @Test
    void countsTendersOfAContractOfAtMostFiveMillion() {
        assertThat(known(Awards.notice(Awards.contract("5000000")), "ed"))
                .contains(
                        "contracts/1/submitted = 5, regulation 27(2)(n)(i)",
                        "contracts/1/assessed = 3, regulation 27(2)(n)(ii)",
                        "contracts/1/assessedFrom-sme = 3, regulation 27(2)(n)(iii)(aa)",
                        "contracts/1/assessedFrom-vcse = 1, regulation 27(2)(n)(iii)(bb)");
        assertThat(known(Awards.notice(Awards.contract("5000000")), "unsuccessful"))
                .isEmpty();
    }

    /** A penny more, and the notice names those who did not win: the disqualified one too, the disregarded one not. */
    @Test
    void namesTheUnsuccessfulOfAContractOfMoreThanFiveMillion() {
        AwardNoticeFacts notice = Awards.notice(Awards.contract("5000000.01"));
        assertThat(notice.faults()).isEmpty();
        assertThat(known(notice, "assessed")).isEmpty();
        assertThat(known(notice, "submitted"))
                .containsExactly("contracts/1/submitted = 5, regulation 27(2)(n)(i) or (o)(i)");
        assertThat(known(notice, "unsuccessful"))
                .containsExactly(
                        "contracts/1/unsuccessful/Illustrative supplier B/identifier = GB-PPON-AAAA-0001-AAAA, regulation 27(2)(o)(iii)(aa)",
                        "contracts/1/unsuccessful/Illustrative supplier B/postalAddress = 1 Illustrative Street, B, regulation "
                                + "27(2)(o)(iii)(bb)",
                        "contracts/1/unsuccessful/Illustrative supplier B/sme = true, regulation 27(2)(o)(iii)(cc)",
                        "contracts/1/unsuccessful/Illustrative supplier B/vcse = false, regulation 27(2)(o)(iii)(dd)",
                        "contracts/1/unsuccessful/Illustrative supplier C/identifier = GB-PPON-AAAA-0002-AAAA, regulation 27(2)(o)(iii)(aa)",
                        "contracts/1/unsuccessful/Illustrative supplier C/postalAddress = 1 Illustrative Street, C, regulation "
                                + "27(2)(o)(iii)(bb)",
                        "contracts/1/unsuccessful/Illustrative supplier C/sme = true, regulation 27(2)(o)(iii)(cc)",
                        "contracts/1/unsuccessful/Illustrative supplier C/vcse = false, regulation 27(2)(o)(iii)(dd)");
    }

    /** Above the limit without VAT is above it with VAT; at most the limit without VAT says nothing. */
    @ParameterizedTest
    @CsvSource({
        "5000000, GBP, GROSS, false",
        "5000000.01, GBP, GROSS, true",
        "5000000.01, GBP, NET, true",
        "5000000.01, GBP, UNSTATED, true",
        "5000000, GBP, NET, unknown",
        "1, GBP, UNSTATED, unknown",
        "9000000, EUR, GROSS, unknown"
    })
    void settlesTheLimitOnlyWhereTheValueDoes(String amount, String currency, VatBasis vat, String above) {
        AwardedContract contract = Awards.contract("1").value(Money.of(amount, currency, vat));
        assertThat(contract.isAboveFiveMillion().value().map(String::valueOf).orElse("unknown"))
                .isEqualTo(above);
    }

    @Test
    void namesEverythingThatIsMissingWithItsRegulation() {
        Assessment assessment = Awards.evaluation()
                .tender("E", Awards.named("E"), tender -> tender.price("60").mark("quality", "5"))
                .assess();
        AwardNoticeFacts notice = AwardNoticeFacts.of(
                "Illustrative: library vans",
                AwardRoute.OPEN,
                AwardedContract.of("1", "Library vans", AwardedLot.whole(assessment, Winner.of("E"))));
        String end = " (Procurement Regulations 2024, regulation 27(2)";
        String name = "Illustrative supplier E";
        assertThat(notice.faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The contract award notice must give the postal address of " + name + ", but it was not given"
                                + end + "(e)(ii))",
                        "The contract award notice must give the email address of " + name + ", but it was not given"
                                + end + "(e)(ii))",
                        "The contract award notice must give the unique identifier of " + name
                                + ", but it was not given" + end + "(e)(iii))",
                        "The contract award notice must give whether " + name
                                + " is a small or medium-sized enterprise, but it was not " + "given" + end + "(e)(v))",
                        "The contract award notice must give whether " + name
                                + " is a voluntary, community or social enterprise, but it " + "was not given" + end
                                + "(e)(v))",
                        "The contract award notice must give whether " + name
                                + " is a supported employment provider, but it was not given" + end + "(e)(v))",
                        "The contract award notice must give whether " + name
                                + " is a public service mutual, but it was not given" + end + "(e)(v))",
                        "The contract award notice must give whether " + name + " is a consortium, but it was not given"
                                + end + "(e)(iv))",
                        "The contract award notice must give the associated persons of " + name
                                + ", but it was not given" + end + "(e)(vi))",
                        "The contract award notice must give the day on which it was decided to award, but it was not given"
                                + end + "(f))",
                        "The contract award notice must give whether the contract is a special regime contract, but it was not given"
                                + end + "(k))",
                        "The contract award notice must give the day on which the assessment summaries were provided, but it was not given"
                                + end + "(l))",
                        "The contract award notice must give the estimated value of the contract 1, but it was not given"
                                + end + "(m))",
                        "The contract award notice must give the number of tenders submitted, but it was not given"
                                + end + "(n)(i) or (o)(i))",
                        "The contract award notice must give whether the contract was reserved, but it was not given"
                                + end + "(q) and (r))",
                        "The contract award notice must give the end of the standstill, but it was not given" + end
                                + "(s))",
                        "The contract award notice must give the estimated day of entry into the contract, but it was not given"
                                + end + "(t))");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(notice::complete)
                .withMessageStartingWith(
                        "The contract award notice of \"Illustrative: library vans\" has 17 faults:\n");
    }

    /** Unknown is not no. */
    @Test
    void countsNoSmallEnterprisesWhereItIsNotKnownOfOneSupplier() {
        Assessment assessment = Awards.evaluation()
                .tender("E", Awards.named("E"), tender -> tender.price("160").mark("quality", "3"))
                .tender("F", Awards.named("F"), tender -> tender.price("170").mark("quality", "3"))
                .assess();
        AwardNoticeFacts notice = Awards.notice(AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.whole(assessment, Awards.winner("A")).allSubmittedAreInTheAssessment())
                .value(Awards.gross("420000")));
        assertThat(notice.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "contracts/1/assessedFrom-sme: The contract award notice must give the number of tenders assessed that come from a "
                                + "small or medium-sized enterprise, but it is not known of Illustrative supplier E, Illustrative supplier F "
                                + "whether it is a small or medium-sized enterprise (Procurement Regulations 2024, regulation "
                                + "27(2)(n)(iii)(aa))",
                        "contracts/1/assessedFrom-vcse: The contract award notice must give the number of tenders assessed that come from a "
                                + "voluntary, community or social enterprise, but it is not known of Illustrative supplier E, Illustrative "
                                + "supplier F whether it is a voluntary, community or social enterprise (Procurement Regulations 2024, "
                                + "regulation 27(2)(n)(iii)(bb))");
    }

    @Test
    void takesNoValueWithoutVatForTheEstimatedValue() {
        AwardNoticeFacts notice = Awards.notice(Awards.contract("1").value(Money.of("6000000", "GBP", VatBasis.NET)));
        assertThat(notice.faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The contract award notice must give the estimated value of the contract 1, but the value given (6000000 "
                                + "GBP net) is not stated with VAT, as section 123(2) of the Procurement Act 2023 asks (Procurement Regulations 2024, "
                                + "regulation 27(2)(m))");
    }

    /** The supplier of the winning tender is not unsuccessful with its other tender; one that tenders twice stands once. */
    @Test
    void namesASupplierOnceAndNeverAWinner() {
        Assessment assessment = Awards.evaluation()
                .tender(
                        "A2",
                        Awards.supplier("A"),
                        tender -> tender.price("140").mark("quality", "3"))
                .tender(
                        "B2",
                        Awards.supplier("B"),
                        tender -> tender.price("150").mark("quality", "3"))
                .tender("B3", Awards.named("B"), tender -> tender.price("160").mark("quality", "3"))
                .assess();
        AwardedContract contract =
                AwardedContract.of("1", "Library vans", AwardedLot.whole(assessment, Awards.winner("A")));
        assertThat(contract.unsuccessful())
                .extracting(Supplier::name)
                .containsExactly("Illustrative supplier B", "Illustrative supplier C");
    }

    /** E is second, C disqualified, B last: listed by place or by outcome they would publish what the notice must not tell. */
    @Test
    void listsTheUnsuccessfulByNameSoThatNobodyReadsTheirPlaces() {
        Assessment assessment = Awards.evaluation()
                .tender("E", Awards.supplier("E"), tender -> tender.price("101").mark("quality", "5"))
                .assess();
        assertThat(assessment.results())
                .extracting(result -> result.tender().id())
                .containsExactly("A", "E", "B", "C", "D");
        assertThat(AwardedContract.of("1", "Library vans", AwardedLot.whole(assessment, Awards.winner("A")))
                        .unsuccessful())
                .extracting(Supplier::name)
                .containsExactly("Illustrative supplier B", "Illustrative supplier C", "Illustrative supplier E");
    }

    /** Who wins one lot of a contract was awarded the contract, whatever became of its tender for the other lot. */
    @Test
    void looksAtTheLotsOfAContractTogether() {
        AwardedContract contract = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.of("1", "North", Awards.assessment(), Awards.winner("A"))
                                .submitted(4)
                                .value(Awards.gross("3000000")),
                        AwardedLot.of(
                                        "2",
                                        "South",
                                        Awards.assessment(),
                                        Awards.winner("B").because("A may have one lot"))
                                .submitted(6))
                .value(Awards.gross("6000000"));
        AwardNoticeFacts notice = Awards.notice(contract);
        assertThat(contract.unsuccessful()).extracting(Supplier::name).containsExactly("Illustrative supplier C");
        assertThat(known(notice, "submitted"))
                .containsExactly(
                        "contracts/1/lots/1/submitted = 4, regulation 27(2)(n)(i) or (o)(i)",
                        "contracts/1/lots/2/submitted = 6, regulation 27(2)(n)(i) or (o)(i)");
        assertThat(notice.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "contracts/1/lots/2/value: The contract award notice must give the estimated value of the lot 2, but it was "
                                + "not given (Procurement Regulations 2024, regulation 27(2)(g)(viii))");
    }

    /** B is second; what a person decided otherwise needs a reason on the record. */
    @Test
    void refusesAWinnerBehindATenderThatWinsNothing() {
        AwardedLot second =
                AwardedLot.whole(Awards.assessment(), Awards.winner("B")).submitted(5);
        AwardedContract contract =
                AwardedContract.of("1", "Library vans", second).value(Awards.gross("420000"));
        assertThat(Awards.notice(contract).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "contracts/1/winners/B: The tender (B, place 2) that wins must be the most advantageous, but A has a better place "
                                + "and wins nothing (Procurement Act 2023, section 19(1) and (2))\n  Maybe the reason is missing, such as a "
                                + "published limit of the lots awarded to one supplier, or the decision that disregards a tender");
        AwardedLot explained = AwardedLot.whole(
                        Awards.assessment(), Awards.winner("B").because("A withdrew after the assessment"))
                .submitted(5);
        assertThat(Awards.notice(AwardedContract.of("1", "Library vans", explained)
                                .value(Awards.gross("420000")))
                        .faults())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Winner.of("B").because(" "))
                .withMessage(
                        "The reason why the tender B wins although another has a better place must not be blank (Procurement Act "
                                + "2023, section 98)");
    }

    /** In a framework the best go before the others, in one contract or in one each. */
    @Test
    void severalWinnersMustBeTheBest() {
        Assessment assessment = Awards.evaluation()
                .tender("E", Awards.supplier("E"), tender -> tender.price("101").mark("quality", "5"))
                .assess();
        AwardedContract both = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.whole(assessment, Awards.winner("E"), Awards.winner("A"))
                                .submitted(5))
                .value(Awards.gross("420000"));
        assertThat(Awards.notice(both).faults()).isEmpty();
        AwardedContract one = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.whole(assessment, Awards.winner("A")).submitted(5))
                .value(Awards.gross("420000"));
        AwardedContract other = AwardedContract.of(
                        "2",
                        "Library vans",
                        AwardedLot.whole(assessment, Awards.winner("B")).submitted(5))
                .value(Awards.gross("420000"));
        assertThat(Awards.notice(one, other).faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The tender (B, place 3) that wins must be the most advantageous, but E has a better place and wins nothing "
                                + "(Procurement Act 2023, section 19(1) and (2))");
    }

    /** Tenders in the same place: no published rule decides between them, so either may be chosen. */
    @Test
    void mayChooseAmongTiedTenders() {
        Assessment tied = Awards.evaluation()
                .tender("E", Awards.supplier("E"), tender -> tender.price("100").mark("quality", "5"))
                .assess();
        assertThat(tied.mostAdvantageous()).isEmpty();
        for (String winner : List.of("A", "E")) {
            AwardedContract contract = AwardedContract.of(
                            "1",
                            "Library vans",
                            AwardedLot.whole(tied, Awards.winner(winner)).submitted(5))
                    .value(Awards.gross("420000"));
            assertThat(Awards.notice(contract).faults()).isEmpty();
        }
    }

    @Test
    void asksForNoSummariesUnderAFramework() {
        AwardNoticeFacts notice = AwardNoticeFacts.of(
                        "Illustrative: call-off", AwardRoute.FRAMEWORK_COMPETITION, Awards.contract("6000000"))
                .decidedOn(LocalDate.of(2026, 3, 10))
                .standstill(Standstill.none(
                        StandstillExemption.FRAMEWORK_CALL_OFF, Awards.PUBLISHED, BankHolidays.standard()))
                .signingExpectedOn(Awards.PUBLISHED)
                .underRegimes()
                .reservedFor(Reservation.NONE);
        assertThat(notice.faults()).isEmpty();
        assertThat(notice.entries().stream()
                        .filter(entry -> entry.fact() instanceof Fact.NotAsked<?>)
                        .map(entry -> entry.provision() + " " + ((Fact.NotAsked<?>) entry.fact()).why()))
                .containsExactly(
                        "regulation 27(2)(l) assessment summaries are for awards under section 19 only (Procurement Act 2023, section 50(3))",
                        "regulation 27(2)(s) no standstill applies (Procurement Act 2023, section 51(3))");
        assertThat(known(notice, "unsuccessful")).isEmpty();
    }

    @Test
    void namesDatesThatAreOutOfOrder() {
        AwardNoticeFacts notice = Awards.notice(Awards.contract("420000"))
                .decidedOn(LocalDate.of(2026, 3, 14))
                .summariesProvidedOn(LocalDate.of(2026, 3, 14))
                .signingExpectedOn(LocalDate.of(2026, 3, 25));
        assertThat(notice.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "decided: The day (2026-03-14) on which it was decided to award must not be after the contract award notice of "
                                + "2026-03-13 (Procurement Act 2023, section 50(2))",
                        "summariesProvided: The day (2026-03-14) on which the assessment summaries were provided must not be after the "
                                + "contract award notice of 2026-03-13 (Procurement Act 2023, section 50(3))",
                        "signing: The day (2026-03-25) on which the contract is entered into must be after the standstill, which ends on "
                                + "2026-03-25 (Procurement Act 2023, section 51(1)-(2))");
    }

    /** Section 51(3) takes call-offs and light touch contracts out of the mandatory standstill; what a notice provides for is voluntary. */
    @Test
    void namesAMandatoryStandstillOfAContractThatNeedsNone() {
        Standstill mandatory = Standstill.mandatory(Awards.PUBLISHED, BankHolidays.standard());
        AwardNoticeFacts lightTouch = Awards.notice(Awards.contract("420000")).underRegimes(SpecialRegime.LIGHT_TOUCH);
        assertThat(lightTouch.standstill(mandatory).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "standstill: The standstill (section 51(1)-(2)) of a light touch contract must not be mandatory (Procurement Act "
                                + "2023, section 51(3)(f))\n  Maybe the notice provides for one all the same: a voluntary standstill "
                                + "(section 51(4) and (5))");
        assertThat(lightTouch
                        .standstill(Standstill.voluntary(
                                StandstillExemption.LIGHT_TOUCH, Awards.PUBLISHED, BankHolidays.standard()))
                        .faults())
                .isEmpty();
        AwardNoticeFacts callOff = AwardNoticeFacts.of(
                        "Illustrative: call-off", AwardRoute.FRAMEWORK_COMPETITION, Awards.contract("420000"))
                .decidedOn(LocalDate.of(2026, 3, 10))
                .standstill(mandatory)
                .signingExpectedOn(LocalDate.of(2026, 3, 30))
                .underRegimes()
                .reservedFor(Reservation.NONE);
        assertThat(callOff.faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The standstill (section 51(1)-(2)) of a contract awarded in accordance with a framework must not be mandatory "
                                + "(Procurement Act 2023, section 51(3)(d))");
    }

    @Test
    void namesAnExemptionThatDoesNotApply() {
        AwardNoticeFacts notice = Awards.notice(Awards.contract("420000"));
        assertThat(notice.standstill(Standstill.none(
                                StandstillExemption.FRAMEWORK_CALL_OFF, Awards.PUBLISHED, BankHolidays.standard()))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "standstill/exemption: The exemption (section 51(3)(d), a contract awarded in accordance with a framework) "
                                + "from the standstill must apply to the contract, but the route is open procedure (Procurement Act 2023, section "
                                + "51(3))");
        AwardNoticeFacts lightTouch = notice.standstill(
                Standstill.none(StandstillExemption.LIGHT_TOUCH, Awards.PUBLISHED, BankHolidays.standard()));
        assertThat(lightTouch.faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The exemption (section 51(3)(f), a light touch contract) from the standstill must apply to the contract, "
                                + "but the contract is no light touch contract (Procurement Act 2023, section 51(3))");
        assertThat(lightTouch.underRegimes(SpecialRegime.LIGHT_TOUCH).faults()).isEmpty();
        assertThat(notice.standstill(Standstill.ofChange(Awards.PUBLISHED, BankHolidays.standard()))
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The standstill (section 76) of an award must not be that of a contract change (Procurement Act 2023, "
                                + "section 51)");
    }

    /** Where it is not known whether the winner is one, that is missing already and no contradiction. */
    @Test
    void aReservedContractMayGoToWhomItIsReservedFor() {
        for (Supplier supplier : List.of(
                Awards.supplier("A").known(SupplierKind.MUTUAL, true),
                Awards.named("A").known(SupplierKind.SME, true))) {
            Assessment assessment = Evaluation.under(Awards.method())
                    .tender("A", supplier, tender -> tender.price("100").mark("quality", "5"))
                    .assess();
            AwardedContract contract =
                    AwardedContract.of("1", "Library vans", AwardedLot.whole(assessment, Awards.winner("A")));
            assertThat(Awards.notice(contract)
                            .reservedFor(Reservation.PUBLIC_SERVICE_MUTUALS)
                            .faults())
                    .extracting(Fault::message)
                    .noneMatch(message -> message.contains("for which it is reserved"));
        }
    }

    /** Two companies may bear the same name; one without an identifier is taken to be the one of its name. */
    @Test
    void tellsSuppliersOfTheSameNameApartByTheirIdentifiers() {
        Supplier winner = new Supplier("Illustrative Vans Ltd").identifiedBy("GB-COH-00000001");
        Evaluation evaluation = Evaluation.under(Awards.method())
                .tender("A", winner, tender -> tender.price("100").mark("quality", "5"));
        List<Supplier> others = List.of(
                new Supplier("Illustrative Vans Ltd").identifiedBy("GB-COH-00000003"),
                new Supplier("Illustrative Vans Ltd").identifiedBy("GB-COH-00000002"),
                new Supplier("Illustrative Vans Ltd"),
                new Supplier("Illustrative Vans (North) Ltd").identifiedBy("GB-COH-00000001"));
        for (Supplier other : others) {
            evaluation = evaluation.tender(
                    "B" + others.indexOf(other),
                    other,
                    tender -> tender.price("110").mark("quality", "5"));
        }
        AwardedContract contract =
                AwardedContract.of("1", "Library vans", AwardedLot.whole(evaluation.assess(), Awards.winner("A")));
        assertThat(contract.unsuccessful())
                .extracting(supplier -> supplier.identifier().orElseThrow())
                .containsExactly("GB-COH-00000002", "GB-COH-00000003");
    }

    @Test
    void namesAReservedContractThatGoesToSomebodyElse() {
        AwardNoticeFacts notice =
                Awards.notice(Awards.contract("420000")).reservedFor(Reservation.PUBLIC_SERVICE_MUTUALS);
        assertThat(notice.faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The supplier (Illustrative supplier A) to whom the contract is awarded must be a public service mutual, for "
                                + "which it is reserved (Procurement Act 2023, section 33)");
    }

    @Test
    void namesALotThatIsAwardedAndCeased() {
        CeasedLot lot = new CeasedLot("1", "North", List.of("34136000"), "Vans", LocalDate.of(2026, 3, 9));
        AwardedContract contract = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.of("1", "North", Awards.assessment(), Awards.winner("A"))
                                .submitted(4)
                                .value(Awards.gross("1")))
                .value(Awards.gross("1"));
        assertThat(Awards.notice(contract).ceasing(lot).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "ceased/1: The lot (1) that is ceased must not be awarded or ceased in the same notice a second time "
                                + "(Procurement Regulations 2024, regulation 27(2)(w))");
        assertThat(Awards.notice(Awards.contract("1")).ceasing(lot).faults()).isEmpty();
    }

    @Test
    void explainsTheCounts() {
        assertThat(AwardedLot.whole(Awards.assessment(), Awards.winner("A"))
                        .submitted(5)
                        .explanation()
                        .text())
                .isEqualTo("""
                        Numbers of tenders
                          Submitted by the deadline: 5
                              less those withdrawn
                          Assessed: 3
                              ranked + disqualified under the method
                              = 2 + 1 = 3
                            Disregarded: 1
                                not assessed (Procurement Act 2023, section 50(5)(b))
                          Assessed that come from a small or medium-sized enterprise: 3
                              1 for each that does, 0 for each that does not
                              = 1 + 1 + 1 = 3
                            A, Illustrative supplier A
                                yes
                            B, Illustrative supplier B
                                yes
                            C, Illustrative supplier C
                                yes
                          Assessed that come from a voluntary, community or social enterprise: 1
                              1 for each that does, 0 for each that does not
                              = 1 + 0 + 0 = 1
                            A, Illustrative supplier A
                                yes
                            B, Illustrative supplier B
                                no
                            C, Illustrative supplier C
                                no
                        """);
        Assessment unknown = Awards.evaluation()
                .tender(
                        "E",
                        Awards.named("E").known(SupplierKind.VCSE, false),
                        tender -> tender.price("160").mark("quality", "3"))
                .assess();
        assertThat(AwardedLot.whole(unknown, Awards.winner("A")).explanation().text())
                .contains("Submitted by the deadline\n      not given")
                .contains(
                        "enterprise\n      not known: it is not known of Illustrative supplier E whether it is a small");
    }

    @Test
    void refusesWinnersThatCannotHaveWon() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedLot.of(
                        "2",
                        "South",
                        Awards.assessment(),
                        Winner.of("C"),
                        Winner.of("D"),
                        Winner.of("X"),
                        Winner.of("A"),
                        Winner.of("A")))
                .withMessage("The award has 4 faults:\n"
                        + "- winners/C: The tender (C, disqualified) that wins the lot 2 must be ranked (Procurement Act 2023, section 19(1) "
                        + "and (2))\n"
                        + "- winners/D: The tender (D, disregarded) that wins the lot 2 must be ranked (Procurement Act 2023, section 19(1) "
                        + "and (2))\n"
                        + "- winners/X: The tender (X) that wins the lot 2 must be one of the assessment\n"
                        + "- winners/A: The tender (A) that wins the lot 2 must be named once");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedLot.whole(Awards.assessment()))
                .withMessageContaining("The number (0) of winners of the contract must be at least 1");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() ->
                        AwardedLot.whole(Awards.assessment(), Winner.of("A")).submitted(3))
                .withMessageContaining(
                        "The number (3) of tenders submitted for the contract must be at least 4, as many as are in the "
                                + "assessment (Procurement Regulations 2024, regulation 27(2)(n)(i))\n"
                                + "  Maybe the tenders that were disregarded were left out; they were submitted all the same");
    }

    @Test
    void refusesContractsWithoutOrderInTheirLotsAndNames() {
        AwardedLot whole = AwardedLot.whole(Awards.assessment(), Winner.of("A"));
        AwardedLot lot = AwardedLot.of("1", "North", Awards.assessment(), Winner.of("A"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedContract.of("1", "Vans", lot, lot))
                .withMessageContaining("lots/1: The number (1) of a lot of the contract 1 must be its own");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedContract.of("1", "Vans", whole, lot))
                .withMessageContaining("lots/none: The number (none) of a lot of the contract 1 must be its own");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedContract.of("1", "Vans"))
                .withMessageContaining("The number (0) of lots of the contract 1 must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardNoticeFacts.of("Vans", AwardRoute.OPEN))
                .withMessage("The number (0) of contracts of the notice on Vans must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardNoticeFacts.of(
                        "Vans",
                        AwardRoute.OPEN,
                        AwardedContract.of("1", "Vans", whole),
                        AwardedContract.of("1", "Vans", whole)))
                .withMessage("The ids (1, 1) of the contracts of the notice on Vans must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardedContract.of("1", " ", whole))
                .withMessage(
                        "The title of the contract 1 must not be blank (Procurement Regulations 2024, regulation 27(2)(b))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CeasedLot("3", "West", List.of(), "Vans", Awards.PUBLISHED))
                .withMessage(
                        "The number (0) of CPV codes of the ceased lot 3 must be at least 1 (Procurement Regulations 2024, regulation "
                                + "27(3)(a)(iii))");
        assertThat(new AwardedLot(
                                Optional.empty(),
                                Awards.assessment(),
                                List.of(Winner.of("B")),
                                Optional.empty(),
                                Optional.empty())
                        .winningResults())
                .hasSize(1);
    }
}
