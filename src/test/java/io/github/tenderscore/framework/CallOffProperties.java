package io.github.tenderscore.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.Progression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each mechanism against working it out by hand, whatever the order and the ids of the tenders. */
class CallOffProperties {

    private static final Methodology METHOD = Methodology.named("Framework")
            .mark("quality", "Quality", MarkScales.zeroToTen())
            .build();

    /** The marks of the members, and which of them refuse. */
    record Field(List<Integer> marks, Set<Integer> refusing) {

        Admission admitted(Mechanism mechanism, Random random, String prefix) {
            List<Tender> tenders = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                tenders.add(new Tender(
                        prefix + i,
                        new Supplier("Supplier " + i),
                        Map.of("quality", new Response.Mark(Ratio.of(marks.get(i))))));
            }
            Collections.shuffle(tenders, random);
            return Framework.competed(
                            "Framework",
                            FrameworkKind.GENERAL,
                            METHOD,
                            Progression.best(marks.size(), CutTie.ALL_GO_ON),
                            Repairs.FOUR_YEARS)
                    .directly(mechanism)
                    .admit(Evaluation.under(METHOD).tenders(tenders));
        }

        DirectCall call(String prefix) {
            return DirectCall.of(
                    "call",
                    Repairs.DAY,
                    refusing.stream().map(i -> Repairs.refused(prefix + i)).toArray(Unavailability[]::new));
        }
    }

    @Provide
    Arbitrary<Field> fields() {
        return Arbitraries.randomValue(random -> {
            List<Integer> marks = new ArrayList<>();
            Set<Integer> refusing = new TreeSet<>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                if (random.nextInt(3) == 0) {
                    refusing.add(marks.size());
                }
                marks.add(random.nextInt(5));
            }
            return new Field(marks, refusing);
        });
    }

    private static Set<Integer> numbers(List<Member> members, String prefix) {
        return members.stream()
                .map(member -> Integer.parseInt(member.id().substring(prefix.length())))
                .collect(Collectors.toSet());
    }

    /** By hand: of those that do not refuse, the ones with the highest mark. */
    @Property
    void inTheRankedOrderTheBestThatIsFreeIsCalled(@ForAll("fields") Field field, @ForAll Random random) {
        Set<Integer> best = new TreeSet<>();
        int highest = -1;
        for (int i = 0; i < field.marks().size(); i++) {
            if (!field.refusing().contains(i) && field.marks().get(i) >= highest) {
                if (field.marks().get(i) > highest) {
                    best.clear();
                }
                highest = field.marks().get(i);
                best.add(i);
            }
        }
        for (String prefix : List.of("M", "member ")) {
            CallOffResult result = field.admitted(new Mechanism.RankedOrder(), random, prefix)
                    .award(List.of(field.call(prefix)))
                    .get(0);
            Set<Integer> found = best.size() == 1
                    ? numbers(result.called().stream().toList(), prefix)
                    : numbers(result.tied(), prefix);
            assertThat(found).isEqualTo(best);
            assertThat(result.called().isPresent()).isEqualTo(best.size() == 1);
            assertThat(result.considered()).hasSize(field.marks().size());
        }
    }

    /** Where nobody refuses, so many calls as there are members call each of them once, in every row. */
    @Property
    void rotationCallsEverybodyEquallyOften(
            @ForAll("fields") Field field, @ForAll Random random, @ForAll boolean keeps) {
        Mechanism rotation = new Mechanism.Rotation(
                keeps ? Mechanism.Rotation.Skipped.KEEPS_TURN : Mechanism.Rotation.Skipped.LOSES_TURN);
        Admission admission = field.admitted(rotation, random, "M");
        List<String> row =
                new ArrayList<>(admission.members().stream().map(Member::id).toList());
        Collections.shuffle(row, random);
        List<CallOff> calls = new ArrayList<>();
        calls.add(DirectCall.of("0", Repairs.DAY).knowing(new CallState.Row(row)));
        for (int i = 1; i < 2 * row.size(); i++) {
            calls.add(DirectCall.of(Integer.toString(i), Repairs.DAY));
        }
        List<String> called = admission.award(calls).stream()
                .map(one -> one.called().orElseThrow().id())
                .toList();
        assertThat(called.subList(0, row.size())).isEqualTo(row);
        assertThat(called.subList(row.size(), 2 * row.size())).isEqualTo(row);
    }

    /** The row never loses or doubles a member, and who is called stands at its end. */
    @Property
    void theRowHoldsEverybodyOnce(@ForAll("fields") Field field, @ForAll Random random, @ForAll boolean keeps) {
        Mechanism rotation = new Mechanism.Rotation(
                keeps ? Mechanism.Rotation.Skipped.KEEPS_TURN : Mechanism.Rotation.Skipped.LOSES_TURN);
        Admission admission = field.admitted(rotation, random, "M");
        List<String> row =
                new ArrayList<>(admission.members().stream().map(Member::id).toList());
        Collections.shuffle(row, random);
        CallOffResult result = admission
                .award(List.of(field.call("M").knowing(new CallState.Row(row))))
                .get(0);
        List<String> after = result.rowAfter().orElseThrow().members();
        assertThat(after).containsExactlyInAnyOrderElementsOf(row);
        Optional<String> free = row.stream()
                .filter(id -> !field.refusing().contains(Integer.parseInt(id.substring(1))))
                .findFirst();
        assertThat(result.called().map(Member::id)).isEqualTo(free);
        free.ifPresent(id -> assertThat(after).last().isEqualTo(id));
    }

    /** By hand: the sum of quantity times price, in whole numbers. */
    @Property
    void theLowestTotalIsCalled(@ForAll("fields") Field field, @ForAll Random random) {
        Map<String, Ratio> basket = new LinkedHashMap<>();
        Map<String, Map<String, Ratio>> prices = new HashMap<>();
        int[] totals = new int[field.marks().size()];
        for (int thing = 0; thing < 2; thing++) {
            int quantity = 1 + random.nextInt(3);
            basket.put("thing " + thing, Ratio.of(quantity));
            for (int i = 0; i < totals.length; i++) {
                int price = random.nextInt(4);
                totals[i] += quantity * price;
                prices.computeIfAbsent("M" + i, id -> new HashMap<>()).put("thing " + thing, Ratio.of(price));
            }
        }
        Set<Integer> lowest = new TreeSet<>();
        for (int i = 0; i < totals.length; i++) {
            int mine = totals[i];
            boolean beaten = false;
            for (int j = 0; j < totals.length; j++) {
                beaten |= !field.refusing().contains(j) && totals[j] < mine;
            }
            if (!beaten && !field.refusing().contains(i)) {
                lowest.add(i);
            }
        }
        CallOffResult result = field.admitted(new Mechanism.LowestPrice(), random, "M")
                .award(List.of(field.call("M")
                        .knowing(new CallState.PriceLists(Money.of("0", "GBP", VatBasis.NET), basket, prices))))
                .get(0);
        assertThat(lowest.size() == 1 ? numbers(result.called().stream().toList(), "M") : numbers(result.tied(), "M"))
                .isEqualTo(lowest);
    }
}
