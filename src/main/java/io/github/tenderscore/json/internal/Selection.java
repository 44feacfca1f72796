package io.github.tenderscore.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which members of an object are kept while a text is read; all others are passed over. An array is looked through: what is selected of a
 * value is selected of each item where an array stands in its place.
 */
public final class Selection {

    /** A value that is kept, without members of its own. */
    public static final Selection KEPT = new Selection(Use.KEEP, List.of());

    /** A text that names the item that it stands in. */
    public static final Selection KEY = new Selection(Use.KEY, List.of());

    /** A text that is kept only where it matches what is searched for, with what stands around it. */
    public static final Selection SEARCHED = new Selection(Use.SEARCH, List.of());

    enum Use {
        KEEP,
        KEY,
        SEARCH,
        /** An object that is handed over by itself. */
        ITEM
    }

    /** A member with what is selected of its value. */
    public record Member(String name, Selection selection) {}

    private final Use use;
    private final List<Member> members;

    /** The names by their hashes, at twice as many places at least; a name that does not stand at its place stands behind it. */
    private final @Nullable String[] places;

    private final int[] numbers;

    private Selection(Use use, List<Member> members) {
        this.use = use;
        this.members = List.copyOf(members);
        if (members.size() > Long.SIZE
                || members.stream().map(Member::name).distinct().count() < members.size()) {
            throw new IllegalArgumentException(
                    "The members " + members + " of a selection must differ and be at most " + Long.SIZE);
        }
        this.places = new String[Integer.highestOneBit(2 * members.size() + 1) * 2];
        this.numbers = new int[places.length];
        for (int i = 0; i < members.size(); i++) {
            int place = place(members.get(i).name());
            while (places[place] != null) {
                place = next(place);
            }
            places[place] = members.get(i).name();
            numbers[place] = i;
        }
    }

    private int place(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & places.length - 1;
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }

    /** Members of an object. */
    public static Selection of(Member... members) {
        return new Selection(Use.KEEP, List.of(members));
    }

    /** The same members of an object that is handed over by itself. */
    public Selection asItem() {
        return new Selection(Use.ITEM, members);
    }

    /** The same members of an object that is a part of another item. */
    public Selection asPart() {
        return new Selection(Use.KEEP, members);
    }

    /** A member. */
    public static Member member(String name, Selection selection) {
        return new Member(name, selection);
    }

    /** Members of which the value is kept. */
    public static Member[] kept(String... names) {
        Member[] members = new Member[names.length];
        for (int i = 0; i < names.length; i++) {
            members[i] = new Member(names[i], KEPT);
        }
        return members;
    }

    /** These members and others. */
    public Selection and(Member... more) {
        List<Member> all = new ArrayList<>(members);
        all.addAll(List.of(more));
        return new Selection(use, all);
    }

    Use use() {
        return use;
    }

    boolean isLeaf() {
        return members.isEmpty();
    }

    /** The number of a member; -1 where it is not selected. */
    int number(String name) {
        int place = place(name);
        for (String found = places[place]; found != null; found = places[place]) {
            if (found.equals(name)) {
                return numbers[place];
            }
            place = next(place);
        }
        return -1;
    }

    Selection below(int number) {
        return members.get(number).selection();
    }

    String name(int number) {
        return members.get(number).name();
    }
}
