package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.procurement.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The method that a published notice discloses for one lot, and the list of what it does not disclose.
 *
 * <p>A notice never publishes a whole method, so a draft cannot be scored: {@link io.github.tenderscore.json.EvaluationReader}
 * refuses its format. To complete it, decide every undisclosed and every doubtful item and write it at its place; then take out
 * {@code source}, {@code toComplete}, {@code undisclosed} and {@code doubtful}, and {@code weightCode} and {@code weightPublished}
 * of each criterion; then change the format to {@code tenderscore/1}. Immutable; the same lot always gives the same text.
 */
public final class MethodDraft {

    /** The format of a draft. */
    public static final String FORMAT = "tenderscore-draft/1";

    private static final String TO_COMPLETE =
            "Decide each item under undisclosed and doubtful and write it at its place in "
                    + "methodology. Then take out source, toComplete, undisclosed and doubtful, and weightCode and weightPublished of each "
                    + "criterion, and change the format to tenderscore/1.";

    private final NoticeLot lot;
    private final List<Undisclosed> undisclosed;
    private final List<Doubtful> doubtful;
    private final String text;

    private MethodDraft(NoticeLot lot) {
        this.lot = lot;
        this.undisclosed = Gaps.of(lot);
        this.doubtful = doubtful(lot);
        this.text = JsonWriter.pretty(tree());
    }

    /**
     * Something that a complete method says and the notice does not.
     *
     * @param what the missing part
     * @param where its place in the draft, as a JSON pointer; where a whole list is concerned, the place of the list
     * @param why why it matters
     * @param quote what the notice says about it in words, if anything
     */
    public record Undisclosed(String what, String where, String why, Optional<String> quote) {}

    /**
     * Something that the notice says and that must be checked.
     *
     * @param what the thing in doubt, with its value
     * @param where its place in the draft, as a JSON pointer
     * @param reason why it is in doubt, and how it was read nevertheless
     */
    public record Doubtful(String what, String where, String reason) {}

    /**
     * Drafts the method of a lot.
     *
     * @param lot a lot of a published notice, with or without criteria
     * @return what is disclosed, undisclosed and doubtful
     */
    public static MethodDraft of(NoticeLot lot) {
        return new MethodDraft(lot);
    }

    /**
     * The lot that was drafted.
     *
     * @return as it was given
     */
    public NoticeLot lot() {
        return lot;
    }

    /**
     * What a complete method says and the notice does not.
     *
     * @return in the order of the method's document; never empty, since no notice discloses everything
     */
    public List<Undisclosed> undisclosed() {
        return undisclosed;
    }

    /**
     * What the notice says and must be checked.
     *
     * @return first what concerns the notice, then the lot, then each criterion
     */
    public List<Doubtful> doubtful() {
        return doubtful;
    }

    /**
     * Writes the draft as a document of the format {@value #FORMAT}.
     *
     * @return JSON, indented, with a line feed at its end
     */
    public String document() {
        return text;
    }

    private static List<Doubtful> doubtful(NoticeLot lot) {
        List<Doubtful> all = new ArrayList<>();
        lot.notice().doubts().forEach(doubt -> all.add(placed(doubt, "/source")));
        lot.doubts().forEach(doubt -> all.add(placed(doubt, "/source")));
        for (int i = 0; i < lot.criteria().size(); i++) {
            String place = Gaps.criterion(i);
            lot.criteria().get(i).doubts().forEach(doubt -> all.add(placed(doubt, place)));
        }
        return List.copyOf(all);
    }

    private static Doubtful placed(Doubt doubt, String owner) {
        String where = switch (doubt.topic()) {
            case NOTICE, UNREADABLE, VALUE, DATE, BIDS, PARTY, AWARD, MERGE -> owner;
            case REGIME -> "/source/regime";
            case CURRENCY -> "/methodology/currency";
            case CRITERIA -> "/methodology/criteria";
            case WEIGHT -> owner + "/weight";
            case KIND -> owner + "/kind";
            case THRESHOLD -> owner + "/minimum";
            case FIXED_PRICE -> owner;
        };
        return new Doubtful(doubt.what(), where, doubt.reason());
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("toComplete", TO_COMPLETE);
        tree.put("source", DraftTree.source(lot));
        tree.put("methodology", DraftTree.methodology(lot));
        tree.put(
                "undisclosed",
                undisclosed.stream()
                        .map(item -> {
                            Map<String, Object> member = new LinkedHashMap<>();
                            member.put("what", item.what());
                            member.put("where", item.where());
                            member.put("why", item.why());
                            item.quote().ifPresent(quote -> member.put("quote", quote));
                            return member;
                        })
                        .toList());
        tree.put(
                "doubtful",
                doubtful.stream()
                        .map(item -> {
                            Map<String, Object> member = new LinkedHashMap<>();
                            member.put("what", item.what());
                            member.put("where", item.where());
                            member.put("reason", item.reason());
                            return member;
                        })
                        .toList());
        return tree;
    }
}
