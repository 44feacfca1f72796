package io.github.tenderscore.award;

import static io.github.tenderscore.award.SummaryAwards.FACTS;
import static io.github.tenderscore.award.SummaryAwards.commercial;
import static io.github.tenderscore.award.SummaryAwards.planned;
import static io.github.tenderscore.award.SummaryAwards.score;
import static io.github.tenderscore.award.SummaryAwards.summaries;
import static io.github.tenderscore.award.SummaryAwards.summary;
import static io.github.tenderscore.award.SummaryAwards.supplier;
import static io.github.tenderscore.award.SummaryAwards.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.WithheldGround.NationalSecurity;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem.Audience;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.report.SummaryReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Withheld information: section 94 of the Procurement Act 2023, and nothing beyond it. */
class WithheldTest {

    private static final WithheldItem REASON = commercial("B", "care", Part.REASON, Audience.OTHERS);

    private static String text(AssessmentSummaries summaries, String tender) {
        return SummaryReport.text(summary(summaries, tender));
    }

    @Test
    void othersAreToldThatSomethingIsWithheldAndUnderWhichLimbButNotWhat() {
        AssessmentSummaries summaries = summaries(FACTS.withhold(REASON));
        assertThat(text(summaries, "A"))
                .doesNotContain("B visits twice a day", "Annex 1", "next lot")
                .contains(
                        "Withheld: the explanation of the score, as sensitive commercial information that it is in the public"
                                + " interest to withhold (Procurement Act 2023, section 94(1)(b)).");
        assertThat(SummariesWriter.writeEach(summaries).get("A"))
                .contains("\"limb\": \"94(1)(b)\"")
                .doesNotContain("twice a day", "next lot");
        // the rest is told
        assertThat(score(summary(summaries, "A").mostAdvantageous().orElseThrow(), "care")
                        .points())
                .hasToString("Optional[24]");
    }

    @Test
    void supplierItselfReadsWhatIsWithheldFromOthersOnly() {
        AssessmentSummaries summaries = summaries(FACTS.withhold(REASON));
        assertThat(text(summaries, "B")).contains("B visits twice a day").doesNotContain("Withheld");
        AssessmentSummaries fromAll =
                summaries(FACTS.withhold(commercial("B", "care", Part.REASON, Audience.EVERYBODY)));
        assertThat(text(fromAll, "B")).doesNotContain("B visits twice a day").contains("Withheld");
    }

    @Test
    void nationalSecurityIsTheOtherLimb() {
        WithheldItem item =
                new WithheldItem("B", Optional.of("plan"), Part.REASON, Audience.OTHERS, new NationalSecurity(), false);
        assertThat(text(summaries(FACTS.withhold(item)), "A"))
                .contains(
                        "Withheld: the explanation of the score, to safeguard national security (Procurement Act 2023, section"
                                + " 94(1)(a)).")
                .doesNotContain("B plans each day");
    }

    @Test
    void whereEvenTheFactMustNotBeToldItIsNot() {
        // section 94(4)
        WithheldItem item =
                new WithheldItem("B", Optional.of("plan"), Part.REASON, Audience.OTHERS, new NationalSecurity(), true);
        assertThat(text(summaries(FACTS.withhold(item)), "A")).doesNotContain("B plans each day", "Withheld");
    }

