package io.github.tenderscore.delivery;

/** A kind of contract that section 52 of the Procurement Act 2023 leaves out, whatever its value. */
public enum KpiExemption {
    /** The contract is a framework; the contracts awarded under it are looked at one by one. */
    FRAMEWORK("framework", "a framework"),
    /** The contract is a light touch contract. */
    LIGHT_TOUCH("lightTouch", "a light touch contract"),
    /** The contract is a concession contract. */
    CONCESSION("concession", "a concession contract"),
    /** The contract is awarded by a private utility. */
    PRIVATE_UTILITY("privateUtility", "a contract of a private utility");

    private final String code;
    private final String words;

    KpiExemption(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * What the contract is then.
     *
     * @return such as {@code a framework}
     */
    public String words() {
        return words;
    }

    /**
     * The name in documents.
     *
     * @return such as {@code lightTouch}
     */
    public String code() {
        return code;
    }
}
