package io.github.tenderscore.json.internal;

import static io.github.tenderscore.json.internal.Selection.KEY;
import static io.github.tenderscore.json.internal.Selection.SEARCHED;
import static io.github.tenderscore.json.internal.Selection.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is found without decoding is what is found in the decoded text, however it is written and in whatever pieces its bytes come. */
class RawSearchTest {

    private static final Selection ITEM =
            Selection.of(member("key", KEY), member("text", SEARCHED)).asItem();
    private static final Selection DOCUMENT = Selection.of(member("items", ITEM));
    private static final Phrase PHRASE =
            new Phrase("regime", Pattern.compile("provider\\s+selection\\s+regime", Pattern.CASE_INSENSITIVE));

    /** Bytes that come in pieces of one length. */
    private static InputStream inPieces(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }

    private static List<Optional<String>> found(byte[] bytes, int piece) {
        List<Optional<String>> found = new ArrayList<>();
        ItemSink sink = new ItemSink() {
            @Override
            public void item(Selection selection, Pruned pruned, Optional<String> key, long line) {
                if (!pruned.holdsItems()) {
                    Json text = Restored.object(selection, pruned.copy(), 0)
                            .members()
                            .get("text");
                    found.add(text instanceof Json.Text one ? Optional.of(one.value()) : Optional.empty());
                }
            }

            @Override
            public void mishap(Mishap mishap) {
                throw new AssertionError(mishap.message());
            }
        };
        new ItemStream(DOCUMENT.and(member("key", KEY), member("text", SEARCHED)), PHRASE, sink)
                .read(inPieces(bytes, piece));
        return found;
    }

    private static Optional<String> decoded(String written) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), "\"" + written + "\"")) {
            parser.nextToken();
            return Optional.ofNullable(PHRASE.find(parser.getString()));
        }
    }

    private static String item(String written) {
        return "{\"key\": \"k\", \"text\": \"" + written + "\", \"selection regime\": \"provider selection regime\"}";
    }

    @Property(tries = 1_000)
    void findsTheSameInAPackage(
            @ForAll @Size(min = 1, max = 8) List<@From("texts") String> texts,
            @ForAll @IntRange(min = 1, max = 9_000) int piece,
            @ForAll @IntRange(max = 9_000) int pad) {
        String text = " ".repeat(pad) + "{\"items\": [" + String.join(",", items(texts)) + "]}";
        assertThat(found(text.getBytes(StandardCharsets.UTF_8), piece)).isEqualTo(expected(texts));
    }

    @Property(tries = 500)
    void findsTheSameInLines(
            @ForAll @Size(min = 2, max = 8) List<@From("texts") String> texts,
            @ForAll @IntRange(min = 1, max = 9_000) int piece) {
        String text = String.join("\n", items(texts));
        assertThat(found(text.getBytes(StandardCharsets.UTF_8), piece)).isEqualTo(expected(texts));
    }

    private static List<String> items(List<String> texts) {
        return texts.stream().map(RawSearchTest::item).toList();
    }

    private static List<Optional<String>> expected(List<String> texts) {
        return texts.stream().map(RawSearchTest::decoded).toList();
    }

    /** Texts as they are written in JSON: the words with their letters and blanks in any way to write them, between others. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> blank = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(" ", "  ")),
                Tuple.of(3, Arbitraries.of("\\n", "\\t", "\\r\\n", "\\u000b", "\\u0020", "\\f", "\\u000A")),
                Tuple.of(1, Arbitraries.of("", "\\u00a0", "\\/", "x", "\\\\n", "-")));
        Arbitrary<String> word = Arbitraries.of("provider", "selection", "regime", "regi", "ime", "Regime")
                .flatMap(RawSearchTest::written);
        Arbitrary<String> other = Arbitraries.of(
                "",
                "é€",
                "\\\"",
                "\\\\",
                "\\u00e9",
                "\\u2019",
                "\\ud83d\\ude00",
                "😀",
                "the council’s ",
                "a regim",
                "gigi",
                "\\\\u0072",
                "{[]}:,");
        Arbitrary<String> phrase = Combinators.combine(
                        written("provider"), blank, written("selection"), blank, written("regime"))
                .as((a, b, c, d, e) -> a + b + c + d + e);
        return Arbitraries.oneOf(phrase, word, blank, other)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> written(String word) {
        return Arbitraries.frequency(Tuple.of(30, 0), Tuple.of(4, 1), Tuple.of(1, 2))
                .list()
                .ofSize(word.length())
                .map(ways -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < ways.size(); i++) {
                        char one = word.charAt(i);
                        text.append(
                                switch (ways.get(i)) {
                                    case 0 -> String.valueOf(one);
                                    case 1 -> String.valueOf(Character.toUpperCase(one));
                                    default -> String.format("\\u%04x", (int) one);
                                });
                    }
                    return text.toString();
                });
    }

    /** The buffer of the parser ends at every byte of the text once. */
    @Test
    void findsTheSameWhereverTheBytesAreCut() {
        String text = "{\"items\": [" + item("it is Provider\\n Selection regime") + "," + item("no") + "]}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int piece = 1; piece <= bytes.length; piece++) {
            assertThat(found(bytes, piece))
                    .as("pieces of %s bytes", piece)
                    .containsExactly(Optional.of("it is Provider\n Selection regime"), Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "provider selection regime, true",
        "provider selection\\n\\u0052egime, true",
        "provider selection re\\u0067ime, true",
        "provider selection\\u000bregim\\u0065, true",
        "provider\\tselection\\tregime, true",
        "provider\\tselection\\\\tregime, false",
        "provider selection\\u00a0regime, false",
        "provider selectionregime, false",
        "provider selection \\u00e9regime, false",
    })
    void findsEveryWayToWriteTheWords(String written, boolean isFound) {
        byte[] line = ("{\"text\": \"" + written + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(found(line, 9_000).get(0).isPresent()).isEqualTo(isFound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
    void findsTheSameInOtherEncodings(String name) {
        String text = "{ \"items\": [\n" + item("provider selection regime") + "]}";
        assertThat(found(text.getBytes(Charset.forName(name)), 9_000))
                .containsExactly(Optional.of("provider selection regime"));
    }

    @Test
    void findsTheSameBehindAByteOrderMark() {
        String text = "\ufeff{ \"items\": [\n" + item("provider selection regime") + "]}";
        assertThat(found(text.getBytes(StandardCharsets.UTF_8), 9_000))
                .containsExactly(Optional.of("provider selection regime"));
        String lines = "\ufeff" + item("provider selection regime") + "\n" + item("no");
        assertThat(found(lines.getBytes(StandardCharsets.UTF_8), 9_000))
                .containsExactly(Optional.of("provider selection regime"), Optional.empty());
    }
}
