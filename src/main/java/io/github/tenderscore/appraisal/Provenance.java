package io.github.tenderscore.appraisal;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.List;

/**
 * Where the figures of a table come from, without which none may be used.
 *
 * @param publisher who published them, not blank
 * @param edition document and edition, not blank
 * @param address where the document is found, not blank
 * @param licence the licence under which they may be used, such as {@code OGL-UK-3.0}, not blank
 * @param evidence how far the figures were confirmed in the document itself
 */
public record Provenance(String publisher, String edition, String address, String licence, Evidence evidence) {

    private static final int MOST_CHARACTERS = 40;

    /**
     * Checks that everything is said.
     *
     * @param publisher who published them, not blank
     * @param edition document and edition, not blank
     * @param address where the document is found, not blank
     * @param licence the licence under which they may be used, such as {@code OGL-UK-3.0}, not blank
     * @param evidence how far the figures were confirmed in the document itself
     * @throws io.github.tenderscore.fault.FaultException if a text is blank; it names every one
     */
    public Provenance {
        Faults faults = new Faults();
        notBlank(publisher, "publisher", faults);
        notBlank(edition, "edition", faults);
        notBlank(address, "address", faults);
        notBlank(licence, "licence", faults);
        faults.throwIfAny("The source of a table of values");
    }

    private static void notBlank(String text, String what, Faults faults) {
        if (text.isBlank()) {
            faults.add(
                    List.of(what),
                    "The " + what + " (" + text
                            + ") of a table of values must be stated, because a figure without it cannot be checked");
        }
    }

    /** Sums of many figures are kept exactly, so that each must be short. */
    static void refuseLong(Ratio figure, String what) {
        if (figure.toString().length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + figure + ") must have at most " + MOST_CHARACTERS + " characters");
        }
    }

    /**
     * The source in a sentence, with what a reader must know of its evidence.
     *
     * @return such as {@code HM Treasury, Green Book, 5 February 2026}
     */
    public String words() {
        return publisher + ", " + edition
                + switch (evidence) {
                    case SOURCE, BUILDING_BLOCK -> "";
                    case SECONDARY, PARTIAL ->
                        "; the figures come from a secondary text and are to be confirmed in the official one";
                    case UNVERIFIED -> "; not verified";
                };
    }

    /**
     * Everything that is said of the source, on one line.
     *
     * @return publisher, edition, address, licence and evidence
     */
    public String text() {
        return publisher + ", " + edition + ", " + address + ", " + licence + ", " + evidence.code();
    }
}
