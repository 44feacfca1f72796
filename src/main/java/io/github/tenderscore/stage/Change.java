package io.github.tenderscore.stage;

import io.github.tenderscore.model.Ids;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A change of the published method: a refinement of award criteria, or another modification. */
public sealed interface Change {

    /**
     * The section of the Procurement Act 2023 that it relies on.
     *
     * @return {@code 24} or {@code 31}
     */
    String section();

    /**
     * The day of the change.
     *
     * @return the day on which it took effect
     */
    LocalDate date();

    /**
     * The procedure before the change.
     *
     * @return the one in force before
     */
    Procedure from();

    /**
     * The procedure after the change, in which each earlier stage has the method that it would have had. That method is for the
     * replay; a stage whose first tender was opened before the change stays under the one it had.
     *
     * @return the one in force from then on
     */
    Procedure to();

    /**
     * The day on which notice and documents were published or provided again.
     *
     * @return empty where that is not recorded
     */
    Optional<LocalDate> republished();

    /**
     * Why the method was changed.
     *
     * @return not blank
     */
    String reason();

    /**
     * What tenders of earlier rounds would have been given under changed criteria.
     *
     * @return for the replay alone
     */
    List<Remarking> remarkings();

    /**
     * The day before which the provision lets the method be changed.
     *
     * @param timetable the days of the procedure
     * @return of a refinement the invitation of final tenders; of a modification the first deadline where it is before that or the
     *     procedure is open, and otherwise the deadline for final tenders; empty where that day is not set yet
     */
    default Optional<LocalDate> deadline(Timetable timetable) {
        if (this instanceof Refinement) {
            return timetable.finalInvited();
        }
        boolean early = date().isBefore(timetable.firstDeadline()) || from().kind() == Procedure.Kind.OPEN;
        return early ? Optional.of(timetable.firstDeadline()) : timetable.finalDeadline();
    }

    /**
     * The change in a few words.
     *
     * @return for example {@code the refinement of 2026-05-04}
     */
    default String label() {
        return (this instanceof Refinement ? "the refinement of " : "the modification of ") + date();
    }

    /**
     * A refinement of award criteria in a competitive flexible procedure (Procurement Act 2023, section 24).
     *
     * @param date the day of the change
     * @param criteria the ids of the criteria that are refined; weights may follow
     * @param from the procedure before the change
     * @param to the procedure after it
     * @param republished the day on which notice and documents were published or provided again (section 24(4))
     * @param reason why
     * @param remarkings what tenders of earlier rounds would have been given under changed criteria
     */
    record Refinement(
            LocalDate date,
            Set<String> criteria,
            Procedure from,
            Procedure to,
            Optional<LocalDate> republished,
            String reason,
            List<Remarking> remarkings)
            implements Change {

        /**
         * Copies what it holds.
         *
         * @param date the day of the change
         * @param criteria the ids of the criteria that are refined; weights may follow
         * @param from the procedure before the change
         * @param to the procedure after it
         * @param republished the day on which notice and documents were published or provided again (section 24(4))
         * @param reason why
         * @param remarkings what tenders of earlier rounds would have been given under changed criteria
         * @throws IllegalArgumentException if no criterion is named or one has no good id, the reason is blank, or something is marked again twice
         */
        public Refinement {
            criteria = Collections.unmodifiableSet(new TreeSet<>(criteria));
            remarkings = List.copyOf(remarkings);
            if (criteria.isEmpty()) {
                throw new IllegalArgumentException(
                        "The number (0) of criteria of a refinement must be at least 1 (" + Act.section("24") + ")");
            }
            for (String criterion : criteria) {
                Ids.fault(criterion).ifPresent(Refinement::refuseId);
            }
            refuseBlank(reason);
            refuseTwice(remarkings);
        }

        private static void refuseId(String wrong) {
            throw new IllegalArgumentException("The id of a criterion of a refinement " + wrong);
        }

        @Override
        public String section() {
            return "24";
        }

        /**
         * The same with what tenders of earlier rounds would have been given.
         *
         * @param more for the replay alone
         * @return a new refinement
         */
        public Refinement remarking(Remarking... more) {
            return new Refinement(date, criteria, from, to, republished, reason, List.of(more));
        }
    }

