package io.github.tenderscore.report;

import io.github.tenderscore.delivery.Achievement;
import io.github.tenderscore.delivery.Change;
import io.github.tenderscore.delivery.Contract;
import io.github.tenderscore.delivery.DeliveryIndex;
import io.github.tenderscore.delivery.Kpi;
import io.github.tenderscore.delivery.KpiDuty;
import io.github.tenderscore.delivery.KpiResult;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.Remedy;
import io.github.tenderscore.delivery.Review;
import io.github.tenderscore.delivery.ReviewResult;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes how a contract stands on a day. */
final class DeliveryPage {

    private final Performance performance;
    private final Page page;

    DeliveryPage(Performance performance, Page page) {
        this.performance = performance;
        this.page = page;
    }

    void write() {
        head();
        duty();
        performance.latest().ifPresentOrElse(this::latest, () -> page.paragraph("No period was assessed yet."));
        if (performance.reviews().size() > 1) {
            history();
        }
        list("Dates", performance.due().stream().map(item -> item.words()).toList());
        list(
                "Promised levels",
                performance.sanctions().stream().map(DeliveryPage::sanction).toList());
        list(
                "To look at",
                performance.findings().stream()
                        .map(finding -> finding.kind().code() + ": " + finding.text())
                        .toList());
    }

    private void head() {
        Contract contract = performance.delivery().contract();
        page.heading(1, contract.title() + " (" + contract.id() + "), as of " + performance.day());
        page.paragraph(contract.suppliers().stream().map(Supplier::name).collect(Collectors.joining(", ")) + "; "
                + contract.term().begins() + " to " + contract.term().ends()
                + contract.term()
                        .terminated()
                        .map(day -> ", ended early on " + day)
                        .orElse(""));
        if (performance.leftOut() > 0) {
            page.paragraph("Assessments of later periods that are left out: " + performance.leftOut());
        }
    }

    private void duty() {
        KpiDuty duty = performance.duty();
        page.heading(2, "Key performance indicators under section 52: " + verdict(duty.result()));
        duty.findings()
                .forEach(finding -> page.item((finding.result() == duty.result()
                                ? ""
                                : finding.result().code() + ": ") + finding.fact() + " (" + finding.provision() + ")"));
    }

    private static String verdict(KpiDuty.Result result) {
        return switch (result) {
            case PASS -> "met";
            case FAIL -> "not met";
            case UNKNOWN -> "cannot be told";
            case NOT_APPLICABLE -> "do not apply; what is set is voluntary";
        };
    }

    // ---- the last assessment ----------------------------------------------------------------------------------------

