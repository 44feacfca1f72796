package io.github.tenderscore.framework;

import static io.github.tenderscore.framework.Repairs.DAY;
import static io.github.tenderscore.framework.Repairs.admitted;
import static io.github.tenderscore.framework.Repairs.excluded;
import static io.github.tenderscore.framework.Repairs.faults;
import static io.github.tenderscore.framework.Repairs.refused;
import static io.github.tenderscore.framework.Repairs.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.Progression;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contracts under a framework (Procurement Act 2023, sections 45 to 48); members are A, B and C in this order. */
class CallOffTest {

    private static final Framework RANKED = Repairs.competed().directly(new Mechanism.RankedOrder());

    private static CallOffResult call(Framework framework, CallOff callOff) {
        return admitted(framework).award(List.of(callOff)).get(0);
    }

    private static List<String> refusals(Framework framework, CallOff callOff) {
        return faults(() -> admitted(framework).award(List.of(callOff)));
    }

    // ---- in the order of places -------------------------------------------------------------------------------------

    @Test
    void theFirstMemberThatIsFreeIsCalled() {
        CallOffResult result = call(RANKED, DirectCall.of("roof", DAY, refused("A")));
        assertThat(result.called().map(Member::id)).contains("B");
        assertThat(texts(result))
                .containsExactly(
                        "A, Alder, passed over: refused on 2026-09-01: All teams are booked",
                        "B, Birch, called: place 2, free",
                        "C, Cedar, not reached: place 3, after the one that is called");
        assertThat(result.explanation().text()).isEqualTo("""
                        Call-off roof: B, Birch, is called
                            the members are asked in the order of their places at admission
                          A, Alder, passed over
                              refused on 2026-09-01: All teams are booked
                          B, Birch, called
                              place 2, free
                          C, Cedar, not reached
                              place 3, after the one that is called
                        """);
    }

    @Test
    void anExcludedSupplierIsNeverCalled() {
        CallOffResult result = call(RANKED, DirectCall.of("roof", DAY, excluded("A"), refused("B"), refused("C")));
        assertThat(result.called()).isEmpty();
        assertThat(result.explanation().top().label()).isEqualTo("Call-off roof: no member can be called");
        assertThat(texts(result).get(0))
                .isEqualTo(
                        "A, Alder, passed over: excluded on 2026-07-01 by Head of procurement because the supplier is an excluded supplier (Procurement Act 2023, section 45(6)(a)): A conviction, and no self-cleaning");
    }

    private static DirectCall needing(String needed, Map<String, Ratio> left) {
        return DirectCall.of("roof", DAY).knowing(new CallState.Capacities(Ratio.parse(needed), left));
    }

    @Test
    void whoCannotSupplyEnoughIsPassedOver() {
        Map<String, Ratio> left = Map.of("A", Ratio.of(9), "B", Ratio.of(10), "C", Ratio.of(50));
        CallOffResult result = call(RANKED, needing("10", left));
        assertThat(result.called().map(Member::id)).contains("B");
        assertThat(texts(result).get(0))
                .isEqualTo("A, Alder, passed over: no capacity: it can still supply 9, and 10 are needed");
    }

    @Test
    void anUnknownCapacityIsNeitherZeroNorEnough() {
        assertThat(refusals(RANKED, needing("10", Map.of("B", Ratio.of(10), "C", Ratio.of(10)))))
                .containsExactly(
                        "callOffs/roof/left: The capacity of the member A must be recorded for the call-off roof; an unknown one is neither zero nor enough");
    }

    @Test
    void membersThatShareAPlaceAreForAPersonToTellApart() {
        Framework twins = Framework.competed(
                        "Repairs",
                        FrameworkKind.GENERAL,
                        Repairs.method(),
                        Progression.best(3, CutTie.NOT_PUBLISHED),
                        Repairs.FOUR_YEARS)
                .directly(new Mechanism.RankedOrder());
        Admission admission = twins.admit(Repairs.twins());
        CallOffResult tied =
                admission.award(List.of(DirectCall.of("roof", DAY))).get(0);
        assertThat(tied.called()).isEmpty();
        assertThat(tied.tied()).extracting(Member::id).containsExactly("A", "B");
        CallOffResult free = admission
                .award(List.of(DirectCall.of("roof", DAY, refused("A"))))
                .get(0);
        assertThat(free.called().map(Member::id)).contains("B");
    }

