package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * May the council award to its company without competition: the test of a controlled entity, often called Teckal (Procurement Act 2023,
 * Schedule 2, paragraph 2).
 *
 * <p>The share of activities must be above 80 per cent; 80 itself is not enough, and nothing is rounded. An 80/20 joint venture of public
 * bodies is under joint control; one with a private shareholder can never pass.
 *
 * @param entity the entity, not blank
 * @param facts who holds and steers it
 * @param years its activities, in rising order of years
 * @param year the last year that counts
 * @param measure how activities are measured
 * @param ofGroup whether the activities are those of a whole group; they then say nothing of the entity, and its share is unknown
 * @param warning the headroom in percentage points below which the council wants to be warned; empty where it set none
 * @param sources where the facts come from
 */
public record VerticalTest(
        String entity,
        ControlFacts facts,
        List<ActivityYear> years,
        int year,
        ActivityMeasure measure,
        boolean ofGroup,
        Optional<Ratio> warning,
        List<Source> sources)
        implements ControlTest {

    private static final String PARAGRAPH = "Procurement Act 2023, Schedule 2, paragraph 2";

    /**
     * Copies the lists and checks them.
     *
     * @param entity the entity, not blank
     * @param facts who holds and steers it
     * @param years its activities, in rising order of years
     * @param year the last year that counts
     * @param measure how activities are measured
     * @param ofGroup whether the activities are those of a whole group; they then say nothing of the entity, and its share is unknown
     * @param warning the headroom in percentage points below which the council wants to be warned; empty where it set none
     * @param sources where the facts come from
     * @throws io.github.tenderscore.fault.FaultException if the entity is blank, the years do not rise or the warning is negative; it names
     *     every fault
     */
    public VerticalTest {
        years = List.copyOf(years);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "entity", "name of the entity of a control test", entity);
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() <= years.get(i - 1).year()) {
                faults.add(
                        List.of("years", Integer.toString(i)),
                        "The year (" + years.get(i).year() + ") of the activities of " + entity
                                + " must be later than that before it, "
                                + years.get(i - 1).year());
            }
        }
        if (warning.filter(least -> least.signum() < 0).isPresent()) {
            faults.add(
                    List.of("warningHeadroom"),
                    "The warning headroom (" + warning.get() + ") of " + entity + " must not be negative");
        }
        faults.throwIfAny("The control test of " + entity);
    }

    @Override
    public ControlResult result() {
        return new ControlResult(
                entity,
                "controlled entity, Schedule 2 paragraph 2",
                List.of(scope(), parent(), influence(), share(), shareholders(), board(), interests()),
                Optional.of(activities()),
                sources);
    }

    private ControlledActivities activities() {
        ActivityTrend trend = new ActivityTrend(entity, ofGroup ? List.of() : years, year, measure);
        return new ControlledActivities(
                measure,
                year,
                trend.share(),
                trend.headroom(),
                trend.externalCap(),
                trend.slope(),
                trend.yearsToLimit(),
                warning);
    }

    private Gate scope() {
        return gate(
                "scope",
                "controlled by the authority alone or jointly, or both controlled by the same authority or authorities",
                Verdict.of(facts.relation().map(relation -> relation != Relation.NONE)),
                "relation: " + facts.relation().map(Relation::code).orElse("not known"));
    }

    private Gate parent() {
        return gate(
                "V1",
                "the authority, or the authorities jointly, is parent undertaking (Companies Act 2006, section 1162)",
                Verdict.of(facts.parentUndertaking()),
                Words.fact("parent undertaking", facts.parentUndertaking()));
    }

    private Gate influence() {
        return gate(
                "V2",
                "nobody else exerts decisive influence",
                Verdict.of(facts.otherDecisiveInfluence().map(other -> !other)),
                Words.fact("other decisive influence", facts.otherDecisiveInfluence()));
    }

    private Gate share() {
        Figure share = activities().share();
        String fact = share.value()
                .map(value -> "share of activities " + Figures.readable(value) + " per cent by "
                        + ControlledActivities.words(measure, year))
                .orElse(
                        ofGroup
                                ? "the activities are those of a group and say nothing of the entity"
                                : share.step().note());
        return gate(
                "V3",
                "share of activities above 80 per cent",
                Verdict.of(share.value().map(value -> value.compareTo(ActivityTrend.LIMIT) > 0)),
                fact);
    }

    private Gate shareholders() {
        return gate(
                "V4",
                "no holder of shares that is not a public authority",
                Verdict.of(facts.nonPublicShareholder().map(other -> !other)),
                Words.fact("shareholder that is not public", facts.nonPublicShareholder()));
    }

    private Gate board() {
        return gate(
                "V5",
                "under joint control, every authority represented on the board",
                joint(facts.boardRepresentation()),
                Words.fact("every authority on the board", facts.boardRepresentation()));
    }

    private Gate interests() {
        return gate(
                "V6",
                "under joint control, nothing contrary to the interests of a controlling authority",
                joint(facts.contraryToInterests().map(contrary -> !contrary)),
                Words.fact("contrary to interests", facts.contraryToInterests()));
    }

    /** A condition of joint control: where it is not known whether control is joint, what is not met may not matter. */
    private Verdict joint(Optional<Boolean> met) {
        if (facts.relation().isEmpty()) {
            return met.filter(yes -> yes).isPresent() ? Verdict.PASS : Verdict.UNKNOWN;
        }
        return facts.relation().get().isJoint() ? Verdict.of(met) : Verdict.NOT_APPLICABLE;
    }

    private static Gate gate(String id, String condition, Verdict verdict, String fact) {
        return new Gate(id, condition, verdict, fact, PARAGRAPH);
    }
}
