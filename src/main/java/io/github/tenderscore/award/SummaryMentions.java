package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Supplier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for other suppliers in what people wrote. A summary shows a supplier its own tender and the most advantageous one; a
 * reason that names a third supplier would tell what no one may know.
 */
final class SummaryMentions {

    private final List<TenderResult> recipients;
    private final List<TenderResult> all;
    private final SummaryFacts facts;
    private final Optional<TenderResult> best;
    private final Faults faults;
    private final Faults warnings;

    SummaryMentions(
            List<TenderResult> recipients,
            List<TenderResult> all,
            SummaryFacts facts,
            Optional<TenderResult> best,
            Faults faults,
            Faults warnings) {
        this.recipients = recipients;
        this.all = all;
        this.facts = facts;
        this.best = best;
        this.faults = faults;
        this.warnings = warnings;
    }

    void run() {
        for (TenderResult result : recipients) {
            String tender = result.tender().id();
            boolean isBest = best.isPresent() && best.get() == result;
            List<String> foreign = foreign(result, isBest);
            result.tender()
                    .reasons()
                    .forEach((criterion, reason) -> look(
                            List.of("tenders", tender, "reasons", criterion),
                            "The reason of the tender " + tender + " on the criterion " + criterion,
                            text(reason),
                            foreign));
            Optional.ofNullable(facts.furtherReasons().get(tender))
                    .ifPresent(text -> look(
                            List.of("furtherReasons", tender),
                            "The further reason for the tender " + tender,
                            text,
                            foreign));
        }
    }

    private static String text(Reason reason) {
        return reason.text() + "\n" + String.join("\n", reason.references());
    }

    /** What would tell another supplier: everybody reads of the most advantageous tender, so its reasons may name no one else. */
    private List<String> foreign(TenderResult own, boolean isBest) {
        Set<String> may = new LinkedHashSet<>(particulars(own.tender().supplier()));
        if (!isBest) {
            best.ifPresent(result -> may.addAll(particulars(result.tender().supplier())));
        }
        Set<String> found = new LinkedHashSet<>();
        all.forEach(result -> found.addAll(particulars(result.tender().supplier())));
        found.removeAll(may);
        return new ArrayList<>(found);
    }

    private static List<String> particulars(Supplier supplier) {
        return Stream.of(Optional.of(supplier.name()), supplier.identifier(), supplier.email())
                .flatMap(Optional::stream)
                .map(String::strip)
                .toList();
    }

    private void look(List<String> place, String subject, String text, List<String> foreign) {
        for (String name : foreign) {
            if (isIn(text, name)) {
                Fault fault = Fault.at(
                        place,
                        subject + " must name no third supplier (" + name
                                + "), because others read it (Procurement Regulations" + " 2024, regulation 31(3))");
                // a name of one word may be a word like any other
                (name.indexOf(' ') < 0 && name.indexOf('@') < 0 && name.chars().allMatch(Character::isLetter)
                                ? warnings
                                : faults)
                        .add(fault.maybe("another tenderer, or its sub-contractor, can be said instead"));
            }
        }
    }

    /** Whether a text holds a name as whole words. */
    private static boolean isIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
