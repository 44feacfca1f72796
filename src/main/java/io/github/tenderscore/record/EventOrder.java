package io.github.tenderscore.record;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order of events: which kind may follow in which phase of a procurement, and where it leads.
 *
 * <p>This is the whole table; a dash stands for "the phase stays as it is".
 *
 * <table>
 * <caption>Which kind of event may follow in which phase, and the phase that it leads to</caption>
 * <tr><th>event</th><th>may follow in the phases</th><th>leads to</th></tr>
 * <tr><td>published</td><td>UNPUBLISHED</td><td>PUBLISHED</td></tr>
 * <tr><td>changed</td><td>PUBLISHED, OPENED, ASSESSED</td><td>PUBLISHED</td></tr>
 * <tr><td>invited</td><td>PUBLISHED, OPENED, ASSESSED</td><td>PUBLISHED</td></tr>
 * <tr><td>appointed</td><td>PUBLISHED, OPENED, RECONSIDERED, ASSESSED</td><td>-</td></tr>
 * <tr><td>declared</td><td>PUBLISHED, OPENED, RECONSIDERED, ASSESSED, AWARDED, SUMMARISED, NOTICED</td><td>-</td></tr>
 * <tr><td>evaluators-changed</td><td>OPENED</td><td>-</td></tr>
 * <tr><td>opened</td><td>PUBLISHED, OPENED</td><td>OPENED</td></tr>
 * <tr><td>corrected</td><td>OPENED</td><td>-</td></tr>
 * <tr><td>accessed</td><td>OPENED, RECONSIDERED, ASSESSED, AWARDED, SUMMARISED, NOTICED, ENTERED</td><td>-</td></tr>
 * <tr><td>exclusion-considered</td><td>PUBLISHED, OPENED, RECONSIDERED, ASSESSED, AWARDED, SUMMARISED, NOTICED</td><td>-</td></tr>
 * <tr><td>condition-checked</td><td>PUBLISHED, OPENED, RECONSIDERED, ASSESSED, AWARDED, SUMMARISED, NOTICED</td><td>-</td></tr>
 * <tr><td>marked</td><td>OPENED</td><td>-</td></tr>
 * <tr><td>moderated</td><td>OPENED</td><td>-</td></tr>
 * <tr><td>decided</td><td>OPENED, RECONSIDERED</td><td>-</td></tr>
 * <tr><td>decided</td><td>ASSESSED, AWARDED</td><td>RECONSIDERED</td></tr>
 * <tr><td>low-tender-step</td><td>OPENED, RECONSIDERED</td><td>-</td></tr>
 * <tr><td>low-tender-step</td><td>ASSESSED, AWARDED</td><td>RECONSIDERED</td></tr>
 * <tr><td>assessed</td><td>OPENED, RECONSIDERED</td><td>ASSESSED</td></tr>
 * <tr><td>awarded</td><td>ASSESSED</td><td>AWARDED</td></tr>
 * <tr><td>summarised</td><td>AWARDED</td><td>SUMMARISED</td></tr>
 * <tr><td>noticed</td><td>SUMMARISED</td><td>NOTICED</td></tr>
 * <tr><td>entered</td><td>NOTICED</td><td>ENTERED</td></tr>
 * <tr><td>closed</td><td>PUBLISHED, OPENED, RECONSIDERED, ASSESSED, AWARDED, SUMMARISED, NOTICED</td><td>CLOSED</td></tr>
 * </table>
 */
public final class EventOrder {

    private static final Map<EventKind, Map<Phase, Phase>> TABLE = table();

    private EventOrder() {}