    // ---- in turn ----------------------------------------------------------------------------------------------------

    private static List<CallOffResult> inTurn(Mechanism.Rotation.Skipped skipped, DirectCall... calls) {
        return admitted(Repairs.competed().directly(new Mechanism.Rotation(skipped)))
                .award(List.of(calls));
    }

    @Test
    void eachCallStartsFromTheRowThatTheOneBeforeLeft() {
        List<CallOffResult> results = inTurn(
                Mechanism.Rotation.Skipped.KEEPS_TURN,
                DirectCall.of("one", DAY),
                DirectCall.of("two", DAY, refused("B")),
                DirectCall.of("three", DAY),
                DirectCall.of("four", DAY));
        assertThat(results).extracting(one -> one.called().orElseThrow().id()).containsExactly("A", "C", "B", "A");
        assertThat(results)
                .extracting(one -> one.rowAfter().orElseThrow().members())
                .containsExactly(
                        List.of("B", "C", "A"), List.of("B", "A", "C"), List.of("A", "C", "B"), List.of("C", "B", "A"));
    }

    @Test
    void whoIsPassedOverMayLoseItsTurn() {
        List<CallOffResult> results = inTurn(
                Mechanism.Rotation.Skipped.LOSES_TURN,
                DirectCall.of("one", DAY, refused("A")),
                DirectCall.of("two", DAY),
                DirectCall.of("three", DAY));
        assertThat(results).extracting(one -> one.called().orElseThrow().id()).containsExactly("B", "C", "A");
    }

    @Test
    void theRowMayBeRecordedAndHoldsEveryMemberOnce() {
        Framework framework =
                Repairs.competed().directly(new Mechanism.Rotation(Mechanism.Rotation.Skipped.KEEPS_TURN));
        DirectCall recorded = DirectCall.of("one", DAY).knowing(new CallState.Row(List.of("C", "A", "B")));
        assertThat(call(framework, recorded).called().map(Member::id)).contains("C");
        assertThat(refusals(framework, DirectCall.of("one", DAY).knowing(new CallState.Row(List.of("C", "A", "A")))))
                .containsExactly(
                        "callOffs/one/row: The row (C, A, A) of the call-off one must hold every member once: A, B, C");
    }

    @Test
    void aRowOfMembersThatShareAPlaceMustBeRecorded() {
        Framework framework =
                Repairs.competed().directly(new Mechanism.Rotation(Mechanism.Rotation.Skipped.KEEPS_TURN));
        assertThat(faults(() -> framework.admit(Repairs.twins()).award(List.of(DirectCall.of("one", DAY)))))
                .containsExactly(
                        "callOffs/one/row: The row of the members must be recorded for the call-off one, because some share a place at admission and the framework does not say who comes first");
    }

    // ---- lowest published price
    // --------------------------------------------------------------------------------------

    private static final Framework PRICED = Repairs.competed().directly(new Mechanism.LowestPrice());

    private static Map<String, Ratio> prices(String tile, String hour) {
        return Map.of("tile", Ratio.parse(tile), "hour", Ratio.parse(hour));
    }

    private static DirectCall buying(Map<String, Map<String, Ratio>> lists) {
        Map<String, Ratio> basket = new LinkedHashMap<>();
        basket.put("tile", Ratio.of(100));
        basket.put("hour", Ratio.of(8));
        return DirectCall.of("roof", DAY)
                .knowing(new CallState.PriceLists(Money.of("0", "GBP", VatBasis.NET), basket, lists));
    }

    /** By hand: A 200 + 400 = 600, B 250 + 320 = 570, C 150 + 424 = 574. */
    @Test
    void theLowestTotalOfPublishedPricesIsCalled() {
        CallOffResult result = call(
                PRICED, buying(Map.of("A", prices("2", "50"), "B", prices("2.5", "40"), "C", prices("1.5", "53"))));
        assertThat(result.called().map(Member::id)).contains("B");
        assertThat(texts(result))
                .containsExactly(
                        "B, Birch, called: place 1 with 570",
                        "C, Cedar, not reached: place 2 with 574",
                        "A, Alder, not reached: place 3 with 600");
        assertThat(result.explanation().text()).contains("""
                          B, Birch, called
                              place 1 with 570
                            Total of the published prices: 570
                                quantity × price of tile + quantity × price of hour
                                = 100 × 2.5 + 8 × 40 = 570
                                GBP net
                        """);
    }

