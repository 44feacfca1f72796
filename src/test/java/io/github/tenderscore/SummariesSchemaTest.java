package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.WithheldGround.NationalSecurity;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.json.SummaryFactsReader;
import io.github.tenderscore.json.SummaryFactsWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the award and of its summaries and what the library reads and writes are the same. */
class SummariesSchemaTest {

    private static final Path DOCS = Path.of("docs");
    private static final Schemas SCHEMAS = new Schemas("evaluation", "assessment", "award", "summaries");

    private static final String AWARD_ID = "award";
    private static final String SUMMARIES_ID = "summaries";

    private static final String TENDERS = Schemas.text(DOCS.resolve("examples/domestic-abuse-support-tenders.json"));
    private static final String AWARD = Schemas.text(DOCS.resolve("examples/domestic-abuse-support-award.json"));

    private static AssessmentSummaries summaries(SummaryFacts facts) {
        return AssessmentSummaries.of(EvaluationReader.standard().read(TENDERS).assess(), facts);
    }

    private static WithheldItem withheld(String criterion, WithheldItem.Part part) {
        return new WithheldItem(
                "B",
                Optional.of(criterion),
                part,
                WithheldItem.Audience.OTHERS,
                new SensitiveCommercial(SensitiveCommercial.Kind.TRADE_SECRET, "Illustrative."),
                false);
    }

    private static final SummaryFacts EVERYTHING = SummaryFacts.NONE
            .providedAt(OffsetDateTime.parse("2026-07-02T12:00:00.5+01:00"))
            .inFull()
            .awarded("B", "as settled")
            .furtherReason("A", "Illustrative.")
            .withhold(withheld("mobilisation", WithheldItem.Part.REASON))
            .withhold(new WithheldItem(
                    "C",
                    Optional.empty(),
                    WithheldItem.Part.FURTHER_REASON,
                    WithheldItem.Audience.EVERYBODY,
                    new NationalSecurity(),
                    true))
            .furtherReason("C", "Illustrative.")
            .disclose("price")
            .withRank();

    @Test
    void examplesFitAndSoDoTheirSummaries() {
        assertThat(SCHEMAS.errors(AWARD_ID, AWARD)).isEmpty();
        AssessmentSummaries summaries = summaries(SummaryFactsReader.read(AWARD));
        assertThat(SCHEMAS.errors(SUMMARIES_ID, SummariesWriter.write(summaries)))
                .isEmpty();
        assertThat(SummariesWriter.writeEach(summaries).values())
                .hasSize(4)
                .allSatisfy(document ->
                        assertThat(SCHEMAS.errors(SUMMARIES_ID, document)).isEmpty());
    }

