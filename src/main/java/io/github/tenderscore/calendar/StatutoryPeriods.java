package io.github.tenderscore.calendar;

import io.github.tenderscore.calendar.StatutoryPeriod.Kind;
import io.github.tenderscore.calendar.StatutoryPeriod.Start;
import io.github.tenderscore.law.Enactment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The time limits of the Procurement Act 2023 that an award and its contract meet, besides the standstill ({@link Standstill}) and the
 * tendering period ({@link TenderingPeriod}).
 *
 * <p>Read in the Act as it stood on 7 April 2026. In force since 24 February 2025 (SI 2024/716, regulation 2(2)) but for sections 69 and
 * 71, since 1 January 2026, and section 70, since 1 April 2026 (both SI 2025/1316).
 */
public final class StatutoryPeriods {

    private static final LocalDate ACT = Enactment.PROCUREMENT_ACT_2023.from();
    private static final LocalDate FIRST_FINANCIAL_YEAR = LocalDate.of(2025, 4, 1);
    private static final LocalDate PERFORMANCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate PAYMENTS_OVER_30000_FROM = LocalDate.of(2026, 4, 1);

    private static final String ENTERED = "the contract is entered into";
    private static final String NOT_PRIVATE = "contracting authorities other than private utilities";
    private static final String NOT_USER_CHOICE =
            NOT_PRIVATE + "; not user choice contracts (Schedule 5, paragraph 15)";
    private static final String OVER_5M =
            NOT_USER_CHOICE + "; contracts of more than £5 million; not those of devolved Welsh or "
                    + "transferred Northern Ireland authorities or arrangements, with exceptions (section 53(4))";
    private static final String PAYERS =
            NOT_PRIVATE + "; not schools, concession contracts or transferred Northern Ireland authorities";

    /** Assessment summaries go out before the contract award notice, all at the same time (regulation 31(4)). */
    public static final StatutoryPeriod ASSESSMENT_SUMMARIES = unmeasured(
            "assessment-summaries",
            "assessment summary to each supplier with an assessed tender",
            "the contract award notice is published",
            "section 50(3)",
            "awards under section 19",
            Kind.BEFORE);

    /** At least three key performance indicators are set before the contract is entered into. */
    public static final StatutoryPeriod KEY_PERFORMANCE_INDICATORS = unmeasured(
            "key-performance-indicators",
            "at least three key performance indicators set",
            ENTERED,
            "section 52(1)",
            "contracts of more than £5 million; not frameworks, concession contracts, light touch contracts or private utilities; not where "
                    + "performance could not appropriately be assessed so",
            Kind.BEFORE);

    /** Contract details notice: 30 days beginning with the day of entry. */
    public static final StatutoryPeriod CONTRACT_DETAILS = within(
            "contract-details",
            "contract details notice",
            ENTERED,
            "section 53(1)(b)",
            NOT_USER_CHOICE,
            Length.days(30));

    /** Contract details notice of a light touch contract: 120 days. */
    public static final StatutoryPeriod CONTRACT_DETAILS_LIGHT_TOUCH = within(
            "contract-details-light-touch",
            "contract details notice of a light touch contract",
            ENTERED,
            "section 53(1)(a)",
            NOT_USER_CHOICE,
            Length.days(120));

    /** Tender notice of a notifiable below-threshold contract, before it is advertised in any other way. */
    public static final StatutoryPeriod BELOW_THRESHOLD_TENDER_NOTICE = unmeasured(
            "below-threshold-tender-notice",
            "below-threshold tender notice",
            "the contract is advertised",
            "section 87(1)",
            "regulated below-threshold contracts of £30,000 or more, of central government £12,000 or more, that are advertised",
            Kind.BEFORE);

    /** Contract details notice of a notifiable below-threshold contract. */
    public static final StatutoryPeriod CONTRACT_DETAILS_BELOW_THRESHOLD = unmeasured(
            "contract-details-below-threshold",
            "contract details notice of a notifiable below-threshold contract",
            ENTERED,
            "section 87(3)",
            "regulated below-threshold contracts of £30,000 or more, of central government £12,000 or more",
            Kind.PROMPTLY);

    /** Copy of the contract above £5 million: 90 days. */
    public static final StatutoryPeriod CONTRACT_COPY =
            within("contract-copy", "copy of the contract", ENTERED, "section 53(3)(b)", OVER_5M, Length.days(90));

    /** Copy of a light touch contract above £5 million: 180 days. */
    public static final StatutoryPeriod CONTRACT_COPY_LIGHT_TOUCH = within(
            "contract-copy-light-touch",
            "copy of the light touch contract",
            ENTERED,
            "section 53(3)(a)",
            OVER_5M,
            Length.days(180));

