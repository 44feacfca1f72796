package io.github.tenderscore.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which procurements a check or a provision binds.
 *
 * @param routes the routes that it binds
 * @param not what takes a contract out of it
 * @param only what a contract must be for it to bind; none where any is bound
 * @param buyers the buyers that it binds
 */
public record Reach(Set<Route> routes, Set<ContractTrait> not, Set<ContractTrait> only, Set<Buyer> buyers) {

    /** It binds every procurement. */
    public static final Reach ANY = new Reach(
            EnumSet.allOf(Route.class),
            EnumSet.noneOf(ContractTrait.class),
            EnumSet.noneOf(ContractTrait.class),
            EnumSet.allOf(Buyer.class));

    /**
     * Copies the sets.
     *
     * @param routes the routes that it binds
     * @param not what takes a contract out of it
     * @param only what a contract must be for it to bind; none where any is bound
     * @param buyers the buyers that it binds
     */
    public Reach {
        routes = copy(routes, Route.class);
        not = copy(not, ContractTrait.class);
        only = copy(only, ContractTrait.class);
        buyers = copy(buyers, Buyer.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * It binds some routes alone.
     *
     * @param first a route
     * @param more others
     * @return the reach
     */
    public static Reach of(Route first, Route... more) {
        return new Reach(EnumSet.of(first, more), ANY.not, ANY.only, ANY.buyers);
    }

    /**
     * It binds awards under section 19 alone.
     *
     * @return the reach
     */
    public static Reach section19() {
        return of(Route.OPEN, Route.COMPETITIVE_FLEXIBLE);
    }

    /**
     * It binds awards under section 19 and call-offs.
     *
     * @return the reach
     */
    public static Reach section19AndCallOffs() {
        return of(Route.OPEN, Route.COMPETITIVE_FLEXIBLE, Route.CALL_OFF);
    }

    /**
     * The same but for some contracts.
     *
     * @param first what takes a contract out
     * @param more others
     * @return the reach
     */
    public Reach except(ContractTrait first, ContractTrait... more) {
        return new Reach(routes, EnumSet.of(first, more), only, buyers);
    }

    /**
     * The same for some buyers alone.
     *
     * @param first a kind of buyer
     * @param more others
     * @return the reach
     */
    public Reach by(Buyer first, Buyer... more) {
        return new Reach(routes, not, only, EnumSet.of(first, more));
    }

    /**
     * Why it does not bind a procurement.
     *
     * @param profile the procurement
     * @return a sentence part, such as {@code it does not bind a framework}; empty where it binds
     */
    public Optional<String> exempts(Profile profile) {
        if (!routes.contains(profile.route())) {
            return Optional.of("it does not bind the route " + profile.route().words());
        }
        if (!buyers.contains(profile.buyer())) {
            return Optional.of("it does not bind a " + profile.buyer().words());
        }
        Set<ContractTrait> out = EnumSet.noneOf(ContractTrait.class);
        out.addAll(not);
        out.retainAll(profile.traits());
        if (!out.isEmpty()) {
            return Optional.of("it does not bind a "
                    + out.stream().map(ContractTrait::words).collect(Collectors.joining(" or a ")));
        }
        return only.isEmpty() || only.stream().anyMatch(profile::is)
                ? Optional.empty()
                : Optional.of("it binds only a "
                        + only.stream().map(ContractTrait::words).collect(Collectors.joining(" or a ")));
    }
}
