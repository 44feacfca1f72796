package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * From which value and which day a public interest test is expected. There is no default: sources word the edge of the value both as "or more"
 * and as "exceeding", and the official text is still to be confirmed.
 *
 * @param threshold pounds, VAT included, above zero
 * @param edge whether a service of exactly that value is in
 * @param from the first day on which a service may start to be in; empty where none was said
 * @param source where the terms come from and how far that was confirmed, printed with the result
 */
public record PublicInterestTerms(Ratio threshold, Edge edge, Optional<LocalDate> from, String source) {

    /** What happens at the value itself. */
    public enum Edge {
        /** The value itself is in. */
        AT_LEAST("at least"),
        /** Only more than the value is in. */
        ABOVE("above");

        private final String words;

        Edge(String words) {
            this.words = words;
        }

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks the value.
     *
     * @param threshold pounds, VAT included, above zero
     * @param edge whether a service of exactly that value is in
     * @param from the first day on which a service may start to be in; empty where none was said
     * @param source where the terms come from and how far that was confirmed, printed with the result
     * @throws IllegalArgumentException if the value is not above zero or the source is blank
     */
    public PublicInterestTerms {
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The threshold (" + threshold + ") of the public interest test must be above zero");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "The source (" + source + ") of the terms of the public interest test must not be blank");
        }
    }

    /**
     * The policy of 17 June 2026: one million pounds, VAT included, from 1 April 2027 (PPN 024, secondary).
     *
     * @param edge which the caller must choose, because sources differ
     * @return the terms
     */
    public static PublicInterestTerms policyOf2026(Edge edge) {
        return new PublicInterestTerms(
                Ratio.of(1_000_000),
                edge,
                Optional.of(LocalDate.of(2027, 4, 1)),
                "PPN 024, 17 June 2026 (secondary; the edge of the value is unverified and set by the council)");
    }

    /**
     * The proposal of 2025: services above five million pounds (CP 1349, secondary); it said no day.
     *
     * @return the terms
     */
    public static PublicInterestTerms proposalOf2025() {
        return new PublicInterestTerms(
                Ratio.of(5_000_000), Edge.ABOVE, Optional.empty(), "CP 1349, 2025, a proposal (secondary)");
    }

    boolean covers(Ratio value) {
        int side = value.compareTo(threshold);
        return edge == Edge.AT_LEAST ? side >= 0 : side > 0;
    }

    String words() {
        return "value, VAT included, " + edge.words + " " + Figures.exact(threshold) + " pounds";
    }
}
