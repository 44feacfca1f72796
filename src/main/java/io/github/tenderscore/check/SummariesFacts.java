package io.github.tenderscore.check;

import io.github.tenderscore.award.SummaryFacts;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The assessment summaries that were given before the contract award notice.
 *
 * @param sent one for each supplier that was given one; empty where not known
 * @param prepared what this library made the summaries from; empty where it did not
 * @param noticePublished when the contract award notice was published, or will be; empty where not known
 */
public record SummariesFacts(
        Optional<List<Sent>> sent, Optional<SummaryFacts> prepared, Optional<OffsetDateTime> noticePublished)
        implements Facts {

    /**
     * A summary that was given to a supplier.
     *
     * @param tender the id of its tender
     * @param provided when it was given; empty where not known
     * @param items what it holds, as far as the tender was assessed; empty where not known
     */
    public record Sent(String tender, Optional<OffsetDateTime> provided, Optional<Set<SummaryItem>> items) {

        /**
         * Copies the items.
         *
         * @param tender the id of its tender
         * @param provided when it was given; empty where not known
         * @param items what it holds, as far as the tender was assessed; empty where not known
         */
        public Sent {
            items = items.map(Sent::copy);
        }

        private static Set<SummaryItem> copy(Set<SummaryItem> items) {
            Set<SummaryItem> copy = EnumSet.noneOf(SummaryItem.class);
            copy.addAll(items);
            return Collections.unmodifiableSet(copy);
        }
    }

    /**
     * Copies the list.
     *
     * @param sent one for each supplier that was given one; empty where not known
     * @param prepared what this library made the summaries from; empty where it did not
     * @param noticePublished when the contract award notice was published, or will be; empty where not known
     */
    public SummariesFacts {
        sent = sent.map(List::copyOf);
    }
}
