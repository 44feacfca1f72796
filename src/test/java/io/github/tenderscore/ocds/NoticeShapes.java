package io.github.tenderscore.ocds;

import java.util.random.RandomGenerator;

/** Invented releases, member for member in the shapes that published ones have. */
final class NoticeShapes {

    private static final String[] WORDS =
            ("the supply and delivery of services to residents across borough county including support maintenance equipment training "
                            + "tenderers must submit by portal framework contract period options extension quality price social value method "
                            + "statement mobilisation safeguarding environment carbon local jobs apprentices works housing highways school "
                            + "council’s £ requirements specification evaluation award criteria lots suppliers organisation information")
                    .split(" ", -1);
    private static final String[] PLACES = {
        "UKH25", "UKC14", "UKJ4", "UKM", "UKI44", "UKE42", "UKD44", "UK", "UKF16", "UKG31"
    };
    private static final String[] CELEX_PROCEDURES = {
        "Open procedure",
        "Restricted procedure",
        "Competitive procedure with negotiation",
        "Award procedure without prior publication of a call for competition"
    };
    private static final String[] ACT_PROCEDURES = {
        "Open procedure",
        "Competitive flexible procedure",
        "Below threshold - open competition",
        "Below threshold - without competition",
        "Award under framework",
        "Direct award"
    };
    private static final String[] CF_PROCEDURES = {
        "Open procedure (below threshold)",
        "Competitive quotation (below threshold)",
        "Call-off from a framework agreement",
        "Single tender action (below threshold)",
        "Not specified"
    };
    private static final int BUYERS = 3_000;

    private final RandomGenerator random;
    private StringBuilder out = new StringBuilder();
    private String key = "";

    NoticeShapes(RandomGenerator random) {
        this.random = random;
    }

