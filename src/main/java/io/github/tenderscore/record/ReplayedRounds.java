package io.github.tenderscore.record;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Assesses the rounds so far again under a changed method: the same suppliers must have gone on (section 24(3), section 31(2) and (3)). */
final class ReplayedRounds {

    private final Changed event;
    private final Guard guard;

    ReplayedRounds(Changed event, Guard guard) {
        this.event = event;
        this.guard = guard;
    }

    void of(State state) {
        for (Terms.Round round : state.terms().rounds().list()) {
            replay(round.evaluation(), round.progressed());
        }
        state.ending().assessed().ifPresent(assessed -> {
            Set<String> left = new TreeSet<>();
            assessed.results().stream()
                    .filter(result -> result.rank().isPresent())
                    .forEach(result -> left.add(result.tender()));
            replay(new Agreed(state).evaluation(), left);
        });
    }

    private void replay(Evaluation before, Set<String> progressed) {
        Evaluation under = before.again(event.method(), before.tenders());
        if (!under.faults().isEmpty()) {
            guard.refuse(
                    "event/methodology",
                    "The changed method must be one under which the earlier round can be assessed again (" + Guard.ACT
                            + "sections 24(3) and 31(2)); "
                            + under.faults().get(0).message());
            return;
        }
        List<TenderResult> ranking = under.assess().ranking();
        nobodyProgresses(ranking, last(before, ranking, progressed), progressed);
        if (event.provision() == Changed.Provision.MODIFICATION) {
            nobodyFalls(under, ranking, progressed);
        }
    }

    /** The last place from which one goes on; where everybody with a place went on, no place is shown to be too low. */
    private static int last(Evaluation before, List<TenderResult> ranking, Set<String> progressed) {
        boolean all = before.assess().ranking().stream()
                .allMatch(result -> progressed.contains(result.tender().id()));
        return all
                ? Integer.MAX_VALUE
                : ranking.stream()
                        .filter(result -> progressed.contains(result.tender().id()))
                        .mapToInt(result -> result.rank().orElseThrow())
                        .max()
                        .orElse(Integer.MAX_VALUE);
    }

    private void nobodyProgresses(List<TenderResult> ranking, int last, Set<String> progressed) {
        ranking.stream()
                .filter(result -> !progressed.contains(result.tender().id()))
                .filter(result -> result.rank().orElseThrow() <= last)
                .forEach(result -> guard.refuse(
                        "event/methodology",
                        "The change must leave out the same suppliers as before; under the changed method "
                                + named(result.tender()) + ", which fell earlier, would have progressed (" + Guard.ACT
                                + "sections 24(3) and 31(2) and (3))"));
    }

    /** A modification, unlike a refinement, is barred too where it would have kept a participant out (section 31(3)(b)(i)). */
    private void nobodyFalls(Evaluation under, List<TenderResult> ranking, Set<String> progressed) {
        Set<String> ranked =
                ranking.stream().map(result -> result.tender().id()).collect(Collectors.toSet());
        under.tenders().stream()
                .filter(tender -> progressed.contains(tender.id()) && !ranked.contains(tender.id()))
                .forEach(tender -> guard.refuse(
                        "event/methodology",
                        "The change must keep the same suppliers as before; under the changed method " + named(tender)
                                + ", which went on, would have failed a gate (" + Guard.ACT
                                + "section 31(2) and (3)(b)(i))"));
    }

    private static String named(Tender tender) {
        return tender.supplier().name() + " (tender " + tender.id() + ")";
    }
}
