package io.github.tenderscore.monitor;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that is watched, with what it shows, how that was worked out and where it comes from.
 *
 * <p>Indicators stand side by side; none is made by adding others up.
 *
 * @param id its name in documents, such as {@code uptake/mat-uptake}; the same from one report to the next, so that they can be compared
 * @param name what it is, in words that a councillor understands
 * @param reading what it shows
 * @param unit the unit of its figures, such as {@code percentage points} or {@code GBP}; empty for shares, words and plain ratios
 * @param prosperity the sides of social prosperity that it speaks to; often none
 * @param step how the figure was worked out; empty for a word that its gates explain
 * @param sources where the figures that went in come from
 */
public record Indicator(
        String id,
        String name,
        Reading reading,
        String unit,
        Set<Prosperity> prosperity,
        Optional<Step> step,
        List<Source> sources) {

    /**
     * Copies the sides and the sources.
     *
     * @param id its name in documents, such as {@code uptake/mat-uptake}; the same from one report to the next, so that they can be compared
     * @param name what it is, in words that a councillor understands
     * @param reading what it shows
     * @param unit the unit of its figures, such as {@code percentage points} or {@code GBP}; empty for shares, words and plain ratios
     * @param prosperity the sides of social prosperity that it speaks to; often none
     * @param step how the figure was worked out; empty for a word that its gates explain
     * @param sources where the figures that went in come from
     * @throws IllegalArgumentException if the id or the name is blank
     */
    public Indicator {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("The indicator (" + id + ") must have an id and a name");
        }
        prosperity = prosperity.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(prosperity));
        sources = List.copyOf(sources);
    }

    private static Indicator of(String id, String name, Reading reading, String unit, Optional<Step> step) {
        return new Indicator(id, name, reading, unit, Set.of(), step, List.of());
    }

    /**
     * A share.
     *
     * @param id its name in documents
     * @param name what it is, in words
     * @param share yes, no and unknown
     * @return an indicator that explains itself
     */
    public static Indicator share(String id, String name, Share share) {
        return of(id, name, new Reading.Shared(share), "", Optional.of(share.step(name)));
    }

    /**
     * A figure that was worked out.
     *
     * @param id its name in documents
     * @param step how, with the exact figure; its label is the name of the indicator
     * @param unit the unit of the figure
     * @return an indicator; one that is {@code not-defined}, for the reason in the note of the step, where the step has no figure
     */
    public static Indicator figure(String id, Step step, String unit) {
        Reading reading = step.exact()
                .<Reading>map(Reading.Exact::new)
                .orElseGet(() -> new Reading.Missing("not-defined", step.note()));
        return of(id, step.label(), reading, unit, Optional.of(step));
    }

    /**
     * A figure that nothing was worked out for, such as a count.
     *
     * @param id its name in documents
     * @param name what it is, in words
     * @param value the figure
     * @param unit the unit of the figure
     * @return the indicator
     */
    public static Indicator value(String id, String name, Ratio value, String unit) {
        return of(id, name, new Reading.Exact(value), unit, Optional.empty());
    }

    /**
     * A figure with bounds.
     *
     * @param id its name in documents
     * @param step how the figure was worked out; its label is the name of the indicator
     * @param bounded the figure and its bounds
     * @param unit the unit of the figure
     * @return the indicator
     */
    public static Indicator bounded(String id, Step step, Reading.Bounded bounded, String unit) {
        return of(id, step.label(), bounded, unit, Optional.of(step));
    }

    /**
     * A result that is a word.
     *
     * @param id its name in documents
     * @param name what it is, in words
     * @param code the word as documents write it
     * @param why the fact that decided
     * @return the indicator
     */
    public static Indicator word(String id, String name, String code, String why) {
        return of(id, name, new Reading.Word(code, why), "", Optional.empty());
    }

    /**
     * No result.
     *
     * @param id its name in documents
     * @param name what it is, in words
     * @param code {@code unknown}, {@code not-defined}, or a more exact word
     * @param why what is missing
     * @return the indicator
     */
    public static Indicator missing(String id, String name, String code, String why) {
        return of(id, name, new Reading.Missing(code, why), "", Optional.empty());
    }

    /**
     * The same, said of one of several things that have it, so that no two names are the same.
     *
     * @param thing which one, such as the name of a service or a quarter; not blank
     * @return a new indicator with the thing behind its name
     * @throws IllegalArgumentException if the thing is blank
     */
    public Indicator about(String thing) {
        if (thing.isBlank()) {
            throw new IllegalArgumentException("The thing that the indicator (" + id + ") is about must not be blank");
        }
        return new Indicator(id, name + ", " + thing, reading, unit, prosperity, step, sources);
    }

    /**
     * The same with where its figures come from.
     *
     * @param more the sources; they follow those that it has
     * @return a new indicator
     */
    public Indicator from(List<Source> more) {
        List<Source> all = new ArrayList<>(sources);
        all.addAll(more);
        return new Indicator(id, name, reading, unit, prosperity, step, all);
    }

    /**
     * The same with the sides of social prosperity that it speaks to.
     *
     * @param sides one or more
     * @return a new indicator
     */
    public Indicator on(Prosperity... sides) {
        return new Indicator(id, name, reading, unit, Set.copyOf(Arrays.asList(sides)), step, sources);
    }
}
