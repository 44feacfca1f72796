package io.github.tenderscore.award;

import io.github.tenderscore.model.SupplierKind;
import java.util.Locale;
import java.util.Optional;

/** For whom the tender notice reserved the contract (Procurement Regulations 2024, regulation 27(2)(q) and (r)). */
public enum Reservation {
    /** For nobody. */
    NONE(Optional.empty()),
    /** For supported employment providers (Procurement Act 2023, section 32). */
    SUPPORTED_EMPLOYMENT(Optional.of(SupplierKind.SUPPORTED_EMPLOYMENT)),
    /** For public service mutuals (Procurement Act 2023, section 33). */
    PUBLIC_SERVICE_MUTUALS(Optional.of(SupplierKind.MUTUAL));

    private final Optional<SupplierKind> kind;

    Reservation(Optional<SupplierKind> kind) {
        this.kind = kind;
    }

    /**
     * The reservation's name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of supplier to which alone the contract may be awarded.
     *
     * @return empty where it is reserved for nobody
     */
    public Optional<SupplierKind> kind() {
        return kind;
    }
}
