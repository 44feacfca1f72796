package io.github.tenderscore.model;

/** What the published method says of a tender that gives no response to a criterion. */
public enum MissingResponse {
    /** Nothing: the tender cannot be assessed until the response is found or decided on. */
    REFUSED("refuse"),
    /** The tender fails the criterion and is disqualified. */
    DISQUALIFIES("disqualify"),
    /** The tender earns no points on the criterion. */
    SCORES_ZERO("zero");

    private final String code;

    MissingResponse(String code) {
        this.code = code;
    }

    /**
     * The name in documents.
     *
     * @return {@code refuse}, {@code disqualify} or {@code zero}
     */
    public String code() {
        return code;
    }
}