    @Test
    void equalTotalsAreForAPersonToTellApart() {
        CallOffResult result =
                call(PRICED, buying(Map.of("A", prices("2", "50"), "B", prices("2", "50"), "C", prices("9", "90"))));
        assertThat(result.tied()).extracting(Member::id).containsExactly("A", "B");
        assertThat(result.explanation().top().label()).isEqualTo("Call-off roof: a tie that a person must settle");
    }

    @Test
    void aMissingPriceIsNotZero() {
        assertThat(refusals(
                        PRICED,
                        buying(Map.of("A", Map.of("tile", Ratio.ONE), "B", prices("-1", "1"), "C", prices("1", "1")))))
                .containsExactly(
                        "callOffs/roof/prices: The member A must have a published price for hour; a missing one is not zero",
                        "callOffs/roof/prices: The price (-1) of the member B for tile must not be negative");
    }

    @Test
    void theListOfAMemberThatCannotBeCalledIsNotNeeded() {
        DirectCall call = buying(Map.of("B", prices("2", "50"), "C", prices("1", "50")));
        CallOffResult result = call(PRICED, new DirectCall("roof", DAY, List.of(excluded("A")), call.state()));
        assertThat(result.called().map(Member::id)).contains("C");
        assertThat(result.considered()).last().returns(Considered.Result.PASSED_OVER, Considered::result);
    }

    // ---- whether a contract may be awarded directly at all ---------------------------------------------------------

    @Test
    void withoutCoreTermsAndAMechanismThereIsACompetition() {
        assertThat(refusals(Repairs.competed(), DirectCall.of("roof", DAY)))
                .containsExactly(
                        "callOffs/roof/mechanism: The framework must have a single supplier, or set out core terms and an objective mechanism, to award the call-off roof without a competition (Procurement Act 2023, section 45(4))\n"
                                + "  Maybe it can be competed for among the members (Procurement Act 2023, section 46)");
        Framework noTerms = new Framework(
                "Repairs",
                FrameworkKind.GENERAL,
                Repairs.method(),
                RANKED.admission(),
                false,
                RANKED.mechanism(),
                Repairs.FOUR_YEARS);
        assertThat(refusals(noTerms, DirectCall.of("roof", DAY))).hasSize(1);
        Framework lightTouch = new Framework(
                "Care",
                FrameworkKind.LIGHT_TOUCH,
                Repairs.method(),
                RANKED.admission(),
                false,
                RANKED.mechanism(),
                Repairs.FOUR_YEARS);
        assertThat(refusals(lightTouch, DirectCall.of("roof", DAY))).isEmpty();
    }

    @Test
    void aSingleSupplierNeedsNoMechanism() {
        Framework single = Framework.competed(
                "Repairs",
                FrameworkKind.GENERAL,
                Repairs.method(),
                Progression.best(1, CutTie.NOT_PUBLISHED),
                Repairs.FOUR_YEARS);
        assertThat(call(single, DirectCall.of("roof", DAY)).called().map(Member::id))
                .contains("A");
        assertThat(refusals(Repairs.competed().directly(new Mechanism.SingleSupplier()), DirectCall.of("roof", DAY)))
                .containsExactly(
                        "callOffs/roof/mechanism: The number (3) of members of a framework with a single supplier must be 1 (Procurement Act 2023, section 45(4))");
    }

    @Test
    void theFactsFitTheMechanism() {
        DirectCall row = DirectCall.of("roof", DAY).knowing(new CallState.Row(List.of("A", "B", "C")));
        assertThat(refusals(RANKED, row))
                .containsExactly(
                        "callOffs/roof/state: The call-off roof under the mechanism ranked-order must come with nothing more than capacities");
        assertThat(refusals(PRICED, row))
                .containsExactly(
                        "callOffs/roof/state: The call-off roof under the mechanism lowest-price must come with what is to be bought and what each member charges");
        assertThat(refusals(
                        Repairs.competed().directly(new Mechanism.Rotation(Mechanism.Rotation.Skipped.KEEPS_TURN)),
                        needing("1", Map.of())))
                .containsExactly(
                        "callOffs/roof/state: The call-off roof under the mechanism rotation must come with nothing but the row of the members");
    }

