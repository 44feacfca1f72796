package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.ocds.NoticeLot.Scope;
import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one release: a notice with its lots. */
final class ReleaseReader {

    private final Optional<String> publisher;
    private final Optional<String> licence;
    private final List<Notice> notices = new ArrayList<>();
    private final List<NoticeLot> lots = new ArrayList<>();

    ReleaseReader(Optional<String> publisher, Optional<String> licence) {
        this.publisher = publisher;
        this.licence = licence;
    }

    List<Notice> notices() {
        return notices;
    }

    List<NoticeLot> lots() {
        return lots;
    }

    /** Where a notice is listed among the documents of its release, with its number and type. */
    private record Listed(
            Optional<String> id, String type, Optional<String> url, Optional<String> date, boolean inTender) {

        String shown() {
            return type + id.map(text -> " " + text).orElse("");
        }
    }

    /**
     * Reads a release.
     *
     * @param object the release
     * @param isCompiled whether it is merged from several, so that its id is not the number of a notice
     */
    void read(Json.Obj object, boolean isCompiled) {
        List<Doubt> doubts = new ArrayList<>();
        Look release = new Look(object, doubts);
        Look tender = release.object("tender");
        Optional<String> releaseId = release.text("id");
        Optional<Listed> listed = listed(release, tender, releaseId, doubts);
        Optional<String> listedId = listed.flatMap(Listed::id);
        List<Look> lotLooks = tender.objects("lots");
        List<Look> groupLooks = tender.objects("lotGroups");
        Look procedure = tender.object("procedure");
        Notice notice = new Notice(
                release.text("ocid"),
                isCompiled ? listedId.or(() -> releaseId) : releaseId.or(() -> listedId),
                listed.map(Listed::type),
                buyer(release, doubts),
                tender.text("title"),
                currency(tender, doubts),
                Laws.read(tender.object("legalBasis"), object, doubts),
                new Notice.Procedure(
                        tender.text("procurementMethod"),
                        tender.text("procurementMethodDetails"),
                        procedure.text("features")),
                new Notice.Publication(
                        publisher,
                        licence,
                        listed.flatMap(Listed::date).or(() -> release.text("date")),
                        listed.flatMap(Listed::url)),
                lotLooks.size(),
                doubts);
        notices.add(notice);
        for (Look lot : lotLooks) {
            lots.add(lot(notice, Scope.LOT, lot));
        }
        for (Look group : groupLooks) {
            if (group.any("awardCriteria").isPresent()) {
                lots.add(lot(notice, Scope.LOT_GROUP, group));
            }
        }
    }

    private static NoticeLot lot(Notice notice, Scope scope, Look found) {
        List<Doubt> doubts = new ArrayList<>();
        Look lot = found.noting(doubts);
        Optional<String> currency = currency(lot, doubts);
        if (currency.isPresent() && notice.currency().isPresent() && !currency.equals(notice.currency())) {
            doubts.add(new Doubt(
                    Topic.CURRENCY,
                    "The currency (" + currency.get() + ") of the lot",
                    "the tender's is " + notice.currency().get() + ", which is followed; nothing is converted",
                    lot.pointer("value") + "/currency"));
        }
        Look awardCriteria = lot.object("awardCriteria");
        List<NoticeCriterion> criteria = CriteriaReader.read(awardCriteria);
        doubts.addAll(LotWeights.of(criteria).doubts(criteria, awardCriteria.pointer("criteria")));
        long prices = criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.PRICE)
                .count();
        if (prices > 1) {
            doubts.add(new Doubt(
                    Topic.CRITERIA,
                    "The number (" + prices + ") of criteria on price",
                    "maybe one is listed twice; all are kept",
                    awardCriteria.pointer("criteria")));
        }
        return new NoticeLot(
                notice,
                scope,
                lot.text("id"),
                lot.text("title"),
                scope == Scope.LOT_GROUP ? lot.texts("relatedLots") : List.of(),
                currency,
                criteria,
                awardCriteria.text("description"),
                awardCriteria.text("weightingDescription"),
                awardCriteria.text("orderRationale"),
                doubts);
    }

    private static Optional<String> currency(Look owner, List<Doubt> doubts) {
        Look value = owner.object("value");
        Optional<String> currency = value.text("currency");
        if (currency.filter(code -> !Money.isCurrencyCode(code)).isPresent()) {
            doubts.add(new Doubt(
                    Topic.CURRENCY,
                    "The currency (" + currency.get() + ")",
                    "it is not three capital letters of ISO 4217; it was not taken",
                    value.pointer("currency")));
            return Optional.empty();
        }
        return currency;
    }

    /** The buyer's name: that of the buyer, or of the one party that has the role. */
    private static Optional<String> buyer(Look release, List<Doubt> doubts) {
        Look buyer = release.object("buyer");
        Optional<String> name = buyer.text("name");
        if (name.isPresent()) {
            return name;
        }
        Optional<String> id = buyer.text("id");
        List<String> names = release.objects("parties").stream()
                .filter(party -> id.isPresent()
                        ? id.equals(party.text("id"))
                        : party.texts("roles").contains("buyer"))
                .flatMap(party -> party.text("name").stream())
                .distinct()
                .toList();
        if (names.size() > 1) {
            doubts.add(new Doubt(
                    Topic.NOTICE,
                    "The buyer (" + String.join(", ", names) + ")",
                    "the notice has several; none was taken",
                    release.pointer("parties")));
        }
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** The document that is the notice itself: the one with the release's number, the only one, or the only one of the tender. */
    private static Optional<Listed> listed(Look release, Look tender, Optional<String> releaseId, List<Doubt> doubts) {
        Map<String, Listed> distinct = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(tender),
                        Stream.of(release.object("planning")),
                        release.objects("awards").stream(),
                        release.objects("contracts").stream())
                .flatMap(sections -> sections)
                .forEach(section ->
                        listed(section, section == tender).forEach(one -> distinct.putIfAbsent(one.shown(), one)));
        Optional<Listed> same = distinct.values().stream()
                .filter(one -> releaseId.isPresent() && one.id().equals(releaseId))
                .findFirst();
        if (same.isPresent() || distinct.isEmpty()) {
            return same;
        }
        List<Listed> all = List.copyOf(distinct.values());
        List<Listed> ofTender = all.stream().filter(Listed::inTender).toList();
        List<Listed> candidates = ofTender.isEmpty() ? all : ofTender;
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        doubts.add(new Doubt(
                Topic.NOTICE,
                "The notice ("
                        + String.join(
                                ", ", candidates.stream().map(Listed::shown).toList()) + ")",
                "the release lists several; none was taken",
                release.pointer()));
        return Optional.empty();
    }

    private static Stream<Listed> listed(Look section, boolean inTender) {
        return section.objects("documents").stream()
                .flatMap(document -> document.text("noticeType").stream()
                        .map(type -> new Listed(
                                document.text("id"),
                                type,
                                document.text("url"),
                                document.text("datePublished"),
                                inTender)));
    }
}
