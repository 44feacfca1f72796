package io.github.tenderscore.record;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every supplier with an assessed tender was provided with its assessment summary, all at the same time (Procurement Act 2023, section
 * 50(3); Procurement Regulations 2024, regulation 31(4)).
 *
 * @param providedAt when they were provided
 * @param summaries by tender the fingerprint of its summary, {@code sha256:} and 64 hexadecimal digits
 */
public record Summarised(OffsetDateTime providedAt, SortedMap<String, String> summaries) implements Event {

    private static final Pattern FINGERPRINT = Pattern.compile("sha256:[0-9a-f]{64}");

    /**
     * Copies the summaries.
     *
     * @param providedAt when they were provided
     * @param summaries by tender the fingerprint of its summary, {@code sha256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException if a fingerprint is none
     */
    public Summarised {
        summaries = Collections.unmodifiableSortedMap(new TreeMap<>(summaries));
        summaries.forEach((tender, hash) -> {
            if (!FINGERPRINT.matcher(hash).matches()) {
                throw new IllegalArgumentException("The fingerprint (" + hash + ") of the summary of the tender "
                        + tender + " must be sha256: and 64 hexadecimal digits");
            }
        });
    }

    @Override
    public EventKind kind() {
        return EventKind.SUMMARISED;
    }

    @Override
    public String text() {
        return "the suppliers of the tenders " + String.join(", ", summaries.keySet());
    }
}
