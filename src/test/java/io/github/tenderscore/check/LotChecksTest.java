package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.lot.Lotting;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.price.PriceRules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found in limits of lots and in the choice not to use lots. */
class LotChecksTest {

    @Test
    void everyFaultOfALimitIsFound() {
        assertThat(Findings.of(
                        "L07",
                        new LotLimitFacts(
                                Optional.of(LotSamples.most(2)),
                                Optional.of(new LotLimitFacts.StatedMechanism("", Optional.empty(), Optional.empty())),
                                Optional.of(LotSamples.notice(3, "")))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.23(4), lotLimits/mechanism: The method limits a supplier to 2 lots and must hold a"
                                + " mechanism that decides which; it has none; publish an objective mechanism, such as the"
                                + " order in which lots are awarded",
                        "PR24 reg 18(2)(p), lotLimits/notice/mostAwarded: The most lots that a supplier may be awarded (3)"
                                + " in the tender notice must be the same as in the method (2); correct the notice, or the"
                                + " method",
                        "PR24 reg 18(2)(p), lotLimits/notice/multiLotCriteria: The tender notice must summarise the"
                                + " criteria for several lots, because the awards to one supplier are limited to 2 lots;"
                                + " summarise in the notice how it is decided who is awarded which lots");
    }

    @Test
    void aLottingOfTheLibraryHasItsMechanism() {
        Lotting lotting = Lotting.named("Illustrative")
                .lot("north", "North", LotChecksTest::byPrice)
                .lot("south", "South", LotChecksTest::byPrice)
                .mostAwarded(1)
                .mechanism(LotMechanisms.publishedOrder(false))
                .awardOrder("north", "south")
                .build();
        assertThat(Findings.of(
                        "L07",
                        LotLimitFacts.of(
                                lotting, Optional.of(true), Optional.of(LotSamples.notice(1, lotting.notice())))))
                .isEmpty();
    }

    private static MethodologyBuilder byPrice(MethodologyBuilder lot) {
        return lot.price("price", "Price", PriceRules.lowestOverPrice());
    }

    @Test
    void reasonsBelongInTheNotice() {
        assertThat(Findings.of(
                        "L08",
                        new LotChoiceFacts(
                                Optional.of(false),
                                Optional.of(true),
                                Optional.of(false),
                                Optional.of("One supplier must answer"),
                                Optional.of(false))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.18(2), lotChoice/considered: The authority must consider before the tender notice whether"
                                + " the contract could be supplied in lots; it did not; consider it and write down the"
                                + " result",
                        "PR24 reg 18(2)(q), lotChoice/reasonsInNotice: The reasons for not using lots must be in the tender"
                                + " notice; they are not; add them to the notice");
    }
}