    @Test
    void everyFactFitsAndIsReadBack() {
        String written = SummaryFactsWriter.write(EVERYTHING);
        assertThat(SCHEMAS.errors(AWARD_ID, written)).isEmpty();
        assertThat(SummaryFactsReader.read(written)).isEqualTo(EVERYTHING);
        assertThat(SCHEMAS.errors(SUMMARIES_ID, SummariesWriter.write(summaries(EVERYTHING))))
                .isEmpty();
        assertThat(SummaryFactsReader.read("{\"format\": \"tenderscore-award/1\"}"))
                .isEqualTo(SummaryFacts.NONE);
        assertThat(SummaryFactsReader.read(SummaryFactsWriter.write(SummaryFacts.NONE)))
                .isEqualTo(SummaryFacts.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'methodology':{'inFull':true}",
                "'methodology':{'accessAt':'Part 3'}",
                "'methodology':{'inFull':false,'accessAt':'Part 3'}",
                "'providedAt':'2026-03-02T12:00Z'",
                "'rank':false,'disclosed':[],'withheld':[],'furtherReasons':{}",
            })
    void goodAwardIsAcceptedByBoth(String members) {
        String document = document(members);
        assertThat(SCHEMAS.errors(AWARD_ID, document)).isEmpty();
        assertThat(SummaryFactsReader.read(document)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'methodology':{}",
                "'methodology':'Part 3'",
                "'methodology':{'inFull':false}",
                "'methodology':{'inFull':true,'accessAt':'Part 3'}",
                "'methodology':{'accessAt':' '}",
                "'methodology':{'accessAt':3}",
                "'providedAt':'2 March 2026'",
                "'providedAt':'2026-03-02'",
                "'providedAt':'2026-03-02T12:00:00'",
                "'providedAt':20260302",
                "'awarded':'B'",
                "'awarded':{'reason':'because'}",
                "'awarded':{'tender':'B','reason':' '}",
                "'awarded':{'tender':'B','why':'because'}",
                "'furtherReasons':{'A':''}",
                "'furtherReasons':{'A':7}",
                "'furtherReasons':['A']",
                "'rank':'yes'",
                "'disclosed':'price'",
                "'disclosed':[7]",
                "'withheld':{}",
                "'withheld':['B']",
                "'withheld':[{}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(b)'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(b)','kind':'trade-secret'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(b)','kind':'trade-secret','overridingPublicInterest':' '}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(b)','kind':'secret','overridingPublicInterest':'x'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(a)','overridingPublicInterest':'x'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'nobody','limb':'94(1)(a)'}]",
                "'withheld':[{'tender':'B','part':'all','from':'others','limb':'94(1)(a)'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(2)'}]",
                "'withheld':[{'part':'reason','from':'others','limb':'94(1)(a)'}]",
                "'withheld':[{'tender':'B','part':'reason','from':'others','limb':'94(1)(a)','unannounced':'yes'}]",
                "'award':{}",
            })
    void badAwardIsRefusedByBoth(String members) {
        String document = document(members);
        assertThat(SCHEMAS.errors(AWARD_ID, document)).as(document).isNotEmpty();
        assertThatThrownBy(() -> SummaryFactsReader.read(document)).as(document).isInstanceOf(FaultException.class);
    }

    @Test
    void faultsAreNamedTogetherWithTheirPlaces() {
        assertThatThrownBy(() -> SummaryFactsReader.read(document(
                        "'providedAt':'noon','methodology':{},'withheld':[{'tender':'B','part':'reason','from':'others',"
                                + "'limb':'94(1)(b)'}],'furtherReasons':{'A':' '},'ranks':true")))
                .hasMessage("""
                        The document has 6 faults:
                        - /providedAt: The time (noon) "providedAt" of the award must be a date and time with its difference from \
                        UTC, written as in 2026-03-02T12:00:00Z or 2026-07-02T12:00:00+01:00
                        - /methodology: The methodology of the award must either have "inFull": true, or say with "accessAt" where \
                        it can be accessed in full (Procurement Regulations 2024, regulation 31(2)(d)(ii))
                        - /furtherReasons/A: The further reason why the tender A is not awarded the contract must not be blank \
                        (Procurement Regulations 2024, regulation 31(3)(c))
                        - /withheld/0: The member "kind" of the withheld item of the tender B is missing; it must say a trade secret \
                        or information likely to prejudice commercial interests (Procurement Act 2023, section 94(1)(b))
                        - /withheld/0: The member "overridingPublicInterest" of the withheld item of the tender B is missing; it must \
                        say the overriding public interest in withholding it (Procurement Act 2023, section 94(1)(b))
                        - /ranks: The member "ranks" of the document is not known; it must be one of $schema, format, providedAt, \
                        methodology, awarded, furtherReasons, withheld, disclosed, rank
                          Maybe "rank" was meant""");
        assertThatThrownBy(() -> SummaryFactsReader.read("[]"))
                .hasMessageContaining("The document is an array and must be an object");
        assertThatThrownBy(() -> SummaryFactsReader.read("{\"format\":\"tenderscore/1\"}"))
                .hasMessageContaining("The format (tenderscore/1) of the document must be tenderscore-award/1");
    }

    private static String document(String members) {
        return ("{'format':'tenderscore-award/1'," + members + "}").replace('\'', '"');
    }
}
