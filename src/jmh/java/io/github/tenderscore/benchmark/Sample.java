package io.github.tenderscore.benchmark;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A method of ten criteria and random tenders for it: one price of 40 per cent, eight marks in a group of 50, one quantity of 10. */
final class Sample {

    static final int TENDERS = 8;
    static final int HIGHEST_MARK = 5;
    static final int TARGET = 400;
    static final int PRICE_POINTS = 40;
    static final int QUANTITY_POINTS = 10;

    /** Of the eight marks, in per cent of their group. */
    private static final int[] MARK_WEIGHTS = {20, 15, 15, 10, 10, 10, 10, 10};

    private static final int GROUP_WEIGHT = 50;

    private static final List<String> MARK_IDS =
            IntStream.range(0, MARK_WEIGHTS.length).mapToObj(i -> "mark" + i).toList();

    private final SplittableRandom random;

    Sample(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static int marks() {
        return MARK_WEIGHTS.length;
    }

    /** The points that a mark criterion can earn, times a hundred. */
    static int markPointsTimesHundred(int mark) {
        return MARK_WEIGHTS[mark] * GROUP_WEIGHT;
    }

    static Methodology rounded() {
        return method(Rounding.halfUp(2).atCriterion());
    }

    static Methodology unrounded() {
        return method();
    }

    private static Methodology method(Rounding... roundings) {
        return Methodology.named("Ten criteria")
                .price("price", "Price", Integer.toString(PRICE_POINTS), PriceRules.lowestOverPrice())
                .group("quality", "Quality", Integer.toString(GROUP_WEIGHT), quality -> {
                    for (int i = 0; i < MARK_WEIGHTS.length; i++) {
                        quality.mark(
                                MARK_IDS.get(i),
                                "Question " + (i + 1),
                                Integer.toString(MARK_WEIGHTS[i]),
                                MarkScales.zeroToFive());
                    }
                    return quality;
                })
                .quantity(
                        "weeks",
                        "Apprentice weeks",
                        Integer.toString(QUANTITY_POINTS),
                        SocialValueRules.towardsTarget(Integer.toString(TARGET)))
                .rounding(roundings)
                .build();
    }

    /** The tenders of one evaluation. */
    List<Tender> tenders(Methodology method) {
        List<Tender> tenders = new ArrayList<>(TENDERS);
        for (int i = 0; i < TENDERS; i++) {
            tenders.add(tender(method, i));
        }
        return tenders;
    }

    private Tender tender(Methodology method, int number) {
        Map<String, Response> responses = new LinkedHashMap<>();
        Ratio price = Ratio.of(random.nextLong(80_000_000, 150_000_000), 100);
        responses.put("price", new Response.Price(method.money(price)));
        for (String mark : MARK_IDS) {
            responses.put(mark, new Response.Mark(Ratio.of(random.nextInt(HIGHEST_MARK + 1))));
        }
        responses.put("weeks", new Response.Quantity(Ratio.of(random.nextInt(100, 500))));
        String id = Character.toString('A' + number);
        return new Tender(id, new Supplier("Supplier " + id), responses);
    }
}
