package io.github.tenderscore.report;

import io.github.tenderscore.award.LowTenderDossier;
import io.github.tenderscore.award.ScreenedTender;
import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.lowtender.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the dossier of one tender. */
final class DossierPage {

    private DossierPage() {}

    static void write(LowTenderDossier dossier, Page page) {
        ScreenedTender screened = dossier.screened();
        page.heading(
                1,
                "Low tender: " + screened.tender().id() + ", "
                        + screened.tender().supplier().name());
        page.paragraph(
                dossier.screening().assessment().evaluation().methodology().title() + ". Price: "
                        + CellFigure.of(screened.price().amount())
                        + (screened.price().unit().isEmpty()
                                ? ""
                                : " " + screened.price().unit()) + ".");
        page.paragraph(dossier.screening()
                .estimate()
                .map(estimate -> "The authority's estimate: " + CellFigure.of(estimate.amount()) + ".")
                .orElse("No estimate of the authority's is given."));
        tests(screened, page);
        page.paragraph(ScreeningPage.FLAGS_DECIDE_NOTHING);
        protocol(dossier, page);
        page.heading(2, "Price build-up");
        dossier.priceBuildUp().ifPresentOrElse(page::quote, () -> page.paragraph("Nothing is on record."));
        RankingWithoutPage.write(dossier.ranking(), page);
    }

    private static void tests(ScreenedTender screened, Page page) {
        page.heading(2, "Tests");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Test", "Answer", "Flags below"));
        screened.tests()
                .forEach(tested -> rows.add(List.of(
                        tested.test().name(),
                        tested.words(),
                        tested.answer()
                                .measured()
                                .map(Reading::threshold)
                                .map(CellFigure::of)
                                .orElse("-"))));
        page.table(rows, 2);
    }

    private static void protocol(LowTenderDossier dossier, Page page) {
        page.heading(2, "Protocol");
        if (dossier.protocol().isEmpty()) {
            page.paragraph("Nothing was done yet.");
            return;
        }
        LowTenderProtocol protocol = dossier.protocol().get();
        protocol.steps().forEach(step -> page.item(line(step)));
        page.paragraph(
                protocol.state().isEnd()
                        ? "The protocol has ended: the tender is "
                                + protocol.state().words() + "."
                        : "What may follow: "
                                + protocol.state().next().stream()
                                        .map(LowTenderState::words)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static String line(LowTenderStep step) {
        return step.date() + " " + step.state().words()
                + step.until().map(until -> " until " + until).orElse("") + ", " + step.by() + ": " + step.text()
                + (step.evidence().isEmpty() ? "" : "; evidence: " + String.join("; ", step.evidence()));
    }
}
