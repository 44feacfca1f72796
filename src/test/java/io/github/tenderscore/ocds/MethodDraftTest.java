package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.json.EvaluationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodDraftTest {

    private static String methodology(String file, String notice) {
        return Fixtures.part(Fixtures.draft(file, notice), "methodology", "undisclosed");
    }

    @Test
    void writesFractionsAsPercentages() {
        assertThat(methodology("codes.json", "000002-2026"))
                .isEqualTo("\"methodology\": { \"title\": \"Illustrative: exact fractions\", \"currency\": \"GBP\", "
                        + "\"weightBasis\": \"parent\", \"criteria\": [ "
                        + "{ \"id\": \"quality\", \"name\": \"Quality\", \"kind\": \"mark\", \"weight\": \"62.5\", "
                        + "\"weightCode\": \"decimalExact\", \"weightPublished\": \"0.625\" }, "
                        + "{ \"id\": \"price\", \"name\": \"Price\", \"kind\": \"price\", \"weight\": \"37.5\", "
                        + "\"weightCode\": \"decimalExact\", \"weightPublished\": \"0.375\" } ] },");
        assertThat(Fixtures.draft("codes.json", "000002-2026").doubtful()).isEmpty();
    }

    @Test
    void writesPointsWithTheirSum() {
        assertThat(methodology("codes.json", "000003-2026"))
                .contains("\"weightBasis\": \"points\", \"pointsTotal\": \"1050\"")
                .contains("\"weight\": \"600\", \"weightCode\": \"pointsExact\" }")
                .contains("\"weight\": \"450\", \"weightCode\": \"pointsExact\" }");
    }

    @Test
    void writesNoSumOfPointsThatIsNotKnown() {
        assertThat(methodology("codes.json", "000006-2026"))
                .contains("\"weightBasis\": \"points\", \"criteria\"")
                .contains("\"weightCode\": \"pointsRangeMiddle\", \"weightPublished\": \"60\" }");
        assertThat(Fixtures.gaps(Fixtures.draft("codes.json", "000006-2026")))
                .contains("/methodology/pointsTotal: The total of points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000004-2026", "000005-2026", "000006-2026", "000007-2026"})
    void writesNoWeightWhereTheExactOneIsUndisclosed(String notice) {
        MethodDraft draft = Fixtures.draft("codes.json", notice);
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .contains("{ \"id\": \"quality\", \"name\": \"Quality\", \"kind\": \"mark\", \"weightCode\": ");
        assertThat(Fixtures.gaps(draft))
                .anyMatch(gap -> gap.startsWith(
                        "/methodology/criteria/0/weight: The exact weight of the criterion \"Quality\" <"));
    }

    @Test
    void quotesWhyThereIsOnlyAnOrder() {
        MethodDraft draft = Fixtures.draft("codes.json", "000007-2026");
        assertThat(Fixtures.gaps(draft))
                .contains(
                        "/methodology/criteria: Why there is only an order of importance, in numbers <Illustrative reason: the "
                                + "weights depend on the dialogue.>");
        assertThat(draft.undisclosed())
                .filteredOn(gap -> gap.where().endsWith("/weight"))
                .extracting(MethodDraft.Undisclosed::why)
                .containsOnly("The notice gives only a place in the order of importance.");
    }

    @Test
    void listsThresholdsAndFixedPricesAsDisclosedInAnUnknownUnit() {
        MethodDraft draft = Fixtures.draft("codes.json", "000008-2026");
        assertThat(Fixtures.doubts(draft))
                .containsExactly(
                        "/methodology/criteria/0/minimum: The minimum score (60) of the criterion \"Method\": the notice discloses it "
                                + "but not its unit (a mark, points or per cent); no minimum was set",
                        "/methodology/criteria/1/minimum: The greatest number of tenders to pass (4) of the criterion \"Team\": the "
                                + "notice discloses it; it chooses who goes on to a next stage and is no part of the scoring",
                        "/methodology/criteria/2: The fixed price (100000 for the whole tender) of the criterion \"Price\": where the "
                                + "price is fixed, tenders compete on quality only; no price was set",
                        "/methodology/criteria/2: The fixed price (25 for each unit) of the criterion \"Price\": where the price is "
                                + "fixed, tenders compete on quality only; no price was set");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed")).doesNotContain("minimum");
    }

    @Test
    void takesNoneOfTheWeightsInSeveralUnits() {
        MethodDraft draft = Fixtures.draft("codes.json", "000010-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .doesNotContain("\"weight\"")
                .doesNotContain("weightBasis")
                .contains("\"weightCode\": \"percentageExact\", \"weightPublished\": \"60\"")
                .contains("\"weightCode\": \"decimalExact\", \"weightPublished\": \"0.4\"");
        assertThat(Fixtures.doubts(draft))
                .containsExactly(
                        "/methodology/criteria: The units of the weights (60 per cent, 0.4 as a fraction): weights in several "
                                + "units cannot be added; none was taken");
    }

    @Test
    void doubtsWeightsThatLeaveNothing() {
        assertThat(Fixtures.doubts(Fixtures.draft("codes.json", "000011-2026")))
                .containsExactly(
                        "/methodology/criteria: The weights that are given (they add to 100): they leave nothing for the "
                                + "criteria that have none");
    }

    @Test
    void followsTheNumberWhereTheTextDisagrees() {
        MethodDraft draft = Fixtures.draft("codes.json", "000012-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed")).contains("\"weight\": \"60\"");
        assertThat(Fixtures.doubts(draft))
                .containsExactly(
                        "/methodology/criteria/0/weight: The weight (60 (weight percentageExact)) of the criterion "
                                + "\"Quality\": its description says 65%; the number is followed");
    }

    @Test
    void writesTextWeightsAsPublishedToo() {
        assertThat(methodology("text-weights.json", "000101-2026"))
                .contains("\"weight\": \"60\", \"weightPublished\": \"60%\"")
                .contains(
                        "{ \"id\": \"price\", \"kind\": \"price\", \"weight\": \"40\", \"weightPublished\": \"40 per cent\" }")
                .doesNotContain("weightCode");
        MethodDraft draft = Fixtures.draft("text-weights.json", "000102-2026");
        assertThat(Fixtures.doubts(draft))
                .containsExactly(
                        "/methodology/criteria: The unit of the weights (70.00, 30): they are text without a unit; they were "
                                + "taken for percentages");
        assertThat(Fixtures.gaps(draft))
                .contains("/methodology/criteria/1/name: The name of the criterion of the type price");
    }

    @Test
    void givesNoWeightForARangeInWords() {
        MethodDraft draft = Fixtures.draft("text-weights.json", "000103-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed")).doesNotContain("\"weight\"");
        assertThat(Fixtures.gaps(draft))
                .contains("/methodology/criteria/0/weight: The exact weight of the criterion \"Quality\" <60-85%>");
    }

    @Test
    void leavesOpenHowPassOrFailIsDecided() {
        MethodDraft draft = Fixtures.draft("text-weights.json", "000104-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .contains(
                        "{ \"id\": \"quality\", \"name\": \"Quality\", \"kind\": \"undisclosed\", \"passFail\": true, "
                                + "\"weightPublished\": \"Pass/ Fail\" }")
                .contains("{ \"id\": \"price\", \"kind\": \"price\", \"weight\": \"0\" }");
        assertThat(Fixtures.gaps(draft))
                .contains("/methodology/criteria/1/kind: What must be met to pass on the criterion \"Social Value\"")
                .noneMatch(gap -> gap.startsWith("/methodology/criteria/1/weight"));
        assertThat(Fixtures.doubts(draft))
                .hasSize(4)
                .anyMatch(doubt -> doubt.startsWith("/source/regime: ") && doubt.contains("Provider Selection Regime"))
                .anyMatch(doubt -> doubt.startsWith("/methodology/criteria/2/weight: The weight (0) of the criterion"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000105-2026;97;maybe the list is incomplete, so that criteria are missing here",
                "000106-2026;1000;maybe they are points and not percentages",
                "000107-2026;130;maybe the weights of the quality criteria, which alone add to 100, are parts of a quality group",
                "000110-2026;140;maybe a criterion is listed twice",
            })
    void reportsSumsThatAreNotOneHundred(String expected) {
        String[] parts = expected.split(";", 3);
        assertThat(Fixtures.doubts(Fixtures.draft("text-weights.json", parts[0])))
                .contains("/methodology/criteria: The sum of the weights (" + parts[1]
                        + "): it must be 100; they are kept as " + "published and nothing is rescaled; " + parts[2]);
    }

    @Test
    void doesNotTakePriceAloneForTheWholeWeight() {
        MethodDraft draft = Fixtures.draft("text-weights.json", "000108-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .endsWith("\"criteria\": [ { \"id\": \"price\", \"kind\": \"price\" } ] },");
        assertThat(draft.undisclosed())
                .extracting(MethodDraft.Undisclosed::why)
                .contains(
                        "Price is the only criterion that the notice lists: either the lowest price wins, or other criteria are not "
                                + "disclosed.");
    }

    @Test
    void quotesWords() {
        assertThat(Fixtures.gaps(Fixtures.draft("text-weights.json", "000109-2026")))
                .contains(
                        "/methodology/criteria: The criteria and weights of earlier stages",
                        "/methodology/criteria/0/weight: The exact weight of the criterion \"Quality\" <Between 3 and 5 questions, see "
                                + "the documents>",
                        "/methodology/criteria/1/rule: The price formula of the criterion of the type price <Lowest price>");
    }

    @Test
    void saysThatACostMayBeAnything() {
        MethodDraft draft = Fixtures.draft("shapes.json", "000201-2026");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .contains("{ \"id\": \"whole-life-cost\", \"name\": \"Whole life cost\", \"kind\": \"price\"")
                .contains("{ \"id\": \"technical\", \"name\": \"Technical\", \"kind\": \"undisclosed\"")
                .contains("{ \"id\": \"cost\", \"kind\": \"price\"")
                .contains("{ \"id\": \"whatever\", \"name\": \"Whatever\", \"kind\": \"undisclosed\"");
        assertThat(Fixtures.gaps(draft))
                .contains(
                        "/methodology/criteria/2/kind: What is compared as cost of the criterion \"Technical\"",
                        "/methodology/criteria/4/kind: What is compared as cost of the criterion of the type cost <Costs over ten years>",
                        "/methodology/criteria/6/kind: How tenders are scored on the criterion \"Whatever\"");
    }

    @Test
    void draftsALotWithoutCriteria() {
        NoticeFile file = Fixtures.read("shapes.json");
        MethodDraft draft = MethodDraft.of(file.lotsWithoutCriteria().get(1));
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .isEqualTo(
                        "\"methodology\": { \"title\": \"Illustrative: lots and a lot group, lot 2\", \"currency\": \"GBP\", "
                                + "\"criteria\": [ ] },");
        assertThat(Fixtures.gaps(draft))
                .contains(
                        "/methodology/criteria: The award criteria and their weights <Score = quality points divided by price>");
        MethodDraft nothing = MethodDraft.of(file.lotsWithoutCriteria().get(2));
        assertThat(Fixtures.part(nothing, "methodology", "undisclosed"))
                .isEqualTo("\"methodology\": { \"criteria\": [ ] },");
        assertThat(Fixtures.gaps(nothing))
                .contains("/methodology/title: The title", "/methodology/currency: The currency of prices")
                .contains("/methodology/criteria: The procedure, and whether it has earlier stages");
    }

    @Test
    void quotesTheWeightingInWords() {
        MethodDraft draft =
                MethodDraft.of(Fixtures.read("shapes.json").lotsWithCriteria().get(2));
        assertThat(Fixtures.gaps(draft))
                .contains(
                        "/methodology/award: The award rule <All criteria matter>",
                        "/methodology/criteria: Weights that can be computed with <Quality counts twice as much as price>");
    }

    @Test
    void namesTheLotsOfAGroup() {
        MethodDraft draft =
                MethodDraft.of(Fixtures.read("shapes.json").lotsWithCriteria().get(3));
        assertThat(Fixtures.part(draft, "source", "methodology"))
                .contains("\"lotGroup\": \"G1\", \"lots\": [ \"1\", \"2\" ]")
                .contains("\"licence\": \"https://example.org/licence\" },");
    }

    @Test
    void makesReadableIdsEachOnlyOnce() {
        assertThat(methodology("shapes.json", "000208-2026"))
                .contains("\"id\": \"economie-societe\",")
                .contains("\"id\": \"economie-societe-2\",")
                .contains("\"id\": \"economie-societe-2-2\",")
                .contains("\"id\": \"quality\",")
                .contains("\"id\": \"criterion\",")
                .contains("\"id\": \"a-name-that-is-so-very-long-that-nobody-would-want-to-read\",");
    }

    @Test
    void isTheSameEveryTimeAndCannotBeScored() {
        String draft = Fixtures.draft("codes.json", "000001-2026").document();
        assertThat(Fixtures.draft("codes.json", "000001-2026").document()).isEqualTo(draft);
        assertThatThrownBy(() -> EvaluationReader.standard().read(draft))
                .hasMessageContaining(
                        "The format (tenderscore-draft/1) of the document must be tenderscore/1; this is a draft");
    }
}
