package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the chain of hashes from line to line, whatever the lines say. */
final class RecordChain {

    private static final int HASH_LENGTH = RecordHash.NOTHING.length();

    /** Behind a line without its hash: the name of the member, its value, the quotation mark and the brace. */
    private static final int TAIL = RecordWriter.HASH.length() + HASH_LENGTH + 2;

    private static final String PREVIOUS = ",\"previous\":\"";
    private static final Pattern NUMBER = Pattern.compile("^\\{\"format\":\"[^\"]*\",\"number\":([0-9]{1,9}),");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final RecordHash hashes = new RecordHash();
    private final String genesis;
    private String head;
    private int count;
    private byte @Nullable [] last;

    RecordChain(String genesis) {
        this.genesis = genesis;
        this.head = genesis;
    }

    /** The hash of the last line that stands; what the record follows where there is none. */
    String head() {
        return head;
    }

    int count() {
        return count;
    }

    /** What keeps a line from standing behind the last; it is then not taken. Otherwise it becomes the last. */
    Optional<RecordBreach> next(RecordLines.Line line) {
        Optional<RecordBreach> breach = framing(line);
        if (breach.isPresent()) {
            return breach;
        }
        String stated = stated(line.bytes());
        breach = content(line.bytes(), stated).or(() -> link(line.bytes()));
        if (breach.isEmpty()) {
            head = stated;
            last = line.bytes();
            count++;
        }
        return breach;
    }

    private Optional<RecordBreach> framing(RecordLines.Line line) {
        byte[] bytes = line.bytes();
        if (line.isTooLong()) {
            return broken("The line must not be longer than any document may be", "a line feed was lost");
        }
        if (count == 0 && bytes.length >= MARK.length && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)) {
            return broken(
                    "The line must start with { as it was written; it starts with a byte order mark",
                    "an editor put it there when it saved the file");
        }
        if (line.isEnded() && bytes.length == 0) {
            return broken("The line must hold an entry; it is blank", "an editor put it there");
        }
        if (bytes.length > 0 && bytes[bytes.length - 1] == '\r') {
            return broken(
                    "The line must end with a line feed alone, as it was written; it ends with a carriage return and a line feed",
                    "the file was sent by a program that changes the ends of lines");
        }
        if (!line.isEnded()) {
            return broken(
                    "The line must end with its hash and a line feed; the file ends before it does",
                    "the file was cut off while it was copied");
        }
        return Optional.empty();
    }

    /** The hash of a line is that of its content. */
    private Optional<RecordBreach> content(byte[] line, String stated) {
        if (stated.isEmpty()) {
            return broken(
                    "The line must end with the member \"hash\", sha256: and 64 hexadecimal digits; it ends with "
                            + shown(end(line)),
                    "the end of the line was changed, or the line was parted from its end");
        }
        String computed = hashes.of(line, line.length - TAIL);
        return stated.equals(computed)
                ? Optional.empty()
                : broken(
                        "The hash of the content of the line must be " + stated + ", as the line says; it is "
                                + computed,
                        "a character of the line was changed after it was written");
    }

    private static String stated(byte[] line) {
        if (line.length <= TAIL) {
            return "";
        }
        String tail = new String(line, line.length - TAIL, TAIL, StandardCharsets.ISO_8859_1);
        String hash = tail.substring(RecordWriter.HASH.length(), TAIL - 2);
        return tail.startsWith(RecordWriter.HASH) && tail.endsWith("\"}") && RecordHash.isHash(hash) ? hash : "";
    }

    /** A line names the one before it. */
    private Optional<RecordBreach> link(byte[] line) {
        int length = PREVIOUS.length() + HASH_LENGTH + 1;
        int start = line.length - TAIL - length;
        String before = start < 0 ? "" : new String(line, start, length, StandardCharsets.ISO_8859_1);
        String named = before.startsWith(PREVIOUS) ? before.substring(PREVIOUS.length(), length - 1) : "";
        if (named.equals(head)) {
            return Optional.empty();
        }
        return broken(
                "The member \"previous\" must be " + head + ", "
                        + (count == 0
                                ? head.equals(RecordHash.NOTHING)
                                        ? "because a record begins with nothing before it"
                                        : "the declared genesis"
                                : "the hash of line " + count)
                        + "; it is " + (named.isEmpty() ? "missing" : named),
                cause(line, named));
    }

    private String cause(byte[] line, String named) {
        if (last != null && Arrays.equals(last, line)) {
            return "the line before stands there twice";
        }
        Matcher number = NUMBER.matcher(new String(line, 0, Math.min(line.length, 100), StandardCharsets.ISO_8859_1));
        int found = number.find() ? Integer.parseInt(number.group(1)) : count + 1;
        if (found > count + 1) {
            String missing = found == count + 2 ? "line " + (count + 1) : "lines " + (count + 1) + " to " + (found - 1);
            return missing + " of the record " + (found == count + 2 ? "was" : "were") + " taken out or moved";
        }
        if (found < count + 1) {
            return "line " + found + " of the record was moved here or stands there twice";
        }
        return count == 0 && !named.equals(genesis)
                ? "the record follows another, whose hash has to be declared as its genesis"
                : "the line before was changed and given a new hash";
    }

    private static String end(byte[] line) {
        int start = Math.max(0, line.length - 20);
        return new String(line, start, line.length - start, StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        return JsonWriter.compact(text.replaceAll("[^\\x20-\\x7e]", "?"));
    }

    private Optional<RecordBreach> broken(String message, String maybe) {
        return Optional.of(RecordBreach.of(count + 1, RecordBreach.Kind.CHAIN_BROKEN, message, maybe));
    }
}
