package io.github.tenderscore.record;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.panel.Separation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tender notice with the whole method was published: from here on the method is what everybody relies on.
 *
 * @param method how tenders are assessed
 * @param procedure the procedure that the notice names
 * @param deadline until when tenders, or requests to participate, may be submitted; nothing is opened before
 * @param conditions the conditions of participation by id or in words, each of which is checked for every tender; empty where there is none
 * @param conflictsAssessed when the conflicts assessment was prepared, which is before the notice (Procurement Act 2023, section 83)
 * @param separation what was declared of keeping prices apart from the marking of quality
 * @param notes what a reader of the record must know, such as that it is illustrative
 */
public record Published(
        Methodology method,
        TenderingProcedure procedure,
        OffsetDateTime deadline,
        List<String> conditions,
        LocalDate conflictsAssessed,
        Separation separation,
        List<String> notes)
        implements Event {

    /**
     * Checks the conditions.
     *
     * @param method how tenders are assessed
     * @param procedure the procedure that the notice names
     * @param deadline until when tenders, or requests to participate, may be submitted; nothing is opened before
     * @param conditions the conditions of participation by id or in words, each of which is checked for every tender; empty where there is none
     * @param conflictsAssessed when the conflicts assessment was prepared, which is before the notice (Procurement Act 2023, section 83)
     * @param separation what was declared of keeping prices apart from the marking of quality
     * @param notes what a reader of the record must know, such as that it is illustrative
     * @throws IllegalArgumentException if a condition is blank or stands there twice
     */
    public Published {
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        if (conditions.stream().anyMatch(String::isBlank)
                || conditions.stream().distinct().count() < conditions.size()) {
            throw new IllegalArgumentException(
                    "The conditions of participation must be different and none blank (Procurement Act 2023, section 22)");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.PUBLISHED;
    }

    @Override
    public String text() {
        return "the method \"" + method.title() + "\" in the " + procedure.words() + ", deadline "
                + TimeText.text(deadline)
                + notes.stream().map(note -> "; " + note).collect(Collectors.joining());
    }
}
