package io.github.tenderscore.framework;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The recorded facts that a mechanism looks at, besides who is a member and who cannot be called. */
public sealed interface CallState {

    /** Nothing more. */
    record Nothing() implements CallState {}

    /**
     * How much the contract needs and how much each member can still supply.
     *
     * @param needed how much, in the framework's unit
     * @param left ids of members to what they can still supply
     */
    record Capacities(Ratio needed, Map<String, Ratio> left) implements CallState {

        /**
         * Copies the capacities.
         *
         * @param needed how much, in the framework's unit
         * @param left ids of members to what they can still supply
         * @throws IllegalArgumentException if nothing is needed, or a capacity is negative
         */
        public Capacities {
            left = Collections.unmodifiableMap(new TreeMap<>(left));
            if (needed.signum() <= 0) {
                throw new IllegalArgumentException("The amount (" + needed + ") of a call-off must be above zero");
            }
            left.forEach((member, capacity) -> {
                if (capacity.signum() < 0) {
                    throw new IllegalArgumentException(
                            "The capacity (" + capacity + ") of the member " + member + " must not be negative");
                }
            });
        }
    }

    /**
     * The members in the row in which they are called.
     *
     * @param members the ids of all members, the next one first
     */
    record Row(List<String> members) implements CallState {

        /**
         * Copies the row.
         *
         * @param members the ids of all members, the next one first
         */
        public Row {
            members = List.copyOf(members);
        }
    }

    /**
     * What is to be bought, and what each member charges for it.
     *
     * @param unit any amount in the currency and on the VAT basis of all prices
     * @param basket what is bought, each with its quantity
     * @param prices ids of members to the price of each thing
     */
    record PriceLists(Money unit, Map<String, Ratio> basket, Map<String, Map<String, Ratio>> prices)
            implements CallState {

        /**
         * Copies basket and prices.
         *
         * @param unit any amount in the currency and on the VAT basis of all prices
         * @param basket what is bought, each with its quantity
         * @param prices ids of members to the price of each thing
         * @throws IllegalArgumentException if nothing is bought, or a quantity is not above zero
         */
        public PriceLists {
            basket = Collections.unmodifiableMap(new LinkedHashMap<>(basket));
            Map<String, Map<String, Ratio>> copy = new TreeMap<>();
            prices.forEach((member, list) -> copy.put(member, Map.copyOf(list)));
            prices = Collections.unmodifiableMap(copy);
            if (basket.isEmpty()) {
                throw new IllegalArgumentException("The number (0) of things in the basket must be at least 1");
            }
            basket.forEach((thing, quantity) -> {
                if (quantity.signum() <= 0) {
                    throw new IllegalArgumentException(
                            "The quantity (" + quantity + ") of " + thing + " in the basket must be above zero");
                }
            });
        }
    }
}
