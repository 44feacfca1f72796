package io.github.tenderscore.framework;

import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;

/**
 * A supplier that was admitted to a framework.
 *
 * @param id the id of its tender for admission, by which it goes in every call-off
 * @param supplier who it is
 * @param place its place at admission; tied members share the better one
 * @param figure the figure by which it was ranked, as published
 */
public record Member(String id, Supplier supplier, int place, Ratio figure) {

    /** The id and the name, as reports show them. */
    String shown() {
        return id + ", " + supplier.name();
    }
}
