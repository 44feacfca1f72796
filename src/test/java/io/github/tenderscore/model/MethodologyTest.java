package io.github.tenderscore.model;

import static io.github.tenderscore.model.Options.accepts;
import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.rounding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Standing;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.socialvalue.AbsoluteRule;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodologyTest {

    private static final MarkScale MARKS = MarkScales.zeroToFive();
    private static final PriceRule PRICE = PriceRules.lowestOverPrice();
    private static final SocialValueRule TARGET = SocialValueRules.towardsTarget("400");
    private static final ChoiceScale FLEET =
            ChoiceScale.of(ChoiceScale.Option.of("diesel", "0"), ChoiceScale.Option.of("electric", "100"));

    private static MethodologyBuilder method() {
        return Methodology.named("Grounds maintenance");
    }

    /** A price at 60 and a quality of 40: complete as it stands. */
    private static MethodologyBuilder complete() {
        return method().price("price", "Price", "60", PRICE).mark("quality", "Quality", "40", MARKS);
    }

    private static List<Fault> faultsOf(MethodologyBuilder builder) {
        return Optional.ofNullable(catchThrowableOfType(FaultException.class, builder::build))
                .map(FaultException::faults)
                .orElse(List.of());
    }

    /** Every fault as a person reads it: nothing is missing, and nothing only follows from another fault. */
    private static void assertFaults(MethodologyBuilder builder, String... expected) {
        assertThat(faultsOf(builder)).extracting(Fault::toString).containsExactlyInAnyOrder(expected);
    }

    // ---- what is complete
    // -------------------------------------------------------------------------------------------------

    @Test
    void keepsWhatWasSaid() {
        Methodology method = complete()
                .prices("GBP", VatBasis.NET)
                .rounding(Rounding.halfUp(2).atCriterion())
                .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price"))
                .minimum("50%")
                .build();
        assertThat(method.title()).isEqualTo("Grounds maintenance");
        assertThat(method.currency()).isEqualTo("GBP");
        assertThat(method.money(Ratio.of(5))).hasToString("5 GBP net");
        assertThat(method.weightBasis()).isEqualTo(WeightBasis.PARENT);
        assertThat(method.pointsTotal()).isEqualTo(Ratio.HUNDRED);
        assertThat(method.award()).isEqualTo(AwardRules.weightedSum());
        assertThat(method.rounding())
                .isEqualTo(Rounding.Policy.of(Rounding.halfUp(2).atCriterion()));
        assertThat(method.tieBreaks()).containsExactly(TieBreaks.highest("quality"), TieBreaks.lowest("price"));
        assertThat(method.minimum()).contains(Gate.Minimum.of("50.0%"));
        assertThat(method.leaves()).extracting(Criterion::id).containsExactly("price", "quality");
        assertThat(method.find("quality")).map(Criterion::name).contains("Quality");
        assertThat(method.find("cost")).isEmpty();
        assertThat(method.ownRules()).isEmpty();
        assertThat(method).hasToString("Methodology \"Grounds maintenance\"");
    }

    @Test
    void supposesNothingThatWasNotSaid() {
        Methodology method = complete().build();
        assertThat(method.currency()).isEqualTo("XXX");
        assertThat(method.rounding()).isEqualTo(Rounding.Policy.NONE);
        assertThat(method.tieBreaks()).isEmpty();
        assertThat(method.minimum()).isEmpty();
        assertThat(method.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.gate()).isEmpty();
            assertThat(criterion.rounding()).isEqualTo(Rounding.Policy.NONE);
        });
        assertThat(method.leaves()).extracting(Criterion.Leaf::missing).containsOnly(MissingResponse.REFUSED);
    }

    @Test
    void methodsWithTheSamePartsAreEqual() {
        Methodology method = complete().build();
        assertThat(method)
                .isEqualTo(method().price("price", "Price", "60.0", PRICE)
                        .mark("quality", "Quality", "40.00", MARKS)
                        .build())
                .hasSameHashCodeAs(complete().build())
                .isNotEqualTo(complete().minimum("0").build())
                .isNotEqualTo(complete().tieBreak(TieBreaks.lowest("price")).build())
                .isNotEqualTo(complete().prices("GBP", VatBasis.NET).build())
                .isNotEqualTo(complete().rounding(Rounding.down(2).atTotal()).build())
                .isNotEqualTo(complete().weightsOfTotal().build())
                .isNotEqualTo(method().price("price", "Price", "40", PRICE)
                        .mark("quality", "Quality", "60", MARKS)
                        .build())
                .isNotEqualTo(method().mark("quality", "Quality", "40", MARKS)
                        .price("price", "Price", "60", PRICE)
                        .build())
                .isNotEqualTo("Grounds maintenance");
    }

    @Test
    void anOwnRuleThatSaysSoIsListed() {
        Methodology method = method().price("price", "Price", "60", ownPrice("X-FLAT", Parameters.NONE))
                .price("hours", "Hourly rate", "20", ownPrice("X-FLAT", Parameters.NONE))
                .quantity("weeks", "Weeks", "20", ownQuantity("X-ALL"))
                .build();
        assertThat(method.ownRules()).containsExactly("X-ALL", "X-FLAT");
    }

    // ---- weights
    // ------------------------------------------------------------------------------------------------------------

    @Nested
    class Weights {

        /** scoring-rules.md, section 14, N13: such weights total exactly. */
        @Test
        void totalExactly() {
            assertThat(faultsOf(marks("33.3", "33.3", "33.4"))).isEmpty();
            assertThat(faultsOf(marks("100/3", "100/3", "100/3"))).isEmpty();
            assertThat(faultsOf(marks("10", "10", "10", "10", "10", "10", "10", "10", "10", "10")))
                    .isEmpty();
            assertThat(faultsOf(marks("0.1", "99.9"))).isEmpty();
            assertThat(faultsOf(marks("12.5", "37.5", "16.7", "33.3"))).isEmpty();
            String tenths = "1/10";
            assertThat(faultsOf(marks(tenths, tenths, tenths, tenths, tenths, tenths, tenths, tenths, tenths, tenths)
                            .weightsInPoints("1")))
                    .isEmpty();
        }

        private static MethodologyBuilder marks(String... weights) {
            MethodologyBuilder builder = method();
            for (int i = 0; i < weights.length; i++) {
                builder.mark("q" + i, "Question " + i, weights[i], MARKS);
            }
            return builder;
        }

        @Test
        void mayBeZero() {
            Methodology method = marks("100", "0").build();
            assertThat(method.available("q0")).isEqualTo(Ratio.HUNDRED);
            assertThat(method.available("q1")).isEqualTo(Ratio.ZERO);
        }

        @Test
        void mayBeLeftOutWhereACriterionStandsAlone() {
            Methodology method = method().price("price", "Price", PRICE).build();
            assertThat(method.available("price")).isEqualTo(Ratio.HUNDRED);
        }

        @Test
        void mustTotalExactlyAHundred() {
            assertFaults(
                    marks("33.33", "33.33", "33.33"),
                    "weights: The weights in the method total 99.99; they must total exactly 100\n"
                            + "  Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33");
            assertFaults(
                    marks("50", "50.1"),
                    "weights: The weights in the method total 100.1; they must total exactly 100\n"
                            + "  Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33");
            assertFaults(marks("40", "50"), "weights: The weights in the method total 90; they must total exactly 100");
            assertFaults(marks("40", "59"), "weights: The weights in the method total 99; they must total exactly 100");
            assertFaults(marks("0", "0"), "weights: The weights in the method total 0; they must total exactly 100");
        }

        @Test
        void areNoFractionsOfOne() {
            assertFaults(
                    marks("0.4", "0.6"),
                    "weights: The weights in the method total 1; they must total exactly 100\n"
                            + "  Maybe they are written as fractions of one; write 40, not 0.4");
        }

        @Test
        void areSharesOfTheirGroupUnlessTheMethodSaysOtherwise() {
            MethodologyBuilder wholes = method().price("price", "Price", "40", PRICE)
                    .group(
                            "quality",
                            "Quality",
                            "60",
                            group -> group.mark("a", "A", "35", MARKS).mark("b", "B", "25", MARKS));
            assertFaults(
                    wholes,
                    "criteria/quality/criteria/weights: The weights in the group quality total 60; they must total exactly 100\n"
                            + "  Maybe they are percentages of the whole; say so with the weight basis \"total\"");
            assertThat(faultsOf(wholes.weightsOfTotal())).isEmpty();
        }

        @Test
        void areCheckedInEveryGroup() {
            assertFaults(
                    method().mark("a", "A", "50", MARKS)
                            .group(
                                    "g",
                                    "G",
                                    "40",
                                    g -> g.mark("b", "B", "70", MARKS)
                                            .group(
                                                    "h",
                                                    "H",
                                                    "40",
                                                    h -> h.mark("c", "C", "1", MARKS)
                                                            .mark("d", "D", "2", MARKS))),
                    "weights: The weights in the method total 90; they must total exactly 100",
                    "criteria/g/criteria/weights: The weights in the group g total 110; they must total exactly 100",
                    "criteria/h/criteria/weights: The weights in the group h total 3; they must total exactly 100");
        }

        @Test
        void areNotGivenToACriterionThatStandsAlone() {
            assertFaults(
                    method().price("price", "Price", "100", PRICE),
                    "criteria/price/weight: The weight (100) of price must not be given, because it is the only one in "
                            + "the method that earns points and so earns all of them");
            assertFaults(
                    method().price("price", "Price", "40", PRICE)
                            .group(
                                    "quality",
                                    "Quality",
                                    "60",
                                    group -> group.mark("a", "A", "100", MARKS)
                                            .yesNo("iso", "ISO 14001", passFail(), mustBeYes())),
                    "criteria/a/weight: The weight (100) of a must not be given, because it is the only one in the group "
                            + "quality that earns points and so earns all of them");
        }

        @Test
        void areNotGivenToTheOnlyCriterionWhateverTheyArePartsOf() {
            assertFaults(
                    method().weightsInPoints("60").group("g", "G", g -> g.quantity("weeks", "Weeks", "60", TARGET)),
                    "criteria/weeks/weight: The weight (60) of weeks must not be given, because it is the only one in the "
                            + "method that earns points and so earns all of them");
            assertThat(faultsOf(method().weightsInPoints("60").quantity("weeks", "Weeks", TARGET)))
                    .isEmpty();
        }

        @Test
        void ofAGroupAreNotJudgedWhileAPartLacksItsOwn() {
            assertFaults(
                    method().weightsOfTotal()
                            .price("price", "Price", "40", PRICE)
                            .group(
                                    "g",
                                    "G",
                                    "60",
                                    g -> g.mark("a", "A", "35", MARKS).mark("b", "B", MARKS)),
                    "criteria/b/weight: The criterion b must have a weight, because it is not the only one\n"
                            + "  Maybe it is pass/fail and should say so");
        }

        @Test
        void areNotGivenToWhatEarnsNoPoints() {
            assertFaults(
                    complete().yesNo("iso", "ISO 14001", "0", passFail(), mustBeYes()),
                    "criteria/iso/weight: The weight (0) of iso must not be given, because it earns no points");
            assertFaults(
                    method().award(AwardRules.lowestPrice())
                            .criterion(
                                    leaf("price", Optional.of(Weight.of("100")), new Scoring.Price(Optional.empty()))),
                    "criteria/price/weight: The weight (100) of price must not be given, because it earns no points");
        }

        @Test
        void areGivenToEveryOtherCriterion() {
            assertFaults(
                    complete().mark("extra", "Extra", MARKS),
                    "criteria/extra/weight: The criterion extra must have a weight, because it is not the only one\n"
                            + "  Maybe it is pass/fail and should say so");
        }

        @Test
        void areNumbersOfZeroAndMore() {
            assertFaults(
                    method().price("price", "Price", "sixty", PRICE).mark("quality", "Quality", "-40", MARKS),
                    "criteria/price/weight: The weight of the criterion price: The text \"sixty\" is not a number; a number "
                            + "must be written in digits, such as 40, -3, 36.36 or 400/11",
                    "criteria/quality/weight: The weight of the criterion quality: The weight (-40) must not be negative");
        }

        @Test
        void inPointsTotalWhatTheMethodStates() {
            assertThat(faultsOf(marks("45", "15").weightsInPoints("60"))).isEmpty();
            assertFaults(
                    marks("45", "14").weightsInPoints("60"),
                    "weights: The weights over all criteria total 59; they must total exactly 60");
            assertFaults(
                    marks("45", "14.5").weightsInPoints("60"),
                    "weights: The weights over all criteria total 59.5; they must total exactly 60\n"
                            + "  Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33");
        }

        @Test
        void inPointsNeedATotalAboveZero() {
            assertFaults(
                    marks("45", "15").weightsInPoints("0"),
                    "pointsTotal: The total of points (0) of a method must be above zero");
            assertFaults(
                    marks("45", "15").weightsInPoints("-60"),
                    "pointsTotal: The total of points (-60) of a method must be above zero");
            assertFaults(
                    marks("45", "15").weightsInPoints("sixty"),
                    "pointsTotal: The text \"sixty\" is not a number; a number must be written in digits, such as 40, -3, "
                            + "36.36 or 400/11");
        }

        @Test
        void ofAGroupAreTheSumOfItsPartsWhereTheyCountTheWhole() {
            UnaryOperator<GroupBuilder> parts =
                    group -> group.mark("a", "A", "35", MARKS).mark("b", "B", "25", MARKS);
            assertThat(faultsOf(method().weightsOfTotal()
                            .price("price", "Price", "40", PRICE)
                            .group("quality", "Quality", parts)))
                    .isEmpty();
            assertFaults(
                    method().weightsOfTotal()
                            .price("price", "Price", "40", PRICE)
                            .group("quality", "Quality", "50", parts),
                    "criteria/quality/weight: The weight (50) of the group quality must be 60, the sum of the weights in it, "
                            + "or be left out");
        }

        @Test
        void ofAGroupWithTheOnlyCriterionAreAllPoints() {
            assertThat(faultsOf(method().weightsInPoints("60").group("g", "G", "60", g -> g.mark("a", "A", MARKS))))
                    .isEmpty();
            assertFaults(
                    method().weightsInPoints("60").group("g", "G", "50", g -> g.mark("a", "A", MARKS)),
                    "criteria/g/weight: The weight (50) of the group g must be 60, all points there are, or be left out");
        }
    }

    // ---- points that can be earned
    // --------------------------------------------------------------------------------------------

    @Nested
    class Available {

        private static MethodologyBuilder tree(MethodologyBuilder builder, String top, String group, String... parts) {
            return builder.price("price", "Price", top, PRICE)
                    .group(
                            "quality",
                            "Quality",
                            group,
                            q -> q.mark("a", "A", parts[0], MARKS)
                                    .group(
                                            "b",
                                            "B",
                                            parts[1],
                                            b -> b.mark("c", "C", parts[2], MARKS)
                                                    .mark("d", "D", parts[3], MARKS))
                                    .yesNo("iso", "ISO 14001", passFail(), mustBeYes()));
        }

        private static List<String> of(Methodology method) {
            return List.of("price", "quality", "a", "b", "c", "d", "iso").stream()
                    .map(id -> method.available(id).toString())
                    .toList();
        }

        /** By hand: quality 60; a 30 per cent of it, b 70; c a third of that, d two thirds. */
        @Test
        void fromSharesOfTheParent() {
            Methodology method =
                    tree(method(), "40", "60", "30", "70", "100/3", "200/3").build();
            assertThat(of(method)).containsExactly("40", "60", "18", "42", "14", "28", "0");
        }

        @Test
        void fromSharesOfTheWhole() {
            Methodology method = tree(method().weightsOfTotal(), "40", "60", "18", "42", "14", "28")
                    .build();
            assertThat(of(method)).containsExactly("40", "60", "18", "42", "14", "28", "0");
            assertThat(of(tree(method().weightsOfTotal(), "40", "", "18", "", "14", "28")
                            .build()))
                    .containsExactly("40", "60", "18", "42", "14", "28", "0");
        }

        @Test
        void fromPoints() {
            Methodology method = tree(method().weightsInPoints("150"), "50", "100", "30", "70", "20.5", "49.5")
                    .build();
            assertThat(of(method)).containsExactly("50", "100", "30", "70", "20.5", "49.5", "0");
            assertThat(method.pointsTotal()).isEqualTo(Ratio.of(150));
        }

        /** By hand: each level halves, so the innermost question has 100 / 2^20 points. */
        @Test
        void fromADeepTree() {
            UnaryOperator<GroupBuilder> inner =
                    g -> g.mark("x20", "X", "50", MARKS).mark("y20", "Y", "50", MARKS);
            for (int depth = 19; depth >= 1; depth--) {
                int level = depth;
                UnaryOperator<GroupBuilder> below = inner;
                inner = g -> g.mark("x" + level, "X", "50", MARKS).group("g" + level, "G", "50", below);
            }
            Methodology method = method().group("g0", "G", inner).build();
            assertThat(method.available("g0")).isEqualTo(Ratio.HUNDRED);
            assertThat(method.available("g3")).isEqualTo(Ratio.parse("12.5"));
            assertThat(method.available("y20")).isEqualTo(Ratio.of(100, 1 << 20));
            assertThat(method.leaves()).hasSize(21);
        }

        @Test
        void ofAnUnknownCriterionAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> complete().build().available("cost"))
                    .withMessage("The criterion (cost) must be one of the method \"Grounds maintenance\"");
        }
    }

    // ---- what is incomplete or inconsistent
    // -----------------------------------------------------------------------------------

    @Nested
    class Faulty {

        @Test
        void withoutTitleOrCriteria() {
            assertFaults(
                    Methodology.named(" "),
                    "title: The title of a method must not be blank",
                    "criteria: The number (0) of award criteria must be at least 1");
        }

        @Test
        void withoutCriteriaInAGroup() {
            assertFaults(
                    method().price("price", "Price", "40", PRICE).group("quality", "Quality", "60", group -> group),
                    "criteria/quality: The number (0) of criteria in the group quality must be at least 1");
            assertFaults(
                    method().weightsOfTotal()
                            .price("price", "Price", "40", PRICE)
                            .group("quality", "Quality", "60", group -> group),
                    "criteria/quality: The number (0) of criteria in the group quality must be at least 1");
        }

        @Test
        void withIdsThatCannotServe() {
            String tooLong = "x".repeat(101);
            assertFaults(
                    method().price("price", "Price", "30", PRICE)
                            .mark("price", "Quality", "30", MARKS)
                            .mark(" q", "Quality", "20", MARKS)
                            .mark(tooLong, "Quality", "10", MARKS)
                            .mark("", "", "10", MARKS),
                    "criteria/price: The id (price) of a criterion must occur only once",
                    "criteria/ q: The id of a criterion ( q) must have 1 to 100 characters, no blank at its ends and no "
                            + "control character",
                    "criteria/" + tooLong + ": The id of a criterion (" + "x".repeat(100) + "…) must have 1 to 100 "
                            + "characters, no blank at its ends and no control character",
                    "criteria/: The id of a criterion () must have 1 to 100 characters, no blank at its ends and no control "
                            + "character",
                    "criteria/: The name of the criterion  must not be blank");
        }

        @Test
        void withTheSameIdAtDifferentDepths() {
            assertFaults(
                    method().mark("a", "A", "50", MARKS)
                            .group(
                                    "g",
                                    "G",
                                    "50",
                                    g -> g.mark("a", "A", "50", MARKS).mark("g", "G", "50", MARKS)),
                    "criteria/a: The id (a) of a criterion must occur only once",
                    "criteria/g: The id (g) of a criterion must occur only once");
        }

        @Test
        void withATieBreakOnAnUnknownCriterion() {
            assertFaults(
                    complete().tieBreak(TieBreaks.lowest("price"), TieBreaks.highest("cost")),
                    "tieBreak/1: The criterion (cost) of a tie-break must be one of the method");
        }

        @Test
        void withAMinimumThatNobodyCanReach() {
            assertFaults(
                    method().price("price", "Price", "60", PRICE)
                            .group(
                                    "g",
                                    "G",
                                    "40",
                                    g -> g.mark("quality", "Quality", MARKS, minimum("6")),
                                    minimum("41"))
                            .minimum("101"),
                    "criteria/quality/minimum: The minimum (6) of the criterion quality must be at most 5, the highest mark of its "
                            + "scale",
                    "criteria/g/minimum: The minimum (41) of the criterion g must be at most 40, the points it can earn",
                    "minimum: The overall minimum (101) must be at most 100, the points of all criteria");
            assertFaults(complete().minimum("101%"), "minimum: The minimum (101%) must be at most 100%");
            assertThat(faultsOf(method().price("price", "Price", "60", PRICE)
                            .group(
                                    "g",
                                    "G",
                                    "40",
                                    g -> g.mark("quality", "Quality", MARKS, minimum("5")),
                                    minimum("40"))
                            .minimum("100")))
                    .isEmpty();
        }

        @Test
        void withAMinimumThatIsNoNumber() {
            String number =
                    "The text \"two\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or "
                            + "400/11";
            assertFaults(
                    complete()
                            .mark("safety", "Safety", MARKS, passFail(), minimum("two"))
                            .minimum("-1"),
                    "criteria/safety/minimum: The criterion safety: " + number,
                    "minimum: The minimum (-1) must not be negative");
        }

        @Test
        void withGatesOfTheWrongKind() {
            assertFaults(
                    method().price("price", "Price", "30", PRICE, mustBeYes())
                            .mark("mark", "Mark", "20", MARKS, accepts("electric"))
                            .quantity("weeks", "Weeks", "20", TARGET, mustBeYes())
                            .choice("fleet", "Fleet", "20", FLEET, minimum("1"))
                            .yesNo("iso", "ISO 14001", "10", accepts("yes")),
                    "criteria/price: The gate (must be yes) of the criterion price must be on a yes/no criterion, not on one "
                            + "of the kind price",
                    "criteria/mark: The gate (accepts electric) of the criterion mark must be on a choice criterion, not on "
                            + "one of the kind mark",
                    "criteria/weeks: The gate (must be yes) of the criterion weeks must be on a yes/no criterion, not on one "
                            + "of the kind quantity",
                    "criteria/fleet: The minimum (1) of the criterion fleet of the kind choice must be a percentage of its "
                            + "points",
                    "criteria/iso: The gate (accepts yes) of the criterion iso must be on a choice criterion, not on one of "
                            + "the kind yes-no");
            assertFaults(
                    complete().choice("fleet", "Fleet", FLEET, passFail(), accepts("electric", "steam")),
                    "criteria/fleet: The accepted option (steam) of the criterion fleet must be one of diesel, electric");
            assertFaults(
                    method().group("g", "G", g -> g.mark("a", "A", MARKS), mustBeYes()),
                    "criteria/g: The gate (yes) of the group g must be a minimum of points or per cent");
        }

        @Test
        void withAMinimumWhereNoPointsAreEarned() {
            assertFaults(
                    complete()
                            .mark("safety", "Safety", MARKS, passFail(), minimum("60%"))
                            .choice("fleet", "Fleet", FLEET, passFail(), minimum("60%"))
                            .yesNo("iso", "ISO 14001", passFail(), minimum("1")),
                    "criteria/safety: The minimum (60%) of the criterion safety must be in its own unit, because it earns no "
                            + "points",
                    "criteria/fleet: The minimum (60%) of the criterion fleet must not be given, because it earns no points\n"
                            + "  Maybe the answers that pass are meant; say which they are",
                    "criteria/iso: The minimum (1) of the criterion iso must not be given, because it earns no points\n"
                            + "  Maybe the answers that pass are meant; say which they are");
            assertFaults(
                    complete().mark("extra", "Extra", "0", MARKS, minimum("60%")),
                    "criteria/extra: The minimum (60%) of the criterion extra must be in its own unit, because it earns no "
                            + "points");
            assertFaults(
                    complete()
                            .group(
                                    "gates",
                                    "Gates",
                                    g -> g.yesNo("iso", "ISO 14001", passFail(), mustBeYes()),
                                    minimum("60%")),
                    "criteria/gates: The gate (60%) of the group gates must not be given, because the group earns no points");
            assertFaults(
                    method().award(AwardRules.lowestPrice())
                            .price("price", "Price", minimum("50%"))
                            .minimum("50"),
                    "criteria/price: The minimum (50%) of the criterion price must not be given, because it earns no points",
                    "minimum: The overall minimum (50) must belong to a method that gives points; this one gives none");
        }

        @Test
        void withPassFailThatNobodyCanFail() {
            assertFaults(
                    complete().yesNo("iso", "ISO 14001", passFail()),
                    "criteria/iso: The pass/fail criterion iso must have a gate that says who passes");
            assertFaults(
                    method().mark("quality", "Quality", MARKS).price("price", "Price", PRICE, passFail()),
                    "criteria/price: The pass/fail criterion price must have a gate that says who passes",
                    "criteria/price: The price criterion price must not be pass/fail");
        }

        @Test
        void withAMissingPriceThatScoresZero() {
            assertFaults(
                    method().price("price", "Price", "60", PRICE, ifMissing(MissingResponse.SCORES_ZERO))
                            .mark("quality", "Quality", "40", MARKS, ifMissing(MissingResponse.SCORES_ZERO)),
                    "criteria/price: A missing price on the criterion price must be refused or disqualify; it cannot score "
                            + "zero, because a tender without a price has none to compare");
        }

        @Test
        void withRoundingsAtTheWrongPlace() {
            assertFaults(
                    method().price(
                                    "price",
                                    "Price",
                                    "60",
                                    PRICE,
                                    rounding(Rounding.halfUp(2).atTotal()))
                            .group(
                                    "g",
                                    "G",
                                    "40",
                                    g -> g.mark("a", "A", MARKS),
                                    rounding(Rounding.halfUp(2).atRatio()))
                            .rounding(
                                    Rounding.halfUp(2).atTotal(),
                                    Rounding.down(1).atTotal()),
                    "criteria/price: The rounding of the criterion price must not have the stage total, which belongs to the "
                            + "method",
                    "criteria/g: The rounding of the group g must have the stage criterion, which rounds its subtotal",
                    "rounding: The stage (total) of a rounding must be declared at most once");
        }

        @Test
        void withRoundingsAtTheirPlaceItIsNotFaulty() {
            assertThat(faultsOf(method().price(
                                    "price",
                                    "Price",
                                    "60",
                                    PRICE,
                                    rounding(Rounding.halfUp(4).atRatio()))
                            .group(
                                    "g",
                                    "G",
                                    "40",
                                    g -> g.mark("a", "A", MARKS),
                                    rounding(Rounding.halfUp(2).atCriterion()))))
                    .isEmpty();
        }

        @Test
        void withAGroupThatIsPassFail() {
            String message =
                    "criteria/g: The group g must not be pass/fail or say what a missing response does; its criteria "
                            + "can";
            assertFaults(method().group("g", "G", g -> g.mark("a", "A", MARKS), passFail()), message);
            assertFaults(
                    method().group("g", "G", g -> g.mark("a", "A", MARKS), ifMissing(MissingResponse.DISQUALIFIES)),
                    message);
        }

        @Test
        void withACurrencyThatIsNone() {
            assertFaults(
                    complete().prices("pounds", VatBasis.NET),
                    "currency: The currency (pounds) of an amount must be three capital letters of ISO 4217, such as GBP");
        }

        @Test
        void withPricesThatDoNotFitTheAwardRule() {
            assertFaults(
                    method().price("price", "Price", "60", PRICE)
                            .mark("quality", "Quality", "40", MARKS)
                            .award(AwardRules.pricePerQualityPoint()),
                    "criteria/price/rule: The price criterion price must have no price rule, because the award rule CP-PPQP "
                            + "compares its amount");
            assertFaults(
                    method().price("price", "Price").mark("quality", "Quality", MARKS),
                    "criteria/price/weight: The criterion price must have a weight, because it is not the only one",
                    "criteria/quality/weight: The criterion quality must have a weight, because it is not the only one\n"
                            + "  Maybe it is pass/fail and should say so",
                    "criteria/price/rule: The price criterion price must have a price rule, because the award rule weighted-sum "
                            + "adds points");
            assertFaults(
                    method().mark("quality", "Quality", MARKS).award(AwardRules.lowestPrice()),
                    "award: The number (0) of price criteria under the award rule CP-LP must be 1");
            assertFaults(
                    method().price("a", "A").price("b", "B").award(AwardRules.lowestPrice()),
                    "award: The number (2) of price criteria under the award rule CP-LP must be 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"MY-RULE", "PR-HYP-MIN", "PR-LIN-SPAN", "x-flat", ""})
        void withAnOwnRuleThatDoesNotSaySo(String id) {
            String must =
                    "The id (" + id + ") of a rule of your own must start with \"X-\", so that it cannot be taken for "
                            + "one of the catalogue";
            assertFaults(
                    method().price("price", "Price", "60", ownPrice(id, Parameters.NONE))
                            .quantity("weeks", "Weeks", "40", ownQuantity(id))
                            .award(ownAward(id)),
                    "criteria/price: " + must,
                    "criteria/weeks: " + must,
                    "award: " + must);
        }

        @Test
        void withAnOwnRuleThatPretendsToHaveParametersOfTheCatalogue() {
            assertFaults(
                    method().price("price", "Price", ownPrice("PR-LIN-SPAN", Parameters.of("span", "50"))),
                    "criteria/price: The id (PR-LIN-SPAN) of a rule of your own must start with \"X-\", so that it cannot be "
                            + "taken for one of the catalogue");
        }

        @Test
        void withAnOwnScaleThatPretendsToBeReadyMade() {
            List<MarkScale.Grade> grades =
                    List.of(MarkScale.Grade.of("0", "nothing"), MarkScale.Grade.of("5", "everything"));
            assertFaults(
                    method().mark("a", "A", "50", new MarkScale("0-5", grades, 0))
                            .mark("b", "B", "50", new MarkScale("mine", grades, 0)),
                    "criteria/a: The id (0-5) of the scale of the criterion a must be empty, because it is not a ready-made one",
                    "criteria/b: The id (mine) of the scale of the criterion b must be empty, because it is not a ready-made "
                            + "one");
            assertThat(faultsOf(method().mark("a", "A", MARKS.withDecimals(1)))).isEmpty();
        }

        @Test
        void inSeveralWaysAtOnceNamesThemAll() {
            MethodologyBuilder builder = Methodology.named("")
                    .price("price", "Price", "33.33", ownPrice("CHEAP", Parameters.NONE))
                    .mark("quality", "Quality", "66.66", MARKS, minimum("7"))
                    .tieBreak(TieBreaks.highest("colour"))
                    .minimum("110%");
            assertFaults(
                    builder,
                    "title: The title of a method must not be blank",
                    "criteria/price: The id (CHEAP) of a rule of your own must start with \"X-\", so that it cannot be taken "
                            + "for one of the catalogue",
                    "criteria/quality/minimum: The minimum (7) of the criterion quality must be at most 5, the highest mark of its "
                            + "scale",
                    "weights: The weights in the method total 99.99; they must total exactly 100\n"
                            + "  Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33",
                    "tieBreak/0: The criterion (colour) of a tie-break must be one of the method",
                    "minimum: The minimum (110%) must be at most 100%");
            assertThatThrownBy(builder::build)
                    .hasMessageStartingWith("The method \"\" has 6 faults:\n- ")
                    .hasMessageContaining("\n- title: The title of a method must not be blank\n- ");
        }

        @Test
        void staysFaultyWithTheSameFaults() {
            MethodologyBuilder builder = complete().minimum("half").mark("extra", "Extra", "1O", MARKS);
            assertThat(faultsOf(builder)).hasSize(2).isEqualTo(faultsOf(builder));
        }

        @Test
        void withOneFaultSaysSo() {
            assertThatThrownBy(
                            () -> complete().tieBreak(TieBreaks.lowest("cost")).build())
                    .isInstanceOf(FaultException.class)
                    .hasMessage(
                            "The method \"Grounds maintenance\" has 1 fault:\n- tieBreak/0: The criterion (cost) of a "
                                    + "tie-break must be one of the method");
        }
    }

    // ---- a second setting
    // -----------------------------------------------------------------------------------------------------

    @Nested
    class SecondSetting {

        private static void refused(String message, ThrowingCallable call) {
            assertThatThrownBy(call).isInstanceOf(IllegalStateException.class).hasMessage(message);
        }

        @Test
        void ofTheMethodIsRefusedAtTheCall() {
            MethodologyBuilder builder = complete()
                    .prices("GBP", VatBasis.NET)
                    .weightsOfTotal()
                    .award(AwardRules.weightedSum())
                    .rounding(Rounding.halfUp(2).atCriterion(), Rounding.down(1).atTotal())
                    .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price"))
                    .minimum("60%");
            refused(
                    "The currency of a method must be set only once; it is GBP, VAT net already",
                    () -> builder.prices("GBP", VatBasis.NET));
            refused(
                    "The weight basis of a method must be set only once; it is total already",
                    () -> builder.weightsInPoints("60"));
            refused("The weight basis of a method must be set only once; it is total already", builder::weightsOfTotal);
            refused(
                    "The award rule of a method must be set only once; it is weighted-sum already",
                    () -> builder.award(AwardRules.lowestPrice()));
            refused(
                    "The rounding of a method must be set only once; it is half up to 2 decimals at the stage criterion, then "
                            + "down to 1 decimal at the stage total already",
                    () -> builder.rounding(Rounding.halfUp(0).atTotal()));
            refused(
                    "The tie-break of a method must be set only once; it is highest quality, then lowest price already",
                    () -> builder.tieBreak(TieBreaks.lowest("price")));
            refused(
                    "The overall minimum of a method must be set only once; it is 60% already",
                    () -> builder.minimum("50%"));
        }

        @Test
        void ofNothingIsASettingToo() {
            refused(
                    "The tie-break of a method must be set only once; it is none already",
                    () -> complete().tieBreak().tieBreak(TieBreaks.lowest("price")));
            refused(
                    "The rounding of a method must be set only once; it is none already",
                    () -> complete().rounding().rounding());
        }

        @Test
        void ofACriterionIsRefusedAtTheCall() {
            refused(
                    "The gate of the criterion a must be set only once; it is 2 already",
                    () -> method().mark("a", "A", MARKS, minimum("2"), minimum("3")));
            refused(
                    "The gate of the criterion iso must be set only once; it is yes already",
                    () -> method().yesNo("iso", "ISO", mustBeYes(), minimum("50%")));
            refused(
                    "The gate of the criterion fleet must be set only once; it is diesel or electric already",
                    () -> method().choice("fleet", "Fleet", FLEET, accepts("diesel", "electric"), accepts("electric")));
            refused(
                    "The rounding of the criterion a must be set only once; it is down to 1 decimal at the stage criterion "
                            + "already",
                    () -> method().mark(
                                    "a",
                                    "A",
                                    MARKS,
                                    rounding(Rounding.down(1).atCriterion()),
                                    rounding(Rounding.halfUp(2).atCriterion())));
            refused(
                    "The consequence of a missing response of the criterion a must be set only once; it is refuse already",
                    () -> method().mark(
                                    "a",
                                    "A",
                                    MARKS,
                                    ifMissing(MissingResponse.REFUSED),
                                    ifMissing(MissingResponse.SCORES_ZERO)));
            refused(
                    "The purpose of the criterion a must be set only once; it is pass/fail already",
                    () -> method().mark("a", "A", MARKS, passFail(), passFail()));
        }
    }

    // ---- rules and criteria of one's own
    // ----------------------------------------------------------------------------------------

    private static Criterion.Leaf leaf(String id, Optional<Weight> weight, Scoring scoring) {
        return new Criterion.Leaf(
                id,
                "Price",
                weight,
                Criterion.Purpose.SCORED,
                scoring,
                Optional.empty(),
                Rounding.Policy.NONE,
                MissingResponse.REFUSED,
                Optional.empty());
    }

    private record OwnPrice(String id, Parameters parameters) implements PriceRule {
        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.ONE;
        }
    }

    private static PriceRule ownPrice(String id, Parameters parameters) {
        return new OwnPrice(id, parameters);
    }

    private record OwnQuantity(String id) implements AbsoluteRule {
        @Override
        public Ratio share(Ratio quantity) {
            return Ratio.ONE;
        }
    }

    private static SocialValueRule ownQuantity(String id) {
        return new OwnQuantity(id);
    }

    private record OwnAward(String id) implements AwardRule {
        @Override
        public List<Ratio> figures(Contest contest) {
            return contest.standings().stream().map(Standing::points).toList();
        }

        @Override
        public Direction direction() {
            return Direction.HIGHEST;
        }

        @Override
        public PriceUse priceUse() {
            return PriceUse.POINTS;
        }

        @Override
        public String figureName() {
            return "Points";
        }
    }

    private static AwardRule ownAward(String id) {
        return new OwnAward(id);
    }

    @Test
    void priceRulesWithParametersAreKnown() {
        for (PriceRule rule : List.of(
                PriceRules.priceSpan("75.0"),
                PriceRules.percentageAboveLowest(Clamp.NONE),
                PriceRules.betweenSetPrices("1", "2"),
                PriceRules.lowestOverPricePower("2"))) {
            assertThat(faultsOf(method().price("price", "Price", rule))).isEmpty();
        }
        assertThat(faultsOf(method().price("price", "Price")
                        .mark("quality", "Quality", MARKS)
                        .award(AwardRules.qualityOverPrice("1000.0"))))
                .isEmpty();
    }

    // ---- looking criteria up ----------------------------------------------------------------------------------------

    private static final Methodology NESTED = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.group(
                                    "staff",
                                    "Staff",
                                    "50",
                                    staff -> staff.mark("rota", "Rota", MarkScales.zeroToFive()))
                            .mark("plan", "Plan", "50", MarkScales.zeroToTen()))
            .build();

    @Test
    void criteriaAreFoundAtEveryDepth() {
        assertThat(NESTED.find("rota").orElseThrow().name()).isEqualTo("Rota");
        assertThat(NESTED.find("staff").orElseThrow().name()).isEqualTo("Staff");
        assertThat(NESTED.find("nothing")).isEmpty();
        assertThat(NESTED.marked()).containsExactly("rota", "plan");
        assertThat(NESTED.scale("plan")).contains(MarkScales.zeroToTen());
        assertThat(NESTED.scale("price")).isEmpty();
        assertThat(NESTED.scale("quality")).isEmpty();
        assertThat(NESTED.scale("nothing")).isEmpty();
    }

    @Test
    void criterionIsWithinItselfAndTheGroupsItStandsIn() {
        for (String above : List.of("rota", "staff", "quality")) {
            assertThat(NESTED.isWithin("rota", Set.of("price", above)))
                    .as(above)
                    .isTrue();
        }
        assertThat(NESTED.isWithin("rota", Set.of("plan", "price"))).isFalse();
        assertThat(NESTED.isWithin("quality", Set.of("staff", "rota"))).isFalse();
        assertThat(NESTED.isWithin("rota", Set.of())).isFalse();
        assertThat(NESTED.isWithin("nothing", Set.of("nothing"))).isFalse();
    }
}
