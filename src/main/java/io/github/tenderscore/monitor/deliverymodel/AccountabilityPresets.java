package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ready-made lists of items for a scorecard. They are presets of this library and not official; no checklist of a body that publishes one was
 * read (unverified).
 */
public final class AccountabilityPresets {

    private static final List<String> RED_LINES =
            List.of("exit-plan", "exposure-cap", "conflicts-register", "current-accounts", "loan-not-in-default");

    private static final List<AccountabilityDomain> SIX_DOMAINS = List.of(
            domain(
                    "purpose",
                    "Purpose and case",
                    "still-needed: test whether the company is still needed",
                    "business-case: business case in five cases",
                    "legal-power: legal power",
                    "exit-plan: exit plan"),
            domain(
                    "shareholder",
                    "Shareholder role",
                    "shareholder-committee: shareholder committee",
                    "reserved-matters: reserved matters",
                    "owner-apart-from-client: owner's representative apart from the client",
                    "annual-plan: annual plan approved"),
            domain(
                    "board",
                    "Board",
                    "skills-matrix: matrix of skills",
                    "independent-non-executives: independent non-executives",
                    "conflicts-register: register of conflicts of interest",
                    "board-training: training",
                    "indemnity: indemnity of directors"),
            domain(
                    "finance",
                    "Finance",
                    "exposure-cap: cap on the exposure",
                    "covenants: covenants on loans",
                    "current-accounts: current monthly accounts while the council lends",
                    "cash-flow: cash flow of 13 weeks",
                    "subsidy-check: check of subsidies",
                    "finance-director: qualified finance director",
                    "loan-not-in-default: no loan is in default"),
            domain(
                    "transparency",
                    "Transparency",
                    "scrutiny-access: access for scrutiny",
                    "published-kpis: key performance indicators published",
                    "audit: audit",
                    "information-stance: stance on freedom of information",
                    "annual-report: annual report"),
            domain(
                    "client",
                    "Client and performance",
                    "intelligent-client: intelligent client",
                    "service-levels: agreement on levels of service",
                    "ratings: ratings in the words of regulation 39",
                    "benchmarking: benchmarking",
                    "social-value: social value"));

    private AccountabilityPresets() {}

    private static AccountabilityDomain domain(String id, String name, String... items) {
        List<AccountabilityItem> made = new ArrayList<>();
        for (String item : Arrays.asList(items)) {
            int colon = item.indexOf(": ");
            String itemId = item.substring(0, colon);
            made.add(AccountabilityItem.unknown(itemId, item.substring(colon + 2), RED_LINES.contains(itemId)));
        }
        return new AccountabilityDomain(id, name, Ratio.ONE, made);
    }

    /**
     * Six domains with equal weights, every item unknown until it is scored; five items are red lines: exit plan, cap on the exposure,
     * register of conflicts, current accounts while the council lends, and no loan in default.
     *
     * @return a preset: the council sets its own weights and red lines
     */
    public static List<AccountabilityDomain> sixDomains() {
        return SIX_DOMAINS;
    }
}
