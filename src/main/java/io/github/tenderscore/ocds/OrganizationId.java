package io.github.tenderscore.ocds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A supplier's identifier as notices split it: the register and the number in it, {@code GB-COH-08522643} being {@code 08522643} in
 * {@code GB-COH}. The identifiers of the central digital platform stand without their register too.
 *
 * @param scheme the register; empty where the identifier does not say
 * @param id the number in it
 */
record OrganizationId(Optional<String> scheme, String id) {

    private static final Pattern WITH_REGISTER = Pattern.compile("([A-Z]{2}-[A-Z]+)-(.+)");
    private static final Pattern PLATFORM = Pattern.compile("[A-Z]{4}-[0-9]{4}-[A-Z]{4}");

    static OrganizationId of(String identifier) {
        if (PLATFORM.matcher(identifier).matches()) {
            return new OrganizationId(Optional.of("GB-PPON"), identifier);
        }
        Matcher parts = WITH_REGISTER.matcher(identifier);
        return parts.matches()
                ? new OrganizationId(Optional.of(parts.group(1)), parts.group(2))
                : new OrganizationId(Optional.empty(), identifier);
    }

    /** The whole, by which parties are referred to. */
    String whole() {
        return scheme.map(register -> register + "-" + id).orElse(id);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        scheme.ifPresent(register -> tree.put("scheme", register));
        tree.put("id", id);
        return tree;
    }
}
