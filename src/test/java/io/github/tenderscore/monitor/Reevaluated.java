package io.github.tenderscore.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import java.util.List;

/** Works out every formula of an indicator again from what it shows. */
public final class Reevaluated {

    private Reevaluated() {}

    /** Each indicator has an id of its own, and each step comes to its own figure. */
    public static void all(List<Indicator> indicators) {
        assertThat(indicators).extracting(Indicator::id).doesNotHaveDuplicates();
        indicators.forEach(one -> one.step().ifPresent(Reevaluated::step));
    }

    /** The step and those below it come to their own figures. */
    public static void step(Step step) {
        if (!step.substituted().isEmpty()) {
            assertThat(FormulaReader.read(step.substituted())
                            .agreesWith(step.exact().orElseThrow()))
                    .as(step.label() + ": " + step.substituted())
                    .isTrue();
        }
        step.steps().forEach(Reevaluated::step);
    }
}
