package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Can the council see, steer and stop its company.
 *
 * @param entity the company, not blank
 * @param date the day of the assessment
 * @param domains at least one
 * @param bands from which figure on which band
 * @param counts counts that move no rating
 * @param sources where the scores come from
 */
public record Scorecard(
        String entity,
        LocalDate date,
        List<AccountabilityDomain> domains,
        RatingBands bands,
        AccountabilityCounts counts,
        List<Source> sources) {

    private static final int MONTHS = 12;

    /**
     * Copies the lists and checks them.
     *
     * @param entity the company, not blank
     * @param date the day of the assessment
     * @param domains at least one
     * @param bands from which figure on which band
     * @param counts counts that move no rating
     * @param sources where the scores come from
     * @throws io.github.tenderscore.fault.FaultException if the entity is blank, there is no domain, an id occurs twice, or an item is scored
     *     as evidenced by something that is not of the 12 months up to the day of the assessment; it names every fault
     */
    public Scorecard {
        domains = List.copyOf(domains);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "entity", "name of the company of a scorecard", entity);
        if (domains.isEmpty()) {
            faults.add(
                    List.of("domains"),
                    "The number (0) of domains of the scorecard of " + entity + " must be at least 1");
        }
        Set<String> domainIds = new HashSet<>();
        Set<String> itemIds = new HashSet<>();
        for (AccountabilityDomain domain : domains) {
            once(domainIds, domain.id(), "domain", faults);
            for (AccountabilityItem item : domain.items()) {
                once(itemIds, item.id(), "item", faults);
                evidence(item, date, faults);
            }
        }
        faults.throwIfAny("The scorecard of " + entity);
    }

    private static void once(Set<String> taken, String id, String what, Faults faults) {
        if (!taken.add(Slug.of(id))) {
            faults.add(
                    List.of("domains", id),
                    "The id (" + id + ") of the " + what + " must occur only once in a scorecard");
        }
    }

    private static void evidence(AccountabilityItem item, LocalDate date, Faults faults) {
        Optional<LocalDate> old = item.date()
                .filter(day -> item.score() == ItemScore.EVIDENCED)
                .filter(day -> day.isAfter(date) || day.isBefore(date.minusMonths(MONTHS)));
        old.ifPresent(day -> faults.add(Fault.at(
                        List.of("domains", item.id()),
                        "The date (" + day + ") of the evidence of the item " + item.id()
                                + " must be within the 12 months up to " + date
                                + ", because the item is scored as evidenced")
                .maybe("it is in place, which counts 2")));
    }

    /**
     * What the scores come to.
     *
     * @return figures of domains, the whole and the rating
     */
    public ScorecardResult result() {
        return new ScorecardResult(this);
    }
}
