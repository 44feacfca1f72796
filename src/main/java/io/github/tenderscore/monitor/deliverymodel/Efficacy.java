package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a running company or joint venture does better than before and than its peers, and whether the public gets the return.
 *
 * <p>A profile: its figures stand side by side, and a loss of quality is never netted against a dividend. Thresholds are none of this library's.
 *
 * @param entity the company, never its group; not blank
 * @param base whether now may be compared with before
 * @param cost what a unit costs, compared in real terms only
 * @param quality figures of quality, each with how well it is supported
 * @param delivered social value delivered, in the unit of what was committed; empty where not known
 * @param committed social value committed; empty where not known
 * @param ratings the words for performance; empty where nothing is known of them
 * @param returns what the council gets
 * @param exposure what the council may lose
 * @param sources where the figures come from
 */
public record Efficacy(
        String entity,
        BasePeriod base,
        UnitCost cost,
        List<QualityFigures> quality,
        Optional<Ratio> delivered,
        Optional<Ratio> committed,
        Optional<RatingCounts> ratings,
        PublicReturn returns,
        Exposure exposure,
        List<Source> sources) {

    /**
     * Copies the lists and checks the rest.
     *
     * @param entity the company, never its group; not blank
     * @param base whether now may be compared with before
     * @param cost what a unit costs, compared in real terms only
     * @param quality figures of quality, each with how well it is supported
     * @param delivered social value delivered, in the unit of what was committed; empty where not known
     * @param committed social value committed; empty where not known
     * @param ratings the words for performance; empty where nothing is known of them
     * @param returns what the council gets
     * @param exposure what the council may lose
     * @param sources where the figures come from
     * @throws io.github.tenderscore.fault.FaultException if the entity is blank, an amount negative, or two figures of quality have
     *     names that differ in case and punctuation alone; it names every fault
     */
    public Efficacy {
        quality = List.copyOf(quality);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "entity", "name of the company", entity);
        Words.amount(faults, "delivered", "social value delivered by " + entity, delivered);
        Words.amount(faults, "committed", "social value committed by " + entity, committed);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < quality.size(); i++) {
            String what = quality.get(i).what();
            if (!taken.add(Slug.of(what))) {
                faults.add(
                        List.of("quality", Integer.toString(i)),
                        "The figure of quality (" + what + ") of " + entity + " must occur only once");
            }
        }
        faults.throwIfAny("The efficacy of " + entity);
    }

    /**
     * What the figures come to.
     *
     * @return gates and figures
     */
    public EfficacyResult result() {
        return new EfficacyResult(this, new EfficacyGates(this).all());
    }
}
