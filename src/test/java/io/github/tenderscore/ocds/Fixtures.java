package io.github.tenderscore.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The illustrative notices beside the tests, and the real ones outside this project where they are present. */
final class Fixtures {

    static final Path SAMPLES = Path.of("../shared/samples/ocds");
    static final Path EXAMPLES = Path.of("docs/examples");

    private Fixtures() {}

    static NoticeFile read(String name) {
        return NoticeReader.read(text(name));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NoticeLot lot(String name, String notice) {
        return read(name).select(Optional.of(notice), Optional.empty());
    }

    static MethodDraft draft(String name, String notice) {
        return MethodDraft.of(lot(name, notice));
    }

    /** A real file; the test is skipped where it is absent. */
    static NoticeFile sample(String name) {
        Path file = SAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "The published notices are not here: " + file);
        try (InputStream in = Files.newInputStream(file)) {
            return NoticeReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each doubt as "where: what: reason". */
    static List<String> doubts(MethodDraft draft) {
        return draft.doubtful().stream()
                .map(doubt -> doubt.where() + ": " + doubt.what() + ": " + doubt.reason())
                .toList();
    }

    /** Each gap as "where: what", with the quotation behind it where there is one. */
    static List<String> gaps(MethodDraft draft) {
        return draft.undisclosed().stream()
                .map(gap -> gap.where() + ": " + gap.what()
                        + gap.quote().map(quote -> " <" + quote + ">").orElse(""))
                .toList();
    }

    /** The part of a draft from one member of the top level to before another, on one line. */
    static String part(MethodDraft draft, String from, String to) {
        String text = draft.document();
        String part = text.substring(text.indexOf("\n  \"" + from + "\""), text.indexOf("\n  \"" + to + "\""));
        return part.strip().replaceAll("\\s+", " ");
    }
}
