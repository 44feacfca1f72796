package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every round, whatever the marks are. */
class StageProperties {

    /** A first round: the marks of each tender on the two questions, and who goes on. */
    record Field(List<int[]> marks, Progression progression, boolean minimum) {

        Methodology method() {
            return minimum ? Leisure.written("60", "40", Options.minimum("4")) : Leisure.written("60", "40");
        }

        Procedure procedure() {
            return Leisure.procedure(method(), Leisure.last("60", "40"), progression);
        }

        List<Tender> tenders() {
            List<Tender> tenders = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                tenders.add(new Tender(
                        "T" + i,
                        new Supplier("Supplier " + i),
                        Map.of("method", mark(marks.get(i)[0]), "staff", mark(marks.get(i)[1]))));
            }
            return tenders;
        }

        /** By hand, apart from the library: the points of a tender, or nothing where it fails the minimum. */
        Optional<Integer> points(int tender) {
            int[] given = marks.get(tender);
            return minimum && given[0] < 4 ? Optional.empty() : Optional.of(6 * given[0] + 4 * given[1]);
        }

        private static Response mark(int mark) {
            return new Response.Mark(Ratio.of(mark));
        }
    }

    @Provide
    Arbitrary<Field> fields() {
        return Arbitraries.randomValue(random -> {
            List<int[]> marks = new ArrayList<>();
            for (int i = 1 + random.nextInt(7); i > 0; i--) {
                // few different marks, so that ties occur
                marks.add(new int[] {2 + random.nextInt(5), 2 + random.nextInt(5)});
            }
            return new Field(marks, progression(random), random.nextBoolean());
        });
    }

    private static Progression progression(Random random) {
        CutTie tie = random.nextBoolean() ? CutTie.ALL_GO_ON : CutTie.NOT_PUBLISHED;
        int number = 1 + random.nextInt(4);
        String threshold = Integer.toString(20 + random.nextInt(40));
        return switch (random.nextInt(4)) {
            case 0 -> Progression.all();
            case 1 -> Progression.best(number, tie);
            case 2 -> Progression.atLeast(threshold);
            default -> Progression.atLeast(threshold + "%").andBest(number, tie);
        };
    }

    private static Selection select(Field field, List<Tender> tenders) {
        return Proceedings.of(field.procedure())
                .round(new Round("written", Optional.empty(), tenders, List.of(), Optional.empty()))
                .assess()
                .stage("written")
                .flatMap(StageResult::selection)
                .orElseThrow();
    }

    @Property
    void whoGoesOnIsWhatCountingByHandGives(@ForAll("fields") Field field) {
        Selection selection = select(field, field.tenders());
        for (int i = 0; i < field.marks().size(); i++) {
            assertThat(selection.fate("T" + i).orElseThrow().kind()).as("T" + i).isEqualTo(byHand(field, i));
        }
    }

    /** How many are strictly better, and how many are as good, says everything. */
    private static Fate.Kind byHand(Field field, int tender) {
        Optional<Integer> points = field.points(tender);
        if (points.isEmpty()) {
            return Fate.Kind.NOT_RANKED;
        }
        // 100 points are available, so a percentage of them is as many points
        int least = field.progression()
                .threshold()
                .map(one -> Integer.parseInt(one.least().toString()))
                .orElse(0);
        if (points.get() < least) {
            return Fate.Kind.BELOW_THRESHOLD;
        }
        if (field.progression().best().isEmpty()) {
            return Fate.Kind.GOES_ON;
        }
        int better = 0;
        int asGood = 0;
        for (int i = 0; i < field.marks().size(); i++) {
            int other = field.points(i).orElse(-1);
            better += other > points.get() ? 1 : 0;
            asGood += other == points.get() ? 1 : 0;
        }
        int number = field.progression().best().get().number();
        if (better >= number) {
            return Fate.Kind.BEYOND_CUT;
        }
        boolean fits =
                better + asGood <= number || field.progression().best().get().tie() == CutTie.ALL_GO_ON;
        return fits ? Fate.Kind.GOES_ON : Fate.Kind.TIED;
    }

    @Property(tries = 300)
    void orderNamesAndIdsDoNotMatter(@ForAll("fields") Field field, @ForAll Random random) {
        List<Tender> tenders = field.tenders();
        List<Tender> shuffled = new ArrayList<>(tenders);
        Collections.shuffle(shuffled, random);
        List<Tender> renamed = shuffled.stream()
                .map(tender -> new Tender(
                        "Z" + (99 - Integer.parseInt(tender.id().substring(1))),
                        new Supplier("Another " + tender.id()),
                        tender.responses()))
                .toList();
        Selection here = select(field, tenders);
        Selection there = select(field, renamed);
        for (int i = 0; i < tenders.size(); i++) {
            assertThat(there.fate("Z" + (99 - i)).orElseThrow().kind())
                    .isEqualTo(here.fate("T" + i).orElseThrow().kind());
        }
    }

    /** A change that leaves the method of the earlier round as it is lets nobody through and keeps nobody out. */
    @Property(tries = 300)
    void theReplayOfAnUnchangedMethodAlwaysAllows(@ForAll("fields") Field field, @ForAll boolean settled) {
        Set<String> tied = select(field, field.tenders()).tied().stream()
                .map(one -> one.tender().id())
                .collect(Collectors.toSet());
        Assume.that(tied.isEmpty() || settled);
        Optional<TieDecision> decision = tied.isEmpty()
                ? Optional.empty()
                : Optional.of(new TieDecision(tied, "Panel", LocalDate.of(2026, 4, 9), "All alike"));
        Procedure changed = field.procedure().with("final", renamed());
        Change change = Change.modification(Leisure.BETWEEN, field.procedure(), changed, "A new title")
                .openingToOthers(Answer.NO)
                .notifying(
                        Leisure.BETWEEN,
                        field.tenders().stream().map(Tender::id).toArray(String[]::new));
        MethodHistory history =
                MethodHistory.published(field.procedure(), Leisure.timetable()).with(change);
        ProcedureResult result = Proceedings.under(history)
                .round(new Round("written", Optional.of(Leisure.FIRST_OPENED), field.tenders(), List.of(), decision))
                .assess();
        assertThat(result.reviews().get(0).isLawful()).isEqualTo(Answer.YES);
        assertThat(result.reviews().get(0).replays()).singleElement().returns(Answer.YES, Replay::isUnchanged);
    }

    private static Methodology renamed() {
        return Methodology.named("Another title")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("method", "Method", "60", MarkScales.zeroToTen())
                                .mark("staff", "Staff", "40", MarkScales.zeroToTen()))
                .build();
    }

    /** Whatever the refinement, it is lawful exactly where nobody who fell would have gone on. */
    @Property(tries = 300)
    void aRefinementIsBarredExactlyWhereSomebodyWhoFellWouldHaveGoneOn(
            @ForAll("fields") Field field, @ForAll Random random) {
        Assume.that(select(field, field.tenders()).tied().isEmpty());
        String weight = Integer.toString(10 + random.nextInt(81));
        String rest = Integer.toString(100 - Integer.parseInt(weight));
        Procedure refined = Leisure.procedure(
                Leisure.written(weight, rest, Options.minimum("3")),
                Leisure.last(weight, rest, Options.minimum("3")),
                field.progression());
        Change change = Change.refinement(Leisure.BETWEEN, field.procedure(), refined, "Dialogue showed it", "method");
        ProcedureResult result = Proceedings.under(MethodHistory.published(field.procedure(), Leisure.timetable())
                        .with(change))
                .round(new Round(
                        "written", Optional.of(Leisure.FIRST_OPENED), field.tenders(), List.of(), Optional.empty()))
                .assess();
        Selection was = select(field, field.tenders());
        Selection wouldBe = field.progression()
                .select(Evaluation.under(refined.stages().get(0).method())
                        .tenders(field.tenders())
                        .assess());
        boolean through = wouldBe.goingOn().stream()
                .anyMatch(one -> !was.fate(one.tender().id()).orElseThrow().goesOn());
        Answer expected = !wouldBe.tied().isEmpty() ? Answer.UNKNOWN : through ? Answer.NO : Answer.YES;
        assertThat(result.reviews().get(0).isLawful()).isEqualTo(expected);
    }
}
