package io.github.tenderscore.award;

import java.util.Locale;
import java.util.Optional;

/**
 * One piece of information of a tender that no summary, or none of another supplier, may show.
 *
 * @param tender the id of the tender whose information it is
 * @param criterion the id of the criterion or group; empty for what is said of the tender as a whole
 * @param part what is withheld there
 * @param from who is not told it
 * @param ground why
 * @param unannounced true where the authority is satisfied that it would be contrary to the interests of national security even to
 *     say that something is withheld (Procurement Act 2023, section 94(4))
 */
public record WithheldItem(
        String tender,
        Optional<String> criterion,
        Part part,
        Audience from,
        WithheldGround ground,
        boolean unannounced) {

    /** What can be withheld. */
    public enum Part {
        /** What the tender offers on a criterion, such as its price, and every formula in which that figure stands. */
        OFFER("what the tender offers"),
        /** The score on a criterion, the sub-total of a group or the total; on a criterion also what the tender offers there. */
        SCORE("the score"),
        /** Why the tender has its score on a criterion, with the places in the tender. */
        REASON("the explanation of the score"),
        /** The further reasons why the tender was not awarded the contract. */
        FURTHER_REASON("a further reason why the contract is not awarded to it");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /**
         * The part's name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The part in words.
         *
         * @return a sentence part
         */
        public String words() {
            return words;
        }
    }

    /** Who is not told a piece of information. */
    public enum Audience {
        /** The suppliers of other tenders; the supplier whose tender it is reads it in its own summary. */
        OTHERS,
        /** Everybody, also the supplier whose tender it is. */
        EVERYBODY;

        /**
         * The audience's name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
