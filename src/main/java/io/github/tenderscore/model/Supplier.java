package io.github.tenderscore.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who submits a tender.
 *
 * <p>Only the name is needed to score. Assessment summaries and award notices also ask for the rest (Procurement Regulations 2024,
 * regulations 27 and 31(2)(a) to (c)); what is not known stays unknown.
 *
 * @param name as the tender gives it, not blank
 * @param identifier its unique identifier, such as one of the central digital platform or {@code GB-COH-} and a company number
 * @param postalAddress where it is written to
 * @param email where it is written to by email
 * @param kinds for each kind whether the supplier is of it; a kind without an entry is not known
 */
public record Supplier(
        String name,
        Optional<String> identifier,
        Optional<String> postalAddress,
        Optional<String> email,
        Map<SupplierKind, Boolean> kinds) {

    /**
     * Checks that nothing given is blank.
     *
     * @param name as the tender gives it, not blank
     * @param identifier its unique identifier, such as one of the central digital platform or {@code GB-COH-} and a company number
     * @param postalAddress where it is written to
     * @param email where it is written to by email
     * @param kinds for each kind whether the supplier is of it; a kind without an entry is not known
     * @throws IllegalArgumentException if the name, the identifier or an address is blank
     */
    public Supplier {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a supplier must not be blank");
        }
        notBlank(identifier, "identifier", name);
        notBlank(postalAddress, "postal address", name);
        notBlank(email, "email address", name);
        Map<SupplierKind, Boolean> ordered = new EnumMap<>(SupplierKind.class);
        ordered.putAll(kinds);
        kinds = Collections.unmodifiableMap(ordered);
    }

    /**
     * A supplier of whom only the name is known.
     *
     * @param name as the tender gives it, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public Supplier(String name) {
        this(name, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    private static void notBlank(Optional<String> text, String what, String name) {
        if (text.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The " + what + " of the supplier " + name + " must not be blank");
        }
    }

    /**
     * The same supplier with its unique identifier.
     *
     * @param id the identifier, not blank
     * @return a new value
     */
    public Supplier identifiedBy(String id) {
        return new Supplier(name, Optional.of(id), postalAddress, email, kinds);
    }

    /**
     * The same supplier with its contact addresses.
     *
     * @param postal the postal address, not blank
     * @param electronic the email address, not blank
     * @return a new value
     */
    public Supplier reachedAt(String postal, String electronic) {
        return new Supplier(name, identifier, Optional.of(postal), Optional.of(electronic), kinds);
    }

    /**
     * The same supplier, of which is known whether it is of a kind.
     *
     * @param kind the kind
     * @param whether true where the supplier is of it
     * @return a new value
     */
    public Supplier known(SupplierKind kind, boolean whether) {
        Map<SupplierKind, Boolean> more = new EnumMap<>(SupplierKind.class);
        more.putAll(kinds);
        more.put(kind, whether);
        return new Supplier(name, identifier, postalAddress, email, more);
    }

    /**
     * Whether the supplier is of a kind.
     *
     * @param kind the kind
     * @return empty where it is not known
     */
    public Optional<Boolean> is(SupplierKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }
}
