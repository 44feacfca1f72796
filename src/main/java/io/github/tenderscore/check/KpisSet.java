package io.github.tenderscore.check;

import io.github.tenderscore.delivery.KpiDuty;
import io.github.tenderscore.delivery.KpiExemption;
import io.github.tenderscore.delivery.KpiFacts;
import io.github.tenderscore.delivery.PerformanceNotice;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** L31: a contract of more than the figure of section 52 has key performance indicators, set before entry and published, or a reason for none. */
final class KpisSet implements Examination {

    private static final List<String> KPIS = List.of("kpiSetting", "kpis");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                KpiSettingFacts.class,
                facts -> answer.needs(
                        List.of("kpiSetting", "entered"),
                        "The day on which the contract is entered into",
                        facts.entered(),
                        entered -> entered(entered, facts, file.profile(), answer)));
    }

    private static void entered(LocalDate entered, KpiSettingFacts facts, Profile profile, Answer answer) {
        Optional<String> reason = facts.notAppropriate().filter(text -> !text.isBlank());
        KpiDuty reach = reach(entered, profile);
        if (reach.result() == KpiDuty.Result.NOT_APPLICABLE) {
            answer.nothingToCheck(words(reach));
        } else if (reason.isEmpty() && reach.applies().isEmpty()) {
            answer.unknown(List.of("profile", "value"), "The estimated value with VAT");
        } else if (reason.isEmpty()) {
            answer.needs(KPIS, "Which key performance indicators there are", facts.kpis(), kpis -> {
                duty(entered, kpis, profile).findings().forEach(finding -> write(finding, answer));
                if (kpis.size() >= KpiDuty.LEAST) {
                    mostMaterial(kpis, answer);
                }
            });
        }
    }

    /** Whether section 52 reaches a contract, which does not hang on its indicators; what the check leaves out is not asked for. */
    static KpiDuty reach(LocalDate entered, Profile profile) {
        return duty(entered, List.of(), profile);
    }

    /** The facts of a duty in words. */
    static String words(KpiDuty duty) {
        return duty.findings().stream().map(KpiDuty.Finding::fact).collect(Collectors.joining("; "));
    }

    private static KpiDuty duty(LocalDate entered, List<KpiSettingFacts.SetKpi> kpis, Profile profile) {
        List<KpiSettingFacts.SetKpi> inTime = kpis.stream()
                .filter(kpi -> kpi.setOn().filter(entered::isAfter).isPresent())
                .toList();
        // The check does not reach what section 52 leaves out
        Map<KpiExemption, Boolean> exemptions = new EnumMap<>(KpiExemption.class);
        for (KpiExemption one : KpiExemption.values()) {
            exemptions.put(one, false);
        }
        KpiFacts facts = new KpiFacts(
                Optional.of(true),
                profile.value()
                        .flatMap(EstimatedValue::comparable)
                        .map(pounds -> new Money(pounds, "GBP", VatBasis.GROSS)),
                exemptions,
                Optional.empty(),
                enough(kpis, KpiSettingFacts.SetKpi::setOn),
                enough(inTime.size() < KpiDuty.LEAST ? kpis : inTime, KpiSettingFacts.SetKpi::publishedOn));
        return KpiDuty.of(entered, facts, kpis.size());
    }

    /** The first day by which as many indicators as the duty asks for had come so far; empty where that is not known. */
    private static Optional<LocalDate> enough(
            List<KpiSettingFacts.SetKpi> kpis, Function<KpiSettingFacts.SetKpi, Optional<LocalDate>> day) {
        return kpis.stream()
                .flatMap(kpi -> day.apply(kpi).stream())
                .sorted()
                .skip(KpiDuty.LEAST - 1L)
                .findFirst();
    }

    private static void write(KpiDuty.Finding finding, Answer answer) {
        if (finding.result() == KpiDuty.Result.FAIL) {
            answer.fails(
                    KPIS,
                    "The contract must have at least " + KpiDuty.LEAST
                            + " key performance indicators, set before it is entered into and published: "
                            + finding.fact(),
                    "set them before the contract is entered into, and publish them; or write down why performance could"
                            + " not appropriately be assessed by indicators");
        } else if (finding.result() == KpiDuty.Result.UNKNOWN) {
            answer.unknown(
                    KPIS, "Whether the contract has key performance indicators in time (" + finding.fact() + "),");
        }
    }

    private static void mostMaterial(List<KpiSettingFacts.SetKpi> kpis, Answer answer) {
        answer.under("PR24 reg 32(2)(r)-(s)");
        kpis.forEach(kpi -> answer.asks(
                List.of("kpiSetting", "kpis", kpi.id(), "mostMaterial"),
                "Whether " + kpi.id() + " is one of the most material indicators",
                kpi.mostMaterial()));
        List<String> named = kpis.stream()
                .filter(kpi -> kpi.mostMaterial().orElse(false))
                .map(KpiSettingFacts.SetKpi::id)
                .toList();
        boolean open = kpis.stream().anyMatch(kpi -> kpi.mostMaterial().isEmpty());
        if (named.size() > PerformanceNotice.MOST || (!open && named.size() < PerformanceNotice.MOST)) {
            answer.fails(
                    KPIS,
                    "The indicators (" + (named.isEmpty() ? "none" : String.join(", ", named))
                            + ") that are named as the most material must be exactly " + PerformanceNotice.MOST,
                    "name the " + PerformanceNotice.MOST + " that are the most material");
        }
    }
}
