package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.ProcurementAward;
import io.github.tenderscore.procurement.ProcurementContract;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads awards and the contracts that follow them. */
final class AwardReader {

    private final Map<String, Organisation> parties;
    private final AmountReader amounts;
    private final Notes notes;
    private final Ids awardIds;
    private final Ids contractIds;

    AwardReader(Map<String, Organisation> parties, AmountReader amounts, Notes notes) {
        this.parties = parties;
        this.amounts = amounts;
        this.notes = notes;
        this.awardIds = new Ids("award", notes);
        this.contractIds = new Ids("contract", notes);
    }

    List<ProcurementAward> awards(Look release) {
        List<ProcurementAward> awards =
                release.objects("awards").stream().map(this::award).toList();
        several(awards, release.pointer("awards"));
        return awards;
    }

    private ProcurementAward award(Look award) {
        Fact<String> id = awardIds.next(award);
        String of = "the award " + id.said().orElse("without an id");
        return new ProcurementAward(
                id,
                award.text("title"),
                award.text("status"),
                notes.day(award, "date", of),
                amounts.read(award, of),
                award.flag("aboveThreshold"),
                award.text("mainProcurementCategory"),
                award.objects("suppliers").stream().map(this::supplier).toList(),
                award.texts("relatedLots"),
                notes.day(award, "assessmentSummariesDateSent", "the assessment summaries of " + of),
                notes.day(award.object("standstillPeriod"), "endDate", "the standstill of " + of),
                PeriodReader.read(award.object("contractPeriod"), "the contract of " + of, notes));
    }

    private Organisation supplier(Look supplier) {
        Optional<String> id = supplier.text("id");
        Organisation party = id.map(parties::get).orElse(null);
        return party != null ? party : Organisation.named(id, supplier.text("name"));
    }

    /** Lots with several awards: no one supplier won them. */
    private void several(List<ProcurementAward> awards, String pointer) {
        Map<String, Integer> counts = new TreeMap<>();
        awards.forEach(award -> award.lots().forEach(lot -> counts.merge(lot, 1, Integer::sum)));
        counts.forEach((lot, count) -> {
            if (count > 1) {
                notes.add(
                        Topic.AWARD,
                        "The number (" + count + ") of awards of the lot " + lot,
                        "no one award is that of the lot; awards and lots are counted apart",
                        pointer);
            }
        });
    }

    /** The contracts; to be asked for after the awards. */
    List<ProcurementContract> contracts(Look release) {
        return release.objects("contracts").stream().map(this::contract).toList();
    }

    private ProcurementContract contract(Look contract) {
        Fact<String> id = contractIds.next(contract);
        String of = "the contract " + id.said().orElse("without an id");
        Optional<String> reason = contract.text("noAgreedMetricsRationale");
        boolean isSet = contract.any("agreedMetrics").isPresent();
        return new ProcurementContract(
                id,
                award(contract, of),
                contract.text("status"),
                notes.day(contract, "dateSigned", "the signing of " + of),
                announced(contract, of),
                amounts.read(contract, of),
                contract.flag("aboveThreshold"),
                PeriodReader.read(contract.object("period"), of, notes),
                isSet
                        ? Fact.of(contract.objects("agreedMetrics").size())
                        : reason.isPresent() ? Fact.of(0) : Fact.absent(),
                reason,
                ratings(contract));
    }

    private Fact<LocalDate> announced(Look contract, String of) {
        List<Fact<LocalDate>> days = contract.objects("documents").stream()
                .filter(document -> document.text("noticeType").equals(Optional.of(NoticeType.UK7.code())))
                .map(document -> notes.day(document, "datePublished", "the details notice of " + of))
                .toList();
        Optional<LocalDate> first =
                days.stream().flatMap(day -> day.known().stream()).min(Comparator.naturalOrder());
        if (days.stream().anyMatch(day -> day.known().isEmpty())) {
            return new Fact.Doubtful<>(first, "a details notice is listed without a day that can be read");
        }
        return Fact.of(first);
    }

    private Fact<String> award(Look contract, String of) {
        Optional<String> award = contract.text("awardID");
        if (award.isPresent() && !awardIds.has(award.get())) {
            return notes.doubtful(
                    Topic.AWARD,
                    award,
                    "The award (" + award.get() + ") of " + of,
                    "no award has that id",
                    contract.pointer("awardID"));
        }
        return Fact.of(award);
    }

    private static List<String> ratings(Look contract) {
        return contract.object("implementation").objects("metrics").stream()
                .flatMap(metric -> metric.objects("observations").stream())
                .flatMap(observation -> observation.object("measureClassification").text("id").stream())
                .toList();
    }
}