    /** Payment of a valid, undisputed invoice: 30 days. */
    public static final StatutoryPeriod PAYMENT = within(
            "payment",
            "payment of a valid and undisputed invoice",
            "the invoice is received or, if later, the payment falls due",
            "section 68(2)",
            "public contracts, and sub-contracts (section 73); not concession contracts, private utilities or schools",
            Length.days(30));

    /** Payment under a regulated below-threshold contract: 30 days. */
    public static final StatutoryPeriod PAYMENT_BELOW_THRESHOLD = within(
            "payment-below-threshold",
            "payment of a valid and undisputed invoice below the threshold",
            "the invoice is received or, if later, the sum first becomes due",
            "section 88(2)",
            "regulated below-threshold contracts, and contracts that serve them",
            Length.days(30));

    /** Payments compliance notice: 30 days beginning with the last day of the half-year. */
    public static final StatutoryPeriod PAYMENTS_COMPLIANCE = new StatutoryPeriod(
            "payments-compliance",
            "payments compliance notice",
            "a payment is made or a sum becomes payable under a public contract",
            "section 69(1)",
            PAYERS,
            PERFORMANCE,
            Kind.WITHIN,
            Start.WITH_THE_END_OF_THE_HALF_YEAR,
            Optional.of(Length.days(30)));

    /** Information about a payment above £30,000: 30 days beginning with the last day of the quarter. */
    public static final StatutoryPeriod PAYMENT_OVER_30000 = new StatutoryPeriod(
            "payment-over-30000",
            "information about a payment of more than £30,000",
            "the payment is made under a public contract",
            "section 70(2)",
            PAYERS
                    + "; commentary leaves out contracts from procedures begun before 1 April 2026, the instrument does not",
            PAYMENTS_OVER_30000_FROM,
            Kind.WITHIN,
            Start.WITH_THE_END_OF_THE_QUARTER,
            Optional.of(Length.days(30)));

    /** First assessment against key performance indicators; {@link KpiCycle} has those that follow. */
    public static final StatutoryPeriod KPI_ASSESSMENT = since(
            PERFORMANCE,
            within(
                    "kpi-assessment",
                    "first assessment of performance against key performance indicators",
                    ENTERED,
                    "section 71(2)",
                    NOT_PRIVATE + "; contracts with key performance indicators under section 52(1)",
                    Length.months(12)));

    /** Information about a breach or failure to perform: 30 days. */
    public static final StatutoryPeriod BREACH = since(
            PERFORMANCE,
            within(
                    "breach",
                    "contract performance notice of a breach or failure to perform",
                    "section 71(5) first applies to the breach or failure",
                    "section 71(5)",
                    NOT_PRIVATE + "; not light touch contracts",
                    Length.days(30)));

    /** Contract change notice, before the change. */
    public static final StatutoryPeriod CHANGE = unmeasured(
            "change",
            "contract change notice",
            "the contract is modified",
            "section 75(1)",
            NOT_PRIVATE
                    + "; not light touch or defence and security contracts, nor changes that section 75(2) lets pass",
            Kind.BEFORE);

    /** Copy of a modified contract above £5 million, or of the modification: 90 days. */
    public static final StatutoryPeriod MODIFIED_COPY = within(
            "modified-copy",
            "copy of the modified contract or the modification",
            "the contract is modified",
            "section 77(1)",
            "modifications that need a contract change notice, of contracts of more than £5 million",
            Length.days(90));

    /** Contract termination notice: 30 days. */
    public static final StatutoryPeriod TERMINATION = within(
            "termination",
            "contract termination notice",
            "the contract is terminated, discharged, expires or is set aside",
            "section 80(1)",
            NOT_USER_CHOICE,
            Length.days(30));

    /** Procurement termination notice. */
    public static final StatutoryPeriod PROCUREMENT_TERMINATION = unmeasured(
            "procurement-termination",
            "procurement termination notice",
            "it is decided not to award the contract, after a tender or transparency notice",
            "section 55(2)",
            NOT_PRIVATE,
            Kind.PROMPTLY);

    /** Notice of an exclusion, disregard or replacement to the appropriate authority: 30 days. */
    public static final StatutoryPeriod EXCLUSION = within(
            "exclusion",
            "notice to the appropriate authority",
            "a tender is disregarded, or a supplier excluded, replaced or removed, on a relevant exclusion ground",
            "section 59(2)",
            "contracting authorities",
            Length.days(30));

    /** Notice of proceedings about such a decision: 30 days. */
    public static final StatutoryPeriod EXCLUSION_PROCEEDINGS = within(
            "exclusion-proceedings",
            "notice of the proceedings to the appropriate authority",
            "proceedings about the exclusion are commenced or determined",
            "section 59(5)",
            "contracting authorities",
            Length.days(30));

