package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.KnownBuyer;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementAward;
import io.github.tenderscore.procurement.ProcurementContract;
import io.github.tenderscore.procurement.ProcurementLot;
import io.github.tenderscore.procurement.PublishedNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Illustrative releases, built from the Open Contracting Data Standard and the extension of the United Kingdom. */
class ProcurementReaderTest {

    private static final String COUNCIL = "\"buyer\": {\"id\": \"GB-PPON-A\", \"name\": \"Illustrative Council\"}";

    private static String release(String ocid, String date, String... members) {
        return "{\"ocid\": \"" + ocid + "\", \"date\": \"" + date + "\", " + String.join(", ", members) + "}";
    }

    private static String packaged(String... releases) {
        return "{\"releases\": [\n" + String.join(",\n", releases) + "\n]}";
    }

    private static List<String> doubts(Procurement procurement, Doubt.Topic topic) {
        return procurement.doubts().stream()
                .filter(doubt -> doubt.topic() == topic)
                .map(doubt -> doubt.what() + ": " + doubt.reason())
                .toList();
    }

    @Test
    void putsReleasesTogetherInTheOrderOfTheirDates() {
        String first = release(
                "o-1",
                "2026-03-01T10:00:00Z",
                COUNCIL,
                "\"id\": \"1-2026\", \"tag\": [\"tender\"]",
                "\"tender\": {\"title\": \"Old\", \"status\": \"active\", \"lots\": [{\"id\": \"1\", \"title\": \"One\"}, "
                        + "{\"id\": 2, \"title\": \"Two\"}]}");
        String second = release(
                "o-1",
                "2026-03-01T10:30:00+01:00",
                COUNCIL,
                "\"id\": \"0-2026\"",
                "\"tender\": {\"title\": \"Older\", \"mainProcurementCategory\": \"goods\"}");
        String third = release(
                "o-1",
                "2026-03-02",
                COUNCIL,
                "\"id\": \"2-2026\"",
                "\"tender\": {\"title\": \"New\", \"mainProcurementCategory\": null, \"lots\": [{\"id\": \"2\", \"title\": null, "
                        + "\"status\": \"cancelled\"}, {\"id\": \"3\"}]}");
        for (List<String> order : List.of(List.of(first, second, third), List.of(third, first, second))) {
            Procurement procurement =
                    Reading.of(packaged(order.toArray(String[]::new))).only();
            assertThat(procurement.competition().title()).contains("New");
            assertThat(procurement.competition().category()).isEmpty();
            assertThat(procurement.notices())
                    .extracting(PublishedNotice::number)
                    .containsExactly(Fact.of("0-2026"), Fact.of("1-2026"), Fact.of("2-2026"));
            assertThat(procurement.lots())
                    .extracting(ProcurementLot::id)
                    .containsExactly(Fact.of("1"), Fact.of("2"), Fact.of("3"));
            assertThat(procurement.lots())
                    .extracting(ProcurementLot::title)
                    .containsExactly(Optional.of("One"), Optional.empty(), Optional.empty());
            assertThat(procurement.lots().get(1).status()).contains("cancelled");
        }
    }

    /** The list of criteria is replaced as a whole (section 4.1 of the reference on data formats), though its items have no ids. */
    @Test
    void replacesTheListOfCriteriaAsAWhole() {
        String before =
                "\"tender\": {\"lots\": [{\"id\": \"1\", \"awardCriteria\": {\"criteria\": [{\"type\": \"price\"}, "
                        + "{\"type\": \"quality\"}]}}]}";
        String after =
                "\"tender\": {\"lots\": [{\"id\": \"1\", \"awardCriteria\": {\"criteria\": [{\"type\": \"price\", "
                        + "\"numbers\": [{\"number\": 100, \"weight\": \"percentageExact\"}]}]}}]}";
        Procurement procurement = Reading.of(
                        release("o-1", "2026-01-01", COUNCIL, before), release("o-1", "2026-01-02", COUNCIL, after))
                .only();
        assertThat(procurement.lots().get(0).weighting().criteria()).hasSize(1);
        assertThat(procurement.lots().get(0).weighting().priceWeight().known().orElseThrow())
                .hasToString("100");
    }

