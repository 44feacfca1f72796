package io.github.tenderscore.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes times, always with seconds, and reads them. */
final class Times {

    /** How long a local time with seconds is, as in 2026-03-02T12:00:00. */
    private static final int SECONDS = 19;

    /** The places of a local time, other than its digits. */
    private static final String FORM = "####-##-##T##:##:##";

    private Times() {}

    static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    /**
     * A time with its offset. The form that is written is read by hand, since a record has two times on each line; any other is left to
     * the platform.
     *
     * @throws DateTimeException if it is none
     */
    static OffsetDateTime time(String text) {
        return text.length() == SECONDS + 1 && text.charAt(SECONDS) == 'Z' && hasForm(text)
                ? seconds(text).atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(withoutSign(text));
    }

    /**
     * A local time.
     *
     * @throws DateTimeException if it is none
     */
    static LocalDateTime localTime(String text) {
        return text.length() == SECONDS && hasForm(text) ? seconds(text) : LocalDateTime.parse(withoutSign(text));
    }

    /** A year has four digits: another one, which the platform reads with a sign, is no year of a procurement. */
    private static String withoutSign(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeException("a year has four digits");
        }
        return text;
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < SECONDS; i++) {
            char wanted = FORM.charAt(i);
            char found = text.charAt(i);
            if (wanted == '#' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime seconds(String text) {
        return LocalDateTime.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10),
                Integer.parseInt(text, 11, 13, 10),
                Integer.parseInt(text, 14, 16, 10),
                Integer.parseInt(text, 17, SECONDS, 10));
    }
}
