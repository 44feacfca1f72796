package io.github.tenderscore.report;

import static io.github.tenderscore.award.LowTenders.MONDAY;
import static io.github.tenderscore.award.LowTenders.heard;
import static io.github.tenderscore.award.LowTenders.loserDecides;
import static io.github.tenderscore.award.LowTenders.masked;
import static io.github.tenderscore.award.LowTenders.screened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.LowTenderDossier;
import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.LowTenders;
import io.github.tenderscore.award.RankingWithout;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.lowtender.Reading;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on low tenders; their figures are worked out by hand in the tests of what they report. */
class LowTenderReportTest {

    @Test
    void aScreeningIsOneTable() {
        assertThat(LowTenderReport.text(screened())).isEqualTo("""
                        Screening for abnormally low prices: Illustrative cleaning contract
                        Prices on the criterion price, GBP net, as tendered; 5 tenders were admitted.
                        The authority's estimate: 105,000.00.

                        Test  Rule                               Measures                                     Limit  Evidence
                        1     AL-MEAN-OTHERS (percent 10)        per cent below the mean price of the others  10.00  building block
                        2     AL-MAD (factor 0.6745, limit 3.5)  robust z of the price                        -3.50  unverified
                        3     AL-ESTIMATE (percent 10)           per cent below the authority's estimate      10.00  building block

                        Tender  Supplier                      Price         Test 1         Test 2         Test 3   Flags
                        E       Illustrative supplier E   70,000.00  flag 30.3482…  flag -10.1175  flag 33.3333…  3 of 3
                        A       Illustrative supplier A   98,000.00       -4.8128…        -0.6745        6.6666…  0 of 3
                        B       Illustrative supplier B  100,000.00       -7.5268…           0.00        4.7619…  0 of 3
                        C       Illustrative supplier C  101,000.00       -8.8948…        0.3372…        3.8095…  0 of 3
                        D       Illustrative supplier D  103,000.00      -11.6531…        1.0117…        1.9047…  0 of 3

                        Flagged: E, Illustrative supplier E.
                        A flag decides nothing. Before a tender is disregarded for its price, the authority must consider the price \
                        abnormally low, notify the supplier and give it a reasonable opportunity to show that it can perform the contract \
                        for it (Procurement Act 2023, section 19(3)(c), (4) and (5)).
                        """);
    }

    @Test
    void notesAreForTheReaderOfAScreeningToo() {
        Assessment noted = masked().evaluation().note("Illustrative figures.").assess();
        assertThat(LowTenderReport.text(LowTenderScreening.of(noted, LowTenders.TESTS, Optional.empty())))
                .startsWith(
                        "Screening for abnormally low prices: Illustrative cleaning contract\nIllustrative figures.\nPrices ");
    }

    /** F was assessed and disqualified, so it has no place with E nor without. */
    @Test
    void whoHasNoPlaceIsNotInTheRanking() {
        assertThat(LowTenderReport.text(RankingWithout.of(masked(), "E")))
                .contains("\nD  ")
                .doesNotContain("\nF  ")
                .endsWith("No two other tenders change their order.\n");
    }

    @Test
    void aTestThatIsNotPossibleIsNotSilent() {
        LowTenderScreening screening = LowTenderScreening.of(masked(), LowTenders.TESTS, Optional.empty());
        assertThat(LowTenderReport.text(screening))
                .contains("No estimate of the authority's is given.\n")
                .contains("flag -10.1175  no test  2 of 3\n")
                .contains(
                        "- Test 3 was not possible of any tender: no estimate of the authority's is given. That clears nobody.\n");
    }

    /** A test that needs a price above 99,000. */
    private record Choosy() implements LowTenderTest {
        @Override
        public String id() {
            return "X-CHOOSY";
        }

        @Override
        public String statistic() {
            return "nothing";
        }

        @Override
        public List<Answer> test(PriceField field) {
            Reading reading = new Reading(Ratio.ZERO, Ratio.ONE, Ratio.ONE, List.of());
            return field.prices().stream()
                    .map(price -> price.compareTo(Ratio.of(99_000)) > 0
                            ? (Answer) new Answer.NoFlag(reading)
                            : new Answer.NoTest("the price is not above 99,000"))
                    .toList();
        }
    }

