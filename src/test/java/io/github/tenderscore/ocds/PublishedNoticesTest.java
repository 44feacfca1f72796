package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Regime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real notices, read where they lie; skipped where they are absent. */
class PublishedNoticesTest {

    private static final String MAY_2026 = "fts-page-2026-05-30-tender-stage-20.json";
    private static final String OCTOBER_2026 = "fts-page-2026-10-06-limit-4.json";

    private static NoticeLot centralBedfordshire() {
        return Fixtures.sample(OCTOBER_2026).select(Optional.of("094476-2026"), Optional.of("1"));
    }

    private static String weights(NoticeLot lot) {
        return lot.criteria().stream()
                .map(criterion -> criterion.kind().toString().charAt(0) + ":"
                        + criterion.weight().written().orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void draftsTheSupportedLivingNotice() {
        MethodDraft draft = MethodDraft.of(centralBedfordshire());
        assertThat(Fixtures.part(draft, "source", "methodology"))
                .isEqualTo(
                        "\"source\": { \"publisher\": \"Cabinet Office\", \"notice\": \"094476-2026\", \"noticeType\": \"UK4\", "
                                + "\"ocid\": \"ocds-h6vhtk-078219\", \"buyer\": \"Central Bedfordshire Council\", \"lot\": \"1\", "
                                + "\"regime\": \"Procurement Act 2023\", \"legalBasis\": \"UKPGA 2023/54\", "
                                + "\"procedure\": \"Competitive flexible procedure\", "
                                + "\"url\": \"https://www.find-tender.service.gov.uk/Notice/094476-2026\", "
                                + "\"published\": \"2026-10-06T17:59:32+01:00\", \"licence\": \"Open Government Licence v3.0\", "
                                + "\"attribution\": \"Contains public sector information licensed under the Open Government Licence v3.0.\" "
                                + "},");
        assertThat(draft.document())
                .contains("\"Competitive Flexible Procedure (CFP)  Aldbanks Supported Living  CBC-2074-CFP-SK\"");
        assertThat(Fixtures.part(draft, "methodology", "undisclosed"))
                .endsWith("\"currency\": \"GBP\", \"weightBasis\": \"parent\", \"criteria\": [ "
                        + "{ \"id\": \"quality-methodology\", \"name\": \"Quality - Methodology\", \"kind\": \"mark\", "
                        + "\"weight\": \"50\", \"weightCode\": \"percentageExact\" }, "
                        + "{ \"id\": \"price\", \"name\": \"Price\", \"kind\": \"price\", "
                        + "\"weight\": \"40\", \"weightCode\": \"percentageExact\" }, "
                        + "{ \"id\": \"social-value\", \"name\": \"Social Value\", \"kind\": \"mark\", "
                        + "\"weight\": \"10\", \"weightCode\": \"percentageExact\" } ] },");
        assertThat(Fixtures.doubts(draft))
                .containsExactly(
                        "/methodology/currency: The currency (AED) of the lot: the tender's is GBP, which is followed; nothing "
                                + "is converted");
        assertThat(Fixtures.gaps(draft).stream().map(gap -> gap.replaceFirst(" <.*", "")))
                .containsExactly(
                        "/methodology/vat: The VAT basis of prices",
                        "/methodology/award: The award rule",
                        "/methodology/rounding: The rounding",
                        "/methodology/tieBreak: The tie-break",
                        "/methodology/minimum: Minimum marks or points, of a criterion or overall",
                        "/methodology/criteria: The treatment of missing responses",
                        "/methodology/criteria: The criteria and weights of earlier stages",
                        "/methodology/criteria/0/scale: The marking scale of the criterion \"Quality - Methodology\"",
                        "/methodology/criteria/0/criteria: The questions and their weights of the criterion \"Quality - Methodology\"",
                        "/methodology/criteria/1/rule: The price formula of the criterion \"Price\"",
                        "/methodology/criteria/2/scale: The marking scale of the criterion \"Social Value\"",
                        "/methodology/criteria/2/criteria: The questions and their weights of the criterion \"Social Value\"");
        assertThat(Fixtures.gaps(draft))
                .anyMatch(gap -> gap.contains("four highest-scoring qualified suppliers"))
                .anyMatch(gap -> gap.startsWith("/methodology/criteria/1/rule")
                        && gap.contains(
                                "The lowest evaluated tender will receive the highest score, with other tenders scored "
                                        + "proportionately."));
    }

    @Test
    void draftsTheCommittedExample() {
        assertThat(MethodDraft.of(centralBedfordshire()).document())
                .isEqualTo(Fixtures.example("central-bedfordshire-draft.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "050832-2026, 1, Q:60% P:40%",
        "050719-2026, 2, Q:40 P:60",
        "050719-2026, 1, Q:40 P:60",
        "050712-2026, 2, Q:40 P:60",
        "050712-2026, 1, Q:40 P:60",
        "050587-2026, 1, Q:70 P:30",
        "050518-2026, 1, Q:Pass/ Fail Q:Pass/ Fail Q:Pass/ Fail Q:Pass/Fail Q:Pass/ Fail P:0",
        "050515-2026, 1, Q:80 P:20",
        "050396-2026, 1, Q:15 Q:15 Q:10 Q:15 Q:5 Q:5 Q:5 C:30",
        "050318-2026, 1, Q:70.00 P:30",
        "049902-2026, 1, Q:20 Q:30 Q:20 C:30",
        "049722-2026, 1, Q:50 Q:20 Q:15 Q:10 Q:5 P:30",
    })
    void readsTheTextWeightsOfMay2026(String notice, String id, String weights) {
        NoticeLot lot = Fixtures.sample(MAY_2026).select(Optional.of(notice), Optional.of(id));
        assertThat(weights(lot)).isEqualTo(weights);
        assertThat(lot.notice().law().regime()).isEqualTo(Fact.of(Regime.EARLIER_REGULATIONS));
        assertThat(lot.notice().type()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "051000-2026, 1",
        "050998-2026, 1",
        "050970-2026, 1",
        "050970-2026, 2",
        "050970-2026, 3",
        "050970-2026, 4",
        "050965-2026, 1",
        "050722-2026, 1",
        "050426-2026, 1",
        "050199-2026, 1",
        "049950-2026, 1",
        "049783-2026, 1",
        "049693-2026, 1",
    })
    void knowsTheLotsOfMay2026ThatDiscloseNothing(String notice, String id) {
        NoticeLot lot = Fixtures.sample(MAY_2026).select(Optional.of(notice), Optional.of(id));
        assertThat(lot.criteria()).isEmpty();
        assertThat(MethodDraft.of(lot).undisclosed())
                .extracting(MethodDraft.Undisclosed::what)
                .contains("The award criteria and their weights", "The VAT basis of prices");
    }

    @Test
    void hasTwelveLotsWithCriteriaAndThirteenWithoutInMay2026() {
        NoticeFile file = Fixtures.sample(MAY_2026);
        assertThat(file.notices()).hasSize(20);
        assertThat(file.lotsWithCriteria()).hasSize(12);
        assertThat(file.lotsWithoutCriteria()).hasSize(13);
    }

    @Test
    void reportsTheSumOf130() {
        NoticeLot lot = Fixtures.sample(MAY_2026).select(Optional.of("049722-2026"), Optional.empty());
        assertThat(lot.criteria().stream()
                        .flatMap(criterion -> criterion.weight().value().stream())
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.of(130));
        assertThat(lot.doubts())
                .extracting(doubt -> doubt.what() + ": " + doubt.reason())
                .contains(
                        "The sum of the weights (130): it must be 100; they are kept as published and nothing is rescaled; maybe the "
                                + "weights of the quality criteria, which alone add to 100, are parts of a quality group");
    }

    @Test
    void flagsTheNoticesUnderTheProviderSelectionRegime() {
        assertThat(Fixtures.sample(MAY_2026).notices().stream()
                        .filter(notice -> notice.law().providerSelection().isPresent())
                        .map(notice -> notice.id().orElseThrow()))
                .containsExactly("050998-2026", "050965-2026", "050518-2026", "050426-2026", "049783-2026");
    }

    @Test
    void leavesThePassOrFailCriteriaOfHullOpen() {
        MethodDraft draft =
                MethodDraft.of(Fixtures.sample(MAY_2026).select(Optional.of("050518-2026"), Optional.of("1")));
        assertThat(draft.document()).contains("\"passFail\": true");
        assertThat(Fixtures.doubts(draft))
                .anyMatch(doubt -> doubt.startsWith("/source/regime: The law of the procurement (CELEX 32014L0024)"))
                .anyMatch(doubt -> doubt.startsWith("/methodology/criteria/5/weight: The weight (0)"));
    }

    @ParameterizedTest
    @CsvSource({
        "cf-releases-2025-q1-60.json, 60, 0",
        "fts-028961-2025-UK7-lancaster.json, 1, 1",
        "fts-029615-2025-durham-award-bids.json, 1, 1",
        "fts-037689-2026-UK1-northumberland.json, 1, 1",
        "fts-page-2026-10-06-limit-4.json, 4, 4",
    })
    void readsTheOtherFiles(String name, int notices, int lots) {
        NoticeFile file = Fixtures.sample(name);
        assertThat(file.notices()).hasSize(notices);
        assertThat(file.lots()).hasSize(lots);
        List<NoticeLot> disclosed = file.lotsWithCriteria();
        assertThat(disclosed).hasSize(name.equals(OCTOBER_2026) ? 1 : 0);
        assertThat(file.lots())
                .allSatisfy(lot -> assertThat(MethodDraft.of(lot).document()).endsWith("}\n"));
    }

    @Test
    void knowsNoRegimeOnContractsFinder() {
        assertThat(Fixtures.sample("cf-releases-2025-q1-60.json").notices())
                .extracting(notice -> notice.law().regime())
                .containsOnly(Fact.absent());
    }
}
