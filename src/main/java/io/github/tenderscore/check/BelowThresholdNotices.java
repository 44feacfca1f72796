package io.github.tenderscore.check;

import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.monitor.Occurrence;
import java.util.List;
import java.util.Optional;

/** The notices of a notifiable contract below the threshold (section 87): before it is openly advertised, and after it is entered into. */
record BelowThresholdNotices(BelowThresholdFacts facts, Answer answer) {

    private static final String FACTS = "belowThreshold";

    void examine(BelowThresholdCourse.Limits limits) {
        answer.under("PA23 s.87");
        limits.ifNotifiable(figure -> {
            answer.needs(
                    List.of(FACTS, "openlyAdvertised"),
                    "Whether the contract is openly advertised",
                    facts.openlyAdvertised(),
                    openly -> {
                        if (openly) {
                            tenderNotice(figure);
                        }
                    });
            detailsNotice(figure);
        });
    }

    private void tenderNotice(Threshold figure) {
        if (isPending(facts.advertised())) {
            return;
        }
        first(
                facts.tenderNotice(),
                facts.advertised(),
                List.of(FACTS, "tenderNotice"),
                "the tender notice was published before the contract was advertised",
                "The below-threshold tender notice (" + words(facts.tenderNotice())
                        + ") must be published before the contract is openly advertised (" + words(facts.advertised())
                        + "), because the contract is of " + figure.amount() + " pounds or more",
                "publish it, and only then advertise");
    }

    /** That it must follow is known, and not within how many days: once the contract is entered into, one that is still due may be in time. */
    private void detailsNotice(Threshold figure) {
        if (isPending(facts.entered()) && isPending(facts.detailsNotice())) {
            return;
        }
        List<String> place = List.of(FACTS, "detailsNotice");
        if (facts.entered().when().isPresent() && isPending(facts.detailsNotice())) {
            answer.unknown(
                    place,
                    "When the contract details notice is published, which must follow once the contract is entered into ("
                            + words(facts.entered()) + "),");
            return;
        }
        first(
                facts.entered(),
                facts.detailsNotice(),
                place,
                "the contract details notice was published after the contract was entered into",
                "The contract details notice (" + words(facts.detailsNotice())
                        + ") must be published after the contract is entered into (" + words(facts.entered())
                        + "), because the contract is of " + figure.amount() + " pounds or more",
                "publish it once the contract is entered into");
    }

    /** Something must come before something else; of two things of the same day it is not known which came first. */
    private void first(Occurrence one, Occurrence other, List<String> place, String fact, String rule, String mend) {
        Optional<Boolean> precedes = one.precedes(other);
        answer.needs(place, "Whether " + fact + " (" + words(one) + " and " + words(other) + ")", precedes, before -> {
            if (!before) {
                answer.fails(place, rule, mend);
            }
        });
    }

    private static boolean isPending(Occurrence event) {
        return event.isKnown() && event.when().isEmpty();
    }

    private static String words(Occurrence event) {
        return event.when().map(day -> "on " + day).orElse(event.isKnown() ? "not yet" : "on a day that is not known");
    }
}
