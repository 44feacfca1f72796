package io.github.tenderscore.comparison;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Optional;

/**
 * The same tenders under several rules, side by side: where another tender would come first, and why.
 *
 * <p>It is meant for the time before a method is published. The award is made under the published method alone (Procurement Act 2023,
 * section 19(1)); a comparison made afterwards explains and changes nothing.
 *
 * @param published the assessment under the published method
 * @param trials one for each rule, in the order in which they were asked for
 */
public record RuleComparison(Assessment published, List<Trial> trials) {

    /**
     * Copies the trials.
     *
     * @param published the assessment under the published method
     * @param trials one for each rule, in the order in which they were asked for
     */
    public RuleComparison {
        trials = List.copyOf(trials);
    }

    /**
     * Assesses the same tenders under other rules.
     *
     * @param published the assessment under the published method
     * @param alternatives the rules
     * @return the comparison; a rule by which the tenders cannot be assessed says why
     */
    public static RuleComparison of(Assessment published, List<Alternative> alternatives) {
        return new RuleComparison(
                published,
                alternatives.stream().map(rule -> trial(published, rule)).toList());
    }

    /**
     * Assesses the same tenders under every rule of this library that needs nothing to be set.
     *
     * @param published the assessment under the published method
     * @return the comparison
     */
    public static RuleComparison of(Assessment published) {
        return of(
                published, Alternative.withoutParameters(published.evaluation().methodology(), Rules.standard()));
    }

    private static Trial trial(Assessment published, Alternative alternative) {
        try {
            Evaluation given = published.evaluation();
            Methodology method = alternative.in(given.methodology());
            Assessment trial = given.again(method, given.tenders()).assess();
            return new Trial(alternative, published, Optional.of(trial), "");
        } catch (FaultException e) {
            return new Trial(
                    alternative, published, Optional.empty(), e.faults().get(0).message());
        } catch (IllegalArgumentException e) {
            return new Trial(alternative, published, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * The rules by which another tender, or others too, come first.
     *
     * @return in the order of the trials; empty where every rule agrees
     */
    public List<Trial> differing() {
        return trials.stream().filter(Trial::firstDiffers).toList();
    }
}
