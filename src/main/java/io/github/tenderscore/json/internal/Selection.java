package io.github.tenderscore.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Which members of an object are kept while a text is read; all others are passed over. An array is looked through: what is selected of a
 * value is selected of each item where an array stands in its place.
 */
public final class Selection {

    private static final JsonFactory NAMES = new JsonFactory();

    /** A value that is kept, without members of its own. */
    public static final Selection KEPT = new Selection(Use.KEEP, List.of(), List.of());

    /** A text that names the item that it stands in. */
    public static final Selection KEY = new Selection(Use.KEY, List.of(), List.of());

    /** A text that is kept only where it matches what is searched for, with what stands around it. */
    public static final Selection SEARCHED = new Selection(Use.SEARCH, List.of(), List.of());

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
    private final Selection[] below;
    private final List<String> passed;

    /** Knows the names in the bytes of a text, before they are decoded. */
    private final PropertyNameMatcher names;

    private Selection(Use use, List<Member> members, List<String> passed) {
        this.use = use;
        this.members = List.copyOf(members);
        this.below = members.stream().map(Member::selection).toArray(Selection[]::new);
        this.passed = List.copyOf(passed);
        List<String> all = Stream.concat(members.stream().map(Member::name), passed.stream())
                .toList();
        if (members.size() > Long.SIZE || all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("The members " + all + " of a selection must differ, and at most "
                    + Long.SIZE + " of them be selected");
        }
        this.names =
                NAMES.constructNameMatcher(all.stream().map(Named::fromString).toList(), false);
    }

    /** Members of an object. */
    public static Selection of(Member... members) {
        return new Selection(Use.KEEP, List.of(members), List.of());
    }

    /** The same members of an object that is handed over by itself. */
    public Selection asItem() {
        return new Selection(Use.ITEM, members, passed);
    }

    /** The same members of an object that is a part of another item. */
    public Selection asPart() {
        return new Selection(Use.KEEP, members, passed);
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
        return new Selection(use, all, passed);
    }

    /** The same where other members are known to stand beside the selected ones: a name that is known is passed over faster. */
    public Selection passing(String... others) {
        return new Selection(use, members, List.of(others));
    }

    Use use() {
        return use;
    }

    boolean isLeaf() {
        return members.isEmpty();
    }
    /** Finds the numbers of names; see {@link #isSelected}. */
    PropertyNameMatcher names() {
        return names;
    }

    /** Whether the number that is found for a name is that of a member that is selected. */
    boolean isSelected(int number) {
        return number >= 0 && number < below.length;
    }

    Selection below(int number) {
        return below[number];
    }

    String name(int number) {
        return members.get(number).name();
    }
}
