package io.github.tenderscore.procurement;

import java.util.List;
import java.util.Optional;

/**
 * What was put out, under which law and by which procedure.
 *
 * @param title the title
 * @param regime the law; absent where the notices name no legal basis, doubtful where they name one that is not known or their text speaks
 *     against it
 * @param legalBasis the legal basis as published, such as {@code UKPGA 2023/54}
 * @param procedure how suppliers were found
 * @param procedureText the procedure in the words of the notice
 * @param features the stages of a competitive flexible procedure, in the words of the notice
 * @param specialRegimes the special regimes by the codes of the standard, such as {@code lightTouch}; none where the notices are silent
 * @param isFramework whether a framework is set up
 * @param isAboveThreshold whether it is at or above the threshold
 * @param category goods, works or services, by the code of the standard
 * @param value the value of the whole
 * @param reservation to whom it was reserved
 */
public record Competition(
        Optional<String> title,
        Fact<Regime> regime,
        Optional<String> legalBasis,
        Fact<ProcedureKind> procedure,
        Optional<String> procedureText,
        Optional<String> features,
        List<String> specialRegimes,
        Fact<Boolean> isFramework,
        Fact<Boolean> isAboveThreshold,
        Optional<String> category,
        Amount value,
        Reservation reservation) {

    /** Nothing is published of it. */
    public static final Competition NONE = new Competition(
            Optional.empty(),
            Fact.absent(),
            Optional.empty(),
            Fact.absent(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Fact.absent(),
            Fact.absent(),
            Optional.empty(),
            Amount.NONE,
            Reservation.NONE);

    private static final String LIGHT_TOUCH = "lightTouch";

    /**
     * Copies the list.
     *
     * @param title the title
     * @param regime the law; absent where the notices name no legal basis, doubtful where they name one that is not known or their text
     *     speaks against it
     * @param legalBasis the legal basis as published, such as {@code UKPGA 2023/54}
     * @param procedure how suppliers were found
     * @param procedureText the procedure in the words of the notice
     * @param features the stages of a competitive flexible procedure, in the words of the notice
     * @param specialRegimes the special regimes by the codes of the standard, such as {@code lightTouch}; none where the notices are silent
     * @param isFramework whether a framework is set up
     * @param isAboveThreshold whether it is at or above the threshold
     * @param category goods, works or services, by the code of the standard
     * @param value the value of the whole
     * @param reservation to whom it was reserved
     */
    public Competition {
        specialRegimes = List.copyOf(specialRegimes);
    }

    /**
     * Whether the notices say that it is a light touch contract.
     *
     * @return true where they do; false says only that they are silent
     */
    public boolean isLightTouch() {
        return specialRegimes.contains(LIGHT_TOUCH);
    }
}
