package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Puts what an indicator shows into words that a councillor reads; documents keep the codes. */
final class ReadingWords {

    private static final String PERCENT = "%";

    /** What one of a thing is called. */
    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("answers", "answer"),
            Map.entry("changes", "change"),
            Map.entry("contracts", "contract"),
            Map.entry("days", "day"),
            Map.entry("duties", "duty"),
            Map.entry("indicators", "indicator"),
            Map.entry("invoices", "invoice"),
            Map.entry("levels", "level"),
            Map.entry("lots", "lot"),
            Map.entry("meetings", "meeting"),
            Map.entry("moves", "move"),
            Map.entry("percentage points", "percentage point"),
            Map.entry("services", "service"),
            Map.entry("services (thin)", "service (thin)"),
            Map.entry("things to publish", "thing to publish"),
            Map.entry("years", "year"));

    private ReadingWords() {}

    /** The figure, with a sign of per cent where it has one, or the word. */
    static String shown(Reading reading, String unit) {
        if (reading instanceof Reading.Word word) {
            return words(word.code());
        }
        if (reading instanceof Reading.Missing missing) {
            return words(missing.code());
        }
        String sign = unit.equals(PERCENT) ? PERCENT : "";
        return reading.figure()
                .map(value -> reading instanceof Reading.Shared ? percent(value) : figure(value) + sign)
                .orElse("not defined");
    }

    /** The unit; of one thing in the singular, and none for what shows no figure. */
    static String unit(Reading reading, String unit) {
        Optional<Ratio> value = reading.figure();
        if (value.isEmpty() || reading instanceof Reading.Shared || unit.equals(PERCENT)) {
            return "";
        }
        return value.get().abs().equals(Ratio.ONE) ? ONE.getOrDefault(unit, unit) : unit;
    }

    /** The figure and its unit. */
    static String whole(Reading reading, String unit) {
        return (shown(reading, unit) + " " + unit(reading, unit)).strip();
    }

    /** Of how much it is worked out. */
    static String known(Reading reading) {
        if (reading instanceof Reading.Shared shared) {
            return known(shared.share());
        }
        return reading instanceof Reading.Bounded bounded ? coverage(bounded.coverage()) : "";
    }

    private static String known(Share share) {
        if (share.total().signum() == 0) {
            return "there is none";
        }
        String unknown = share.unknown().signum() == 0 ? "" : Figures.exact(share.unknown()) + " not known";
        Ratio known = share.yes().plus(share.no());
        if (known.signum() == 0) {
            return unknown;
        }
        String counts = Figures.exact(share.yes()) + " of " + Figures.exact(known);
        return unknown.isEmpty() ? counts : counts + "; " + unknown;
    }

    private static String coverage(Ratio coverage) {
        return coverage.equals(Ratio.ONE) ? "all known" : percent(coverage) + " known";
    }

    /** What it could be once all is known, and how much is; none where all is known already. */
    static Optional<String> bounds(Reading reading) {
        if (reading instanceof Reading.Shared shared && shared.share().unknown().signum() > 0) {
            Share share = shared.share();
            return Optional.of("once all is known: from " + percent(share.low().orElseThrow()) + " to "
                    + percent(share.high().orElseThrow()) + "; coverage "
                    + percent(share.coverage().orElseThrow()));
        }
        if (reading instanceof Reading.Bounded bounded && !bounded.low().equals(bounded.high())) {
            return Optional.of("between " + figure(bounded.low()) + " and " + figure(bounded.high()));
        }
        return Optional.empty();
    }

    /** How much is known; the same for the earlier edition and for this one. */
    static String covered(Reading reading) {
        if (reading instanceof Reading.Shared shared) {
            return shared.share().coverage().map(ReadingWords::percent).orElse("none");
        }
        return reading instanceof Reading.Bounded bounded ? percent(bounded.coverage()) : "none";
    }

    static String words(String code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .map(Verdict::words)
                .orElseGet(() -> code.replaceAll("(?<=[a-z])(?<!self)-(?=[a-z])", " "));
    }

    private static String percent(Ratio part) {
        return figure(part.times(Ratio.HUNDRED)) + PERCENT;
    }

    private static String figure(Ratio value) {
        return value.isWhole() ? Figures.exact(value) : CellFigure.of(value);
    }
}