    /** P3: an update can carry only ids and amendments. */
    @Test
    void keepsAnAwardThatAnUpdateOnlyNames() {
        Procurement procurement = Reading.of(
                        release("o-1", "2026-01-01", COUNCIL, "\"awards\": [{\"id\": \"a\", \"title\": \"Award\"}]"),
                        release("o-1", "2026-01-02", COUNCIL, "\"awards\": [{\"id\": \"a\", \"amendments\": [{}]}]"))
                .only();
        assertThat(procurement.awards()).hasSize(1);
        assertThat(procurement.awards().get(0).title()).contains("Award");
    }

    /** P4: a reused ocid joins different buyers. */
    @Test
    void keepsTheBuyersOfAReusedOcidApart() {
        String other = "\"buyer\": {\"id\": \"GB-PPON-B\", \"name\": \"Illustrative Water\"}";
        String silent =
                release("o-1", "2026-01-03", "\"tag\": [\"tenderCancellation\"]", "\"tender\": {\"title\": \"Whose\"}");
        Reading reading = Reading.of(packaged(
                release("o-1", "2026-01-01", COUNCIL, "\"tender\": {\"title\": \"Roads\"}"),
                release("o-1", "2026-01-02", other, "\"tender\": {\"title\": \"Pipes\"}"),
                silent));
        assertThat(reading.procurements())
                .extracting(one -> one.competition().title().orElseThrow())
                .containsExactly("Whose", "Roads", "Pipes");
        assertThat(reading.procurements().get(0).buyer().isAbsent()).isTrue();
        assertThat(doubts(reading.procurements().get(0), Doubt.Topic.MERGE))
                .containsExactly(
                        "The release without a buyer: several buyers use its ocid, so that whose it is cannot be told; it "
                                + "stands alone");
        assertThat(doubts(reading.procurements().get(1), Doubt.Topic.MERGE))
                .containsExactly("The ocid: 2 buyers use it; each is taken for a procurement of its own");
        assertThat(reading.coverage().buyers()).isEqualTo(2);
    }

    /** P41: a termination notice without a buyer; P43: one council by two ids and by its name with and without "the". */
    @Test
    void knowsOneBuyerByIdByNameAndByTheRoleOfAParty() {
        Reading reading = Reading.of(packaged(
                release("o-1", "2026-01-01", COUNCIL, "\"tender\": {\"title\": \"Roads\"}"),
                release(
                        "o-1",
                        "2026-01-02",
                        "\"buyer\": {\"id\": \"GB-FTS-1\", \"name\": \"The  illustrative council\"}"),
                release("o-1", "2026-01-03", "\"buyer\": {\"id\": \"GB-FTS-1\"}"),
                release(
                        "o-1",
                        "2026-01-04",
                        "\"parties\": [{\"id\": \"GB-FTS-1\", \"name\": \"Illustrative Council\", \"roles\": [\"buyer\"]}]"),
                release("o-1", "2026-01-05", "\"tender\": {\"status\": \"withdrawn\"}")));
        assertThat(reading.only().notices()).hasSize(5);
        assertThat(reading.coverage().buyers()).isEqualTo(1);
    }

