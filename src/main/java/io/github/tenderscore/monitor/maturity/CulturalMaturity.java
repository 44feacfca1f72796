package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.monitor.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a council says of its practice, what its record shows, and the gap; what it does not watch is left out.
 *
 * @param survey what is said
 * @param inertia what the record shows
 * @param declared the type that the council declares itself to be
 */
public record CulturalMaturity(
        Optional<MaturitySurvey> survey, Optional<RevealedInertia> inertia, Optional<DeclaredType> declared) {

    private static final Set<String> TAKEN = Set.of("inertia", "social-value-type");

    /**
     * Checks that no practice area has the id of another part of the instrument.
     *
     * @param survey what is said
     * @param inertia what the record shows
     * @param declared the type that the council declares itself to be
     * @throws IllegalArgumentException if a practice area has the id inertia or social-value-type
     */
    public CulturalMaturity {
        survey.stream()
                .flatMap(said -> said.areas().stream())
                .map(PracticeArea::id)
                .filter(TAKEN::contains)
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("The id (" + id
                            + ") of a practice area must be another one; other figures of this instrument have it");
                });
    }

    /**
     * The gap between what is said and what the record shows, area by area.
     *
     * @return one for each area; none where one side is not watched
     */
    public List<StatedVersusRevealed> gaps() {
        return survey.stream()
                .flatMap(said -> said.results().stream())
                .flatMap(area -> inertia.stream().map(shown -> new StatedVersusRevealed(area, shown)))
                .toList();
    }

    /**
     * The figures that are watched; none is made of others but the mean of the parts of inertia, where the council asks for it, and the gap.
     *
     * @return what is said, what the record shows, the gaps, and the declared type
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        survey.ifPresent(one -> all.addAll(one.indicators()));
        inertia.ifPresent(one -> all.addAll(one.indicators()));
        gaps().forEach(one -> all.add(one.indicator()
                .from(one.inertia().sources())
                .from(survey.map(MaturitySurvey::sources).orElse(List.of()))));
        declared.ifPresent(one -> all.add(one.indicator()));
        return all;
    }
}