    private static Map<EventKind, Map<Phase, Phase>> table() {
        Map<EventKind, Map<Phase, Phase>> table = new EnumMap<>(EventKind.class);
        table.put(EventKind.PUBLISHED, in(Phase.UNPUBLISHED).to(Phase.PUBLISHED));
        table.put(
                EventKind.CHANGED,
                in(Phase.PUBLISHED, Phase.OPENED, Phase.ASSESSED).to(Phase.PUBLISHED));
        table.put(
                EventKind.INVITED,
                in(Phase.PUBLISHED, Phase.OPENED, Phase.ASSESSED).to(Phase.PUBLISHED));
        table.put(
                EventKind.APPOINTED,
                in(Phase.PUBLISHED, Phase.OPENED, Phase.RECONSIDERED, Phase.ASSESSED)
                        .stay());
        table.put(
                EventKind.DECLARED,
                in(EnumSet.range(Phase.PUBLISHED, Phase.NOTICED)).stay());
        table.put(EventKind.EVALUATORS_CHANGED, in(Phase.OPENED).stay());
        table.put(EventKind.OPENED, in(Phase.PUBLISHED, Phase.OPENED).to(Phase.OPENED));
        table.put(EventKind.CORRECTED, in(Phase.OPENED).stay());
        table.put(
                EventKind.ACCESSED,
                in(EnumSet.range(Phase.OPENED, Phase.ENTERED)).stay());
        table.put(
                EventKind.EXCLUSION_CONSIDERED,
                in(EnumSet.range(Phase.PUBLISHED, Phase.NOTICED)).stay());
        table.put(
                EventKind.CONDITION_CHECKED,
                in(EnumSet.range(Phase.PUBLISHED, Phase.NOTICED)).stay());
        table.put(EventKind.MARKED, in(Phase.OPENED).stay());
        table.put(EventKind.MODERATED, in(Phase.OPENED).stay());
        table.put(
                EventKind.DECIDED,
                either(
                        in(Phase.OPENED, Phase.RECONSIDERED).stay(),
                        in(Phase.ASSESSED, Phase.AWARDED).to(Phase.RECONSIDERED)));
        table.put(
                EventKind.LOW_TENDER_STEP,
                either(
                        in(Phase.OPENED, Phase.RECONSIDERED).stay(),
                        in(Phase.ASSESSED, Phase.AWARDED).to(Phase.RECONSIDERED)));
        table.put(EventKind.ASSESSED, in(Phase.OPENED, Phase.RECONSIDERED).to(Phase.ASSESSED));
        table.put(EventKind.AWARDED, in(Phase.ASSESSED).to(Phase.AWARDED));
        table.put(EventKind.SUMMARISED, in(Phase.AWARDED).to(Phase.SUMMARISED));
        table.put(EventKind.NOTICED, in(Phase.SUMMARISED).to(Phase.NOTICED));
        table.put(EventKind.ENTERED, in(Phase.NOTICED).to(Phase.ENTERED));
        table.put(
                EventKind.CLOSED,
                in(EnumSet.range(Phase.PUBLISHED, Phase.NOTICED)).to(Phase.CLOSED));
        return Collections.unmodifiableMap(table);
    }

    /** A part of the table: phases with the phase that each leads to. */
    private record Row(EnumMap<Phase, Phase> steps) {

        static Row in(Set<Phase> phases) {
            Row row = new Row(new EnumMap<>(Phase.class));
            phases.forEach(phase -> row.steps.put(phase, phase));
            return row;
        }

        Map<Phase, Phase> to(Phase phase) {
            steps.replaceAll((from, same) -> phase);
            return Collections.unmodifiableMap(steps);
        }

        Map<Phase, Phase> stay() {
            return Collections.unmodifiableMap(steps);
        }
    }

    private static Row in(Phase first, Phase... others) {
        return Row.in(EnumSet.of(first, others));
    }

    private static Row in(Set<Phase> phases) {
        return Row.in(phases);
    }

    /** Rows of one kind that lead to different phases. */
    private static Map<Phase, Phase> either(Map<Phase, Phase> some, Map<Phase, Phase> others) {
        Map<Phase, Phase> all = new EnumMap<>(some);
        all.putAll(others);
        return Collections.unmodifiableMap(all);
    }

    /**
     * The phases in which an event may follow.
     *
     * @param kind the kind of event
     * @return each phase with the one that the event leads to, in the order of phases
     */
    public static Map<Phase, Phase> of(EventKind kind) {
        return TABLE.getOrDefault(kind, Map.of());
    }

    /** The kinds of event that lead to a phase from an earlier one, in words. */
    static String leadingTo(Phase phase) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> of(kind).entrySet().stream()
                        .anyMatch(step ->
                                step.getValue() == phase && step.getKey().compareTo(phase) < 0))
                .map(EventKind::code)
                .collect(Collectors.joining(" or ", "the event ", ""));
    }
}
