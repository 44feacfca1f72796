package io.github.tenderscore.ocds;

import static io.github.tenderscore.json.internal.Selection.KEPT;
import static io.github.tenderscore.json.internal.Selection.KEY;
import static io.github.tenderscore.json.internal.Selection.SEARCHED;
import static io.github.tenderscore.json.internal.Selection.kept;
import static io.github.tenderscore.json.internal.Selection.member;

import io.github.tenderscore.json.internal.Selection;

/** The members of releases that are read; everything else is passed over, what stands in many of them by its name. Of long texts only what names the law is kept. */
final class ReleaseShape {

    private static final Selection VALUE = Selection.of(kept("amount", "amountGross", "currency"));
    private static final Selection PERIOD =
            Selection.of(kept("startDate", "endDate", "maxExtentDate")).passing("durationInDays");
    private static final Selection SUITABILITY = Selection.of(kept("sme", "vcse"));
    private static final Selection DOCUMENTS = Selection.of(kept("id", "noticeType", "datePublished"))
            .passing("documentType", "description", "url", "format");
    private static final Selection ITEMS = Selection.of(kept("id", "relatedLot"))
            .and(member(
                    "deliveryAddresses", Selection.of(kept("region")).passing("postalCode", "country", "countryName")))
            .passing("additionalClassifications");
    private static final Selection IDENTIFIER =
            Selection.of(kept("scheme", "id")).passing("legalName", "uri", "description");

    private static final Selection PARTIES = Selection.of(kept("id", "name", "roles"))
            .and(
                    member("identifier", IDENTIFIER),
                    member("additionalIdentifiers", IDENTIFIER),
                    member(
                            "address",
                            Selection.of(kept("region", "postalCode", "locality"))
                                    .passing("streetAddress", "countryName")),
                    member(
                            "details",
                            Selection.of(kept("scale", "vcse"))
                                    .and(member("classifications", IDENTIFIER))
                                    .passing("url")))
            .passing("contactPoint");

    private static final Selection CRITERIA = Selection.of(kept("type", "name", "description"))
            .and(member("numbers", Selection.of(kept("number", "weight", "fixed", "threshold"))));

    private static final Selection LOTS = Selection.of(kept("id", "title", "status"))
            .and(
                    member("description", SEARCHED),
                    member("value", VALUE),
                    member("contractPeriod", PERIOD),
                    member("suitability", SUITABILITY),
                    member(
                            "awardCriteria",
                            Selection.of(kept("description", "weightingDescription", "orderRationale"))
                                    .and(member("criteria", CRITERIA))))
            .passing("hasOptions", "hasRenewal", "renewal", "submissionTerms");

    private static final Selection TENDER = Selection.of(kept(
                    "title",
                    "procurementMethod",
                    "procurementMethodDetails",
                    "mainProcurementCategory",
                    "specialRegime",
                    "aboveThreshold"))
            .and(
                    member("description", SEARCHED),
                    member("procurementMethodRationale", SEARCHED),
                    member("legalBasis", Selection.of(kept("scheme", "id"))),
                    member("value", VALUE),
                    member("procedure", Selection.of(kept("features"))),
                    member("techniques", Selection.of(kept("hasFrameworkAgreement"))),
                    member(
                            "otherRequirements",
                            Selection.of(kept("reservedParticipation"))
                                    .and(member("reservedParticipationLocation", place()))),
                    member("items", ITEMS),
                    member("lots", LOTS),
                    member("documents", DOCUMENTS))
            .passing(
                    "id",
                    "status",
                    "tenderPeriod",
                    "classification",
                    "submissionMethod",
                    "submissionMethodDetails",
                    "selectionCriteria",
                    "contractTerms",
                    "suitability",
                    "hasRecurrence",
                    "lotDetails",
                    "coveredBy");

    private static final Selection AWARDS = Selection.of(kept(
                    "id",
                    "title",
                    "status",
                    "date",
                    "aboveThreshold",
                    "mainProcurementCategory",
                    "relatedLots",
                    "assessmentSummariesDateSent"))
            .and(
                    member("description", SEARCHED),
                    member("value", VALUE),
                    member("suppliers", Selection.of(kept("id", "name"))),
                    member("items", ITEMS),
                    member("standstillPeriod", Selection.of(kept("endDate"))),
                    member("contractPeriod", PERIOD),
                    member("documents", DOCUMENTS));

    private static final Selection CONTRACTS = Selection.of(
                    kept("id", "awardID", "status", "dateSigned", "aboveThreshold", "noAgreedMetricsRationale"))
            .and(
                    member("description", SEARCHED),
                    member("value", VALUE),
                    member("period", PERIOD),
                    member("agreedMetrics", Selection.of(kept("id"))),
                    member("implementation", Selection.of(member("metrics", metrics()))),
                    member("documents", DOCUMENTS));

    /** A release. */
    static final Selection RELEASE = Selection.of(member("ocid", KEY))
            .and(kept("id", "date", "tag", "url"))
            .and(
                    member("description", SEARCHED),
                    member("buyer", Selection.of(kept("id", "name"))),
                    member("parties", PARTIES),
                    member("planning", Selection.of(member("documents", DOCUMENTS))),
                    member("tender", TENDER),
                    member(
                            "bids",
                            Selection.of(member(
                                    "statistics",
                                    Selection.of(kept("id", "measure", "value", "currency", "relatedLot"))))),
                    member("awards", AWARDS),
                    member("contracts", CONTRACTS))
            .passing("initiationType", "language")
            .asItem();

    /** A record: the releases of one procurement, the release that they were compiled into, or both. */
    static final Selection RECORD = Selection.of(
                    member("ocid", KEY),
                    member("compiledRelease", RELEASE.asPart()),
                    member("releases", RELEASE.asPart()))
            .asItem();

    /** A file: a package of releases, a package of records, or a release, whose members have the same numbers as those of a release. */
    static final Selection DOCUMENT = RELEASE.and(member("releases", RELEASE), member("records", RECORD));

    private ReleaseShape() {}

    private static Selection place() {
        return Selection.of(member("description", KEPT), member("gazetteer", Selection.of(kept("identifiers"))));
    }

    private static Selection metrics() {
        return Selection.of(member("id", KEPT))
                .and(member(
                        "observations",
                        Selection.of(member("id", KEPT), member("measureClassification", Selection.of(kept("id"))))));
    }
}
