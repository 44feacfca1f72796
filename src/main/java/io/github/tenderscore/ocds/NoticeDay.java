package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a notice writes it: with an offset, with Z, or bare.
 *
 * @param day the day in the United Kingdom; the day itself where it is bare
 * @param moment the moment, in Greenwich mean time; the first of the day where it is bare
 */
record NoticeDay(LocalDate day, LocalDateTime moment) {

    private static final int DAY_LENGTH = 10;

    /** The last second of a day that is written with Z is that day's, in summer too: notice 028961-2025 writes its days so. */
    private static final String LAST_SECOND = "T23:59:59Z";

    /** Reads a date; empty where the text is none. */
    static Optional<NoticeDay> read(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new NoticeDay(day, UkTime.start(day)));
            }
            if (hasOffset(text)) {
                LocalDateTime moment = OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime();
                boolean isLastSecond = text.endsWith(LAST_SECOND);
                return Optional.of(new NoticeDay(isLastSecond ? moment.toLocalDate() : UkTime.day(moment), moment));
            }
            LocalDateTime local = LocalDateTime.parse(text);
            return Optional.of(new NoticeDay(local.toLocalDate(), local));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+') > DAY_LENGTH || text.indexOf('-', DAY_LENGTH) > 0;
    }

    /** The day of a date. */
    static Fact<LocalDate> day(String text) {
        return read(text)
                .map(date -> Fact.of(date.day()))
                .orElseGet(() -> Fact.doubtful("the date (" + text + ") is none of the calendar"));
    }

    /** The day that a member has. */
    static Fact<LocalDate> day(Look look, String name) {
        return look.text(name).map(NoticeDay::day).orElse(Fact.absent());
    }
}
