package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.Awards;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Illustrative tenders at random: a mark below 2 disqualifies, a decision disregards, and of some suppliers it is not known what they are. */
class AwardNoticeProperties {

    private static final ProcurementReference PROCUREMENT =
            new ProcurementReference("ocds-h6vhtk-000000", "GB-PPON-ZZZZ-0000-ZZZZ", "Illustrative Council");

    /** A tender as drawn; the letter of its supplier is its id. */
    record Drawn(String letter, int price, int mark, boolean disregarded, Optional<Boolean> small) {

        boolean isAssessed() {
            return !disregarded;
        }

        Supplier supplier() {
            Supplier supplier = Awards.named(letter)
                    .identifiedBy("GB-PPON-AAAA-000" + (letter.charAt(0) - 'A') + "-AAAA")
                    .known(SupplierKind.VCSE, false);
            return small.map(is -> supplier.known(SupplierKind.SME, is)).orElse(supplier);
        }
    }

    @Provide
    Arbitrary<List<Drawn>> tenders() {
        return Arbitraries.integers().between(0, 6).flatMap(others -> {
            List<Arbitrary<Drawn>> all = new ArrayList<>();
            // there is always somebody who can win
            all.add(Arbitraries.just(new Drawn("A", 10, 5, false, Optional.of(true))));
            for (int i = 1; i <= others; i++) {
                String letter = String.valueOf((char) ('A' + i));
                all.add(Combinators.combine(
                                Arbitraries.integers().between(20, 40),
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.of(false, false, false, true),
                                Arbitraries.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty()))
                        .as((price, mark, disregarded, small) -> new Drawn(letter, price, mark, disregarded, small)));
            }
            return Combinators.combine(all).as(List::copyOf);
        });
    }

    private static Assessment assessed(List<Drawn> tenders) {
        Evaluation evaluation = Evaluation.under(Awards.method());
        for (Drawn drawn : tenders) {
            evaluation = evaluation.tender(
                    drawn.letter(),
                    drawn.supplier(),
                    tender ->
                            tender.price(String.valueOf(drawn.price())).mark("quality", String.valueOf(drawn.mark())));
        }
        for (Drawn drawn : tenders) {
            if (drawn.disregarded()) {
                evaluation = evaluation.decide(Consideration.of(drawn.letter(), Ground.NO_TREATY_STATE)
                        .disregard("Head of procurement", Awards.PUBLISHED, "illustrative"));
            }
        }
        return evaluation.assess();
    }

    private static String written(List<Drawn> tenders, String value) {
        AwardedContract contract = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.whole(assessed(tenders), Winner.of("A")).allSubmittedAreInTheAssessment())
                .value(Awards.gross(value));
        return AwardNoticeWriter.draft(AwardNoticeFacts.of("Vans", AwardRoute.OPEN, contract), PROCUREMENT);
    }

    private static Json.Obj parse(String text) {
        return (Json.Obj) JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElseThrow();
    }

    private static List<Json.Obj> objects(Json.Obj owner, String name) {
        return ((Json.Arr) Objects.requireNonNull(owner.members().get(name)))
                .items().stream().map(Json.Obj.class::cast).toList();
    }

    private static String text(Json.Obj owner, String name) {
        return ((Json.Text) Objects.requireNonNull(owner.members().get(name))).value();
    }

    @Property(tries = 200)
    void theOrderOfTheTendersDoesNotMatter(@ForAll("tenders") List<Drawn> tenders, @ForAll Random random) {
        List<Drawn> shuffled = new ArrayList<>(tenders);
        Collections.shuffle(shuffled, random);
        assertThat(written(shuffled, "400000")).isEqualTo(written(tenders, "400000"));
        assertThat(written(shuffled, "6000000")).isEqualTo(written(tenders, "6000000"));
    }

    /** Counted from the draw; what is not known of one of the assessed is left out, never counted as zero. */
    @Property(tries = 200)
    void theCountsAreThoseOfTheTenders(@ForAll("tenders") List<Drawn> tenders) {
        Map<String, String> counts = new HashMap<>();
        Json.Obj bids = (Json.Obj) Objects.requireNonNull(
                parse(written(tenders, "400000")).members().get("bids"));
        for (Json.Obj row : objects(bids, "statistics")) {
            counts.put(
                    text(row, "measure"),
                    ((Json.Num) Objects.requireNonNull(row.members().get("value"))).digits());
        }
        List<Drawn> assessed = tenders.stream().filter(Drawn::isAssessed).toList();
        Map<String, String> expected = new HashMap<>();
        expected.put("bids", String.valueOf(tenders.size()));
        expected.put("finalStageBids", String.valueOf(assessed.size()));
        expected.put("vcseFinalStageBids", "0");
        if (assessed.stream().allMatch(drawn -> drawn.small().isPresent())) {
            expected.put(
                    "smeFinalStageBids",
                    String.valueOf(assessed.stream()
                            .filter(drawn -> drawn.small().orElse(false))
                            .count()));
        }
        assertThat(counts).isEqualTo(expected);
    }

    /** Those assessed and no others, in the order of their names, whatever their places. */
    @Property(tries = 200)
    void theOthersAreNamedAboveFiveMillionOnly(@ForAll("tenders") List<Drawn> tenders) {
        List<String> named = objects(parse(written(tenders, "5000000.01")), "parties").stream()
                .skip(2)
                .map(party -> text(party, "name"))
                .toList();
        assertThat(named)
                .isEqualTo(tenders.stream()
                        .filter(Drawn::isAssessed)
                        .map(drawn -> "Illustrative supplier " + drawn.letter())
                        .filter(name -> !name.endsWith("A"))
                        .sorted()
                        .toList());
        assertThat(objects(parse(written(tenders, "5000000")), "parties")).hasSize(2);
    }
}
