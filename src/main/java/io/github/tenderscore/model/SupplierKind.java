package io.github.tenderscore.model;

/**
 * What kind of organisation a supplier is, where award notices ask for it (Procurement Regulations 2024, regulation 27).
 *
 * <p>A supplier can be of several kinds. Which ones is asked of the supplier; it is never guessed.
 */
public enum SupplierKind {
    /** A small or medium-sized enterprise (Procurement Act 2023, section 123(1)). */
    SME("sme", "small or medium-sized enterprise"),
    /** A value-driven organisation that mainly reinvests its surplus in social, environmental or cultural aims. */
    VCSE("vcse", "voluntary, community or social enterprise"),
    /** A supported employment provider (Procurement Act 2023, section 32). */
    SUPPORTED_EMPLOYMENT("supportedEmployment", "supported employment provider"),
    /** A public service mutual (Procurement Act 2023, section 33). */
    MUTUAL("mutual", "public service mutual");

    private final String code;
    private final String words;

    SupplierKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The kind's name in documents.
     *
     * @return for example {@code sme}
     */
    public String code() {
        return code;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code small or medium-sized enterprise}
     */
    public String words() {
        return words;
    }
}
