package io.github.tenderscore.ocds;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Regime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read, what was not, and how much of it is known: to be looked at before any indicator that is made from it.
 *
 * <p>A release is read as soon as it is a JSON object with something of a procurement. A part of it that is of another type than it must be is not read, and one
 * that says what cannot be is doubtful; yet its release counts as read and not as rejected, so that such parts move no share of rejects. They show in the
 * doubts by topic ({@code unreadable} for a part of another type), and in the fields that are then absent or doubtful.
 *
 * @param releases how many releases were read, repeated ones and those of other buyers included, rejected ones not
 * @param repeated how many of them say exactly the same as another, in all that is read here, and so count once
 * @param ofOthers how many of them were left out because a list of buyers was given and theirs is not on it
 * @param procurements how many procurements they make
 * @param buyers how many buyers, by their ids or, where they have none, their names; a buyer on a given list counts once
 * @param regimes how many procurements are under each law, by its code; {@code absent} and {@code doubtful} too
 * @param noticeTypes how many notices are of each type, such as {@code UK4}; {@code absent} (as under earlier law) and {@code doubtful} too
 * @param tags how many notices have each tag; a notice can have several
 * @param fields how much is known of each field
 * @param doubts how many doubts there are on each topic
 * @param rejected how often something was rejected, by reason
 * @param rejects what was rejected with its place, the first {@value #MOST_REJECTS}; one that lost the rest of a file comes before others
 * @param lost every place where the rest of a file, or of a line with a package, was not read, as file and line
 */
public record Coverage(
        long releases,
        long repeated,
        long ofOthers,
        long procurements,
        long buyers,
        SortedMap<String, Long> regimes,
        SortedMap<String, Long> noticeTypes,
        SortedMap<String, Long> tags,
        SortedMap<NoticeField, FieldCoverage> fields,
        SortedMap<Doubt.Topic, Long> doubts,
        SortedMap<Reject.Reason, Long> rejected,
        List<Reject> rejects,
        List<String> lost) {

    /** How many rejects are kept with their place; all are counted. */
    public static final int MOST_REJECTS = 100;

    private static final String ID = "notices/";

    /**
     * Copies maps and list.
     *
     * @param releases how many releases were read, repeated ones and those of other buyers included, rejected ones not
     * @param repeated how many of them say exactly the same as another, in all that is read here, and so count once
     * @param ofOthers how many of them were left out because a list of buyers was given and theirs is not on it
     * @param procurements how many procurements they make
     * @param buyers how many buyers, by their ids or, where they have none, their names; a buyer on a given list counts once
     * @param regimes how many procurements are under each law, by its code; {@code absent} and {@code doubtful} too
     * @param noticeTypes how many notices are of each type, such as {@code UK4}; {@code absent} (as under earlier law) and
     *     {@code doubtful} too
     * @param tags how many notices have each tag; a notice can have several
     * @param fields how much is known of each field
     * @param doubts how many doubts there are on each topic
     * @param rejected how often something was rejected, by reason
     * @param rejects what was rejected with its place, the first {@value #MOST_REJECTS}; one that lost the rest of a file comes before others
     * @param lost every place where the rest of a file, or of a line with a package, was not read, as file and line
     */
    public Coverage {
        regimes = copy(regimes);
        noticeTypes = copy(noticeTypes);
        tags = copy(tags);
        fields = copy(fields);
        doubts = copy(doubts);
        rejected = copy(rejected);
        rejects = List.copyOf(rejects);
        lost = List.copyOf(lost);
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * How much is known of one field.
     *
     * @param field the field
     * @return counts that are all zero where there was nothing to count
     */
    public FieldCoverage of(NoticeField field) {
        return fields.getOrDefault(field, FieldCoverage.NONE);
    }

    /**
     * How often anything was rejected.
     *
     * @return over all reasons
     */
    public long rejectedInAll() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How much of the input could be read, for the figures that are made from it.
     *
     * @param most the greatest share of rejects with which they are reliable; set by the council, from 0 to 100
     * @return releases read, what was rejected, and where the rest of a file or package was lost, of which nothing is accepted
     * @throws IllegalArgumentException if the share is not from 0 to 100
     */
    public Intake intake(Percent most) {
        return new Intake(releases, rejectedInAll(), most, lost, 0);
    }

    /**
     * Every count as an indicator, to be shown before all others.
     *
     * @return counts of releases, of laws, types and tags; for each field how much is known, and what of the rest is doubtful; how many doubts
     *     there are on each topic
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(count("releases", "Releases read", releases));
        all.add(count("repeated", "Releases that repeat another", repeated));
        all.add(count("of-others", "Releases of other buyers", ofOthers));
        all.add(count("rejected", "Releases, lines and rests of files that could not be read", rejectedInAll()));
        all.add(count("lost", "Rests of files and packages that could not be read", lost.size()));
        all.add(count("procurements", "Procurements", procurements));
        all.add(count("buyers", "Buyers", buyers));
        regimes.forEach(
                (code, number) -> all.add(count("regime/" + code, "Procurements under the law: " + law(code), number)));
        counts(all, "type/", "Notices of the type ", noticeTypes);
        counts(all, "tag/", "Notices with the tag ", tags);
        rejected.forEach((reason, number) -> all.add(
                count("rejected/" + reason.code(), "Rejected: " + reason.code().replace('-', ' '), number)));
        doubts.forEach((topic, number) -> all.add(count(
                "doubts/" + topic.code(),
                "Doubts in releases that count as read: " + topic.code().replace('-', ' '),
                number)));
        fields.forEach((field, found) -> all.add(Indicator.share(
                ID + "known/" + field.code(),
                "Known of each " + field.unit().code() + ": " + field.words(),
                found.share())));
        fields.forEach((field, found) -> {
            if (found.doubtful() > 0) {
                all.add(count(
                        "doubtful/" + field.code(),
                        "Doubtful of each " + field.unit().code() + ": " + field.words(),
                        found.doubtful()));
            }
        });
        return List.copyOf(all);
    }

    private static String law(String code) {
        return Arrays.stream(Regime.values())
                .filter(regime -> regime.code().equals(code))
                .map(Regime::words)
                .findFirst()
                .orElse(code);
    }

    private static void counts(List<Indicator> all, String id, String name, Map<String, Long> counts) {
        counts.forEach((code, number) -> all.add(count(id + code, name + code, number)));
    }

    private static Indicator count(String id, String name, long number) {
        return Indicator.value(ID + id, name, Ratio.of(number), "");
    }
}