    @Test
    void sensitiveCommercialInformationNeedsTheOverridingPublicInterest() {
        assertThatThrownBy(() -> new SensitiveCommercial(SensitiveCommercial.Kind.TRADE_SECRET, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The overriding public interest in withholding sensitive commercial information must be stated; that"
                                + " it is sensitive is not enough (Procurement Act 2023, section 94(1)(b))");
    }

    @Test
    void withheldPriceStandsInNoFormulaAndIsNoLongerKnownToReaders() {
        // two tenders: B's price is the lowest, so A's own formula would tell it
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                .build();
        Evaluation evaluation = Evaluation.under(method)
                .tender("A", supplier("A", "Alder Care CIC"), planned("2100", "4", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("2000", "5", "B plans."));
        AssessmentSummaries open = AssessmentSummaries.of(evaluation.assess(), FACTS);
        assertThat(text(open, "A")).contains("= 2,000 / 2,100");
        AssessmentSummaries closed = AssessmentSummaries.of(
                evaluation.assess(), FACTS.withhold(commercial("B", "price", Part.OFFER, Audience.OTHERS)));
        assertThat(text(closed, "A") + SummariesWriter.writeEach(closed).get("A"))
                .doesNotContain("2,000", "2000", "20/21", "38.0952")
                .contains("Score: 38.09… of 40 points")
                .contains("Withheld: what the tender offers, as sensitive commercial information");
        assertThat(text(closed, "B")).contains("price 2,000");
        assertThat(texts(closed.check().warnings()))
                .contains(
                        "What the tender B offers on the criterion price is withheld and its score is told, so it can be worked"
                                + " out by the published formula as closely as the score is rounded (Procurement Act 2023, section 94)");
    }

    @Test
    void withheldPriceIsNotToldExactlyByAnAbsoluteFormulaEither() {
        // 1 - 2000/7000 = 5/7 of 40 points = 28.571428…
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.shareOfBase("7000", io.github.tenderscore.price.Clamp.ZERO))
                .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                .build();
        Evaluation evaluation = Evaluation.under(method)
                .tender("A", supplier("A", "Alder Care CIC"), planned("2100", "4", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("2000", "5", "B plans."));
        AssessmentSummaries closed = AssessmentSummaries.of(
                evaluation.assess(), FACTS.withhold(commercial("B", "price", Part.OFFER, Audience.OTHERS)));
        assertThat(text(closed, "A"))
                .contains("Score: 28.57… of 40 points")
                .doesNotContain("2,000", "200/7", "28.5714");
    }

    @Test
    void scoreThatTheTotalsTellIsNotWithheld() {
        SummaryCheck check = summaries(FACTS.withhold(commercial("B", "care", Part.SCORE, Audience.OTHERS)))
                .check();
        assertThat(texts(check.faults()))
                .containsExactly(
                        "What is withheld of the tender B, the score on care, must not be told by what is shown: it can be"
                                + " worked out from the sub-total of quality and its sub-criteria (Procurement Act 2023, section 94);"
                                + " withhold one more of them, or show it");
        assertThat(check.isComplete()).isFalse();
    }

    @Test
    void sumsWithTwoUnknownsCannotBeSolved() {
        SummaryFacts two = FACTS.withhold(commercial("B", "care", Part.SCORE, Audience.OTHERS))
                .withhold(commercial("B", "quality", Part.SCORE, Audience.OTHERS));
        assertThat(texts(summaries(two).check().faults()))
                .containsExactly(
                        "What is withheld of the tender B, the sub-total of quality, must not be told by what is shown: it"
                                + " can be worked out from the total and the criteria (Procurement Act 2023, section 94); withhold one more"
                                + " of them, or show it");
        SummaryFacts three = two.withhold(commercial("B", "", Part.SCORE, Audience.OTHERS));
        assertThat(summaries(three).check().isComplete()).isTrue();
        SummaryBlock block = summary(summaries(three), "A").mostAdvantageous().orElseThrow();
        assertThat(block.totals()).isEmpty();
        assertThat(block.withheld()).extracting(WithheldNotice::part).containsExactly(Part.SCORE);
        assertThat(score(block, "care").points()).isEmpty();
        assertThat(score(block, "care").given()).isEmpty();
        assertThat(score(block, "care").working()).isEmpty();
        assertThat(score(block, "plan").points()).isPresent();
    }

    @Test
    void whatIsWithheldFromEverybodyMustNotBeSolvedByTheSupplierItself() {
        // the others face two unknowns, but B itself one
        SummaryFacts facts = FACTS.withhold(commercial("B", "care", Part.SCORE, Audience.EVERYBODY))
                .withhold(commercial("B", "plan", Part.SCORE, Audience.OTHERS));
        assertThat(texts(summaries(facts).check().faults()))
                .singleElement()
                .asString()
                .startsWith("What is withheld of the tender B, the score on care, must not be told by what is shown");
    }

    @Test
    void priceThatAnIndexTellsIsNotWithheld() {
        Methodology method = Methodology.named("Illustrative")
                .award(AwardRules.qualityOverPrice("1000"))
                .price("price", "Price")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        Evaluation evaluation = Evaluation.under(method)
                .tender("A", supplier("A", "Alder Care CIC"), planned("2100", "4", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("2000", "5", "B plans."));
        SummaryFacts price = FACTS.withhold(commercial("B", "price", Part.OFFER, Audience.OTHERS));
        assertThat(texts(AssessmentSummaries.of(evaluation.assess(), price)
                        .check()
                        .faults()))
                .containsExactly(
                        "What is withheld of the tender B, the price on price, must not be told by what is shown: it can be"
                                + " worked out from the quality/price ratio (Procurement Act 2023, section 94); withhold the total too, or"
                                + " show the price");
        // B's mark earns all 100 points and then is the only unknown of their sum, so its index alone cannot be
        // withheld
        SummaryFacts both = price.withhold(commercial("B", "", Part.SCORE, Audience.OTHERS))
                .withhold(commercial("B", "plan", Part.SCORE, Audience.OTHERS));
        AssessmentSummaries summaries = AssessmentSummaries.of(evaluation.assess(), both);
        assertThat(summaries.check().isComplete()).isTrue();
        assertThat(text(summaries, "A")).doesNotContain("2,000", "1,000 ×", "50");
    }

    @Test
    void whatASummaryWouldNotShowCannotBeWithheld() {
        List<WithheldItem> items = List.of(
                commercial("Z", "care", Part.REASON, Audience.EVERYBODY),
                commercial("D", "price", Part.OFFER, Audience.EVERYBODY),
                commercial("A", "care", Part.REASON, Audience.OTHERS),
                commercial("B", "none", Part.SCORE, Audience.OTHERS),
                commercial("B", "", Part.REASON, Audience.OTHERS),
                commercial("C", "price", Part.OFFER, Audience.EVERYBODY),
                commercial("B", "care", Part.OFFER, Audience.OTHERS),
                commercial("B", "price", Part.FURTHER_REASON, Audience.OTHERS),
                commercial("B", "price", Part.REASON, Audience.OTHERS),
                commercial("B", "price", Part.REASON, Audience.OTHERS));
        SummaryFacts facts = FACTS;
        for (WithheldItem item : items) {
            facts = facts.withhold(item);
        }
        SummaryFacts all = facts;
        assertThatThrownBy(() -> summaries(all)).hasMessage("""
                        The award has 11 faults:
                        - withheld/0: The withheld item (reason) of the tender Z on care must be of a tender of the evaluation
                        - withheld/1: The withheld item (offer) of the tender D on price must not be withheld, because the tender \
                        is disregarded and in no assessment summary (Procurement Act 2023, section 50(5))
                        - withheld/2: The withheld item (reason) of the tender A on care must be withheld from everybody, because \
                        no other supplier is told anything of a tender that is not the most advantageous
                          Maybe nothing needs to be withheld here
                        - withheld/3: The withheld item (score) of the tender B on none must be on a criterion or group of the \
                        method
                        - withheld/4: The withheld item (reason) of the tender B must name the criterion
                        - withheld/5: The withheld item (offer) of the tender C on price must be something that an assessment \
                        summary would show; there is none
                        - withheld/6: The withheld item (offer) of the tender B on care must be something that an assessment \
                        summary would show; there is none
                          Maybe it is a mark, which is withheld as a score
                        - withheld/7: The withheld item (further-reason) of the tender B on price must name no criterion, because \
                        it is of the tender as a whole
                        - withheld/8: The withheld item (reason) of the tender B on price must be something that an assessment \
                        summary would show; there is none
                        - withheld/9: The withheld item (reason) of the tender B on price must be something that an assessment \
                        summary would show; there is none
                        - withheld/9: The withheld item (reason) of the tender B on price must be withheld only once""");
        assertThatThrownBy(() -> summaries(
                        FACTS.disclose("price").withhold(commercial("B", "price", Part.OFFER, Audience.OTHERS))))
                .hasMessageContaining(
                        "The criterion (price) whose compared price or promise is disclosed must not have an offer or score"
                                + " that is withheld (Procurement Act 2023, section 94)");
    }

    @Test
    void furtherReasonAndFailedGateMayBeWithheldFromTheSupplierItself() {
        SummaryFacts facts = FACTS.furtherReason("A", "A secret reason.")
                .withhold(new WithheldItem(
                        "A", Optional.empty(), Part.FURTHER_REASON, Audience.EVERYBODY, new NationalSecurity(), false));
        assertThat(text(summaries(facts), "A"))
                .doesNotContain("A secret reason")
                .contains(
                        "Withheld: a further reason why the contract is not awarded to it, to safeguard national security"
                                + " (Procurement Act 2023, section 94(1)(a)).");
        SummaryFacts gate = FACTS.withhold(commercial("C", "care", Part.SCORE, Audience.EVERYBODY))
                .withhold(commercial("C", "quality", Part.SCORE, Audience.EVERYBODY));
        assertThat(summary(summaries(gate), "C").reasons())
                .containsExactly(
                        "The tender is disqualified under the assessment methodology (Procurement Act 2023, section"
                                + " 23(3)(a)). Care: the tender does not reach what the published methodology asks for.");
    }
}
