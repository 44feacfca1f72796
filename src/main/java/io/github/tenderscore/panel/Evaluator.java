package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person of the evaluation by a pseudonym, with what they do; who is behind it is kept elsewhere (Procurement Act 2023, section 99).
 *
 * @param id a pseudonym such as {@code E1}, unique within the panel
 * @param roles what they do, at least one
 * @param criteria the criteria or groups that they are asked to mark; empty where they mark all
 */
public record Evaluator(String id, SortedSet<Role> roles, SortedSet<String> criteria) implements PanelEntry {

    /**
     * Copies roles and criteria.
     *
     * @param id a pseudonym such as {@code E1}, unique within the panel
     * @param roles what they do, at least one
     * @param criteria the criteria or groups that they are asked to mark; empty where they mark all
     */
    public Evaluator {
        roles = sorted(roles);
        criteria = sorted(criteria);
    }

    /**
     * A person who, if they mark, mark every criterion.
     *
     * @param id a pseudonym
     * @param roles what they do
     * @return the person
     */
    public static Evaluator of(String id, Role... roles) {
        return new Evaluator(id, sorted(Arrays.asList(roles)), Collections.emptySortedSet());
    }

    /**
     * The same person, asked to mark some criteria only.
     *
     * @param ids criteria or groups
     * @return a new evaluator
     */
    public Evaluator assignedTo(String... ids) {
        return new Evaluator(id, roles, sorted(Arrays.asList(ids)));
    }

    /**
     * Whether the person has a role.
     *
     * @param role the role
     * @return true if so
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the person is asked to mark a criterion.
     *
     * @param method the published method
     * @param criterion the id of one of its criteria
     * @return true where they mark quality, and all criteria, this one or a group that it stands in
     */
    public boolean marks(Methodology method, String criterion) {
        return is(Role.QUALITY) && (criteria.isEmpty() || method.isWithin(criterion, criteria));
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