    /** Pipeline notice: 56 days beginning with 1 April. */
    public static final StatutoryPeriod PIPELINE = new StatutoryPeriod(
            "pipeline",
            "pipeline notice",
            "a day of the financial year in which more than £100 million will be paid",
            "section 93(2)",
            NOT_PRIVATE
                    + " or transferred Northern Ireland authorities; contracts of more than £2 million within 18 months",
            FIRST_FINANCIAL_YEAR,
            Kind.WITHIN,
            Start.WITH_THE_FINANCIAL_YEAR,
            Optional.of(Length.days(56)));

    /** Records of material decisions and of communications: three years. */
    public static final StatutoryPeriod RECORDS = new StatutoryPeriod(
            "records",
            "records of material decisions and of communications with suppliers kept",
            "the contract is entered into or, if it never is, awarded",
            "section 98(4)(b)",
            "contracting authorities; not defence and security contracts; longer duties remain (section 98(6))",
            ACT,
            Kind.KEEP,
            Start.WITH_THE_DAY,
            Optional.of(Length.years(3)));

    /** Claim of a supplier: 30 days from knowledge. */
    public static final StatutoryPeriod CLAIM = within(
            "claim",
            "proceedings of a supplier",
            "the supplier first knew, or ought to have known, of the circumstances",
            "section 106(1)(a) and (2)",
            "suppliers; a court may extend it, to three months at most (section 106(4))",
            Length.days(30));

    /** Claim to set aside a contract without details notice, or a modification: six months from entry, if earlier. */
    public static final StatutoryPeriod SET_ASIDE_CLAIM = within(
            "set-aside-claim",
            "proceedings to set aside a contract without a contract details notice, or a modification",
            "the contract is entered into or modified",
            "section 106(1)(b)",
            "suppliers; the earlier of this and section 106(1)(a)",
            Length.months(6));

    /** Participation period: at least 25 days beginning with the day after the invitation. */
    public static final StatutoryPeriod PARTICIPATION = participation("participation", "", 25);

    /** Participation period in urgency: at least 10 days. */
    public static final StatutoryPeriod PARTICIPATION_URGENT =
            participation("participation-urgent", ", where urgency makes 25 days impractical", 10);

    private StatutoryPeriods() {}

    /**
     * Every limit of this class.
     *
     * @return in the order in which a procurement meets them
     */
    public static List<StatutoryPeriod> all() {
        return List.of(
                PIPELINE,
                BELOW_THRESHOLD_TENDER_NOTICE,
                PARTICIPATION,
                PARTICIPATION_URGENT,
                EXCLUSION,
                EXCLUSION_PROCEEDINGS,
                ASSESSMENT_SUMMARIES,
                PROCUREMENT_TERMINATION,
                KEY_PERFORMANCE_INDICATORS,
                CONTRACT_DETAILS,
                CONTRACT_DETAILS_LIGHT_TOUCH,
                CONTRACT_DETAILS_BELOW_THRESHOLD,
                CONTRACT_COPY,
                CONTRACT_COPY_LIGHT_TOUCH,
                PAYMENT,
                PAYMENT_BELOW_THRESHOLD,
                PAYMENTS_COMPLIANCE,
                PAYMENT_OVER_30000,
                KPI_ASSESSMENT,
                BREACH,
                CHANGE,
                MODIFIED_COPY,
                TERMINATION,
                RECORDS,
                CLAIM,
                SET_ASIDE_CLAIM);
    }

    private static StatutoryPeriod within(
            String id, String duty, String event, String provision, String binds, Length length) {
        return new StatutoryPeriod(
                id, duty, event, provision, binds, ACT, Kind.WITHIN, Start.WITH_THE_DAY, Optional.of(length));
    }

    private static StatutoryPeriod unmeasured(
            String id, String duty, String event, String provision, String binds, Kind kind) {
        return new StatutoryPeriod(id, duty, event, provision, binds, ACT, kind, Start.WITH_THE_DAY, Optional.empty());
    }

    private static StatutoryPeriod since(LocalDate from, StatutoryPeriod period) {
        return new StatutoryPeriod(
                period.id(),
                period.duty(),
                period.event(),
                period.provision(),
                period.binds(),
                from,
                period.kind(),
                period.start(),
                period.length());
    }

    private static StatutoryPeriod participation(String id, String condition, int days) {
        return new StatutoryPeriod(
                id,
                "requests to participate" + condition,
                "requests to participate are invited",
                "section 54(3) and (5)",
                "competitive flexible procedures; not light touch contracts",
                ACT,
                Kind.AT_LEAST,
                Start.WITH_THE_DAY_AFTER,
                Optional.of(Length.days(days)));
    }
}
