package io.github.tenderscore.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How far an authority is with a tender whose price may be abnormally low.
 *
 * <p>The order is that of the Procurement Act 2023, section 19(3)(c), (4) and (5): before a tender is disregarded, the supplier is told
 * that the price is considered abnormally low and has a reasonable opportunity to show that it can perform the contract for it; once the
 * authority is satisfied, it may not disregard the tender on this ground. This table is all that may follow:
 *
 * <table>
 *   <caption>Which step may follow which</caption>
 *   <tr><th>after</th><th>may follow</th></tr>
 *   <tr><td>FLAGGED</td><td>CONSIDERED_LOW, KEPT</td></tr>
 *   <tr><td>CONSIDERED_LOW</td><td>NOTIFIED, KEPT</td></tr>
 *   <tr><td>NOTIFIED</td><td>OPPORTUNITY</td></tr>
 *   <tr><td>OPPORTUNITY</td><td>OPPORTUNITY, DEMONSTRATED, LAPSED</td></tr>
 *   <tr><td>DEMONSTRATED</td><td>OPPORTUNITY, DEMONSTRATED, SATISFIED, NOT_SATISFIED</td></tr>
 *   <tr><td>LAPSED</td><td>OPPORTUNITY, SATISFIED, NOT_SATISFIED</td></tr>
 *   <tr><td>SATISFIED</td><td>KEPT</td></tr>
 *   <tr><td>NOT_SATISFIED</td><td>KEPT, DISREGARDED</td></tr>
 *   <tr><td>KEPT</td><td>nothing</td></tr>
 *   <tr><td>DISREGARDED</td><td>nothing</td></tr>
 * </table>
 *
 * <p>A tender may be kept as long as its supplier was not notified. From then on the supplier must be heard, and the authority must say
 * whether it is satisfied. An opportunity may be given again, for longer or for further evidence, until then. An authority that is not
 * satisfied may disregard the tender and never has to.
 */
public enum LowTenderState {
    /** A test flagged the price, or a person did. */
    FLAGGED("section 19(3)(c)", "a protocol starts with a flag, and has one"),
    /** The authority considers the price abnormally low for performance of the contract. */
    CONSIDERED_LOW("section 19(3)(c)", "the authority considers a price once it was flagged"),
    /** The supplier was told so. */
    NOTIFIED("section 19(4)(a)", "a supplier is notified of what the authority considers"),
    /** The supplier may show, until a day, that it can perform the contract for the price. */
    OPPORTUNITY(
            "section 19(4)(b)",
            "an opportunity is given to a supplier that was notified, before the authority decides"),
    /** The supplier's evidence was received. */
    DEMONSTRATED("section 19(4)(b)", "evidence answers an opportunity that was given"),
    /** The opportunity ended and nothing was received. */
    LAPSED("section 19(4)(b)", "only an opportunity that was given, and not used, can lapse"),
    /** The authority is satisfied that the supplier can perform the contract for the price. */
    SATISFIED(
            "section 19(5)",
            "whether the supplier satisfies the authority shows after its evidence, or after the opportunity lapsed"),
    /** The authority is not satisfied. */
    NOT_SATISFIED(
            "section 19(5)",
            "whether the supplier satisfies the authority shows after its evidence, or after the opportunity lapsed"),
    /** The tender stays in the assessment. */
    KEPT(
            "section 19(4) and (5)",
            "a supplier that was notified must be heard, and the authority must say whether it is satisfied"),
    /** The tender is disregarded for its price. */
    DISREGARDED(
            "section 19(4)",
            "before a tender is disregarded for its price, the supplier must have been notified and have had a reasonable opportunity to"
                    + " show that it can perform the contract for it");

    private final String provision;
    private final String requirement;

    LowTenderState(String provision, String requirement) {
        this.provision = provision;
        this.requirement = requirement;
    }

    /**
     * The states that may follow.
     *
     * @return in the order of the protocol; empty where it has ended
     */
    public Set<LowTenderState> next() {
        return switch (this) {
            case FLAGGED -> EnumSet.of(CONSIDERED_LOW, KEPT);
            case CONSIDERED_LOW -> EnumSet.of(NOTIFIED, KEPT);
            case NOTIFIED -> EnumSet.of(OPPORTUNITY);
            case OPPORTUNITY -> EnumSet.of(OPPORTUNITY, DEMONSTRATED, LAPSED);
            case DEMONSTRATED -> EnumSet.of(OPPORTUNITY, DEMONSTRATED, SATISFIED, NOT_SATISFIED);
            case LAPSED -> EnumSet.of(OPPORTUNITY, SATISFIED, NOT_SATISFIED);
            case SATISFIED -> EnumSet.of(KEPT);
            case NOT_SATISFIED -> EnumSet.of(KEPT, DISREGARDED);
            case KEPT, DISREGARDED -> EnumSet.noneOf(LowTenderState.class);
        };
    }

    /**
     * Whether the protocol has ended.
     *
     * @return true for {@link #KEPT} and {@link #DISREGARDED}
     */
    public boolean isEnd() {
        return next().isEmpty();
    }

    /**
     * The state's name in documents.
     *
     * @return in lower case with hyphens, such as {@code considered-low}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state in words.
     *
     * @return such as {@code considered low}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why this state must not follow another that its table does not allow, with the provision that would be offended. */
    String refusedAfter(LowTenderState before) {
        if (before.isEnd()) {
            return "the protocol of the tender ended there";
        }
        return before == SATISFIED && this == DISREGARDED
                ? "an authority that is satisfied may not disregard the tender for its price (Procurement Act 2023, section 19(5))"
                : requirement + " (Procurement Act 2023, " + provision + ")";
    }

    /** The steps between two states by the shortest way, where there are several any of them; empty where there are none. */
    static List<Set<LowTenderState>> between(LowTenderState from, LowTenderState to) {
        List<Set<LowTenderState>> layers = new ArrayList<>();
        Set<LowTenderState> seen = EnumSet.of(from);
        Set<LowTenderState> layer = EnumSet.copyOf(seen);
        while (!layer.isEmpty()
                && layer.stream().noneMatch(state -> state.next().contains(to))) {
            layer = after(layer);
            layer.removeAll(seen);
            seen.addAll(layer);
            layers.add(layer);
        }
        Set<LowTenderState> reached = EnumSet.of(to);
        for (int i = layers.size() - 1; i >= 0; i--) {
            Set<LowTenderState> wanted = reached;
            layers.get(i).removeIf(state -> Collections.disjoint(state.next(), wanted));
            reached = layers.get(i);
        }
        return layer.isEmpty() ? List.of() : List.copyOf(layers);
    }

    private static Set<LowTenderState> after(Set<LowTenderState> layer) {
        Set<LowTenderState> after = EnumSet.noneOf(LowTenderState.class);
        layer.forEach(state -> after.addAll(state.next()));
        return after;
    }
}