    /**
     * A modification of the terms of a procurement (Procurement Act 2023, section 31).
     *
     * @param date the day of the change
     * @param from the procedure before the change
     * @param to the procedure after it
     * @param republished the day on which notice and documents were published or provided again (section 31(5))
     * @param opensToOthers whether it would let suppliers take part that do not (section 31(3)), which is for people to judge;
     *     asked for only after the first deadline
     * @param notified the ids of the participants that were notified, each with the day (section 31(6))
     * @param reason why
     * @param remarkings what tenders of earlier rounds would have been given under changed criteria
     */
    record Modification(
            LocalDate date,
            Procedure from,
            Procedure to,
            Optional<LocalDate> republished,
            Answer opensToOthers,
            Map<String, LocalDate> notified,
            String reason,
            List<Remarking> remarkings)
            implements Change {

        /**
         * Copies what it holds.
         *
         * @param date the day of the change
         * @param from the procedure before the change
         * @param to the procedure after it
         * @param republished the day on which notice and documents were published or provided again (section 31(5))
         * @param opensToOthers whether it would let suppliers take part that do not (section 31(3)), which is for people to judge;
         *     asked for only after the first deadline
         * @param notified the ids of the participants that were notified, each with the day (section 31(6))
         * @param reason why
         * @param remarkings what tenders of earlier rounds would have been given under changed criteria
         * @throws IllegalArgumentException if the reason is blank, or something is marked again twice
         */
        public Modification {
            notified = Collections.unmodifiableMap(new TreeMap<>(notified));
            remarkings = List.copyOf(remarkings);
            refuseBlank(reason);
            refuseTwice(remarkings);
        }

        @Override
        public String section() {
            return "31";
        }

        /**
         * The same with the participants that were notified.
         *
         * @param day the day of the notice
         * @param participants their ids
         * @return a new modification
         */
        public Modification notifying(LocalDate day, String... participants) {
            Map<String, LocalDate> all = new TreeMap<>(notified);
            List.of(participants).forEach(id -> all.put(id, day));
            return new Modification(date, from, to, republished, opensToOthers, all, reason, remarkings);
        }

        /**
         * The same with the judgement whether it opens the procedure to others.
         *
         * @param answer whether suppliers could take part that do not
         * @return a new modification
         */
        public Modification openingToOthers(Answer answer) {
            return new Modification(date, from, to, republished, answer, notified, reason, remarkings);
        }

        /**
         * The same with what tenders of earlier rounds would have been given.
         *
         * @param more for the replay alone
         * @return a new modification
         */
        public Modification remarking(Remarking... more) {
            return new Modification(date, from, to, republished, opensToOthers, notified, reason, List.of(more));
        }
    }

    /**
     * A refinement that was published again on the same day.
     *
     * @param date the day of the change
     * @param from the procedure before the change
     * @param to the procedure after it
     * @param reason why
     * @param criteria the ids of the criteria that are refined
     * @return the refinement
     * @throws IllegalArgumentException if no criterion is named or the reason is blank
     */
    static Refinement refinement(LocalDate date, Procedure from, Procedure to, String reason, String... criteria) {
        return new Refinement(date, Set.of(criteria), from, to, Optional.of(date), reason, List.of());
    }

    /**
     * A modification that was published again on the same day. Whether it opens the procedure to others is not said yet.
     *
     * @param date the day of the change
     * @param from the procedure before the change
     * @param to the procedure after it
     * @param reason why
     * @return the modification
     * @throws IllegalArgumentException if the reason is blank
     */
    static Modification modification(LocalDate date, Procedure from, Procedure to, String reason) {
        return new Modification(date, from, to, Optional.of(date), Answer.UNKNOWN, Map.of(), reason, List.of());
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The reason of a change of the method must not be blank (" + Act.section("98") + ")");
        }
    }

    private static void refuseTwice(List<Remarking> remarkings) {
        Set<List<String>> taken = new HashSet<>();
        for (Remarking one : remarkings) {
            if (!taken.add(List.of(one.stage(), one.tender(), one.criterion()))) {
                throw new IllegalArgumentException("The tender " + one.tender() + " in the stage " + one.stage()
                        + " must be marked again only once on the criterion " + one.criterion());
            }
        }
    }
}
