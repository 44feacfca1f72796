package io.github.tenderscore.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the readers of one block may know: the prices of which tenders, and what is withheld from them. */
final class SummaryView {

    private final Set<String> known;
    private final Set<String> everybody;
    private final Set<String> disclosed;
    private final List<WithheldItem> hidden;

    private SummaryView(Set<String> known, Set<String> everybody, SummaryFacts facts, List<WithheldItem> hidden) {
        this.known = known;
        this.everybody = everybody;
        this.disclosed = facts.disclosed();
        this.hidden = hidden;
    }

    /** A supplier that reads about its own tender, beside the most advantageous one where there is another. */
    static SummaryView ofOwn(String tender, Optional<String> best, Set<String> all, SummaryFacts facts) {
        Set<String> known = new HashSet<>(Set.of(tender));
        best.ifPresent(known::add);
        List<WithheldItem> hidden = facts.withheld().stream()
                .filter(item -> !item.tender().equals(tender) || item.from() == WithheldItem.Audience.EVERYBODY)
                .toList();
        return new SummaryView(known, all, facts, hidden);
    }

    /** All other suppliers, who read about the most advantageous tender: what all of them know is that tender alone. */
    static SummaryView ofOthers(String best, Set<String> all, SummaryFacts facts) {
        return new SummaryView(Set.of(best), all, facts, facts.withheld());
    }

    boolean hides(String tender, Optional<String> criterion, WithheldItem.Part part) {
        return hidden.stream().anyMatch(item -> isAbout(item, tender, criterion) && item.part() == part);
    }

    /** Whether what a tender offers on a criterion is withheld; a score that is withheld would tell it. */
    boolean hidesOffer(String tender, String criterion) {
        return hides(tender, Optional.of(criterion), WithheldItem.Part.OFFER)
                || hides(tender, Optional.of(criterion), WithheldItem.Part.SCORE);
    }

    /** The tenders whose prices on a criterion the readers may know. */
    Set<String> known(String criterion) {
        if (disclosed.contains(criterion)) {
            return everybody;
        }
        Set<String> left = new HashSet<>(known);
        left.removeIf(tender -> hidesOffer(tender, criterion));
        return left;
    }

    /** What the readers must be told is withheld at a place. */
    List<WithheldNotice> notices(String tender, Optional<String> criterion, boolean further) {
        return hidden.stream()
                .filter(item -> isAbout(item, tender, criterion)
                        && !item.unannounced()
                        && (item.part() == WithheldItem.Part.FURTHER_REASON) == further)
                .map(item -> new WithheldNotice(item.part(), item.ground().limb()))
                .distinct()
                .toList();
    }

    private static boolean isAbout(WithheldItem item, String tender, Optional<String> criterion) {
        return item.tender().equals(tender) && item.criterion().equals(criterion);
    }
}
