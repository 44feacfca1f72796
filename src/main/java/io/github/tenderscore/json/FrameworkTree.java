package io.github.tenderscore.json;

import io.github.tenderscore.framework.CallOff;
import io.github.tenderscore.framework.CallState;
import io.github.tenderscore.framework.DirectCall;
import io.github.tenderscore.framework.Framework;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.Mechanism;
import io.github.tenderscore.framework.MiniCompetition;
import io.github.tenderscore.framework.Term;
import io.github.tenderscore.framework.Unavailability;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A framework, the tenders for admission and the contracts under it as the tree of their document. */
final class FrameworkTree {

    private FrameworkTree() {}

    static void content(Map<String, Object> tree, FrameworkEvaluation evaluation) {
        EvaluationWriter.refuseFaults(evaluation.tenders());
        Framework framework = evaluation.framework();
        if (!evaluation.tenders().notes().isEmpty()) {
            tree.put("notes", evaluation.tenders().notes());
        }
        head(tree, framework);
        Map<String, Object> admission = new LinkedHashMap<>();
        EvaluationWriter.content(admission, evaluation.tenders());
        admission.remove("notes");
        tree.putAll(admission);
        evaluation.tieDecision().ifPresent(decision -> tree.put("tieDecision", ProgressionReader.tree(decision)));
        if (!evaluation.callOffs().isEmpty()) {
            tree.put(
                    "callOffs",
                    evaluation.callOffs().stream().map(FrameworkTree::callOff).toList());
        }
    }

    private static void head(Map<String, Object> tree, Framework framework) {
        tree.put("title", framework.title());
        tree.put("kind", framework.kind().code());
        tree.put("admission", ProgressionReader.tree(framework.admission()));
        if (framework.coreTerms()) {
            tree.put("coreTerms", true);
        }
        framework.mechanism().ifPresent(mechanism -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", mechanism.code());
            if (mechanism instanceof Mechanism.Rotation rotation) {
                one.put("skipped", rotation.skipped().code());
            }
            tree.put("mechanism", one);
        });
        tree.put("term", term(framework.term()));
    }

    private static Map<String, Object> term(Term term) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("first", term.first().toString());
        tree.put("last", term.last().toString());
        term.reasonsForLonger().ifPresent(reasons -> tree.put("reasonsForLonger", reasons));
        term.open().ifPresent(open -> {
            Map<String, Object> scheme = new LinkedHashMap<>();
            scheme.put("awards", open.awards().stream().map(Object::toString).toList());
            scheme.put("expires", open.expires().toString());
            tree.put("open", scheme);
        });
        return tree;
    }

    private static Map<String, Object> callOff(CallOff callOff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", callOff.id());
        tree.put("date", callOff.date().toString());
        tree.put("award", callOff instanceof DirectCall ? "direct" : "competition");
        if (!callOff.unavailable().isEmpty()) {
            tree.put(
                    "unavailable",
                    callOff.unavailable().stream()
                            .map(FrameworkTree::unavailable)
                            .toList());
        }
        if (callOff instanceof DirectCall direct) {
            state(tree, direct.state());
        } else if (callOff instanceof MiniCompetition competition) {
            if (!competition.method().refines().isEmpty()) {
                tree.put("refines", competition.method().refines());
            }
            EvaluationWriter.refuseFaults(competition.evaluation());
            EvaluationWriter.content(tree, competition.evaluation());
        }
        return tree;
    }

    private static Map<String, Object> unavailable(Unavailability one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (one instanceof Unavailability.Excluded excluded) {
            tree.put("why", "excluded");
            tree.put("decision", DecisionsTree.of(excluded.decision()));
            return tree;
        }
        boolean refused = one instanceof Unavailability.Refused;
        tree.put("member", one.member());
        tree.put("why", refused ? "refused" : "no-capacity");
        if (one instanceof Unavailability.Refused said) {
            tree.put("date", said.date().toString());
            tree.put("reason", said.reason());
        } else if (one instanceof Unavailability.NoCapacity said) {
            tree.put("date", said.date().toString());
            tree.put("reason", said.reason());
        }
        return tree;
    }

    private static void state(Map<String, Object> tree, CallState state) {
        if (state instanceof CallState.Capacities capacities) {
            tree.put("needed", capacities.needed().toString());
            tree.put("left", numbers(capacities.left()));
        } else if (state instanceof CallState.Row row) {
            tree.put("row", row.members());
        } else if (state instanceof CallState.PriceLists lists) {
            if (!lists.unit().currency().equals(Money.NO_CURRENCY)) {
                tree.put("currency", lists.unit().currency());
            }
            if (lists.unit().vat() != VatBasis.UNSTATED) {
                tree.put("vat", lists.unit().vat().code());
            }
            tree.put("basket", numbers(lists.basket()));
            Map<String, Object> prices = new LinkedHashMap<>();
            lists.prices().forEach((member, list) -> prices.put(member, sorted(list)));
            tree.put("prices", prices);
        }
    }

    private static Map<String, Object> numbers(Map<String, Ratio> numbers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        numbers.forEach((name, number) -> tree.put(name, number.toString()));
        return tree;
    }

    /** A price list in the order of its things, which has none of its own. */
    private static Map<String, Object> sorted(Map<String, Ratio> list) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> things = list.keySet().stream().sorted().toList();
        things.forEach(thing -> tree.put(thing, String.valueOf(list.get(thing))));
        return tree;
    }
}
