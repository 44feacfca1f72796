package io.github.tenderscore.report;

import io.github.tenderscore.check.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What checks do not know, each question once: what is asked of several criteria or tenders, or by several checks, is one line. */
final class OpenQuestions {

    /** Stands for the id in what is asked of several things. */
    private static final String EACH = "…";

    /** What is asked, of which things; by which checks under which provisions is added as it is found. */
    private record Question(Set<String> checks, Set<String> provisions, Asked asked, Set<String> ids) {

        Question(Asked asked) {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), asked, new LinkedHashSet<>());
        }

        String line() {
            return String.join(", ", checks) + " [" + asked.place(ids) + "]: " + asked.what(ids) + ". "
                    + String.join("; ", provisions) + ".";
        }
    }

    /** A question without the thing that it is asked of, which is one of a noun; without a noun it is asked of nothing else. */
    private record Asked(List<String> place, int at, String before, String noun, String after) {

        static Asked of(Finding finding) {
            return new Asked(finding.place(), -1, finding.what(), "", "");
        }

        String place(Collection<String> ids) {
            List<String> path = new ArrayList<>(place);
            if (!noun.isEmpty()) {
                path.set(at, ids.size() == 1 ? ids.iterator().next() : EACH);
            }
            return String.join("/", path);
        }

        String what(Collection<String> ids) {
            if (noun.isEmpty()) {
                return before;
            }
            return ids.size() == 1
                    ? before + "the " + noun + " " + ids.iterator().next() + after
                    : before + "each of the " + plural(noun) + " " + listed(List.copyOf(ids)) + after;
        }
    }

    private OpenQuestions() {}

    /** One line for each question, in the order in which it is asked first. */
    static List<String> lines(List<Finding> unknown) {
        Map<List<Object>, Question> ofThings = new LinkedHashMap<>();
        for (Finding finding : unknown) {
            Asked asked = asked(finding);
            Question question = ofThings.computeIfAbsent(
                    List.of(finding.check(), finding.provision(), asked), key -> new Question(asked));
            question.checks().add(finding.check());
            question.provisions().add(finding.provision());
            if (!asked.noun().isEmpty()) {
                question.ids().add(finding.place().get(asked.at()));
            }
        }
        Map<List<Object>, Question> once = new LinkedHashMap<>();
        for (Question question : ofThings.values()) {
            once.merge(List.of(question.asked(), question.ids()), question, OpenQuestions::both);
        }
        return once.values().stream().map(Question::line).toList();
    }

    private static Question both(Question one, Question same) {
        one.checks().addAll(same.checks());
        one.provisions().addAll(same.provisions());
        return one;
    }

    /** Takes the id out of the place and the sentence, where the sentence names it with a noun, as in "the criterion price". */
    private static Asked asked(Finding finding) {
        for (int at = 1; at < finding.place().size(); at++) {
            String id = finding.place().get(at);
            List<MatchResult> named = Pattern.compile("the ([a-z-]+) " + Pattern.quote(id) + "(?![\\w-])")
                    .matcher(finding.what())
                    .results()
                    .toList();
            if (named.size() == 1) {
                MatchResult name = named.get(0);
                List<String> place = new ArrayList<>(finding.place());
                place.set(at, EACH);
                return new Asked(
                        List.copyOf(place),
                        at,
                        finding.what().substring(0, name.start()),
                        name.group(1),
                        finding.what().substring(name.end()));
            }
        }
        return Asked.of(finding);
    }

    private static String plural(String noun) {
        return noun.equals("criterion") ? "criteria" : noun + "s";
    }

    private static String listed(List<String> ids) {
        int last = ids.size() - 1;
        return ids.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + ids.get(last);
    }
}
