package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The gates R1 to R7, R9 and R10 of one contract, each by itself. */
final class ReservationGates {

    private static final String ORDER = "SI 2026/94";
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 2, 4);

    private final ReservationFacts facts;

    ReservationGates(ReservationFacts facts) {
        this.facts = facts;
    }

    List<Gate> all() {
        return List.of(
                authority(),
                inForce(),
                belowThreshold(),
                determinedFirst(),
                place(),
                area(),
                stated(),
                byKind(),
                noStage());
    }

    private static Gate gate(String id, String condition, Verdict verdict, String fact, String provision) {
        return new Gate(id, condition, verdict, fact, provision);
    }

    private Gate authority() {
        return gate(
                "R1",
                "an English best value authority or parish council",
                Verdict.of(facts.authority()
                        .map(kind ->
                                kind == AuthorityKind.BEST_VALUE_AUTHORITY || kind == AuthorityKind.PARISH_COUNCIL)),
                facts.authority().map(AuthorityKind::code).orElse("the kind of authority is not known"),
                ORDER + ", articles 2 and 3");
    }

    private Gate inForce() {
        return gate(
                "R2",
                "the procurement commenced on or after " + IN_FORCE,
                Verdict.of(facts.commenced().map(day -> !day.isBefore(IN_FORCE))),
                facts.commenced().map(day -> "commenced on " + day).orElse("the day of commencement is not known"),
                ORDER + ", in force on " + IN_FORCE);
    }

    // ---- value
    // ----------------------------------------------------------------------------------------------------------

    private Optional<Threshold> threshold(Optional<ThresholdType> type) {
        return type.flatMap(kind -> facts.commenced().flatMap(day -> Thresholds.at(kind, day)));
    }

    private Gate belowThreshold() {
        String condition = "the value with VAT is below the threshold for its type on the day of commencement";
        String provision = "Procurement Act 2023, sections 3 to 5 and Schedule 1";
        if (facts.value() instanceof EstimatedValue.CannotBeEstimated) {
            return gate(
                    "R3",
                    condition,
                    Verdict.FAIL,
                    "the value cannot be estimated and is treated as above it",
                    provision);
        }
        Optional<Ratio> value = facts.estimate();
        Optional<Threshold> threshold = threshold(facts.type());
        if (value.isEmpty() || threshold.isEmpty()) {
            String missing = value.isEmpty()
                    ? "the estimated value was not supplied"
                    : "the threshold is not known: the type or the day of commencement is missing, or the Act was not in force";
            return gate("R3", condition, Verdict.UNKNOWN, missing, provision);
        }
        return gate(
                "R3",
                condition,
                Verdict.of(Optional.of(threshold.get().isAbove(value.get()))),
                "value " + Figures.exact(value.get()) + ", threshold "
                        + Figures.exact(threshold.get().amount()) + " ("
                        + threshold.get().type().words() + "; "
                        + threshold.get().source() + ")",
                provision);
    }

    // ---- days
    // -----------------------------------------------------------------------------------------------------------

    private Gate determinedFirst() {
        return gate(
                "R4",
                "the reservation was determined before tenders were invited",
                determined(facts.determined(), facts.invited()),
                "determined " + words(facts.determined()) + ", tenders invited " + words(facts.invited()),
                ORDER + ", article 3");
    }

    /** Two things of the same day may have come in either order. */
    private static Verdict determined(Occurrence determined, Occurrence invited) {
        Optional<LocalDate> first = determined.when();
        Optional<LocalDate> second = invited.when();
        if (first.isPresent() && second.isPresent()) {
            int order = first.get().compareTo(second.get());
            return order == 0 ? Verdict.UNKNOWN : order < 0 ? Verdict.PASS : Verdict.FAIL;
        }
        if (first.isPresent()) {
            return invited.isKnown() ? Verdict.PASS : Verdict.UNKNOWN;
        }
        return second.isPresent() && determined.isKnown() ? Verdict.FAIL : Verdict.UNKNOWN;
    }

    private static String words(Occurrence event) {
        return event.when().map(day -> "on " + day).orElse(event.isKnown() ? "not yet" : "on a day that is not known");
    }

    // ---- place and notice
    // -----------------------------------------------------------------------------------------------

    private Gate place() {
        return gate(
                "R5",
                "for suppliers of the United Kingdom or of the local area, and of no other country",
                switch (facts.reserved().place()) {
                    case UNITED_KINGDOM, LOCAL_AREA -> Verdict.PASS;
                    case OTHER -> Verdict.FAIL;
                    case ANYWHERE -> Verdict.NOT_APPLICABLE;
                },
                "reserved for " + facts.reserved(),
                ORDER + ", article 3(2) and (3)");
    }

    private Gate area() {
        if (facts.reserved().place() != ReservedFor.Place.LOCAL_AREA) {
            return gate(
                    "R6",
                    "the local area",
                    Verdict.NOT_APPLICABLE,
                    "not reserved for a local area",
                    ORDER + ", article 3(3)");
        }
        return facts.area()
                .map(AreaClaim::gate)
                .orElseGet(() -> gate(
                        "R6", "the local area", Verdict.UNKNOWN, "the areas are not known", ORDER + ", article 3(3)"));
    }

    private Gate stated() {
        Optional<Boolean> notifiable = facts.estimate()
                .flatMap(value -> threshold(Optional.of(
                                facts.isCentral() ? ThresholdType.NOTIFIABLE_CENTRAL : ThresholdType.NOTIFIABLE_OTHER))
                        .map(limit -> !limit.isAbove(value)));
        Statement statement = facts.statement();
        return gate(
                "R7",
                "the below-threshold tender notice of a notifiable contract, otherwise the advertisement, states the paragraph and how far the area reaches",
                Verdict.all(List.of(
                        inTheRightPlace(statement.where(), notifiable),
                        Verdict.of(statement.paragraph()),
                        facts.reserved().place() == ReservedFor.Place.LOCAL_AREA
                                ? Verdict.of(statement.extent())
                                : Verdict.NOT_APPLICABLE)),
                "stated in: " + statement.where().code() + "; paragraph " + words(statement.paragraph()) + "; extent "
                        + words(statement.extent()) + "; notifiable " + words(notifiable),
                ORDER + ", article 3(8); Procurement Regulations 2024, regulation 24(2)(k) and (l)");
    }

    private static Verdict inTheRightPlace(Statement.Where where, Optional<Boolean> notifiable) {
        return switch (where) {
            case TENDER_NOTICE -> Verdict.PASS;
            case ADVERTISEMENT -> Verdict.of(notifiable.map(notice -> !notice));
            case NOWHERE -> Verdict.FAIL;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private static String words(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("not known");
    }

    // ---- kinds of supplier, stage
    // ---------------------------------------------------------------------------------------

    private Gate byKind() {
        boolean withPlace = facts.reserved().place() != ReservedFor.Place.ANYWHERE;
        Verdict verdict = !facts.reserved().byKind()
                ? Verdict.NOT_APPLICABLE
                : facts.authority().isEmpty() && !withPlace
                        ? Verdict.UNKNOWN
                        : facts.isCentral() && !withPlace ? Verdict.FAIL : Verdict.PASS;
        return gate(
                "R9",
                "for small firms or the voluntary sector with or without a place; for central bodies never without",
                verdict,
                "reserved for " + facts.reserved(),
                "guidance of 3 December 2025, to which regard must be had (Local Government Act 1999, section 19(4)); PPN 005 for central bodies");
    }

    private Gate noStage() {
        Optional<Boolean> allowed = stageAllowed();
        Verdict verdict = facts.suitabilityStage().filter(stage -> !stage).isPresent()
                ? Verdict.PASS
                : facts.suitabilityStage().isEmpty()
                                && allowed.filter(yes -> yes).isEmpty()
                        ? Verdict.UNKNOWN
                        : Verdict.of(allowed);
        return gate(
                "R10",
                "no selection by suitability, but for works from the figure of section 85(3) on",
                verdict,
                "suitability stage " + words(facts.suitabilityStage()) + "; allowed " + words(allowed),
                "Procurement Act 2023, section 85");
    }

    private Optional<Boolean> stageAllowed() {
        if (facts.type().filter(type -> type != ThresholdType.WORKS).isPresent()) {
            return Optional.of(false);
        }
        Optional<Threshold> figure = threshold(facts.type()
                .map(works -> facts.isCentral()
                        ? ThresholdType.WORKS_WITH_SUITABILITY_STAGE_CENTRAL
                        : ThresholdType.WORKS_WITH_SUITABILITY_STAGE_OTHER));
        return figure.flatMap(limit -> facts.estimate().map(value -> !limit.isAbove(value)));
    }
}
