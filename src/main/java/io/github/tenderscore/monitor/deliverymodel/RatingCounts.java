package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.monitor.Share;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many key performance indicators have which of the five words; for a company that is exempt the words are a voluntary choice, because
 * sections 52 and 71 do not reach awards outside covered procurement.
 *
 * @param counts by word, zero or more; a word that is not in the map has none
 * @param unrated how many have no word, zero or more
 */
public record RatingCounts(Map<Rating, Integer> counts, int unrated) {

    /**
     * Copies and checks the counts.
     *
     * @param counts by word, zero or more; a word that is not in the map has none
     * @param unrated how many have no word, zero or more
     * @throws IllegalArgumentException if a count is negative
     */
    public RatingCounts {
        Map<Rating, Integer> copy = new EnumMap<>(Rating.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
        for (Map.Entry<Rating, Integer> one : counts.entrySet()) {
            if (one.getValue() < 0) {
                throw new IllegalArgumentException("The number (" + one.getValue() + ") of indicators rated "
                        + one.getKey().word() + " must not be negative");
            }
        }
        if (unrated < 0) {
            throw new IllegalArgumentException(
                    "The number (" + unrated + ") of indicators without a rating must not be negative");
        }
    }

    /**
     * How many have a word.
     *
     * @param rating the word
     * @return zero or more
     */
    public int count(Rating rating) {
        return counts.getOrDefault(rating, 0);
    }

    /**
     * The share of a word among the four that describe performance; {@link Rating#OTHER} is in none of them and is shown apart.
     *
     * @param rating one of the four words
     * @return with the indicators without a rating as not known
     * @throws IllegalArgumentException for {@link Rating#OTHER}
     */
    public Share share(Rating rating) {
        if (rating == Rating.OTHER) {
            throw new IllegalArgumentException("The rating (Other) must be counted apart and has no share");
        }
        long named = 0;
        for (Rating one : Rating.values()) {
            named += one == Rating.OTHER ? 0 : count(one);
        }
        return Share.of(count(rating), named - count(rating), unrated);
    }
}
