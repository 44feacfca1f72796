package io.github.tenderscore.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that the law or good sense asks, and how to find out whether it is so.
 *
 * <p>The checks of this library are in {@link Checks}; a council adds its own in the same shape.
 *
 * @param id such as {@code L29}
 * @param title what is asked, in a few words
 * @param severity how much hangs on it
 * @param moments when it is made
 * @param reach which procurements it binds
 * @param provisions what it rests on, the first of them what its findings cite unless they say otherwise; at least one
 * @param examination how it finds out
 */
public record Check(
        String id,
        String title,
        Severity severity,
        Set<Moment> moments,
        Reach reach,
        List<String> provisions,
        Examination examination) {

    /**
     * Copies the collections.
     *
     * @param id such as {@code L29}
     * @param title what is asked, in a few words
     * @param severity how much hangs on it
     * @param moments when it is made
     * @param reach which procurements it binds
     * @param provisions what it rests on, the first of them what its findings cite unless they say otherwise; at least one
     * @param examination how it finds out
     * @throws IllegalArgumentException if it has no id, no provision or no moment
     */
    public Check {
        Set<Moment> copy = EnumSet.noneOf(Moment.class);
        copy.addAll(moments);
        moments = Collections.unmodifiableSet(copy);
        provisions = List.copyOf(provisions);
        if (id.isBlank() || title.isBlank() || provisions.isEmpty() || moments.isEmpty()) {
            throw new IllegalArgumentException(
                    "The check (" + id + ") must have an id, a title, a provision and a moment at which it is made");
        }
    }

    /**
     * Makes the check.
     *
     * @param file what is known of the procurement
     * @param rulebook the law as dated data
     * @return what came of it
     */
    public CheckResult run(CaseFile file, Rulebook rulebook) {
        Optional<String> exemption = reach.exempts(file.profile())
                .or(() -> rulebook.silence(provisions.get(0), file.profile().commenced()));
        if (exemption.isPresent()) {
            return new CheckResult(this, Status.NOT_APPLICABLE, List.of(), exemption);
        }
        Answer answer = new Answer(this);
        examination.examine(file, rulebook, answer);
        return answer.result();
    }
}