    @Test
    void aTestOfOnesOwnIsCalledSo() {
        LowTenderScreening screening = LowTenderScreening.of(masked(), List.of(new Choosy()), Optional.empty());
        assertThat(LowTenderReport.text(screening))
                .contains("1     X-CHOOSY  nothing   1.00   the user's own\n")
                .contains("- Test 1 was not possible of E, A: the price is not above 99,000. That clears nobody.\n")
                .contains("No tender is flagged.\n");
    }

    @Test
    void theRankingSaysWhoMoves() {
        assertThat(LowTenderReport.text(RankingWithout.of(loserDecides(), "L"))).isEqualTo("""
                        Ranking with and without L

                        Tender  Supplier                 Place with  without  Total points with   without
                        Y       Illustrative supplier Y           1        2              56.00  69.3333…
                        X       Illustrative supplier X           2        1              54.00     70.00
                        L       Illustrative supplier L           3        -              52.00         -

                        The first place changes: with L it goes to Y, without it to X.
                        The order of Y and X depends on L: with it, Y is ahead; without it, X is ahead.
                        """);
        assertThat(LowTenderReport.markdown(RankingWithout.of(loserDecides(), "L")))
                .isEqualTo("""
                        ## Ranking with and without L

                        | Tender | Supplier | Place with | without | Total points with | without |
                        | --- | --- | ---: | ---: | ---: | ---: |
                        | Y | Illustrative supplier Y | 1 | 2 | 56.00 | 69.3333… |
                        | X | Illustrative supplier X | 2 | 1 | 54.00 | 70.00 |
                        | L | Illustrative supplier L | 3 | - | 52.00 | - |

                        The first place changes: with L it goes to Y, without it to X.

                        The order of Y and X depends on L: with it, Y is ahead; without it, X is ahead.
                        """);
    }

