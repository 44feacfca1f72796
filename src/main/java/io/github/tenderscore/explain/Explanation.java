package io.github.tenderscore.explain;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a figure is what it is: a tree of steps, from the result at the top down to what the tenders say.
 *
 * <p>The order of steps is that of the method, so two explanations of the same thing are the same text.
 *
 * @param top the result and, below it, the steps that lead to it
 */
public record Explanation(Step top) {

    /**
     * A step that is not the same in two explanations.
     *
     * @param path the labels from the top to the step
     * @param here the figure in this explanation; empty where this one has no such step or no figure there
     * @param there the figure in the other
     */
    public record Difference(List<String> path, Optional<Ratio> here, Optional<Ratio> there) {

        /**
         * Copies the path.
         *
         * @param path the labels from the top to the step
         * @param here the figure in this explanation; empty where this one has no such step or no figure there
         * @param there the figure in the other
         */
        public Difference {
            path = List.copyOf(path);
        }

        /**
         * By how much this explanation's figure is above the other's.
         *
         * @return here - there; empty where either is missing
         */
        public Optional<Ratio> change() {
            return here.isPresent() && there.isPresent()
                    ? Optional.of(here.get().minus(there.get()))
                    : Optional.empty();
        }

        /**
         * The difference in one line.
         *
         * @return the path and both figures
         */
        @Override
        public String toString() {
            return String.join(" > ", path) + ": "
                    + here.map(Figures::readable).orElse("nothing") + " here, "
                    + there.map(Figures::readable).orElse("nothing") + " there";
        }
    }

    /**
     * The whole explanation as plain text, a step a line or two, indented by depth.
     *
     * @return lines that end with a line feed; made for people, not for programs
     */
    public String text() {
        return StepText.whole(top);
    }

    /**
     * The result and the steps that weigh most in it.
     *
     * @param most how many steps are shown, largest figure first; the others are counted. They are those directly below the
     *     result, or below the only step that leads to it
     * @return lines that end with a line feed
     * @throws IllegalArgumentException if the number is negative
     */
    public String summary(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("The number (" + most + ") of steps in a summary must not be negative");
        }
        List<Step> way = new ArrayList<>(List.of(top));
        Step last = top;
        while (last.steps().size() == 1 && !last.steps().get(0).steps().isEmpty()) {
            last = last.steps().get(0);
            way.add(last);
        }
        List<Step> largest = last.steps().stream()
                .sorted(Comparator.comparing(
                        (Step step) -> step.value().map(Ratio::abs).orElse(Ratio.ZERO), Comparator.reverseOrder()))
                .limit(most)
                .toList();
        return StepText.summary(way, largest);
    }

    /**
     * Where two explanations differ.
     *
     * @param other the explanation to compare with
     * @return each step whose figure differs or that only one of them has, in this explanation's order, then the other's
     */
    public List<Difference> diff(Explanation other) {
        Map<List<String>, Optional<Ratio>> here = new LinkedHashMap<>();
        Map<List<String>, Optional<Ratio>> there = new LinkedHashMap<>();
        collect(top, List.of(), here);
        collect(other.top, List.of(), there);
        List<Difference> differences = new ArrayList<>();
        here.forEach((path, value) -> {
            Optional<Ratio> counterpart = there.getOrDefault(path, Optional.empty());
            if (!there.containsKey(path) || !value.equals(counterpart)) {
                differences.add(new Difference(path, value, counterpart));
            }
        });
        there.forEach((path, value) -> {
            if (!here.containsKey(path)) {
                differences.add(new Difference(path, Optional.empty(), value));
            }
        });
        return List.copyOf(differences);
    }

    private static void collect(Step step, List<String> above, Map<List<String>, Optional<Ratio>> into) {
        List<String> path = new ArrayList<>(above);
        path.add(step.label());
        while (into.containsKey(path)) {
            // siblings of the same name are told apart by their order
            path.set(path.size() - 1, path.get(path.size() - 1) + "'");
        }
        into.put(List.copyOf(path), step.value());
        for (Step below : step.steps()) {
            collect(below, path, into);
        }
    }
}
