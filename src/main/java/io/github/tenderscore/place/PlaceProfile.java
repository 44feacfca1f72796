package io.github.tenderscore.place;

import io.github.tenderscore.explain.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a place in one value: its areas, the needs in it, the households that gain and how much of what is spent there stays. The
 * figures stand side by side and are never added up.
 *
 * @param title what it is about
 * @param areas where areas stand on a deprivation index
 * @param needs how much more measures count where the need is greater
 * @param households what a pound counts for whom
 * @param localMultipliers how much a sum is worth to an area
 */
public record PlaceProfile(
        String title,
        List<AreaRanks> areas,
        List<NeedMultiplier> needs,
        List<Household> households,
        List<LocalMultiplier> localMultipliers) {

    /**
     * Copies the lists.
     *
     * @param title what it is about
     * @param areas where areas stand on a deprivation index
     * @param needs how much more measures count where the need is greater
     * @param households what a pound counts for whom
     * @param localMultipliers how much a sum is worth to an area
     * @throws IllegalArgumentException if the title is blank, or nothing is known of the place
     */
    public PlaceProfile {
        areas = List.copyOf(areas);
        needs = List.copyOf(needs);
        households = List.copyOf(households);
        localMultipliers = List.copyOf(localMultipliers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title (" + title + ") of a place must not be blank");
        }
        if (areas.isEmpty() && needs.isEmpty() && households.isEmpty() && localMultipliers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The place (" + title + ") must come with at least one area, need, household or local multiplier");
        }
    }

    /**
     * Every figure with its reasons.
     *
     * @return one step for each, in the order in which they are given
     */
    public List<Step> steps() {
        return Stream.of(
                        areas.stream().map(AreaRanks::explain),
                        needs.stream().map(NeedMultiplier::explain),
                        households.stream().map(Household::explain),
                        localMultipliers.stream().map(LocalMultiplier::explain))
                .flatMap(steps -> steps)
                .toList();
    }
}