    /** Ocid and buyer of the last release. */
    String lastKey() {
        return key;
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private void text(int words) {
        for (int i = 0; i < words; i++) {
            out.append(i == 0 ? "" : i % 17 == 16 ? "\\n" : " ").append(any(WORDS));
        }
    }

    private void member(String name, int words) {
        out.append(",\"").append(name).append("\":\"");
        text(words);
        out.append('"');
    }

    private String date() {
        int month = 1 + random.nextInt(12);
        boolean isSummer = month > 3 && month < 11;
        return String.format(
                "2026-%02d-%02dT%02d:%02d:%02d%s",
                month,
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                isSummer ? "+01:00" : "Z");
    }

    private String value() {
        return value(random.nextInt(50) == 0 ? "AED" : "GBP");
    }

    private String value(String currency) {
        long net = random.nextInt(40) == 0 ? 1 : 10_000 + random.nextInt(4_000_000);
        return "{\"amountGross\":" + net * 12 / 10 + ",\"amount\":" + net + ",\"currency\":\"" + currency + "\"}";
    }

    private void start(StringBuilder into, String ocid, int buyer, long number, String tag) {
        out = into;
        key = ocid + " " + buyer;
        out.append("{\"ocid\":\"")
                .append(ocid)
                .append("\",\"id\":\"")
                .append(number)
                .append("-2026\",\"date\":\"");
        out.append(date()).append("\",\"tag\":[").append(tag).append("],\"initiationType\":\"tender\"");
    }

    private String newOcid(String prefix, long number) {
        return prefix + String.format("%06x", number);
    }

    private void party(String id, String name, String role, String details) {
        out.append("{\"name\":\"")
                .append(name)
                .append("\",\"id\":\"")
                .append(id)
                .append("\",\"identifier\":{\"scheme\":\"GB-PPON\",");
        out.append("\"id\":\"")
                .append(id)
                .append("\",\"legalName\":\"")
                .append(name)
                .append("\"},\"address\":{\"streetAddress\":\"");
        text(4);
        out.append(
                "\",\"locality\":\"Town\",\"postalCode\":\"LA1 1PJ\",\"countryName\":\"United Kingdom\",\"region\":\"");
        out.append(any(PLACES))
                .append("\"},\"contactPoint\":{\"name\":\"Procurement team\",\"email\":\"team@example.org\",");
        out.append("\"telephone\":\"+44 1000000000\"},\"roles\":[\"")
                .append(role)
                .append("\"],\"details\":{\"url\":");
        out.append("\"https://example.org/organisation\"").append(details).append("}}");
    }

    private void buyer(int buyer) {
        party(
                "GB-PPON-B" + buyer,
                "Illustrative Council " + buyer,
                "buyer",
                ",\"classifications\":[{\"scheme\":\"UK_CA_TYPE\",\"id\":\"publicAuthoritySubCentralGovernment\",\"description\":"
                        + "\"Public authority - sub-central government\"}]");
    }

    private void buyerMember(int buyer) {
        out.append(",\"buyer\":{\"id\":\"GB-PPON-B")
                .append(buyer)
                .append("\",\"name\":\"Illustrative Council ")
                .append(buyer);
        out.append("\"}");
    }

    private void supplier(int supplier) {
        party(
                "GB-PPON-S" + supplier,
                "Illustrative Supplier " + supplier + " Ltd",
                "supplier",
                ",\"scale\":\"" + (supplier % 3 == 0 ? "large" : "sme") + "\",\"vcse\":" + (supplier % 7 == 0));
    }

    private void items(int lots) {
        out.append(",\"items\":[");
        for (int i = 1; i <= lots; i++) {
            out.append(i == 1 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"additionalClassifications\":[");
            for (int k = 0; k < 3; k++) {
                out.append(k == 0 ? "" : ",")
                        .append("{\"scheme\":\"CPV\",\"id\":\"8500000")
                        .append(k);
                out.append("\",\"description\":\"Health and social work services\"}");
            }
            out.append("],\"deliveryAddresses\":[{\"region\":\"")
                    .append(any(PLACES))
                    .append("\",\"country\":\"GB\",");
            out.append("\"countryName\":\"United Kingdom\"}],\"relatedLot\":\"")
                    .append(i)
                    .append("\"}");
        }
        out.append(']');
    }

    /** A release of Contracts Finder. */
    void contractsFinder(StringBuilder into, long number) {
        int buyer = random.nextInt(BUYERS);
        int supplier = random.nextInt(50_000);
        boolean isAward = random.nextBoolean();
        start(into, newOcid("ocds-b5fd17-", number), buyer, number, isAward ? "\"award\"" : "\"tender\"");
        out.append(",\"language\":\"en\",\"tender\":{\"id\":\"T").append(number).append('"');
        member("title", 8);
        member("description", 70);
        out.append(
                ",\"status\":\"complete\",\"classification\":{\"scheme\":\"CPV\",\"id\":\"48000000\",\"description\":\"Software ");
        out.append(
                "package and information systems\"},\"items\":[{\"id\":\"1\",\"deliveryAddresses\":[{\"region\":\"England\",");
        out.append("\"countryName\":\"United Kingdom\"},{\"postalCode\":\"LA1 1PJ\"}]}],\"value\":{\"amount\":");
        out.append(random.nextInt(500_000)).append(",\"currency\":\"GBP\"},\"procurementMethod\":\"open\",");
        out.append("\"procurementMethodDetails\":\"")
                .append(any(CF_PROCEDURES))
                .append("\",\"tenderPeriod\":{\"endDate\":\"");
        out.append(date())
                .append("\"},\"suitability\":{\"sme\":true,\"vcse\":false},\"mainProcurementCategory\":\"services\",");
        out.append(
                "\"documents\":[{\"id\":\"1\",\"documentType\":\"tenderNotice\",\"description\":\"Opportunity notice on Contracts ");
        out.append("Finder\",\"url\":\"https://example.org/Notice/1\",\"format\":\"text/html\"}]},\"parties\":[");
        buyer(buyer);
        if (isAward) {
            out.append(',');
            supplier(supplier);
        }
        out.append(']');
        buyerMember(buyer);
        if (isAward) {
            award(supplier, "1", "awardNotice", "", false);
        }
        out.append('}');
    }

    private void award(int supplier, String id, String document, String type, boolean isAct) {
        out.append(",\"awards\":[{\"id\":\"")
                .append(id)
                .append("\",\"status\":\"active\",\"date\":\"")
                .append(date());
        out.append("\",\"value\":").append(value());
        member("title", 6);
        out.append(",\"suppliers\":[{\"id\":\"GB-PPON-S")
                .append(supplier)
                .append("\",\"name\":\"Illustrative Supplier ");
        out.append(supplier)
                .append(" Ltd\"}],\"contractPeriod\":{\"startDate\":\"")
                .append(date())
                .append("\",\"endDate\":\"");
        out.append(date()).append("\",\"maxExtentDate\":\"").append(date()).append("\"},\"relatedLots\":[\"1\"]");
        if (isAct) {
            out.append(
                    ",\"mainProcurementCategory\":\"services\",\"aboveThreshold\":true,\"assessmentSummariesDateSent\":\"");
            out.append(date()).append('"');
            items(1);
        }
        out.append(",\"documents\":[{\"id\":\"1-2026\",\"documentType\":\"")
                .append(document)
                .append('"')
                .append(type);
        out.append(",\"description\":\"Notice\",\"url\":\"https://example.org/Notice/1-2026\",\"datePublished\":\"")
                .append(date());
        out.append("\",\"format\":\"text/html\"}]}]");
    }

    /** A tender release of Find a Tender under earlier law, with weights as text. */
    void earlierLaw(StringBuilder into, long number) {
        int buyer = random.nextInt(BUYERS);
        int lots = 1 + random.nextInt(3);
        start(into, newOcid("ocds-h6vhtk-a", number), buyer, number, "\"tender\"");
        member("description", 60);
        if (random.nextInt(12) == 0) {
            out.insert(
                    out.length() - 1, " under the Health Care Services (Provider Selection Regime) Regulations 2023");
        }
        out.append(",\"tender\":{\"id\":\"W").append(number);
        out.append("\",\"legalBasis\":{\"id\":\"32014L0024\",\"scheme\":\"CELEX\"}");
        member("title", 9);
        out.append(
                ",\"status\":\"active\",\"classification\":{\"scheme\":\"CPV\",\"id\":\"85149000\",\"description\":\"Pharmacy ");
        out.append("services\"},\"mainProcurementCategory\":\"services\"");
        member("description", 65);
        out.append(",\"value\":{\"amount\":")
                .append(random.nextInt(9_000_000))
                .append(".0,\"currency\":\"GBP\"},\"lots\":[");
        for (int i = 1; i <= lots; i++) {
            out.append(i == 1 ? "" : ",");
            earlierLot(i);
        }
        out.append(']');
        items(lots);
        out.append(
                ",\"lotDetails\":{\"maximumLotsBidPerSupplier\":1e9999},\"submissionMethod\":[\"electronicSubmission\",\"written\"]");
        member("submissionMethodDetails", 8);
        out.append(",\"selectionCriteria\":{\"criteria\":[{\"type\":\"economic\",\"appliesTo\":[\"supplier\"]");
        member("description", 90);
        out.append("},{\"type\":\"technical\",\"appliesTo\":[\"supplier\"]");
        member("description", 90);
        out.append("}]},\"contractTerms\":{\"hasElectronicOrdering\":true,\"electronicInvoicingPolicy\":\"allowed\"");
        member("performanceTerms", 40);
        out.append("},\"procurementMethod\":\"open\",\"procurementMethodDetails\":\"")
                .append(any(CELEX_PROCEDURES));
        out.append(
                "\",\"tenderPeriod\":{\"endDate\":\"2026-06-19\"},\"coveredBy\":[\"GPA\"],\"hasRecurrence\":false},\"parties\":[");
        buyer(buyer);
        out.append(',');
        party("GB-FTS-R" + buyer, "Illustrative Review Body", "reviewBody", "");
        out.append(']');
        buyerMember(buyer);
        out.append(",\"language\":\"en\"}");
    }

    private void earlierLot(int id) {
        out.append("{\"id\":\"").append(id).append('"');
        member("description", 65);
        out.append(",\"value\":{\"amount\":")
                .append(random.nextInt(3_000_000))
                .append(",\"currency\":\"GBP\"},\"awardCriteria\":");
        int quality = 10 * (1 + random.nextInt(9));
        out.append("{\"criteria\":[{\"type\":\"quality\",\"name\":\"Quality\",\"description\":\"")
                .append(quality);
        out.append("\"},{\"type\":\"price\",\"description\":\"")
                .append(100 - quality)
                .append("\"}]},\"contractPeriod\":");
        out.append(
                "{\"durationInDays\":1800},\"hasRenewal\":true,\"renewal\":{\"description\":\"two periods of twelve months\"},");
        out.append(
                "\"submissionTerms\":{\"variantPolicy\":\"notAllowed\"},\"hasOptions\":false,\"status\":\"active\"}");
    }

    /** A release under the Act: a tender notice or a contract award notice. */
    void act(StringBuilder into, long number) {
        int buyer = random.nextInt(BUYERS);
        int supplier = random.nextInt(50_000);
        boolean isAward = random.nextBoolean();
        start(into, newOcid("ocds-h6vhtk-b", number), buyer, number, isAward ? "\"award\",\"contract\"" : "\"tender\"");
        out.append(",\"parties\":[");
        buyer(buyer);
        if (isAward) {
            out.append(',');
            supplier(supplier);
        }
        out.append(']');
        buyerMember(buyer);
        out.append(",\"tender\":{\"id\":\"A")
                .append(number)
                .append("\",\"legalBasis\":{\"id\":\"2023/54\",\"scheme\":\"UKPGA\",\"uri\":");
        out.append("\"https://www.legislation.gov.uk/ukpga/2023/54/contents\"}");
        member("title", 9);
        member("description", 50);
        out.append(",\"status\":\"active\",\"value\":").append(value("GBP")).append(",\"procurementMethod\":\"open\",");
        out.append("\"procurementMethodDetails\":\"")
                .append(any(ACT_PROCEDURES))
                .append("\",\"specialRegime\":[\"lightTouch\"],");
        out.append(
                "\"aboveThreshold\":true,\"mainProcurementCategory\":\"services\",\"lots\":[{\"id\":\"1\",\"status\":\"active\"");
        if (!isAward) {
            out.append(",\"value\":").append(value());
            criteria();
        }
        out.append("}]");
        if (!isAward) {
            items(1);
            out.append(",\"documents\":[{\"id\":\"")
                    .append(number)
                    .append("-2026\",\"documentType\":\"tenderNotice\",\"noticeType\":");
            out.append("\"UK4\",\"url\":\"https://example.org/Notice\",\"datePublished\":\"")
                    .append(date())
                    .append("\"}]");
        }
        out.append('}');
        if (isAward) {
            statistics();
            award(supplier, "1", "awardNotice", ",\"noticeType\":\"UK6\"", true);
        }
        out.append(",\"language\":\"en\"}");
    }

    private void criteria() {
        int price = 20 + 10 * random.nextInt(5);
        out.append(",\"awardCriteria\":{\"criteria\":[");
        criterion("quality", "Quality - Methodology", 90 - price);
        out.append(',');
        criterion("price", "Price", price);
        out.append(',');
        criterion("quality", "Social Value", 10);
        out.append("]}");
    }

    private void criterion(String type, String name, int weight) {
        out.append("{\"type\":\"")
                .append(type)
                .append("\",\"name\":\"")
                .append(name)
                .append('"');
        member("description", 30);
        out.append(",\"numbers\":[{\"number\":").append(weight).append(",\"weight\":\"percentageExact\"}]}");
    }

    private void statistics() {
        String[] measures = {"bids", "finalStageBids", "smeFinalStageBids", "vcseFinalStageBids"};
        out.append(",\"bids\":{\"statistics\":[");
        for (int i = 0; i < measures.length; i++) {
            out.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(i + 1)
                    .append("\",\"measure\":\"")
                    .append(measures[i]);
            out.append("\",\"value\":").append(1 + random.nextInt(9)).append(",\"relatedLot\":\"1\"}");
        }
        out.append("]}");
    }

    /** An update of an earlier procurement, which says little but what changed. */
    void update(StringBuilder into, String of, long number) {
        String[] parts = of.split(" ", -1);
        int buyer = Integer.parseInt(parts[1]);
        int supplier = random.nextInt(50_000);
        start(into, parts[0], buyer, number, "\"awardUpdate\",\"contractUpdate\"");
        out.append(",\"parties\":[");
        buyer(buyer);
        out.append(',');
        supplier(supplier);
        out.append(']');
        buyerMember(buyer);
        out.append(",\"tender\":{\"lots\":[{\"id\":\"1\",\"status\":\"complete\",\"description\":null}]}");
        award(supplier, "1", "awardNotice", ",\"noticeType\":\"UK6\"", true);
        out.append(",\"contracts\":[{\"id\":\"1\",\"awardID\":\"1\",\"status\":\"active\",\"dateSigned\":\"")
                .append(date());
        out.append("\",\"value\":").append(value()).append("}]}");
    }
}
