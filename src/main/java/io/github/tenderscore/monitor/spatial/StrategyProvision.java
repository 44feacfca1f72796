package io.github.tenderscore.monitor.spatial;

import java.util.Locale;

/**
 * The provisions that a spatial development strategy is held against.
 *
 * <p>Source: Planning and Infrastructure Act 2025, section 58, which inserts sections 12D to 12M into the Planning and Compulsory Purchase Act
 * 2004. The Act received Royal Assent on 18 December 2025 and was then in force only for making regulations. It states no duty to match the
 * national infrastructure pipeline, nor a Local Growth Plan other than an authority's own.
 */
public enum StrategyProvision {
    /** Policies on land use. */
    LAND_USE_POLICIES(
            StrategyDuty.MUST,
            StrategySection.CONTENT,
            "(1)",
            "the strategy has policies of strategic importance on the use of land"),
    /** Reasons. */
    REASONED_JUSTIFICATION(
            StrategyDuty.MUST,
            StrategySection.CONTENT,
            "(2)",
            "the strategy gives a reasoned justification of its policies"),
    /** The period. */
    PERIOD(StrategyDuty.MUST, StrategySection.CONTENT, "(3)", "the strategy states the period that it covers"),
    /** Climate. */
    CLIMATE(
            StrategyDuty.MUST,
            StrategySection.CONTENT,
            "(10)",
            "the use of land under the strategy contributes to the mitigation of climate change and adaptation to it"),
    /** Nature recovery. */
    NATURE_RECOVERY(
            StrategyDuty.MUST,
            StrategySection.CONTENT,
            "(11)",
            "the strategy takes account of local nature recovery strategies: areas, priorities and proposals"),
    /** Infrastructure. */
    STRATEGIC_INFRASTRUCTURE(
            StrategyDuty.MAY,
            StrategySection.CONTENT,
            "(4)",
            "the strategy describes strategic infrastructure for development, climate or wellbeing"),
    /** Housing. */
    HOUSING(
            StrategyDuty.MAY,
            StrategySection.CONTENT,
            "(5)",
            "the strategy states the amount or distribution of housing and affordable housing"),
    /** Scope. */
    WITHIN_SCOPE(
            StrategyDuty.MUST_NOT,
            StrategySection.CONTENT,
            "(12)",
            "the strategy does not go beyond what it may contain"),
    /** Sites. */
    NO_PARTICULAR_SITES(
            StrategyDuty.MUST_NOT, StrategySection.CONTENT, "(12)", "the strategy does not name particular sites"),
    /** National development management policies. */
    NO_NATIONAL_POLICY_REPEATED(
            StrategyDuty.MUST_NOT,
            StrategySection.CONTENT,
            "(12)",
            "the strategy does not conflict with or repeat a national development management policy"),
    /** The authority's own strategies, such as its own Local Growth Plan. */
    OWN_STRATEGIES(
            StrategyDuty.REGARD,
            StrategySection.REGARD,
            "(2)(a)",
            "regard was had to the authority's own relevant strategies"),
    /** Health. */
    HEALTH(StrategyDuty.REGARD, StrategySection.REGARD, "(2)", "regard was had to health"),
    /** Health inequalities. */
    HEALTH_INEQUALITIES(StrategyDuty.REGARD, StrategySection.REGARD, "(2)", "regard was had to inequalities in health"),
    /** Sustainable development. */
    SUSTAINABLE_DEVELOPMENT(
            StrategyDuty.REGARD, StrategySection.REGARD, "(2)", "regard was had to sustainable development"),
    /** National policies. */
    CONSISTENCY_WITH_NATIONAL_POLICIES(
            StrategyDuty.REGARD,
            StrategySection.REGARD,
            "(2)",
            "regard was had to consistency with current national policies"),
    /** Changes that the Secretary of State directs. */
    NO_DIRECTION_TO_CHANGE(
            StrategyDuty.DIRECTION,
            StrategySection.DIRECTIONS,
            "(5) and (6)",
            "no direction to change the strategy is outstanding; one may be given within six weeks of submission, which can be extended, where"
                    + " the strategy is inconsistent with current national policies or detrimental outside its area"),
    /** The timetable that the Secretary of State directs. */
    NO_DIRECTION_ON_THE_TIMETABLE(
            StrategyDuty.DIRECTION,
            StrategySection.TIMETABLE,
            "(3)",
            "no direction on the timetable is outstanding; the provision has a period of four weeks"),
    /** Monitoring. */
    IMPLEMENTATION_MONITORED(
            StrategyDuty.MONITOR,
            StrategySection.MONITORING,
            "(6)",
            "the implementation of the strategy and the matters relevant to it are monitored"),
    /** Published data. */
    DATA_PUBLISHED(
            StrategyDuty.MONITOR, StrategySection.MONITORING, "(7)", "the data that regulations require are published");

    private final StrategyDuty duty;
    private final StrategySection section;
    private final String subsection;
    private final String condition;

    StrategyProvision(StrategyDuty duty, StrategySection section, String subsection, String condition) {
        this.duty = duty;
        this.section = section;
        this.subsection = subsection;
        this.condition = condition;
    }

    /**
     * What kind of provision it is.
     *
     * @return must, may, must not, regard, direction or monitor
     */
    public StrategyDuty duty() {
        return duty;
    }

    /**
     * The section, on whose commencement it depends whether the provision binds.
     *
     * @return the section
     */
    public StrategySection section() {
        return section;
    }

    /**
     * What must be so, in words; of a power, what the strategy may do.
     *
     * @return a sentence part
     */
    public String condition() {
        return condition;
    }

    /**
     * The provision as it is cited.
     *
     * @return such as {@code Planning and Compulsory Purchase Act 2004, section 12D(1)}
     */
    public String provision() {
        return "Planning and Compulsory Purchase Act 2004, section " + section.number() + subsection;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
