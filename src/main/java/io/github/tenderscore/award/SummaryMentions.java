package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for other tenders in what people wrote. A summary shows a supplier its own tender and the most advantageous one; a reason
 * that names a third supplier, or its price, would tell what no one may know.
 */
final class SummaryMentions {

    /** A shorter number is found in texts by chance. */
    private static final int TELLING_DIGITS = 4;

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

    /** What the readers of a text may find in it, and what would tell them of others. */
    private record Words(Set<String> familiar, List<String> names, List<String> prices) {}

    void run() {
        for (TenderResult result : recipients) {
            String tender = result.tender().id();
            Words words = words(result);
            result.tender()
                    .reasons()
                    .forEach((criterion, reason) -> look(
                            List.of("tenders", tender, "reasons", criterion),
                            "The reason of the tender " + tender + " on the criterion " + criterion,
                            text(reason),
                            words));
            Optional.ofNullable(facts.furtherReasons().get(tender))
                    .ifPresent(text -> look(
                            List.of("furtherReasons", tender),
                            "The further reason for the tender " + tender,
                            text,
                            words));
        }
    }

    private static String text(Reason reason) {
        return reason.text() + "\n" + String.join("\n", reason.references());
    }

    /** Everybody reads of the most advantageous tender, so its reasons may name no one else. */
    private Words words(TenderResult own) {
        List<TenderResult> known = new ArrayList<>(List.of(own));
        best.filter(other -> other != own).ifPresent(known::add);
        Set<String> names = new LinkedHashSet<>();
        Set<String> prices = new LinkedHashSet<>();
        for (TenderResult result : all) {
            if (!known.contains(result)) {
                names.addAll(particulars(result));
                prices.addAll(prices(result));
            }
        }
        Set<String> familiar = new LinkedHashSet<>();
        for (TenderResult result : known) {
            familiar.addAll(particulars(result));
            prices.removeAll(prices(result));
        }
        names.removeAll(familiar);
        return new Words(familiar, List.copyOf(names), List.copyOf(prices));
    }

    private static List<String> particulars(TenderResult result) {
        Supplier supplier = result.tender().supplier();
        return Stream.of(Optional.of(supplier.name()), supplier.identifier(), supplier.email())
                .flatMap(Optional::stream)
                .map(String::strip)
                .toList();
    }

    /** The prices of a tender, plainly and with commas between thousands. */
    private static List<String> prices(TenderResult result) {
        return result.tender().responses().values().stream()
                .filter(Response.Price.class::isInstance)
                .map(price -> ((Response.Price) price).money().amount())
                .filter(amount -> amount.toString().length() >= TELLING_DIGITS)
                .flatMap(SummaryMentions::written)
                .toList();
    }

    private static Stream<String> written(Ratio amount) {
        return Stream.of(amount.toString(), Figures.exact(amount)).distinct();
    }

    private void look(List<String> place, String subject, String given, Words words) {
        String text = given;
        if (words.names().stream().anyMatch(given::contains)) {
            for (String familiar : words.familiar()) {
                text = text.replace(familiar, "");
            }
        }
        for (String name : words.names()) {
            if (isIn(text, name)) {
                Fault fault = Fault.at(
                                place,
                                subject + " must name no third supplier (" + name
                                        + "), because others read it (Procurement"
                                        + " Regulations 2024, regulation 31(3))")
                        .maybe("another tenderer, or its sub-contractor, can be said instead");
                // a name of one word may be a word like any other
                (name.chars().allMatch(Character::isLetter) ? warnings : faults).add(fault);
            }
        }
        for (String price : words.prices()) {
            if (isIn(given, price)) {
                warnings.add(Fault.at(
                                place,
                                subject + " must not tell the price of a third tender, and holds a number (" + price
                                        + ") that is one (Procurement Regulations 2024, regulation 31(3))")
                        .maybe("it is another figure, and only happens to be the same"));
            }
        }
    }

    /** Whether a text holds some words as they are, and not as a part of longer ones. */
    private static boolean isIn(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
