package io.github.tenderscore.json.internal;

import static io.github.tenderscore.json.internal.Selection.KEPT;
import static io.github.tenderscore.json.internal.Selection.KEY;
import static io.github.tenderscore.json.internal.Selection.SEARCHED;
import static io.github.tenderscore.json.internal.Selection.kept;
import static io.github.tenderscore.json.internal.Selection.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Faults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is made by hand for the rule that the test names. */
class ItemStreamTest {

    private static final Selection ITEM = Selection.of(member("key", KEY))
            .and(kept("a", "b"))
            .and(member("in", Selection.of(kept("x", "y"))), member("text", SEARCHED))
            .asItem();
    private static final Selection DOCUMENT = ITEM.and(member("items", ITEM));
    private static final Phrase PHRASE =
            new Phrase("green", Pattern.compile("very\\s+green", Pattern.CASE_INSENSITIVE));

    private final List<String> items = new ArrayList<>();
    private final List<Mishap> mishaps = new ArrayList<>();

    private final ItemSink sink = new ItemSink() {
        @Override
        public void item(Selection selection, Pruned pruned, Optional<String> key, long line) {
            if (!pruned.holdsItems()) {
                items.add(line + " " + key.orElse("-") + " " + shown(Restored.object(selection, pruned.copy(), 0)));
            }
        }

        @Override
        public void mishap(Mishap mishap) {
            mishaps.add(mishap);
        }
    };

    private static String shown(Json json) {
        if (json instanceof Json.Obj object) {
            StringBuilder text = new StringBuilder("{");
            object.members()
                    .forEach((name, value) ->
                            text.append(name).append('=').append(shown(value)).append(' '));
            return text.toString().strip() + "}";
        }
        if (json instanceof Json.Arr array) {
            return array.items().stream().map(ItemStreamTest::shown).toList().toString();
        }
        if (json instanceof Json.Text text) {
            return "'" + text.value() + "'";
        }
        return json instanceof Json.Num number ? number.digits() : json.what();
    }

    private void read(byte[] bytes) {
        new ItemStream(DOCUMENT, PHRASE, sink).read(new ByteArrayInputStream(bytes));
    }

