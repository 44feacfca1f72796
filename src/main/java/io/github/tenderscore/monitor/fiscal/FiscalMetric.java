package io.github.tenderscore.monitor.fiscal;

import java.util.Locale;

/** The figures of a council's finances that others publish; they are carried with their year and neither scored nor added up. */
public enum FiscalMetric {
    /** How long reserves last at the rate at which they were used. */
    RESERVES_SUSTAINABILITY(MetricFamily.CIPFA_RESILIENCE, "Sustainability of reserves"),
    /** Reserves against spending. */
    LEVEL_OF_RESERVES(MetricFamily.CIPFA_RESILIENCE, "Level of reserves"),
    /** Their change. */
    CHANGE_IN_RESERVES(MetricFamily.CIPFA_RESILIENCE, "Change in reserves over three years"),
    /** Debt. */
    GROSS_EXTERNAL_DEBT(MetricFamily.CIPFA_RESILIENCE, "Gross external debt"),
    /** Social care. */
    SOCIAL_CARE_RATIO(MetricFamily.CIPFA_RESILIENCE, "Social care ratio"),
    /** Fees. */
    FEES_AND_CHARGES(MetricFamily.CIPFA_RESILIENCE, "Fees and charges to service expenditure"),
    /** Council tax. */
    COUNCIL_TAX_REQUIREMENT(MetricFamily.CIPFA_RESILIENCE, "Council tax requirement to net revenue expenditure"),
    /** Business rates. */
    BUSINESS_RATES_GROWTH(MetricFamily.CIPFA_RESILIENCE, "Business rates growth above baseline"),
    /** Debt against income; since 2022-23. */
    DEBT_TO_INCOME(MetricFamily.CIPFA_RESILIENCE, "Debt relative to income"),
    /** Reserves against income; since 2022-23. */
    RESERVES_TO_INCOME(MetricFamily.CIPFA_RESILIENCE, "Reserves relative to income"),
    /** Debt against resources. */
    DEBT_TO_RESOURCES(MetricFamily.CAPITAL_RISK, "Debt against financial resources"),
    /** Assets held for return. */
    ASSETS_FOR_RETURN(MetricFamily.CAPITAL_RISK, "Share of capital assets held mainly for return"),
    /** Debt owed to others than central or local government. */
    OTHER_CREDITORS(MetricFamily.CAPITAL_RISK, "Share of debt owed to other than central or local government"),
    /** What is set aside for debt. */
    MINIMUM_REVENUE_PROVISION(MetricFamily.CAPITAL_RISK, "Minimum revenue provision"),
    /** Any that regulations prescribe. */
    PRESCRIBED(MetricFamily.CAPITAL_RISK, "Prescribed capital risk metric"),
    /** Financing costs. */
    FINANCING_COSTS(MetricFamily.PRUDENTIAL, "Financing costs to net revenue stream"),
    /** The need to borrow. */
    CAPITAL_FINANCING_REQUIREMENT(MetricFamily.PRUDENTIAL, "Capital financing requirement"),
    /** The limit on debt. */
    AUTHORISED_LIMIT(MetricFamily.PRUDENTIAL, "Authorised limit"),
    /** The boundary of debt. */
    OPERATIONAL_BOUNDARY(MetricFamily.PRUDENTIAL, "Operational boundary");

    private final MetricFamily family;
    private final String words;

    FiscalMetric(MetricFamily family, String words) {
        this.family = family;
        this.words = words;
    }

    /**
     * Who publishes it.
     *
     * @return the family
     */
    public MetricFamily family() {
        return family;
    }

    /**
     * What it is.
     *
     * @return in words
     */
    public String words() {
        return words;
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