    private void latest(ReviewResult result) {
        Review review = result.review();
        page.heading(2, "Assessment " + review.id() + ", " + review.from() + " to " + review.to());
        page.paragraph(day("Assessed", review.made()) + "; " + day("notice published", review.published()));
        page.paragraph("Ratings: " + performance.delivery().terms().ratings().words());
        performance.delivery().terms().colours().ifPresent(scale -> page.paragraph("Colours: " + scale.words()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("indicator", "evidence", "rating", "colour", "since then", "promised", "delivered", "share"));
        result.results().forEach(one -> rows.add(row(one, result)));
        page.table(rows, 5);
        index(result);
        result.results().forEach(this::remarks);
        result.remedy().ifPresent(this::remedy);
    }

    private static String day(String what, Optional<LocalDate> day) {
        return what + " " + day.map(LocalDate::toString).orElse("not yet");
    }

    private static List<String> row(KpiResult one, ReviewResult result) {
        String trend = result.changes().stream()
                .filter(change -> change.kpi().equals(one.kpi().id()))
                .map(change -> change.trend().code())
                .findFirst()
                .orElse("");
        return List.of(
                one.kpi().id() + ", " + one.kpi().text(),
                one.delivered().evidence(),
                one.rating().word(),
                one.colour().map(colour -> colour.code()).orElse(""),
                trend,
                CellFigure.of(one.promised().exact().orElseThrow()),
                one.delivered().quantity().map(CellFigure::of).orElse("unknown"),
                share(one.achievement()));
    }

    private static String share(Achievement achievement) {
        return achievement
                .share()
                .map(CellFigure::of)
                .orElseGet(() -> achievement instanceof Achievement.KeptInFull ? "in full" : "-");
    }

    private void index(ReviewResult result) {
        DeliveryIndex index = result.index();
        if (index.value().isEmpty()) {
            page.paragraph("Delivery index: none, because no indicator with a weight is known");
        } else {
            page.paragraph("Delivery index " + Figures.readable(index.value().get()) + ", coverage "
                    + Figures.readable(index.coverage().orElseThrow()) + "; with shares above 1 counted in full "
                    + Figures.readable(index.uncapped().orElseThrow())
                    + result.trend()
                            .map(trend -> "; " + trend.code()
                                    + " since the assessment before, where a change of at most "
                                    + Figures.exact(
                                            performance.delivery().terms().trendMargin()) + " counts as level")
                            .orElse(""));
            index.parts()
                    .forEach(part -> page.item("evidence " + part.evidence() + ": weight "
                            + Figures.exact(part.weight()) + ", adds " + Figures.readable(part.sum()) + " to the sum"));
        }
        page.paragraph("Words: "
                + result.ratings().entrySet().stream()
                        .map(entry -> entry.getKey().word() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + "; indicators of social value: "
                + performance.delivery().kpis().stream()
                        .filter(Kpi::socialValue)
                        .count());
    }

    private void remarks(KpiResult one) {
        String id = one.kpi().id() + ": ";
        one.achievement().why().ifPresent(why -> page.item(id + why));
        overruled(one, "");
        one.over()
                .filter(over -> over.signum() > 0)
                .ifPresent(over ->
                        page.item(id + Figures.readable(over) + " " + one.kpi().unit()
                                + (one.kpi().isHigherBetter() ? " beyond the promise" : " below the ceiling")
                                + ", which makes up for nothing else"));
        one.delivered().editions().forEach(note -> page.item(id + note));
    }

    private void overruled(KpiResult one, String when) {
        one.overrule()
                .ifPresent(over -> page.item(one.kpi().id() + when + ": the authority (" + over.by() + ", " + over.on()
                        + ") uses " + over.rating().word() + " in place of the computed "
                        + one.computed().word()
                        + ": " + over.reason()));
    }

    private void remedy(Remedy remedy) {
        Step step = remedy.step();
        page.paragraph(step.label() + " to date: "
                + remedy.total()
                        .map(total -> Figures.readable(total.amount()) + " " + total.unit())
                        .orElse("none")
                + " (" + step.note() + ")");
        remedy.lines().stream()
                .filter(line -> line.amount()
                        .filter(amount -> amount.amount().signum() == 0)
                        .isEmpty())
                .forEach(line -> page.item(line.kpi() + ": "
                        + line.shortfall()
                                .map(missing -> Figures.exact(remedy.factor()) + " × " + Figures.readable(missing)
                                        + " × "
                                        + Figures.exact(line.unitValue().amount()) + " = "
                                        + Figures.readable(
                                                line.amount().orElseThrow().amount()))
                                .orElse("not known")));
    }

    // ---- from one assessment to the next ----------------------------------------------------------------------------

    private void history() {
        page.heading(2, "From one assessment to the next");
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("indicator"));
        performance.reviews().forEach(one -> heading.add(one.review().id()));
        rows.add(heading);
        for (Kpi kpi : performance.delivery().followed()) {
            List<String> row = new ArrayList<>(List.of(kpi.id()));
            performance
                    .reviews()
                    .forEach(one ->
                            row.add(share(one.result(kpi.id()).orElseThrow().achievement())));
            rows.add(row);
        }
        List<String> index = new ArrayList<>(List.of("index"));
        performance
                .reviews()
                .forEach(
                        one -> index.add(one.index().value().map(CellFigure::of).orElse("-")));
        rows.add(index);
        page.table(rows, 1);
        performance.reviews().stream()
                .limit(performance.reviews().size() - 1L)
                .forEach(one -> one.results()
                        .forEach(result ->
                                overruled(result, " at " + one.review().id())));
        performance.latest().orElseThrow().changes().stream()
                .filter(Change::isRatedAnew)
                .forEach(change -> page.item(change.kpi() + ": from "
                        + change.was().word() + " to " + change.is().word()
                        + (change.is() == Rating.OTHER ? ", because it is not known or not due" : "")));
    }

    // ---- lists ------------------------------------------------------------------------------------------------------

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.heading(2, heading);
            items.forEach(page::item);
        }
    }

    private static String sanction(Step step) {
        return step.label() + ": " + step.substituted() + " = "
                + Figures.readable(step.exact().orElse(Ratio.ZERO)) + " (" + step.note() + ")";
    }
}
