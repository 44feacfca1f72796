package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Competition;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Regime;
import io.github.tenderscore.procurement.Reservation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was put out, under which law and by which procedure. */
final class CompetitionReader {

    private static final Pattern SINGLE_STAGE = Pattern.compile("\\b(?:single|one|1)[\\s-]+(?:stage|phase)");
    private static final Pattern STAGES = Pattern.compile(
            "\\b(?:stages?|phases?|rounds?|shortlist(?:ed|ing)?|short-list(?:ed|ing)?|down-?select(?:ed|ion)?)\\b");

    private CompetitionReader() {}

    static Competition read(Look tender, Notice.Law law, AmountReader amounts, Notes notes) {
        Optional<String> details = tender.text("procurementMethodDetails");
        Fact<ProcedureKind> procedure = details.map(ProcedureKind::read).orElse(Fact.absent());
        procedure
                .doubt()
                .ifPresent(why -> notes.add(
                        Topic.NOTICE,
                        "The procedure (" + details.orElse("") + ")",
                        "it is none of those that notices are known to name",
                        tender.pointer("procurementMethodDetails")));
        return new Competition(
                tender.text("title"),
                regime(law),
                law.legalBasis(),
                procedure,
                details.or(() -> tender.text("procurementMethod")),
                tender.object("procedure").text("features"),
                tender.texts("specialRegime"),
                tender.object("techniques").flag("hasFrameworkAgreement"),
                tender.flag("aboveThreshold"),
                tender.text("mainProcurementCategory"),
                amounts.read(tender, "the tender"),
                reservation(tender.object("otherRequirements")));
    }

    /** The Provider Selection Regime has the code of the earlier regulations; its notices are told apart by their text alone. */
    static Fact<Regime> regime(Notice.Law law) {
        Optional<String> passage = law.providerSelection();
        if (passage.isEmpty()) {
            return law.regime();
        }
        String why = "the text names the Provider Selection Regime: \"" + passage.get() + "\"";
        return law.regime()
                .known()
                .map(basis -> switch (basis) {
                    case EARLIER_REGULATIONS, PROVIDER_SELECTION -> Fact.of(Regime.PROVIDER_SELECTION);
                    case PROCUREMENT_ACT_2023 -> Fact.doubtful(Regime.PROCUREMENT_ACT_2023, why);
                })
                .orElseGet(() -> Fact.doubtful(Regime.PROVIDER_SELECTION, why));
    }

    /** Why published weights may be those of a last stage only; empty where nothing says so. */
    static Optional<String> stages(Competition competition) {
        if (competition
                .procedure()
                .said()
                .filter(kind -> kind == ProcedureKind.COMPETITIVE_FLEXIBLE)
                .isEmpty()) {
            return Optional.empty();
        }
        return competition
                .features()
                .filter(text -> STAGES.matcher(SINGLE_STAGE
                                .matcher(text.toLowerCase(Locale.ROOT))
                                .replaceAll(""))
                        .find())
                .map(text -> "the procedure has stages, so that the weights may be those of the last one only: \""
                        + text + "\"");
    }

    private static Reservation reservation(Look requirements) {
        Look place = requirements.object("reservedParticipationLocation");
        Optional<String> location = place.text("description").or(() -> {
            String all = String.join(", ", place.object("gazetteer").texts("identifiers"));
            return all.isEmpty() ? Optional.empty() : Optional.of(all);
        });
        return new Reservation(requirements.texts("reservedParticipation"), location);
    }
}
