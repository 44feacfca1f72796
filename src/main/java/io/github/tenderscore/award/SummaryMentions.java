package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
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
    private final SummaryFacts facts;
    private final Optional<TenderResult> best;
    private final Faults faults;
    private final Faults warnings;
    private final SummaryPhrases phrases = new SummaryPhrases();
    private final Set<String> prices = new HashSet<>();

    SummaryMentions(
            List<TenderResult> recipients,
            List<TenderResult> all,
            SummaryFacts facts,
            Optional<TenderResult> best,
            Faults faults,
            Faults warnings) {
        this.recipients = recipients;
        this.facts = facts;
        this.best = best;
        this.faults = faults;
        this.warnings = warnings;
        all.stream().flatMap(SummaryMentions::names).forEach(phrases::add);
        all.stream().flatMap(SummaryMentions::prices).forEach(price -> {
            phrases.add(price);
            prices.add(price);
        });
    }

    void run() {
        for (TenderResult result : recipients) {
            String tender = result.tender().id();
            result.tender()
                    .reasons()
                    .forEach((criterion, reason) -> look(
                            result,
                            List.of("tenders", tender, "reasons", criterion),
                            "The reason of the tender " + tender + " on the criterion " + criterion,
                            text(reason)));
            Optional.ofNullable(facts.furtherReasons().get(tender))
                    .ifPresent(text -> look(
                            result,
                            List.of("furtherReasons", tender),
                            "The further reason for the tender " + tender,
                            text));
        }
    }

    private static String text(Reason reason) {
        return reason.text() + "\n" + String.join("\n", reason.references());
    }

    private static Stream<String> names(TenderResult result) {
        Supplier supplier = result.tender().supplier();
        return Stream.of(Optional.of(supplier.name()), supplier.identifier(), supplier.email())
                .flatMap(Optional::stream)
                .map(String::strip);
    }

    /** The prices of a tender, plainly and with commas between thousands. */
    private static Stream<String> prices(TenderResult result) {
        return result.tender().responses().entrySet().stream()
                .filter(response -> response.getValue() instanceof Response.Price)
                .flatMap(response -> Stream.of(result.paid(response.getKey()), result.compared(response.getKey())))
                .flatMap(Optional::stream)
                .map(Money::amount)
                .distinct()
                .filter(amount -> amount.toString().length() >= TELLING_DIGITS)
                .flatMap(SummaryMentions::written);
    }

    private static Stream<String> written(Ratio amount) {
        return Stream.of(amount.toString(), Figures.exact(amount)).distinct();
    }

    /** What the readers of a tender's reasons may find there: of the most advantageous one everybody reads, so nobody else. */
    private Set<String> familiar(TenderResult own) {
        Set<String> familiar = new HashSet<>();
        Stream.concat(Stream.of(own), best.stream())
                .flatMap(known -> Stream.concat(names(known), prices(known)))
                .forEach(familiar::add);
        return familiar;
    }

    private void look(TenderResult own, List<String> place, String subject, String text) {
        Set<String> found = phrases.in(text);
        if (found.isEmpty()) {
            return;
        }
        Set<String> familiar = familiar(own);
        found.removeAll(familiar);
        String left = text;
        for (String known : familiar) {
            // the name of one supplier may be a part of that of another
            left = left.replace(known, "");
        }
        for (String phrase : found) {
            if (prices.contains(phrase)) {
                warnings.add(price(place, subject, phrase));
            } else if (SummaryPhrases.isIn(left, phrase)) {
                // a name of one word may be a word like any other
                (phrase.chars().allMatch(Character::isLetter) ? warnings : faults).add(name(place, subject, phrase));
            }
        }
    }

    private static Fault name(List<String> place, String subject, String name) {
        return Fault.at(
                        place,
                        subject + " must name no third supplier (" + name
                                + "), because others read it (Procurement Regulations" + " 2024, regulation 31(3))")
                .maybe("another tenderer, or its sub-contractor, can be said instead");
    }

    private static Fault price(List<String> place, String subject, String price) {
        return Fault.at(
                        place,
                        subject + " must not tell the price of a third tender, and holds a number (" + price
                                + ") that is one (Procurement Regulations 2024, regulation 31(3))")
                .maybe("it is another figure, and only happens to be the same");
    }
}
