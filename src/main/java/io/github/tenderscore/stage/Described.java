package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a method says, in words that show what differs. */
final class Described {

    /** In the place of what is not there. */
    static final String NOTHING = "nothing";

    private Described() {}

    static String text(Object said) {
        if (said instanceof Optional<?> optional) {
            return optional.isPresent() ? text(optional.get()) : NOTHING;
        } else if (said instanceof List<?> list) {
            return list.isEmpty() ? NOTHING : list.stream().map(Described::text).collect(Collectors.joining(", then "));
        } else if (said instanceof Rounding.Policy policy) {
            return text(policy.roundings());
        } else if (said instanceof Rounding rounding) {
            return rounding.digits().text() + " at the stage "
                    + rounding.stage().code();
        } else if (said instanceof TieBreak tieBreak) {
            return tieBreak.code() + " " + tieBreak.criterion();
        } else if (said instanceof Scoring scoring) {
            return scoring(scoring);
        } else if (said instanceof Rule rule) {
            return (rule.id() + " " + rule.parameters()).strip();
        } else if (said instanceof MissingResponse missing) {
            return missing.code();
        } else if (said instanceof Criterion.Purpose purpose) {
            return purpose == Criterion.Purpose.PASS_FAIL ? "pass/fail" : "scored";
        }
        return said.toString();
    }

    static String criterion(Criterion criterion) {
        return kind(criterion)
                + criterion.weight().map(weight -> ", weight " + weight).orElse("");
    }

    static String kind(Criterion criterion) {
        return criterion instanceof Criterion.Group group
                ? "a group of " + group.criteria().stream().map(Criterion::id).collect(Collectors.joining(", "))
                : text(((Criterion.Leaf) criterion).scoring());
    }

    private static String scoring(Scoring scoring) {
        if (scoring instanceof Scoring.Price price) {
            return "price by " + price.rule().map(Described::text).orElse("its amount")
                    + (price.basis().isAsked()
                            ? ""
                            : ", comparing " + price.basis().text());
        }
        if (scoring instanceof Scoring.Quantity quantity) {
            return "quantity by " + text(quantity.rule());
        }
        if (scoring instanceof Scoring.Commitments commitments) {
            return "commitments in " + commitments.basis().unit() + " by " + text(commitments.rule()) + ": "
                    + commitments.basis();
        }
        if (scoring instanceof Scoring.Mark mark) {
            return "mark by " + scale(mark.scale());
        }
        return scoring instanceof Scoring.Choice choice
                ? "choice of "
                        + choice.scale().options().stream()
                                .map(option -> option.name() + " (" + option.percent() + ")")
                                .collect(Collectors.joining(", "))
                : "yes or no";
    }

    private static String scale(MarkScale scale) {
        return (scale.id().isEmpty() ? "" : "the scale " + scale.id() + ": ")
                + scale.grades().stream()
                        .map(grade -> grade.mark() + " " + grade.descriptor())
                        .collect(Collectors.joining(", "))
                + (scale.decimals() == 0 ? "" : ", " + scale.decimals() + " decimals");
    }

    static String onward(Optional<Stage.Onward> onward) {
        return onward.map(one -> one.progression().text() + "; scores count for "
                        + (one.use() == LaterUse.NOTHING ? "nothing later" : "what later methods carry"))
                .orElse("it is the last stage");
    }

    static String carries(List<Carry> carries) {
        return carries.isEmpty()
                ? NOTHING
                : carries.stream()
                        .map(carry -> carry.into() + " from " + carry.text())
                        .collect(Collectors.joining(", "));
    }

    static String paths(List<List<String>> paths) {
        return paths.stream().map(path -> String.join("/", path)).collect(Collectors.joining(", "));
    }
}