    @Test
    void aCallOffIsWithinTheTermAndAboutMembers() {
        LocalDate late = LocalDate.of(2030, 4, 1);
        assertThat(refusals(RANKED, DirectCall.of("roof", late, refused("Z"), refused("A"), refused("A"))))
                .containsExactly(
                        "callOffs/roof/date: The day (2030-04-01) of the call-off roof must be within the term of the framework, 2026-04-01 to 2030-03-31 (Procurement Act 2023, section 47)",
                        "callOffs/roof/unavailable: The member (Z) that cannot be called in the call-off roof must be one of the framework",
                        "callOffs/roof/unavailable: The member (A) must be recorded as unavailable only once in the call-off roof");
        assertThat(refusals(RANKED, DirectCall.of("roof", DAY.minusDays(1), refused("A"))))
                .containsExactly(
                        "callOffs/roof/unavailable: The member A must be found unavailable by the day of the call-off roof, 2026-08-31, not on 2026-09-01");
    }

    /** Section 45(6)(a) is about excluded suppliers; it is section 48(1) that lets an authority leave out an excludable one. */
    @Test
    void exclusionCitesWhatKeepsTheMemberOut() {
        PriorStep chance = PriorStep.between(
                PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS, DAY.minusDays(20), DAY.minusDays(10), "letter 3");
        assertThat(new Unavailability.Excluded(Consideration.of("A", Ground.EXCLUDABLE_SUPPLIER)
                                .after(chance)
                                .disregard("Head of procurement", DAY, "poor performance elsewhere"))
                        .text())
                .isEqualTo(
                        "excluded on " + DAY + " by Head of procurement because the supplier is an excludable supplier "
                                + "(Procurement Act 2023, section 48(1)): poor performance elsewhere");
        assertThat(new Unavailability.Excluded(Consideration.of("A", Ground.DEBARRED_SUPPLIER)
                                .disregard("Head of procurement", DAY, "entry 7"))
                        .text())
                .contains("mandatory ground (Procurement Act 2023, section 45(6)(a)): entry 7");
    }

    @Test
    void unavailabilityHasItsReasonAndItsGround() {
        assertThatThrownBy(() -> new Unavailability.Refused("A", DAY, " "))
                .hasMessage("The refusal of the member A must have a reason (Procurement Act 2023, section 98)");
        assertThatThrownBy(() -> new Unavailability.NoCapacity("A", DAY, ""))
                .hasMessage(
                        "The lack of capacity of the member A must have a reason (Procurement Act 2023, section 98)");
        assertThatThrownBy(() -> new Unavailability.Excluded(
                        Consideration.of("A", Ground.PROCEDURAL_BREACH).disregard("Head of procurement", DAY, "Late")))
                .hasMessage(
                        "The ground (procedural-breach) of the exclusion of the member A must be excluded-supplier or debarred-supplier or excludable-supplier or debarred-excludable-supplier (Procurement Act 2023, section 48)");
    }

    // ---- competition among the members ------------------------------------------------------------------------------

    private static Methodology roofs() {
        return Methodology.named("Roof")
                .price("price", "Price", "60", PriceRules.lowestOverPrice())
                .mark("method", "Method for slate roofs", "40", MarkScales.zeroToTen())
                .build();
    }

    private static MiniCompetition competition(CallOffMethod method) {
        return MiniCompetition.of("roof", DAY, method)
                .tender("A", "Alder", t -> t.price("100").mark("method", "9"))
                .tender("B", "Birch", t -> t.price("90").mark("method", "6"));
    }

    /** By hand: A 60 × 90/100 + 36 = 90, B 60 + 24 = 84. */
    @Test
    void theCriteriaAreTheFrameworksOrRefineThem() {
        CallOffResult result =
                call(Repairs.competed(), competition(CallOffMethod.of(roofs()).refining("method", "quality")));
        assertThat(result.called().map(Member::id)).contains("A");
        assertThat(texts(result))
                .containsExactly("A, Alder, called: place 1 with 90", "B, Birch, not reached: place 2 with 84");
        assertThat(result.explanation().top().label()).isEqualTo("Call-off roof: A, Alder, is called");
    }

