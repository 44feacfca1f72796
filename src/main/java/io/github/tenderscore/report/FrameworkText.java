package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.framework.CallOffResult;
import io.github.tenderscore.framework.Considered;
import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.stage.Fate;

/** A framework as plain text for people: who was admitted, and who gets each contract and why. */
public final class FrameworkText {

    private FrameworkText() {}

    /**
     * Writes a result.
     *
     * @param result the result
     * @return lines that end with a line feed; figures are exact
     */
    public static String of(FrameworkResult result) {
        StringBuilder text = new StringBuilder();
        line(text, result.evaluation().framework().title());
        result.evaluation().tenders().notes().forEach(note -> line(text, "  " + note));
        text.append('\n');
        line(
                text,
                "Admission: " + result.admission().members().size() + " of "
                        + result.admission().selection().fates().size() + " suppliers");
        line(text, "  Published: " + result.evaluation().framework().admission().text() + ".");
        for (Fate fate : result.admission().selection().fates()) {
            line(text, "  " + admitted(fate));
        }
        result.admission().selection().outsideNumbers().forEach(sentence -> line(text, "  " + sentence));
        if (!result.admission().selection().tied().isEmpty()) {
            line(text, "  A person must settle the tie at the cut before contracts are awarded.");
        }
        for (Fault fault : result.termFaults()) {
            line(text, "  " + fault.message() + ".");
            fault.maybe().ifPresent(cause -> line(text, "    Maybe " + cause));
        }
        result.callOffs().forEach(callOff -> callOff(text, callOff));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line)).append('\n');
    }

    private static String admitted(Fate fate) {
        String what = switch (fate.kind()) {
            case GOES_ON -> " is admitted: ";
            case TIED -> " is tied at the cut: ";
            case BEYOND_CUT, BELOW_THRESHOLD, NOT_RANKED -> " is not admitted: ";
        };
        return sentence(fate.tender() + ", " + fate.result().tender().supplier().name() + what + fate.reason());
    }

    /** A sentence of which others wrote the end, perhaps with a full stop. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static void callOff(StringBuilder text, CallOffResult result) {
        text.append('\n');
        line(text, result.explanation().top().label());
        line(
                text,
                "  " + result.callOff().date() + ", "
                        + result.explanation().top().note());
        for (Considered one : result.considered()) {
            line(text, "  " + sentence(one.text()));
        }
        result.rowAfter().ifPresent(row -> line(text, "  Row from now on: " + String.join(", ", row.members())));
    }
}
