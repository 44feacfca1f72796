package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where doubts are noted while a release is read; a doubtful value carries its doubt with it.
 *
 * @param doubts all doubts, in the order of noting
 */
record Notes(List<Doubt> doubts) {

    void add(Topic topic, String what, String reason, String pointer) {
        doubts.add(new Doubt(topic, what, reason, pointer));
    }

    /** Notes a doubt and puts it on the value. */
    <T> Fact<T> doubtful(Topic topic, Optional<T> value, String what, String reason, String pointer) {
        add(topic, what, reason, pointer);
        return new Fact.Doubtful<>(value, start(what) + ": " + reason);
    }

    private static String start(String what) {
        return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    /** The day that a member has; a text that is no date is doubtful. */
    Fact<LocalDate> day(Look look, String name, String of) {
        Fact<LocalDate> day = NoticeDay.day(look, name);
        if (day.doubt().isPresent()) {
            add(
                    Topic.DATE,
                    "The date (" + look.text(name).orElse("") + ") of " + of,
                    "it is none of the calendar",
                    look.pointer(name));
        }
        return day;
    }
}
