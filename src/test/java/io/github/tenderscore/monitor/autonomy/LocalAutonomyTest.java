package io.github.tenderscore.monitor.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.WeightOverlap;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocalAutonomyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static TaggedCriterion criterion(String id, String weight, Setting setting, Basis.Kind kind) {
        return new TaggedCriterion(
                id,
                Ratio.parse(weight),
                Optional.of(setting),
                Optional.of(new Basis(kind, "the basis of " + id, Optional.of(DAY))),
                Optional.of(List.of()));
    }

    private static TaggedCriterion untagged(String id, String weight) {
        return new TaggedCriterion(id, Ratio.parse(weight), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TaggedCriterion placed(String id, String weight, Placement... placements) {
        return new TaggedCriterion(
                id, Ratio.parse(weight), Optional.empty(), Optional.empty(), Optional.of(List.of(placements)));
    }

    private static Placement placement(Mission mission, NppsPriority priority, int action) {
        return new Placement(mission, Optional.of(priority), Optional.of(action));
    }

    /** monitoring.md section 6: M .10, S .25, L .15. */
    private static final List<TaggedCriterion> EXAMPLE = List.of(
            criterion("carbon", "0.10", Setting.MANDATED, Basis.Kind.LEGISLATION),
            criterion("jobs", "0.25", Setting.SHARED, Basis.Kind.REGARD),
            criterion("high street", "0.15", Setting.LOCAL, Basis.Kind.COUNCIL));

    private static LocalAutonomy of(List<TaggedCriterion> criteria, TagOverride... overrides) {
        return new LocalAutonomy(
                criteria,
                List.of(overrides),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Departures(List.of()),
                List.of(),
                List.of());
    }

    private static Reading.Bounded discretion(List<TaggedCriterion> criteria) {
        return of(criteria).discretion().orElseThrow().discretion();
    }

    @Test
    void discretionAndBalanceAreThoseOfTheReference() {
        // monitoring.md section 6: discretion 0.80, balance 0.90
        assertThat(discretion(EXAMPLE).known()).contains(Ratio.parse("0.8"));
        assertThat(of(EXAMPLE).discretion().orElseThrow().balance().known()).contains(Ratio.parse("0.9"));
        assertThat(discretion(EXAMPLE).coverage()).isEqualTo(Ratio.ONE);
    }

    @Test
    void voiceAndDisplacedWeightAreThoseOfTheReference() {
        // monitoring.md section 6 over p and q of section 3: voice 0.75, displaced 0.25
        String[] p = {"0.30", "0.25", "0.20", "0.15", "0.10"};
        String[] q = {"0.40", "0.10", "0.10", "0.25", "0.15"};
        List<WeightOverlap.Item> items = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> new WeightOverlap.Item("t" + i, Ratio.parse(p[i]), Ratio.parse(q[i])))
                .toList();
        LocalAutonomy autonomy = new LocalAutonomy(
                List.of(),
                List.of(),
                Optional.of(new WeightOverlap("the plan", "the criteria", items)),
                List.of(),
                Optional.empty(),
                new Departures(List.of()),
                List.of(),
                List.of());
        assertThat(autonomy.indicators())
                .extracting(Indicator::id, Indicator::reading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("autonomy/voice", new Reading.Exact(Ratio.of(3, 4))),
                        org.assertj.core.groups.Tuple.tuple("autonomy/displaced", new Reading.Exact(Ratio.of(1, 4))),
                        org.assertj.core.groups.Tuple.tuple("autonomy/overrides", new Reading.Exact(Ratio.ZERO)));
    }

    @Test
    void weightWithoutABasisIsNotKnown() {
        TaggedCriterion noBasis = new TaggedCriterion(
                "habit", Ratio.parse("0.25"), Optional.of(Setting.LOCAL), Optional.empty(), Optional.empty());
        TaggedCriterion noDate = new TaggedCriterion(
                "old",
                Ratio.parse("0.25"),
                Optional.of(Setting.LOCAL),
                Optional.of(new Basis(Basis.Kind.COUNCIL, "a plan", Optional.empty())),
                Optional.empty());
        List<TaggedCriterion> criteria = List.of(EXAMPLE.get(0), EXAMPLE.get(1), EXAMPLE.get(2), noBasis, noDate);
        Discretion found = of(criteria).discretion().orElseThrow();
        assertThat(found.unknown()).isEqualTo(Ratio.parse("0.5"));
        // by hand: 1 - 0.6/1, 1 - 0.1/1, half of the weight known; balance 1 - 0.55, 1 - 0
        assertThat(found.discretion())
                .isEqualTo(new Reading.Bounded(
                        Optional.of(Ratio.parse("0.8")), Ratio.parse("0.4"), Ratio.parse("0.9"), Ratio.parse("0.5")));
        assertThat(found.balance())
                .isEqualTo(new Reading.Bounded(
                        Optional.of(Ratio.parse("0.9")), Ratio.parse("0.45"), Ratio.ONE, Ratio.parse("0.5")));
    }

    @Test
    void nothingTaggedIsNotDefined() {
        Discretion found = of(List.of(untagged("a", "1"))).discretion().orElseThrow();
        assertThat(found.discretion().known()).isEmpty();
        assertThat(found.explainDiscretion().note())
                .isEqualTo("not defined: no criterion has a tag with a basis and a date");
        assertThat(of(List.of(untagged("a", "0"))).discretion()).isEmpty();
        assertThatThrownBy(() -> new Discretion(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO))
                .hasMessage(
                        "The weights (0 mandated, 0 shared, 0 local, 0 not known) of criteria must not be negative, and"
                                + " not all zero");
    }

    @Test
    void whatLeavesACouncilItsChoiceIsNoMandate() {
        for (Basis.Kind kind :
                List.of(Basis.Kind.POLICY_NOTE, Basis.Kind.REGARD, Basis.Kind.COUNCIL, Basis.Kind.AGREEMENT)) {
            assertThatThrownBy(() -> criterion("jobs", "10", Setting.MANDATED, kind))
                    .hasMessageContaining(
                            "The tag (mandated) of the criterion jobs must not rest on the basis of jobs ("
                                    + kind.code() + "), because that leaves a council its choice")
                    .hasMessageContaining("Maybe it is shared, where the place wants it too, or local");
        }
        assertThat(criterion("grant", "10", Setting.MANDATED, Basis.Kind.FUNDING_CONDITION)
                        .counted())
                .contains(Setting.MANDATED);
        assertThat(criterion("jobs", "10", Setting.SHARED, Basis.Kind.POLICY_NOTE)
                        .counted())
                .contains(Setting.SHARED);
    }

    @Test
    void theBandIsTheCouncilsOwn() {
        Band band = new Band(Ratio.parse("0.5"), Ratio.parse("0.8"));
        assertThat(band.of(discretion(EXAMPLE))).isEqualTo(Band.Position.INSIDE);
        assertThat(new Band(Ratio.parse("0.5"), Ratio.parse("0.79")).of(discretion(EXAMPLE)))
                .isEqualTo(Band.Position.OUTSIDE);
        assertThat(new Band(Ratio.parse("0.8"), Ratio.ONE).of(discretion(EXAMPLE)))
                .isEqualTo(Band.Position.INSIDE);
        List<TaggedCriterion> open = List.of(EXAMPLE.get(0), EXAMPLE.get(1), EXAMPLE.get(2), untagged("x", "0.5"));
        assertThat(band.of(discretion(open))).isEqualTo(Band.Position.UNKNOWN);
        assertThat(new Band(Ratio.parse("0.95"), Ratio.ONE).of(discretion(open)))
                .isEqualTo(Band.Position.OUTSIDE);
        assertThatThrownBy(() -> new Band(Ratio.ONE, Ratio.ZERO))
                .hasMessage("The band (1 to 0) of discretion must lie in order from 0 to 1");
    }

    @Test
    void theGridCountsWhatMayBeServedAsNotKnown() {
        MissionGrid grid = new MissionGrid(List.of(
                placed("a", "3", placement(Mission.NHS, NppsPriority.GROWTH, 1)),
                placed(
                        "b",
                        "2",
                        new Placement(Mission.OPPORTUNITY, Optional.of(NppsPriority.GROWTH), Optional.empty())),
                placed("c", "1")));
        // by hand: one of 120 fields served; the eight actions of opportunity and growth may be
        assertThat(grid.coveredShare()).isEqualTo(Share.of(1, 111, 8));
        assertThat(grid.missionCoverage()).isEqualTo(Share.of(5, 1, 0));
        assertThat(grid.coverage(Mission.NHS)).isEqualTo(Share.of(3, 3, 0));
        MissionGrid open = new MissionGrid(
                List.of(placed("a", "3", placement(Mission.NHS, NppsPriority.GROWTH, 1)), untagged("u", "1")));
        assertThat(open.coveredShare()).isEqualTo(Share.of(1, 0, 119));
        assertThat(open.missionCoverage()).isEqualTo(Share.of(3, 0, 1));
        assertThatThrownBy(() -> placement(Mission.NHS, NppsPriority.GROWTH, 9))
                .hasMessage("The action (9) of the National Procurement Policy Statement must be from 1 to 8");
    }

    @Test
    void departuresNeedAReasonExceptInCallOffs() {
        Departures departures = new Departures(List.of(
                new Departure("p1", "net zero", Optional.of(false), Optional.of(true), "no market"),
                new Departure("p2", "SME share", Optional.of(false), Optional.of(false), ""),
                new Departure("p3", "jobs", Optional.of(true), Optional.of(false), ""),
                new Departure("p4", "jobs", Optional.empty(), Optional.of(false), ""),
                new Departure("p5", "jobs", Optional.of(false), Optional.empty(), "")));
        assertThat(departures.withReason()).isEqualTo(Share.of(1, 1, 2));
        assertThat(departures.gates())
                .extracting(Gate::verdict)
                .containsExactly(Verdict.PASS, Verdict.FAIL, Verdict.NOT_APPLICABLE, Verdict.UNKNOWN, Verdict.UNKNOWN);
        assertThat(departures.gates().get(3).fact())
                .isEqualTo("jobs: no reason is recorded; whether it is a call-off is not known");
        assertThatThrownBy(() -> new Departure("p", "jobs", Optional.of(false), Optional.of(true), ""))
                .hasMessage("The reason () of the departure p must be given where one is recorded, and only there");
    }

    private static TagOverride override(LocalDate date, String criterion, Setting to) {
        return new TagOverride(date, criterion, Optional.empty(), Optional.of(to), "head of procurement", "reviewed");
    }

    @Test
    void theLogOfChangesLeadsToTheTags() {
        assertThat(of(EXAMPLE, override(DAY, "jobs", Setting.LOCAL), override(DAY.plusDays(1), "jobs", Setting.SHARED))
                        .overrides())
                .hasSize(2);
        assertThatThrownBy(
                        () -> of(EXAMPLE, override(DAY, "jobs", Setting.LOCAL), override(DAY, "gone", Setting.LOCAL)))
                .hasMessageContaining("The tag (shared) of the criterion jobs must be the one that the last change, of"
                        + " 2026-04-01, led to")
                .hasMessageContaining("The criterion (gone) of a change on 2026-04-01 must be one of the criteria");
        assertThatThrownBy(() ->
                        new TagOverride(DAY, "jobs", Optional.empty(), Optional.of(Setting.LOCAL), "", "reviewed"))
                .hasMessage("The change of the tag of jobs on 2026-04-01 must say who made it and why");
        assertThatThrownBy(() -> new TagOverride(DAY, "jobs", Optional.empty(), Optional.empty(), "head", "why"))
                .hasMessage("The change of the tag of jobs on 2026-04-01 from none must lead to another tag");
        assertThatThrownBy(() -> of(List.of(EXAMPLE.get(0), EXAMPLE.get(0))))
                .hasMessageContaining("The criterion (carbon) must stand once");
    }

    @Property
    void weightThatIsNotKnownMovesTheCoverageAndWidensTheBounds(
            @ForAll @IntRange(min = 0, max = 100) int mandated,
            @ForAll @IntRange(min = 0, max = 100) int shared,
            @ForAll @IntRange(min = 0, max = 100) int local,
            @ForAll @IntRange(min = 0, max = 100) int unknown) {
        Discretion before =
                new Discretion(Ratio.of(mandated + 1), Ratio.of(shared), Ratio.of(local), Ratio.of(unknown));
        Discretion after =
                new Discretion(Ratio.of(mandated + 1), Ratio.of(shared), Ratio.of(local), Ratio.of(unknown + 1));
        for (List<Reading.Bounded> pair :
                List.of(List.of(before.discretion(), after.discretion()), List.of(before.balance(), after.balance()))) {
            assertThat(pair.get(1).known()).isEqualTo(pair.get(0).known());
            assertThat(pair.get(1).coverage()).isLessThan(pair.get(0).coverage());
            assertThat(pair.get(1).low()).isLessThanOrEqualTo(pair.get(0).low());
            assertThat(pair.get(1).high()).isGreaterThanOrEqualTo(pair.get(0).high());
        }
        assertThat(FormulaReader.disagreements(after.explainDiscretion())).isEmpty();
        assertThat(FormulaReader.disagreements(after.explainBalance())).isEmpty();
    }
}