    @Test
    void aNewCriterionIsRefused() {
        assertThat(refusals(Repairs.competed(), competition(CallOffMethod.of(roofs()))))
                .containsExactly(
                        "callOffs/roof/criteria/method: The criterion (method) of the call-off must be one of the framework's or refine one of them (Procurement Act 2023, section 46(8) and (9))\n"
                                + "  Maybe it refines one of price, quality; then say which");
        assertThat(refusals(
                        Repairs.competed(),
                        competition(CallOffMethod.of(roofs())
                                .refining("method", "beauty")
                                .refining("colour", "price"))))
                .containsExactly(
                        "callOffs/roof/refines/colour: The refining criterion (colour) must be one of the method of the call-off",
                        "callOffs/roof/refines/method: The criterion (beauty) that method refines must be one of the framework's, price, quality (Procurement Act 2023, section 46(8) and (9))");
    }

    @Test
    void subCriteriaNeedTheirLinkToo() {
        Methodology deep = Methodology.named("Roof")
                .group(
                        "quality",
                        "Quality",
                        group -> group.mark("method", "Method", "50", MarkScales.zeroToTen())
                                .mark("staff", "Staff", "50", MarkScales.zeroToTen()))
                .build();
        assertThat(CallOffMethod.of(deep).refining("method", "quality").faultsUnder(Repairs.competed()))
                .singleElement()
                .extracting(fault -> fault.place())
                .isEqualTo(List.of("criteria", "staff"));
    }

    @Test
    void aLightTouchFrameworkMayAskForMore() {
        Framework care = Framework.competed(
                "Care", FrameworkKind.LIGHT_TOUCH, Repairs.method(), RANKED.admission(), Repairs.FOUR_YEARS);
        assertThat(refusals(care, competition(CallOffMethod.of(roofs())))).isEmpty();
    }

    @Test
    void onlyMembersThatCanBeCalledTender() {
        CallOffMethod method = CallOffMethod.of(roofs()).refining("method", "quality");
        MiniCompetition competition = competition(method)
                .tender("D", "Damson", t -> t.price("1").mark("method", "10"))
                .tender("C", "Birch", t -> t.price("1").mark("method", "10"))
                .without(excluded("B"));
        assertThat(refusals(Repairs.competed(), competition))
                .containsExactly(
                        "callOffs/roof/tenders/B/id: The tender (B) in the call-off roof must not be of a member that cannot be called: excluded on 2026-07-01 by Head of procurement because the supplier is an excluded supplier (Procurement Act 2023, section 45(6)(a)): A conviction, and no self-cleaning",
                        "callOffs/roof/tenders/D/id: The tender (D) in the call-off roof must be of a member of the framework",
                        "callOffs/roof/tenders/C/supplier: The supplier (Birch) of the tender C in the call-off roof must be the member Cedar\n"
                                + "  Maybe the ids of two tenders are mixed up");
    }

    @Test
    void aTieInACompetitionIsForAPerson() {
        CallOffMethod method = CallOffMethod.of(roofs()).refining("method", "quality");
        CallOffResult result = call(
                Repairs.competed(),
                MiniCompetition.of("roof", DAY, method)
                        .tender("A", "Alder", t -> t.price("100").mark("method", "9"))
                        .tender("B", "Birch", t -> t.price("100").mark("method", "9")));
        assertThat(result.called()).isEmpty();
        assertThat(result.tied()).extracting(Member::id).containsExactly("A", "B");
    }