    @Test
    void takesTheOnlyPartyWithThatRoleForTheBuyer() {
        String party = "{\"id\": \"%s\", \"name\": \"%s\", \"roles\": [\"buyer\"]}";
        Procurement one = Reading.of(
                        release("o-1", "2026-01-01", "\"parties\": [" + String.format(party, "p", "Council") + "]"))
                .only();
        assertThat(one.buyer().known().orElseThrow().name()).isEqualTo(Fact.of("Council"));
        Procurement two = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        "\"parties\": [" + String.format(party, "p", "Council") + ", "
                                + String.format(party, "q", "Fire") + "]"))
                .only();
        assertThat(two.buyer())
                .isEqualTo(Fact.doubtful("the buyer (Council, Fire): several parties have that role; none was taken"));
    }

    /** P7 and P8: no id, but the document has the number; P9: the document stands on each award. */
    @Test
    void takesTheNumberOfANoticeFromItsDocument() {
        String document = "\"documents\": [{\"id\": \"7-2026\", \"noticeType\": \"UK6\"}]";
        Procurement procurement = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        COUNCIL,
                        "\"awards\": [{\"id\": \"1\", " + document + "}, {\"id\": \"2\", " + document + "}]"))
                .only();
        assertThat(procurement.notices())
                .containsExactly(new PublishedNotice(
                        Fact.of("7-2026"), Fact.of(NoticeType.UK6), List.of(), Fact.of(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void doubtsANoticeTypeThatIsNotKnown() {
        Procurement procurement = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        COUNCIL,
                        "\"tender\": {\"documents\": [{\"id\": \"1\", \"noticeType\": \"UK99\"}]}"))
                .only();
        assertThat(procurement.notices().get(0).type())
                .isEqualTo(Fact.doubtful("the notice type (UK99): it is none of UK1 to UK17"));
        assertThat(procurement.notices().get(0).number()).isEqualTo(Fact.of("1"));
    }

    @Test
    void letsAReleaseWithoutAnOcidStandAlone() {
        String silent = "{\"date\": \"2026-01-01\", " + COUNCIL + ", \"tender\": {\"title\": \"%s\"}}";
        Reading reading = Reading.of(
                packaged(String.format(silent, "A"), String.format(silent, "B"), String.format(silent, "A")));
        assertThat(reading.procurements()).hasSize(2).allSatisfy(one -> {
            assertThat(one.ocid().isAbsent()).isTrue();
            assertThat(doubts(one, Doubt.Topic.MERGE))
                    .containsExactly(
                            "The release without an ocid: no other can be put together with it; it stands alone");
        });
        assertThat(reading.coverage().repeated()).isEqualTo(1);
    }

    @Test
    void takesAReleaseWithoutADateForTheFirst() {
        Procurement procurement = Reading.of(packaged(
                        release("o-1", "2026-01-01", COUNCIL, "\"tender\": {\"title\": \"Dated\"}"),
                        release("o-1", "soon", COUNCIL, "\"tender\": {\"title\": \"Not dated\"}")))
                .only();
        assertThat(procurement.competition().title()).contains("Dated");
        assertThat(doubts(procurement, Doubt.Topic.MERGE))
                .containsExactly(
                        "The release without a date: its place among the others cannot be told; every other is taken for "
                                + "later");
        assertThat(procurement.notices().get(0).date())
                .isEqualTo(Fact.doubtful("the date (soon) is none of the calendar"));
    }

    /** Two awards with one id cannot be told apart, so that a later list of awards replaces the first as a whole. */
    @Test
    void doubtsAnIdThatStandsTwice() {
        Procurement procurement = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        COUNCIL,
                        "\"awards\": [{\"id\": \"1\", \"relatedLots\": [\"L\"]}, {\"id\": \"1\", \"relatedLots\": [\"L\"]}]",
                        "\"contracts\": [{\"id\": \"1\", \"awardID\": \"1\"}, {\"id\": \"2\", \"awardID\": \"2\"}]"))
                .only();
        assertThat(procurement.awards())
                .extracting(ProcurementAward::id)
                .containsExactly(
                        Fact.of("1"), Fact.doubtful("1", "the id (1) of the award: another award has the same"));
        assertThat(procurement.contracts())
                .extracting(ProcurementContract::award)
                .containsExactly(
                        Fact.of("1"), Fact.doubtful("2", "the award (2) of the contract 2: no award has that id"));
        assertThat(doubts(procurement, Doubt.Topic.AWARD))
                .contains(
                        "The number (2) of awards of the lot L: no one award is that of the lot; awards and lots are counted apart");
    }

    @Test
    void readsTheReleasesOfARecordAndOtherwiseTheCompiledOne() {
        String full = release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\", \"tender\": {\"title\": \"Full\"}");
        String compiled = release(
                "o-1",
                "2026-01-05",
                COUNCIL,
                "\"id\": \"compiled\", \"tag\": [\"compiled\"], \"tender\": {\"title\": \"Compiled\", \"documents\": "
                        + "[{\"id\": \"1\", \"noticeType\": \"UK4\", \"datePublished\": \"2026-01-01\"}]}, "
                        + "\"awards\": [{\"documents\": [{\"id\": \"2\", \"noticeType\": \"UK6\"}]}]");
        String link = "{\"url\": \"https://example.org/1\", \"date\": \"2026-01-01\", \"tag\": [\"tender\"]}";
        String records = "{\"records\": [{\"ocid\": \"o-1\", \"compiledRelease\": %s, \"releases\": [%s]}]}";
        Procurement of = Reading.of(String.format(records, compiled, full)).only();
        assertThat(of.competition().title()).contains("Full");
        assertThat(of.notices()).hasSize(1);
        Procurement linked = Reading.of(String.format(records, compiled, link)).only();
        assertThat(linked.competition().title()).contains("Compiled");
        assertThat(linked.notices()).extracting(PublishedNotice::number).containsExactly(Fact.of("1"), Fact.of("2"));
        assertThat(linked.notices())
                .extracting(PublishedNotice::type)
                .containsExactly(Fact.of(NoticeType.UK4), Fact.of(NoticeType.UK6));
        Reading nothing = Reading.of("{\"records\": [{\"ocid\": \"o-1\", \"releases\": [" + link + "]}]}");
        assertThat(nothing.coverage().rejects())
                .extracting(Reject::toString)
                .containsExactly(
                        "1, line 1, o-1: The record has neither a compiled release nor its releases, but at most links to "
                                + "them");
    }

    @Test
    void countsANoticeOnceThatACompiledReleaseListsToo() {
        String full = release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\", \"tender\": {\"title\": \"Full\"}");
        String record = "{\"records\": [{\"compiledRelease\": "
                + release(
                        "o-1",
                        "2026-01-02",
                        COUNCIL,
                        "\"tender\": {\"documents\": [{\"id\": \"1\", \"noticeType\": \"UK4\"}]}")
                + "}]}";
        assertThat(Reading.of(packaged(full), record).only().notices()).hasSize(1);
    }

    @Test
    void namesABrokenLineWithFileLineAndProcurement() {
        String good = release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\"");
        String broken = "{\"ocid\": \"o-2\", \"date\": ";
        String infinite =
                "{\"ocid\": \"o-3\", \"tender\": {\"lotDetails\": {\"maximumLotsBidPerSupplier\": Infinity}}}";
        String last = release("o-4", "2026-01-01", COUNCIL, "\"id\": \"4\"");
        Reading reading = Reading.of(String.join("\n", good, broken, infinite, "{\"links\": {}}", last));
        assertThat(reading.procurements()).hasSize(2);
        assertThat(reading.coverage().releases()).isEqualTo(2);
        assertThat(reading.coverage().rejects())
                .extracting(Reject::toString)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("1, line 2, o-2: The text is not JSON: "),
                        text -> assertThat(text)
                                .isEqualTo(
                                        "1, line 3, o-3: The word Infinity stands for a number at line 3; JSON has no such number"),
                        text -> assertThat(text)
                                .isEqualTo(
                                        "1, line 4: It has no \"ocid\" and nothing of a procurement, and is no package of releases"));
        assertThat(reading.coverage().rejected())
                .isEqualTo(Map.of(
                        Reject.Reason.CUT_OFF, 1L, Reject.Reason.NOT_A_NUMBER, 1L, Reject.Reason.NO_RELEASE, 1L));
    }

    @Test
    void saysThatTheRestOfABrokenPackageWasNotRead() {
        String good = release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\"");
        Reading reading = Reading.of(packaged(good, "{\"ocid\": \"o-2\" \"date\"}", good));
        assertThat(reading.procurements()).hasSize(1);
        assertThat(reading.coverage().rejects()).hasSize(1);
        assertThat(reading.coverage().rejects().get(0).toString())
                .startsWith("1, line 3, o-2: The text is not JSON: ")
                .endsWith("; the rest of the file was not read");
        assertThat(reading.coverage().intake(Percent.WHOLE))
                .isEqualTo(new Intake(1, 1, Percent.WHOLE, List.of("1, line 3"), 0));
    }

    @Test
    void saysThatTheRestOfABrokenPackageOnALineWasNotRead() {
        String good = release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\"");
        String lines = good + "\n{\"releases\": [" + good + ", {\"ocid\" 1}, " + good + "]}\n" + good
                + "\n{\"ocid\": 1\n" + good;
        Reading reading = Reading.of(lines.replaceAll("\n(?! *[{])", ""));
        assertThat(reading.coverage().rejects())
                .extracting(Reject::lost)
                .containsExactly(Reject.Lost.LINE, Reject.Lost.NOTHING);
        assertThat(reading.coverage().rejects().get(0).toString()).endsWith("; the rest of the line was not read");
        assertThat(reading.coverage().lost()).containsExactly("1, line 2");
    }

    /** Such a release is no reject, so that only its doubts tell. */
    @Test
    void countsPartsThatCannotBeReadAsDoubtsOfAReleaseThatIsRead() {
        Coverage coverage = Reading.of(packaged(release("o-1", "2026-01-01", COUNCIL, "\"awards\": \"none\"")))
                .coverage();
        assertThat(coverage.releases()).isEqualTo(1);
        assertThat(coverage.rejectedInAll()).isZero();
        assertThat(coverage.doubts()).containsEntry(Doubt.Topic.UNREADABLE, 1L);
        assertThat(coverage.indicators())
                .filteredOn(one -> one.id().equals("notices/doubts/unreadable"))
                .extracting(one -> one.reading())
                .containsExactly(new io.github.tenderscore.monitor.Reading.Exact(Ratio.ONE));
    }

    /** Also where more of them are lost than rejects are kept with their place. */
    @Test
    void namesEveryFileThatLostItsRest() {
        String[] files = Collections.nCopies(150, "{\"ocid\"").toArray(String[]::new);
        Coverage coverage = Reading.of(files).coverage();
        assertThat(coverage.rejects()).hasSize(100);
        assertThat(coverage.lost()).hasSize(150).startsWith("1, line 1").endsWith("150, line 1");
        assertThat(coverage.indicators())
                .filteredOn(one -> one.id().equals("notices/lost"))
                .singleElement()
                .extracting(one -> one.reading())
                .isEqualTo(new io.github.tenderscore.monitor.Reading.Exact(Ratio.of(150)));
    }

    @Test
    void readsTheOtherFilesAfterOneThatIsBroken() {
        Reading reading = Reading.of("{", packaged(release("o-1", "2026-01-01", COUNCIL, "\"id\": \"1\"")));
        assertThat(reading.procurements()).hasSize(1);
        assertThat(reading.coverage().rejects().get(0).file()).isEqualTo("1");
    }

    @Test
    void keepsTheFirstHundredRejectsAndCountsAll() {
        Reading reading = Reading.of("{}\n".repeat(250));
        assertThat(reading.coverage().rejects()).hasSize(100);
        assertThat(reading.coverage().rejectedInAll()).isEqualTo(250);
    }

    /** The buyers of section P43 and P44 of the reference on data formats, by invented ids. */
    @Test
    void readsOneCouncilUnderAllItsNamesAndNothingThatLooksLikeIt() {
        String by = "{\"ocid\": \"%s\", \"date\": \"2026-01-01\", \"buyer\": {%s}, \"id\": \"%1$s\"}";
        String text = packaged(
                String.format(by, "o-1", "\"name\": \"The North Yorkshire Council\""),
                String.format(by, "o-2", "\"name\": \"north yorkshire  council\""),
                String.format(by, "o-3", "\"id\": \"GB-FTS-5\", \"name\": \"NYCC\""),
                String.format(by, "o-4", "\"name\": \"North Yorkshire County Council\""),
                String.format(by, "o-5", "\"name\": \"North Yorkshire Police\""),
                String.format(by, "o-6", "\"name\": \"North Yorkshire\""),
                "{\"ocid\": \"o-7\", \"id\": \"7\"}",
                "{\"ocid\": \"o-1\", \"id\": \"7\"}");
        ProcurementReader reader = ProcurementReader.standard()
                .ofBuyers(List.of(new KnownBuyer(
                        "North Yorkshire Council", List.of("GB-FTS-5"), List.of("North Yorkshire County Council"))));
        Reading reading = Reading.of(reader, text);
        assertThat(reading.procurements())
                .extracting(one -> one.ocid().known().orElseThrow())
                .containsExactlyInAnyOrder("o-1", "o-2", "o-3", "o-4");
        assertThat(reading.coverage().releases()).isEqualTo(8);
        assertThat(reading.coverage().ofOthers()).isEqualTo(3);
        assertThat(reading.coverage().buyers()).isEqualTo(1);
    }

    @Test
    void refusesListsOfBuyersThatContradictThemselves() {
        KnownBuyer one = new KnownBuyer("Illustrative Council", List.of("1"), List.of());
        assertThatThrownBy(() -> ProcurementReader.standard()
                        .ofBuyers(List.of(one, new KnownBuyer("Another", List.of("1"), List.of()))))
                .hasMessage("The id or name (1) of the buyer Another must not be that of Illustrative Council too");
        assertThatThrownBy(() -> ProcurementReader.standard()
                        .ofBuyers(List.of(one, new KnownBuyer("The illustrative council", List.of(), List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KnownBuyer("Council", List.of(" "), List.of()))
                .hasMessage("The buyer (Council) must have a name, and no blank id or other name");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8192, -2})
    void refusesANumberOfPartitionsThatIsNoPowerOfTwo(int number) {
        assertThatThrownBy(() -> ProcurementReader.standard().withPartitions(number))
                .hasMessage("The number (" + number + ") of partitions must be a power of two from 1 to 4096");
    }

    @Test
    void refusesBlankWordsAndNames() {
        assertThatThrownBy(() -> ProcurementReader.standard().withSocialValueWords(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeSource(" ", InputStream::nullInputStream))
                .hasMessage("The file of notices must have a name; it is blank");
    }

    private static String many() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(release(
                            "o-" + i % 300,
                            "2026-01-" + String.format("%02d", 1 + i % 28),
                            "\"buyer\": {\"id\": \"" + i % 7 + "\"}",
                            "\"tender\": {\"title\": \"" + i + "\"}"))
                    .append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "64", "4096"})
    void givesTheSameWithAnyNumberOfPartitions(int partitions) {
        Reading expected = Reading.of(many());
        assertThat(Reading.of(ProcurementReader.standard().withPartitions(partitions), many()))
                .isEqualTo(expected);
    }

    @Test
    void givesTheSameInAnyOrderOfReleasesWhereDatesDecide() {
        List<String> lines = new ArrayList<>(many().lines().toList());
        Reading expected = Reading.of(String.join("\n", lines));
        Collections.shuffle(lines, new Random(5));
        assertThat(Reading.of(String.join("\n", lines))).isEqualTo(expected);
    }

    /** The spool of an application; each partition is written, closed, and read once. */
    @Test
    void usesTheSpoolOfTheCaller() {
        List<String> calls = new ArrayList<>();
        Map<Integer, ByteArrayOutputStream> kept = new TreeMap<>();
        Spool spool = new Spool() {
            @Override
            public OutputStream write(int partition) {
                calls.add("write");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        calls.add("close");
                    }
                };
                assertThat(kept.put(partition, bytes)).isNull();
                return bytes;
            }

            @Override
            public InputStream read(int partition) {
                calls.add("read");
                return new ByteArrayInputStream(
                        Objects.requireNonNull(kept.get(partition)).toByteArray());
            }
        };
        List<Procurement> found = new ArrayList<>();
        ProcurementReader.standard()
                .withPartitions(4)
                .read(List.of(Reading.source("many", many().getBytes(StandardCharsets.UTF_8))), spool, found::add);
        assertThat(found).isEqualTo(Reading.of(many()).procurements());
        assertThat(calls.lastIndexOf("write")).isLessThan(calls.indexOf("close"));
        assertThat(calls.indexOf("read")).isGreaterThanOrEqualTo(8);
        assertThat(calls).filteredOn("read"::equals).hasSize(4);
    }

    @Test
    void passesOnAFailureOfTheSpoolOrOfAFile() {
        Spool full = new Spool() {
            @Override
            public OutputStream write(int partition) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public InputStream read(int partition) {
                return InputStream.nullInputStream();
            }
        };
        List<NoticeSource> one = List.of(Reading.source("1", "{\"ocid\": \"o-1\"}".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> ProcurementReader.standard().read(one, full, found -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("no space left");
        List<NoticeSource> gone = List.of(new NoticeSource("gone", () -> {
            throw new IOException("no such file");
        }));
        assertThatThrownBy(() -> ProcurementReader.standard().read(gone, found -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("no such file");
    }

    /** Adding what is unknown never changes what is known, only how much of all it is. */
    @Test
    void aSilentReleaseChangesTheCoverageOnly() {
        Coverage before = Reading.of(many()).coverage();
        Coverage after =
                Reading.of(many(), "{\"ocid\": \"silent\", \"id\": \"1\"}").coverage();
        assertThat(after.procurements()).isEqualTo(before.procurements() + 1);
        before.fields().forEach((field, found) -> {
            assertThat(after.of(field).known()).isEqualTo(found.known());
            assertThat(after.of(field).doubtful()).isEqualTo(found.doubtful());
        });
        assertThat(after.of(NoticeField.LEGAL_BASIS).absent())
                .isEqualTo(before.of(NoticeField.LEGAL_BASIS).absent() + 1);
    }

    @Test
    void givesItsCountsAsIndicators() {
        Coverage coverage = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        COUNCIL,
                        "\"tag\": [\"tender\"], \"tender\": {\"legalBasis\": "
                                + "{\"scheme\": \"UKPGA\", \"id\": \"2023/54\"}}"))
                .coverage();
        assertThat(coverage.indicators())
                .extracting(one -> one.id())
                .contains(
                        "notices/releases",
                        "notices/regime/procurement-act-2023",
                        "notices/tag/tender",
                        "notices/type/absent",
                        "notices/known/legal-basis")
                .doesNotHaveDuplicates();
        assertThat(coverage.of(NoticeField.LEGAL_BASIS).share().known()).contains(Ratio.ONE);
        assertThat(coverage.of(NoticeField.SIGNED)).isEqualTo(FieldCoverage.NONE);
    }

    /** What is doubtful is not counted as known, and is said to be more than absent. */
    @Test
    void showsWhatIsDoubtful() {
        Coverage coverage = Reading.of(release(
                        "o-1",
                        "2026-01-01",
                        COUNCIL,
                        "\"tender\": {\"legalBasis\": {\"scheme\": \"UKPGA\", \"id\": \"2099/1\"}}, "
                                + "\"contracts\": [{\"id\": \"1\", \"dateSigned\": \"31 May\"}]"))
                .coverage();
        assertThat(coverage.indicators())
                .filteredOn(one -> one.id().startsWith("notices/doubt"))
                .extracting(one -> one.id() + " " + one.reading())
                .containsExactlyInAnyOrder(
                        "notices/doubtful/legal-basis Exact[value=1]",
                        "notices/doubtful/signed Exact[value=1]",
                        "notices/doubts/regime Exact[value=1]",
                        "notices/doubts/date Exact[value=1]");
    }

    /** The limit of 16,777,216 characters holds on a line as it does in a package, for plain texts too. */
    @Test
    void holdsATextOnALineToTheLimit() {
        int most = 16 * 1024 * 1024;
        String longest = release("o-1", "2026-01-01", "\"tender\": {\"title\": \"" + "a".repeat(most) + "\"}");
        String tooLong = release("o-2", "2026-01-01", "\"tender\": {\"title\": \"" + "a".repeat(most + 1) + "\"}");
        Coverage coverage = Reading.of(longest + "\n" + tooLong + "\n").coverage();
        assertThat(coverage.releases()).isOne();
        assertThat(coverage.rejects())
                .singleElement()
                .matches(reject -> reject.reason() == Reject.Reason.BEYOND_A_LIMIT && reject.line() == 2);
    }
}