    private void read(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsWhatIsSelectedAndPassesOverTheRest() {
        read("""
                { "note": [{"a": 1}, [2]], "items": [
                  { "key": "k", "other": {"a": [1.5e3]}, "a": 1e9999, "b": ["t", null, true, {"x": 1}],
                    "in": {"y": "ä", "z": 3} } ] }""");
        assertThat(items).containsExactly("2 k {key='k' a=1e9999 b=['t', null, true, {}] in={y='ä'}}");
        assertThat(mishaps).isEmpty();
    }

    @Test
    void looksThroughArraysAtTheTop() {
        read("[{\"key\": \"1\"}, 7, {\"items\": [{\"key\": \"2\"}]}]");
        assertThat(items).containsExactly("1 1 {key='1'}", "1 2 {key='2'}");
        assertThat(mishaps).extracting(Mishap::message).containsExactly("It is a number and must be an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n  \n"})
    void readsOneValueOnEachLine(String feed) {
        read(String.join(feed, "{\"key\": \"1\"}", "{\"items\": [{\"key\": \"2\"}]}", "{\"key\": \"3\"}") + feed);
        assertThat(items)
                .extracting(item -> item.substring(2))
                .containsExactly("1 {key='1'}", "2 {key='2'}", "3 {key='3'}");
    }

    @Test
    void namesABrokenLineAndReadsTheOthers() {
        read("{\"key\": \"1\"}\n{\"key\": \"2\", \"a\": \"cut off\n{\"key\": \"3\"}\nnothing\n{\"key\": \"4\"}");
        assertThat(items).containsExactly("1 1 {key='1'}", "3 3 {key='3'}", "5 4 {key='4'}");
        assertThat(mishaps)
                .extracting(Mishap::line, Mishap::kind, Mishap::key, Mishap::lost)
                .containsExactly(
                        Tuple.tuple(2L, Mishap.Kind.CUT_OFF, Optional.of("2"), Mishap.Lost.NOTHING),
                        Tuple.tuple(4L, Mishap.Kind.SYNTAX, Optional.empty(), Mishap.Lost.NOTHING));
    }

    /** The last line has no end, so that nobody knows whether more followed. */
    @Test
    void theRestOfLinesThatEndInTheMiddleIsLost() {
        read("{\"key\": \"1\"}\n{\"key\": \"2\"}\n{\"key\": \"3\", \"a");
        assertThat(items).hasSize(2);
        assertThat(mishaps)
                .extracting(Mishap::line, Mishap::kind, Mishap::lost)
                .containsExactly(Tuple.tuple(3L, Mishap.Kind.CUT_OFF, Mishap.Lost.TEXT));
    }

    @Test
    void aLineThatBreaksInItsListOfItemsLosesTheRestOfTheLine() {
        read("{\"key\": \"1\"}\n{\"items\": [{\"key\": \"2\"}, {\"key\": }, {\"key\": \"3\"}]}\n{\"key\": \"4\"}\n");
        assertThat(items).containsExactly("1 1 {key='1'}", "2 2 {key='2'}", "3 4 {key='4'}");
        assertThat(mishaps)
                .extracting(Mishap::line, Mishap::kind, Mishap::lost)
                .containsExactly(Tuple.tuple(2L, Mishap.Kind.SYNTAX, Mishap.Lost.LINE));
    }

    /** All of so short a text is decompressed before its first line is read, so that the damage behind is known by then. */
    @Test
    void aBrokenLineBeforeDamagedBytesIsOneLine() {
        byte[] whole = gzip("{\"key\": \"1\"}\n{\"key\": \"2\", \"a\n{\"key\": \"3\"}\n{\"key\": \"4\"}\n");
        read(Arrays.copyOf(whole, whole.length - 4));
        assertThat(items).hasSize(3);
        assertThat(mishaps)
                .extracting(Mishap::line, Mishap::message, Mishap::lost)
                .contains(Tuple.tuple(4L, "The compressed bytes are cut off", Mishap.Lost.TEXT))
                .hasSize(2);
        assertThat(mishaps.get(0).lost()).isEqualTo(Mishap.Lost.NOTHING);
        assertThat(mishaps.get(0).line()).isEqualTo(2);
    }

    @Test
    void namesABrokenFirstLineAndReadsTheOthers() {
        read("{\"key\": \"1\", \"a\n{\"key\": \"2\"}\n{\"key\": \"3\"}");
        assertThat(items).containsExactly("2 2 {key='2'}", "3 3 {key='3'}");
        assertThat(mishaps).hasSize(1);
    }

    @Test
    void doesNotReadBehindABreakInAPackage() {
        read("{ \"items\": [\n {\"key\": \"1\"},\n {\"key\": \"2\", \"a\": },\n {\"key\": \"3\"} ] }");
        assertThat(items).containsExactly("2 1 {key='1'}");
        assertThat(mishaps).hasSize(1);
        assertThat(mishaps.get(0).lost()).isEqualTo(Mishap.Lost.TEXT);
        assertThat(mishaps.get(0).line()).isEqualTo(3);
        assertThat(mishaps.get(0).key()).contains("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"key\": \"x\", \"a\": Infinity}; NO_NUMBER; The word Infinity stands for a number at line 1; "
                        + "JSON has no such number",
                "{\"key\": \"x\", \"z\": [{\"n\": -Infinity}]}; NO_NUMBER; The word -Infinity stands for a number at line 1; "
                        + "JSON has no such number",
                "{\"key\": \"x\", \"z\": NaN}; NO_NUMBER; The word NaN stands for a number at line 1; JSON has no such number",
                "{\"key\": \"x\", \"a\": 1, \"a\": 2}; REPEATED_MEMBER; "
                        + "The member \"a\" must occur only once in its object;",
                "{\"key\": \"x\", \"in\": {\"x\": 1, \"x\": 1}}; REPEATED_MEMBER; "
                        + "The member \"x\" must occur only once in its object;",
                "{\"key\": \"x\", \"a\": \"\\ud800\"}; HALF_CHARACTER; A text must hold whole characters, one has half of one;",
            })
    void rejectsOneItemForItsOwnFaults(String item, String kind, String message, String more) {
        read("{\"items\": [{\"key\": \"1\"}, " + item + ", {\"key\": \"3\"}]}");
        assertThat(items).containsExactly("1 1 {key='1'}", "1 3 {key='3'}");
        assertThat(mishaps).hasSize(1);
        Mishap mishap = mishaps.get(0);
        assertThat(mishap.kind()).hasToString(kind);
        assertThat(mishap.key()).contains("x");
        assertThat(mishap.lost()).isEqualTo(Mishap.Lost.NOTHING);
        String whole = more == null ? message : message + "; " + more;
        assertThat(mishap.message().replace(';', ',')).isEqualTo(whole.replace(';', ','));
    }

    @Test
    void rejectsAnItemThatIsTooDeepWhereItIsPassedOver() {
        read("{\"items\": [{\"key\": \"1\", \"z\": " + "[".repeat(100) + "]".repeat(100) + "}, {\"key\": \"2\", \"z\": "
                + "[".repeat(99) + "]".repeat(99) + "}]}");
        assertThat(items).containsExactly("1 2 {key='2'}");
        assertThat(mishaps).extracting(Mishap::kind).containsExactly(Mishap.Kind.LIMIT);
    }

    @Test
    void rejectsANumberThatIsTooLong() {
        read("{\"key\": \"1\", \"a\": " + "1".repeat(1_001) + "}");
        read("{\"key\": \"2\", \"a\": " + "1".repeat(1_000) + "}");
        assertThat(mishaps).extracting(Mishap::message).containsExactly("A number must have at most 1000 characters");
        assertThat(items).hasSize(1);
    }

    @Test
    void endsATextThatIsNestedBeyondTheParser() {
        read("{\"items\": [{\"z\": " + "[".repeat(20_000));
        assertThat(mishaps)
                .extracting(Mishap::kind, Mishap::lost)
                .containsExactly(Tuple.tuple(Mishap.Kind.LIMIT, Mishap.Lost.TEXT));
    }

    @Test
    void keepsOnlyTheTextsThatHoldWhatIsSearchedFor() {
        read(
                "{\"key\": \"1\", \"text\": \"a green house\"}\n{\"key\": \"2\", \"text\": \"It is VERY  Green, they say\"}\n"
                        + "{\"key\": \"3\", \"text\": 7}");
        assertThat(items)
                .containsExactly("1 1 {key='1'}", "2 2 {key='2' text='It is VERY  Green, they say'}", "3 3 {key='3'}");
    }

    @Test
    void keepsWhatStandsAroundInLongTexts() {
        String found = PHRASE.find("x".repeat(5_000) + " very green " + "y".repeat(5_000));
        assertThat(found).hasSize(600 + "very green".length() + 600).contains("x very green y");
    }

    @Test
    void readsCompressedBytes() {
        read(gzip("{\"items\": [{\"key\": \"1\"}]}"));
        read(gzip("{\"key\": \"1\"}\n{\"key\": \"2\"}\n"));
        assertThat(items).containsExactly("1 1 {key='1'}", "1 1 {key='1'}", "2 2 {key='2'}");
        assertThat(mishaps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": [", ""})
    void keepsEverythingBeforeTheBreakInCompressedBytes(String start) {
        StringBuilder text = new StringBuilder(start);
        String between = start.isEmpty() ? "\n" : ",\n";
        int all = 20_000;
        for (int i = 0; i < all; i++) {
            text.append(i == 0 ? "" : between)
                    .append("{\"key\": \"")
                    .append(i * 7_919L % 100_003)
                    .append("\"}");
        }
        byte[] whole = gzip(text + (start.isEmpty() ? "" : "]}"));
        read(Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThat(items.size()).isBetween(all / 2, all - 1);
        assertThat(mishaps).hasSize(1);
        assertThat(mishaps.get(0).kind()).isEqualTo(Mishap.Kind.CUT_OFF);
        assertThat(mishaps.get(0).message()).isEqualTo("The compressed bytes are cut off");
        assertThat(mishaps.get(0).lost()).isEqualTo(Mishap.Lost.TEXT);
        assertThat(mishaps.get(0).line()).isBetween((long) items.size(), items.size() + 2L);
    }

    @Test
    void namesCompressedBytesThatAreDamagedFromTheStart() {
        byte[] bytes = gzip("{\"key\": \"1\"}");
        bytes[2] = 0;
        read(bytes);
        read(Arrays.copyOf(gzip("{}"), 5));
        assertThat(mishaps).extracting(Mishap::kind).containsExactly(Mishap.Kind.DAMAGED, Mishap.Kind.CUT_OFF);
    }

    @Test
    void readsALineThatIsLongerThanIsLookedAhead() {
        String pad = "\"pad\": \"" + "p".repeat(200_000) + "\"";
        read("{\"key\": \"1\", " + pad + "}\n{\"key\": \"2\", \"a\n{\"key\": \"3\", " + pad + "}");
        assertThat(items).containsExactly("1 1 {key='1'}", "3 3 {key='3'}");
        assertThat(mishaps).hasSize(1);
    }

    @Test
    void readsAPackageOnOneLineThatIsLongerThanIsLookedAhead() {
        String items = "{\"key\": \"1\", \"pad\": \"" + "p".repeat(200_000) + "\"}";
        read("{\"q\\\"releases\": 1, \"z\": {\"releases\": []}, \"releases\": [], \"items\": [" + items + "]}");
        assertThat(this.items).containsExactly("1 1 {key='1'}");
        assertThat(mishaps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32"})
    void readsOtherEncodings(String name) {
        String text = "{ \"items\": [\n{\"key\": \"ä\"}]}";
        read(text.getBytes(Charset.forName(name)));
        assertThat(items).containsExactly("2 ä {key='ä'}");
    }

    /** An order of bytes that no encoding in use has. */
    @Test
    void namesAnEncodingThatIsNotKnown() {
        read(new byte[] {(byte) 0xfe, (byte) 0xff, 0, 0, 0, '{', 0, 0});
        assertThat(items).isEmpty();
        assertThat(mishaps).hasSize(1);
        assertThat(mishaps.get(0).kind()).isEqualTo(Mishap.Kind.SYNTAX);
        assertThat(mishaps.get(0).lost()).isEqualTo(Mishap.Lost.TEXT);
        assertThat(mishaps.get(0).line()).isEqualTo(1);
    }

    @Test
    void passesOverAByteOrderMark() {
        read("\ufeff{\"key\": \"1\"}\n{\"key\": \"2\"}");
        assertThat(items).containsExactly("1 1 {key='1'}", "2 2 {key='2'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "[]", "{\"items\": []}"})
    void findsNothingWhereThereIsNothing(String text) {
        read(text);
        assertThat(items).isEmpty();
        assertThat(mishaps).isEmpty();
    }

    @Test
    void passesOnAFailureOfTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
        InputStream late = new SequenceInputStream(new ByteArrayInputStream(new byte[] {' ', ' '}), broken);
        ItemStream stream = new ItemStream(DOCUMENT, PHRASE, sink);
        assertThatThrownBy(() -> stream.read(late))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    /** What is put aside and taken up again is what the other reader of JSON finds in the same text. */
    @Property(tries = 300)
    void restoresWhatWasPutAside(@ForAll("values") String value) {
        items.clear();
        mishaps.clear();
        String text = "{\"key\":\"k\",\"a\":" + value + ",\"b\":[" + value + "]}";
        read(text);
        Json whole = JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElseThrow();
        assertThat(items).containsExactly("1 k " + shown(whole));
        assertThat(shown(Restored.object(
                        ITEM, Restored.pruned(ITEM, (Json.Obj) whole).copy(), 0)))
                .isEqualTo(shown(whole));
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange('#', 'Z')
                .withChars('ä', '€', '\u2028')
                .ofMaxLength(300)
                .map(text -> "\"" + text + "\"");
        return Arbitraries.oneOf(
                texts,
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.of("null", "true", "false", "-0.00", "1e9999", "\"\\ud83d\\ude00\""));
    }

    @Test
    void refusesASelectionThatNamesAMemberTwice() {
        assertThatThrownBy(() -> Selection.of(member("a", KEPT), member("a", KEPT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