    @Test
    void aTenderAloneLeavesNoRanking() {
        Assessment alone = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", PriceRules.lowestOverPrice())
                        .build())
                .tender("A", "Alder", t -> t.price("100"))
                .assess();
        assertThat(LowTenderReport.text(RankingWithout.of(alone, "A")))
                .endsWith("Without A there is no ranking: The number (0) of tenders must be at least 1.\n");
    }

    @Test
    void aTieIsSaidWithAndWithout() {
        Assessment tied = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", PriceRules.lowestOverPrice())
                        .build())
                .tender("A", "Alder", t -> t.price("100"))
                .tender("B", "Birch", t -> t.price("100"))
                .tender("C", "Cedar", t -> t.price("120"))
                .assess();
        assertThat(LowTenderReport.text(RankingWithout.of(tied, "C")))
                .contains("The first place does not change: it goes to A and B together.\n");
        assertThat(LowTenderReport.text(RankingWithout.of(tied, "A")))
                .contains("The first place changes: with A it goes to A and B together, without it to B.\n");
    }

    @Test
    void aDossierTellsTheWholeStory() {
        LowTenderScreening screening = screened();
        LowTenderDossier dossier = LowTenderDossier.of(screening, "E")
                .protocol(heard(screening, "E"))
                .priceBuildUp("14 cleaners\nat 11.50 an hour");
        assertThat(LowTenderReport.text(dossier)).startsWith("""
                        Low tender: E, Illustrative supplier E
                        Illustrative cleaning contract. Price: 70,000.00 GBP net.
                        The authority's estimate: 105,000.00.

                        Tests

                        Test                               Answer                                                                                Flags below
                        AL-MEAN-OTHERS (percent 10)        flagged: per cent below the mean price of the others 6,100/201 (30.3482…), limit 10     90,450.00
                        AL-MAD (factor 0.6745, limit 3.5)  flagged: robust z of the price -10.1175, limit -3.5                                  89,621.9421…
                        AL-ESTIMATE (percent 10)           flagged: per cent below the authority's estimate 100/3 (33.3333…), limit 10             94,500.00
                        """).contains("""
                        - 2026-03-03 notified, Contracts officer: the price is considered abnormally low; evidence: letter 7
                        - 2026-03-03 opportunity until 2026-03-13, Contracts officer: show the build-up of the price; evidence: letter 7
                        - 2026-03-10 demonstrated, Illustrative supplier E: rates and hours; evidence: reply 3
                        What may follow: opportunity, demonstrated, satisfied, not satisfied.

                        Price build-up
                          14 cleaners
                          at 11.50 an hour

                        Ranking with and without E
                        """);
        assertThat(LowTenderReport.markdown(dossier))
                .startsWith("# Low tender: E, Illustrative supplier E\n\nIllustrative cleaning contract. Price: ")
                .contains("\n\n## Tests\n\n| Test | Answer | Flags below |\n| --- | --- | ---: |\n")
                .contains("; evidence: letter 7\n- 2026-03-03 opportunity until ")
                .contains("\n\nWhat may follow: opportunity, ")
                .contains("\n\n> 14 cleaners  \n> at 11.50 an hour\n\n## Ranking with and without E\n\n");
    }

    @Test
    void anEndedProtocolAndAnEmptyDossierSayWhatTheyAre() {
        LowTenderScreening screening = screened();
        LowTenderDossier kept = LowTenderDossier.of(screening, "E")
                .protocol(heard(screening, "E")
                        .satisfied(MONDAY.plusDays(9), "Head of procurement", "the rates cover the wages")
                        .kept(MONDAY.plusDays(9), "Head of procurement", "it can be performed"));
        assertThat(LowTenderReport.text(kept)).contains("The protocol has ended: the tender is kept.\n");
        assertThat(LowTenderReport.text(LowTenderDossier.of(screening, "A")))
                .contains("(Procurement Act 2023, section 19(3)(c), (4) and (5)).\n\nProtocol\nNothing was done yet.\n")
                .contains("Price build-up\nNothing is on record.\n");
    }

    // ---- what others wrote
    // --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Birch | 1 | 2",
                "Birch\n# Most advantageous",
                "*Birch* _Birch_ ~~Birch~~ `Birch`",
                "[Birch](https://example.org)",
                "<b>Birch</b> &lt;b&gt;",
                "https://example.org www.example.org WWW.example.org a@example.org",
                "\\",
                "1. Birch",
                "# Birch",
                "- Birch",
                "+ Birch",
                "= Birch",
                "{Birch}"
            })
    void textOfOthersStaysText(String hostile) {
        String plain = marked("Birch");
        String report = marked(hostile);
        assertThat(report.lines().count()).isEqualTo(plain.lines().count());
        assertThat(report.lines().filter(line -> line.startsWith("#")).count())
                .isEqualTo(plain.lines().filter(line -> line.startsWith("#")).count());
        String unescaped = report.replaceAll("\\\\[\\p{Punct}]", "");
        assertThat(unescaped)
                .doesNotContainPattern("[\\\\`*_{}\\[\\]<~&@]")
                .doesNotContain("://")
                .doesNotContainIgnoringCase("www.");
        assertThat(unescaped.lines().filter(line -> line.startsWith("| B |")))
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == '|').count()).isIn(7L, 8L));
        assertThat(report.replaceAll("\\\\([\\p{Punct}])", "$1"))
                .contains(hostile.replace('\n', ' ').strip());
    }

    private static String marked(String hostile) {
        Assessment assessment = Evaluation.under(LowTenders.method())
                .note(hostile)
                .tender("A", "Alder", t -> t.price("100").mark("quality", "5"))
                .tender("B", hostile, t -> t.price("50").mark("quality", "5"))
                .assess();
        LowTenderScreening screening = LowTenderScreening.of(assessment, LowTenders.TESTS, Optional.empty());
        return LowTenderReport.markdown(screening)
                + LowTenderReport.markdown(
                        LowTenderDossier.of(screening, "B").priceBuildUp(hostile.replace('\n', ' ')));
    }
}
