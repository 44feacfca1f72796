package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.DISCOUNTED;
import static io.github.tenderscore.commitment.Samples.SOURCE;
import static io.github.tenderscore.commitment.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Fraction;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any commitments: four measures, two of them in a group, one local, one of three years' effect; a contract of four years. */
class ValuationProperties {

    private static final int YEARS = 4;
    private static final int HORIZON = 5;
    private static final List<String> CODES = List.of("A", "B", "L", "D");
    private static final Additionality TAKEN_OFF =
            new Additionality(Ratio.of(1, 4), Ratio.of(1, 10), Ratio.of(1, 3), Ratio.of(3, 10));

    private static Measure measure(String code, Subtotal subtotal, int worth, int benefitYears) {
        return Measure.counted(code, "Measure " + code, "units", "theme of " + code, SOURCE)
                .withValue(value(String.valueOf(worth), subtotal, 2026, benefitYears))
                .withAdditionality(TAKEN_OFF);
    }

    private static ValuationTerms terms(Limits limits) {
        return new ValuationTerms(
                Samples.catalogue(
                        measure("A", Subtotal.ADDITIONAL_SOCIAL, 70, 1).inGroup("g"),
                        measure("B", Subtotal.ADDITIONAL_SOCIAL, 50, 2).inGroup("g"),
                        measure("L", Subtotal.LOCAL_ECONOMIC, 90, 1),
                        measure("D", Subtotal.ADDITIONAL_SOCIAL, 30, 3)),
                new Horizon(2026, YEARS, HORIZON),
                DISCOUNTED,
                PriceBase.of(2026),
                Weighting.NONE.with(new Credibility(Ratio.ONE, Ratio.of(4, 5), Ratio.of(1, 2), Ratio.of(1, 10))),
                limits);
    }

    private static Limits limits() {
        return Limits.NONE
                .withQuantityCap("D", Ratio.of(40))
                .with(new LocalEconomicCap.OfOwnTotal(Ratio.of(2, 5)))
                .countingNonOverlap();
    }

    @Provide
    Arbitrary<List<Commitment>> commitments() {
        Arbitrary<Ratio> quantity = Combinators.combine(
                        Arbitraries.longs().between(0, 3_000),
                        Arbitraries.longs().between(1, 12))
                .as(Ratio::of);
        Arbitrary<Profile> profile = Arbitraries.oneOf(
                quantity.list().ofMinSize(1).ofMaxSize(YEARS).map(Profile::of),
                Combinators.combine(quantity, Arbitraries.integers().between(1, YEARS))
                        .as((total, from) -> new Profile.Even(total, from, YEARS)),
                Combinators.combine(quantity, Arbitraries.integers().between(1, YEARS))
                        .as((each, to) -> new Profile.Each(each, 1, to)));
        Arbitrary<Commitment> one = Combinators.combine(
                        Arbitraries.of(CODES),
                        profile,
                        Arbitraries.of(EvidenceGrade.class),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(true, false))
                .as((code, years, grade, contracts, apart) -> {
                    Commitment commitment =
                            Commitment.whole("c", code, "units", years, grade).sharedBy(Ratio.of(1, contracts));
                    return apart ? commitment.declaredNonOverlapping() : commitment;
                });
        return one.list().ofMaxSize(8).map(ValuationProperties::named);
    }

    private static List<Commitment> named(List<Commitment> commitments) {
        List<Commitment> named = new ArrayList<>();
        for (Commitment commitment : commitments) {
            named.add(new Commitment(
                    "c" + named.size(),
                    commitment.measure(),
                    commitment.unit(),
                    commitment.profile(),
                    commitment.place(),
                    commitment.grade(),
                    commitment.attribution(),
                    commitment.additionality(),
                    commitment.nonOverlapping()));
        }
        return named;
    }

    @Property(tries = 200)
    void theTotalIsTheSumOfItsLinesThemesAndGrades(@ForAll("commitments") List<Commitment> commitments) {
        Valuation valuation = Valuation.of(terms(limits()), commitments);
        assertThat(valuation.lines()).hasSize(commitments.size());
        assertThat(sum(valuation.lines().stream().map(ValuedLine::counted).toList()))
                .isEqualTo(valuation.total());
        assertThat(sum(valuation.byTheme().values())).isEqualTo(valuation.total());
        assertThat(sum(valuation.byGrade().values())).isEqualTo(valuation.total());
    }

