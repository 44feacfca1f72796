package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Phrase;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Regime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the law that a notice is under, from its legal basis and, for the Provider Selection Regime, from its text. */
final class Laws {

    private static final Pattern PROVIDER_SELECTION =
            Pattern.compile("provider\\s+selection\\s+regime", Pattern.CASE_INSENSITIVE);

    /** Finds the texts that name the Provider Selection Regime among those that are not kept for anything else. */
    static final Phrase PHRASE = new Phrase("regime", PROVIDER_SELECTION);

    /** Where a passage may start or end: a sentence, a line, a tag. */
    private static final Pattern BREAK = Pattern.compile("[.!?]\\s+|\\R|<[^>]*>");

    private static final String UK_ACT = "UKPGA";
    private static final String ACT_2023 = "2023/54";
    private static final String EU_ACT = "CELEX";
    /** Most texts of a release are ids, codes and dates. */
    private static final int SHORTEST = "provider selection regime".length();

    private static final int MOST_AROUND = 300;

    private Laws() {}

    static Notice.Law read(Look legalBasis, Json.Obj release, List<Doubt> doubts) {
        Optional<String> scheme = legalBasis.text("scheme");
        Optional<String> id = legalBasis.text("id");
        Optional<String> written = scheme.map(
                        text -> id.map(number -> text + " " + number).orElse(text))
                .or(() -> id);
        Fact<Regime> regime = regime(scheme, id, written);
        if (regime.doubt().isPresent()) {
            doubts.add(new Doubt(
                    Topic.REGIME,
                    "The legal basis (" + written.orElse("") + ")",
                    "it is not known; which law the notice is under is left open",
                    legalBasis.pointer()));
        }
        Optional<Json.Text> naming = naming(release);
        naming.ifPresent(text -> doubts.add(new Doubt(
                Topic.REGIME,
                "The law of the procurement (" + written.orElse("no legal basis") + ")",
                "the text names the Provider Selection Regime, under which no most advantageous tender is sought: \""
                        + passage(text.value()) + "\"",
                text.pointer())));
        return new Notice.Law(regime, written, naming.map(text -> passage(text.value())));
    }

    private static Fact<Regime> regime(Optional<String> scheme, Optional<String> id, Optional<String> written) {
        if (scheme.equals(Optional.of(UK_ACT)) && id.equals(Optional.of(ACT_2023))) {
            return Fact.of(Regime.PROCUREMENT_ACT_2023);
        }
        if (scheme.equals(Optional.of(EU_ACT))) {
            return Fact.of(Regime.EARLIER_REGULATIONS);
        }
        return written.<Fact<Regime>>map(text -> Fact.doubtful("the legal basis (" + text + ") is not known"))
                .orElseGet(Fact::absent);
    }

    /** The first text, in the order of the notice, that names the Provider Selection Regime. */
    private static Optional<Json.Text> naming(Json json) {
        if (json instanceof Json.Text text) {
            return text.value().length() >= SHORTEST
                            && PROVIDER_SELECTION.matcher(text.value()).find()
                    ? Optional.of(text)
                    : Optional.empty();
        }
        if (json instanceof Json.Obj object) {
            return first(object.members().values());
        }
        return json instanceof Json.Arr array ? first(array.items()) : Optional.empty();
    }

    private static Optional<Json.Text> first(Collection<Json> values) {
        for (Json value : values) {
            Optional<Json.Text> found = naming(value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String passage(String text) {
        Matcher found = PROVIDER_SELECTION.matcher(text);
        if (!found.find()) {
            return text;
        }
        int start = Math.max(0, found.start() - MOST_AROUND);
        int end = Math.min(text.length(), found.end() + MOST_AROUND);
        Matcher breaks = BREAK.matcher(text).region(start, end);
        while (breaks.find()) {
            if (breaks.end() <= found.start()) {
                start = breaks.end();
            } else if (breaks.start() >= found.end()) {
                // the full stop, where there is one, belongs to the passage
                end = ".!?".indexOf(text.charAt(breaks.start())) >= 0 ? breaks.start() + 1 : breaks.start();
                break;
            }
        }
        return text.substring(start, end).strip();
    }
}