    @Test
    void whatIsWrongWithATenderIsNamed() {
        CallOffMethod method = CallOffMethod.of(roofs()).refining("method", "quality");
        assertThat(refusals(
                        Repairs.competed(),
                        MiniCompetition.of("roof", DAY, method)
                                .tender("A", "Alder", t -> t.price("100").mark("method", "11"))))
                .containsExactly(
                        "callOffs/roof/tenders/A/responses/method: The mark (11) of the tender A on the criterion method must be one of its scale: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(refusals(Repairs.competed(), MiniCompetition.of("roof", DAY, method)))
                .containsExactly(
                        "callOffs/roof/tenders: The number (0) of tenders in the call-off roof must be at least 1");
    }

    @Test
    void quantitiesAndCapacitiesMakeSense() {
        assertThatThrownBy(() -> new CallState.Capacities(Ratio.ZERO, Map.of()))
                .hasMessage("The amount (0) of a call-off must be above zero");
        assertThatThrownBy(() -> new CallState.Capacities(Ratio.ONE, Map.of("A", Ratio.of(-1))))
                .hasMessage("The capacity (-1) of the member A must not be negative");
        Money unit = Money.of("0", "GBP", VatBasis.NET);
        assertThatThrownBy(() -> new CallState.PriceLists(unit, Map.of(), Map.of()))
                .hasMessage("The number (0) of things in the basket must be at least 1");
        assertThatThrownBy(() -> new CallState.PriceLists(unit, Map.of("tile", Ratio.ZERO), Map.of()))
                .hasMessage("The quantity (0) of tile in the basket must be above zero");
    }

    @Test
    void callOffsHaveNamesOfTheirOwn() {
        assertThat(faults(
                        () -> admitted(RANKED).award(List.of(DirectCall.of("roof", DAY), DirectCall.of("roof", DAY)))))
                .containsExactly("callOffs/roof/id: The id (roof) of a call-off must occur only once");
    }

    @Test
    void whoIsDisregardedInACompetitionIsPassedOver() {
        CallOffMethod method = CallOffMethod.of(roofs()).refining("method", "quality");
        CallOffResult result = call(
                Repairs.competed(),
                competition(method)
                        .decide(Consideration.of("A", Ground.PROCEDURAL_BREACH)
                                .disregard("Head of procurement", DAY, "It came late")));
        assertThat(texts(result))
                .containsExactly("B, Birch, called: place 1 with 84", "A, Alder, passed over: disregarded");
        CallOffResult none = call(
                Repairs.competed(),
                MiniCompetition.of("roof", DAY, method)
                        .tender("A", "Alder", t -> t.price("100").mark("method", "9"))
                        .decide(Consideration.of("A", Ground.PROCEDURAL_BREACH)
                                .disregard("Head of procurement", DAY, "It came late")));
        assertThat(none.explanation().top().label()).isEqualTo("Call-off roof: no member can be called");
    }

    @Test
    void mechanismsCanBePublished() {
        assertThat(List.of(
                        new Mechanism.RankedOrder(),
                        new Mechanism.Rotation(Mechanism.Rotation.Skipped.KEEPS_TURN),
                        new Mechanism.Rotation(Mechanism.Rotation.Skipped.LOSES_TURN),
                        new Mechanism.LowestPrice(),
                        new Mechanism.SingleSupplier()))
                .extracting(Mechanism::code, Mechanism::text)
                .containsExactly(
                        tuple("ranked-order", "the members are asked in the order of their places at admission"),
                        tuple("rotation", "the members are called in turn; one that is passed over keeps its turn"),
                        tuple("rotation", "the members are called in turn; one that is passed over loses its turn"),
                        tuple(
                                "lowest-price",
                                "the member with the lowest total of its published prices for what is to be bought"),
                        tuple("single-supplier", "the framework has a single supplier"));
    }

    @Test
    void nothingLeftIsACapacityAndAPriceOfNothingIsAPrice() {
        Map<String, Ratio> left = Map.of("A", Ratio.ZERO, "B", Ratio.ONE, "C", Ratio.ONE);
        assertThat(call(RANKED, needing("1", left)).called().map(Member::id)).contains("B");
        CallOffResult free =
                call(PRICED, buying(Map.of("A", prices("0", "0"), "B", prices("2", "50"), "C", prices("9", "90"))));
        assertThat(free.called().map(Member::id)).contains("A");
        CallOffResult full =
                call(RANKED, DirectCall.of("roof", DAY, new Unavailability.NoCapacity("A", DAY, "Full until spring")));
        assertThat(texts(full).get(0)).isEqualTo("A, Alder, passed over: no capacity on 2026-09-01: Full until spring");
    }
}