    /** One after the other, with no arithmetic of its own for many. */
    private static Ratio sum(Iterable<Ratio> amounts) {
        Ratio sum = Ratio.ZERO;
        for (Ratio amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    @Property(tries = 60)
    void everyFormulaOfTheExplanationGivesItsFigure(@ForAll("commitments") List<Commitment> commitments) {
        Valuation valuation = Valuation.of(terms(limits()), commitments);
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
        assertThat(valuation.step().exact()).contains(valuation.figure());
        assertThat(valuation.lines())
                .allSatisfy(line -> assertThat(line.step().exact()).isEqualTo(line.worth()));
    }

    @Property(tries = 100)
    void theOrderOfCommitmentsDoesNotMatter(
            @ForAll("commitments") List<Commitment> commitments, @ForAll Random random) {
        List<Commitment> shuffled = new ArrayList<>(commitments);
        Collections.shuffle(shuffled, random);
        Valuation one = Valuation.of(terms(limits()), commitments);
        Valuation other = Valuation.of(terms(limits()), shuffled);
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.byTheme()).isEqualTo(one.byTheme());
        assertThat(other.explanation()).isEqualTo(one.explanation());
    }

    @Property(tries = 100)
    void morePromisedIsNeverWorthLess(
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll @IntRange(max = 3) int measure,
            @ForAll @IntRange(min = 1, max = YEARS) int year) {
        List<Commitment> more = new ArrayList<>(commitments);
        more.add(Commitment.whole(
                "more",
                CODES.get(measure),
                "units",
                new Profile.Each(Ratio.of(7), year, year),
                EvidenceGrade.VERIFIED));
        assertThat(Valuation.of(terms(Limits.NONE), more).total())
                .isGreaterThanOrEqualTo(
                        Valuation.of(terms(Limits.NONE), commitments).total());
    }

    /** By hand: 40 of measure D, all of them in year 1 and verified, are the most that can be worth. */
    @Property(tries = 100)
    void aCappedMeasureNeverExceedsItsCap(@ForAll("commitments") List<Commitment> commitments) {
        Ratio most = Valuation.of(
                        terms(Limits.NONE),
                        List.of(Commitment.whole(
                                "m", "D", "units", new Profile.Each(Ratio.of(40), 1, 1), EvidenceGrade.VERIFIED)))
                .total();
        Valuation valuation = Valuation.of(terms(limits()), commitments);
        assertThat(sum(valuation.lines().stream()
                        .filter(line -> line.measure().code().equals("D"))
                        .map(ValuedLine::counted)
                        .toList()))
                .isLessThanOrEqualTo(most);
        assertThat(valuation.counted(Subtotal.LOCAL_ECONOMIC))
                .isLessThanOrEqualTo(valuation.total().times(Ratio.of(2, 5)));
    }

    /** What is promised for each year may be valued year by year: the present values add up. */
    @Property(tries = 100)
    void yearsAreWorthAsMuchTogetherAsOneByOne(@ForAll("commitments") List<Commitment> commitments) {
        for (Commitment commitment : commitments) {
            Ratio sum = Ratio.ZERO;
            for (int year = 1; year <= YEARS; year++) {
                Profile only = new Profile.Each(commitment.profile().quantity(year), year, year);
                sum = sum.plus(Valuation.of(
                                terms(Limits.NONE),
                                List.of(Commitment.whole("y", commitment.measure(), "units", only, commitment.grade())
                                        .sharedBy(commitment.attribution())))
                        .total());
            }
            assertThat(Valuation.of(terms(Limits.NONE), List.of(commitment)).total())
                    .isEqualTo(sum);
        }
    }

    /** The formula of reference sections 5.1, 5.4 and 5.5, written out on the plain fractions of the tests. */
    @Property(tries = 200)
    void aCommitmentIsWorthWhatTheFormulaSays(@ForAll("commitments") List<Commitment> commitments) {
        for (Commitment commitment : commitments) {
            Fraction worth = Fraction.ZERO;
            for (int activity = 1; activity <= YEARS; activity++) {
                for (int year = activity; year < activity + benefitYears(commitment) && year <= HORIZON; year++) {
                    worth = worth.plus(Fraction.of(commitment.profile().quantity(activity))
                            .times(Fraction.of(pounds(commitment), 1))
                            .times(Fraction.of(3, 4))
                            .times(Fraction.of(9, 10))
                            .times(Fraction.of(2, 3))
                            .times(Fraction.of(7, 10).power(year - activity))
                            .dividedBy(Fraction.of(1035, 1000).power(year)));
                }
            }
            Fraction expected =
                    worth.times(Fraction.of(commitment.attribution())).times(credibility(commitment.grade()));
            Valuation valuation = Valuation.of(terms(Limits.NONE), List.of(commitment));
            assertThat(Fraction.of(valuation.total())).isEqualTo(expected);
            assertThat(valuation.lines().get(0).worth().map(Fraction::of)).contains(expected);
        }
    }

    private static int benefitYears(Commitment commitment) {
        return List.of(1, 2, 1, 3).get(CODES.indexOf(commitment.measure()));
    }

    private static int pounds(Commitment commitment) {
        return List.of(70, 50, 90, 30).get(CODES.indexOf(commitment.measure()));
    }

    private static Fraction credibility(EvidenceGrade grade) {
        return switch (grade) {
            case VERIFIED -> Fraction.ONE;
            case DOCUMENTED -> Fraction.of(4, 5);
            case SELF_DECLARED -> Fraction.of(1, 2);
            case NONE -> Fraction.of(1, 10);
        };
    }
}
