package io.github.tenderscore.award;

import java.time.LocalDate;
import java.util.List;

/**
 * A lot that the authority stops procuring, as the contract award notice for other lots says (Procurement Regulations 2024, regulation
 * 27(2)(w) and (3)).
 *
 * @param number the distinct number that the authority gave it, not blank
 * @param title its title, not blank
 * @param cpvCodes the relevant codes of the Common Procurement Vocabulary, at least one
 * @param description the kinds of goods, services or works that were to have been supplied, not blank
 * @param decided the day on which the authority decided to cease
 */
public record CeasedLot(String number, String title, List<String> cpvCodes, String description, LocalDate decided) {

    /**
     * Checks that everything is there.
     *
     * @param number the distinct number that the authority gave it, not blank
     * @param title its title, not blank
     * @param cpvCodes the relevant codes of the Common Procurement Vocabulary, at least one
     * @param description the kinds of goods, services or works that were to have been supplied, not blank
     * @param decided the day on which the authority decided to cease
     * @throws IllegalArgumentException if a text is blank or there is no code
     */
    public CeasedLot {
        Texts.notBlank(number, "The number of a ceased lot", "regulation 27(3)(a)(ii)");
        Texts.notBlank(title, "The title of the ceased lot " + number, "regulation 27(3)(a)(i)");
        Texts.notBlank(description, "The description of the ceased lot " + number, "regulation 27(3)(a)(iv)");
        cpvCodes = List.copyOf(cpvCodes);
        if (cpvCodes.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of CPV codes of the ceased lot " + number
                    + " must be at least 1 (Procurement Regulations 2024, regulation 27(3)(a)(iii))");
        }
        cpvCodes.forEach(
                code -> Texts.notBlank(code, "A CPV code of the ceased lot " + number, "regulation 27(3)(a)(iii)"));
    }
}
