package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The options that a tender may choose from, each with the percentage of the points that it earns. A grade that takes
 * points away has a percentage below zero; where the points of a method are pounds, so is what an option is worth.
 *
 * @param options in the order in which they are published, at least two, with names that differ
 */
public record ChoiceScale(List<Option> options) {

    /**
     * One option.
     *
     * @param name what the tender chooses
     * @param percent percentage of the criterion's points that it earns, from -100 to 100; below zero it takes points away
     */
    public record Option(String name, Percent percent) {

        /**
         * Checks name and percentage.
         *
         * @param name what the tender chooses
         * @param percent percentage of the criterion's points that it earns, from -100 to 100; below zero it takes points away
         * @throws IllegalArgumentException if the name is blank or the percentage outside its range
         */
        public Option {
            if (name.isBlank()) {
                throw new IllegalArgumentException("The name of an option must not be blank");
            }
            if (percent.value().abs().compareTo(Ratio.HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "The percentage (" + percent.value() + ") of the option " + name + " must be from -100 to 100");
            }
        }

        /**
         * One option.
         *
         * @param name what the tender chooses
         * @param percent percentage of the criterion's points in digits, such as {@code 50}; also where weights are points
         * @return the option
         */
        public static Option of(String name, String percent) {
            return new Option(name, Percent.of(percent));
        }
    }

    /**
     * Checks the options.
     *
     * @param options in the order in which they are published, at least two, with names that differ
     * @throws IllegalArgumentException if there are fewer than two or two have the same name
     */
    public ChoiceScale {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("The number (" + options.size() + ") of options must be at least 2");
        }
        List<String> names = new ArrayList<>();
        for (Option option : options) {
            if (names.contains(option.name())) {
                throw new IllegalArgumentException("The option (" + option.name() + ") must occur only once");
            }
            names.add(option.name());
        }
    }

    /**
     * The options in the order in which they are published.
     *
     * @param options at least two
     * @return the scale
     * @throws IllegalArgumentException if there are fewer than two or two have the same name
     */
    public static ChoiceScale of(Option... options) {
        return new ChoiceScale(List.of(options));
    }

    /**
     * The option of a name.
     *
     * @param name what a tender chose
     * @return empty where it is not published
     */
    public Optional<Option> find(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * The share of the points that a choice earns.
     *
     * @param name a published option
     * @return from -1 to 1
     * @throws IllegalArgumentException if it is not published
     */
    public Ratio share(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("The choice (" + name + ") must be one of " + names()))
                .percent()
                .fraction();
    }

    /**
     * The step that explains a share.
     *
     * @param name a published option
     * @return a step whose exact figure is {@link #share}
     * @throws IllegalArgumentException if it is not published
     */
    public Step explain(String name) {
        Ratio share = share(name);
        return Step.of("Share of the points")
                .formula("percentage of the option / 100", Figures.factor(share.times(Ratio.HUNDRED)) + " / 100")
                .exact(share)
                .note("choice: " + name)
                .build();
    }

    /**
     * The names in a row.
     *
     * @return in the order in which they are published
     */
    public String names() {
        return options.stream().map(Option::name).collect(Collectors.joining(", "));
    }
}
