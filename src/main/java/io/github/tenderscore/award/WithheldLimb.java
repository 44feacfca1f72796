package io.github.tenderscore.award;

/** The limb of section 94(1) of the Procurement Act 2023 under which information is withheld; the recipient is told which. */
public enum WithheldLimb {
    /** Withholding the information is necessary for the purpose of safeguarding national security. */
    NATIONAL_SECURITY("94(1)(a)", "to safeguard national security"),
    /** It is sensitive commercial information, and there is an overriding public interest in its being withheld. */
    SENSITIVE_COMMERCIAL(
            "94(1)(b)", "as sensitive commercial information that it is in the public interest to withhold");

    private final String code;
    private final String words;

    WithheldLimb(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The limb's name in documents.
     *
     * @return {@code 94(1)(a)} or {@code 94(1)(b)}
     */
    public String code() {
        return code;
    }

    /**
     * The limb in words.
     *
     * @return a sentence part that can stand behind "withheld"
     */
    public String words() {
        return words;
    }
}
