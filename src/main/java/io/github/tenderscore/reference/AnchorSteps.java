package io.github.tenderscore.reference;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.reference.Anchor.Fixed;
import io.github.tenderscore.reference.Anchor.Multiple;
import io.github.tenderscore.reference.Anchor.Sum;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an anchor explains its price. */
final class AnchorSteps {

    private AnchorSteps() {}

    static Step explain(Anchor anchor, String label, ReferenceStatistics reference, ReferenceSet among) {
        Step.Builder step = Step.of(label).exact(anchor.price(reference));
        if (anchor instanceof Fixed) {
            return step.note("set by the buyer").build();
        }
        String compared = reference.count() + (reference.count() == 1 ? " price" : " prices") + " compared";
        if (!(anchor instanceof Multiple multiple)) {
            return step.formula(words(anchor), figures(anchor, reference))
                    .note(compared + ": " + among.words())
                    .build();
        }
        String words = multiple.statistic().words() + " of " + compared;
        return multiple.isPlain()
                ? step.note(words + ": " + among.words()).build()
                : step.note("compared: " + among.words())
                        .formula("factor × " + words, figures(anchor, reference))
                        .build();
    }

    private static String words(Anchor anchor) {
        if (anchor instanceof Multiple multiple) {
            return (multiple.isPlain() ? "" : Figures.factor(multiple.factor()) + " × ")
                    + multiple.statistic().words();
        }
        return anchor instanceof Fixed ? "price set by the buyer" : joined(anchor, AnchorSteps::words);
    }

    private static String figures(Anchor anchor, ReferenceStatistics reference) {
        if (anchor instanceof Multiple multiple) {
            return (multiple.isPlain() ? "" : Figures.factor(multiple.factor()) + " × ")
                    + Figures.factor(multiple.statistic().of(reference));
        }
        return anchor instanceof Fixed fixed
                ? Figures.factor(fixed.price())
                : joined(anchor, part -> figures(part, reference));
    }

    private static String joined(Anchor anchor, Function<Anchor, String> written) {
        if (anchor instanceof Sum sum) {
            return sum.terms().stream().map(written).collect(Collectors.joining(" + "));
        }
        Anchor.Of of = (Anchor.Of) anchor;
        return of.which().function() + "(" + written.apply(of.one()) + "; " + written.apply(of.other()) + ")";
    }
}
