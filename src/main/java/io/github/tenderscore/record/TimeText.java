package io.github.tenderscore.record;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Times as a person reads them. */
final class TimeText {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private TimeText() {}

    static String text(OffsetDateTime time) {
        return SHOWN.format(time);
    }
}
