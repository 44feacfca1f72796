package io.github.tenderscore.award;

/**
 * That something is withheld, and under which limb: what the recipient must be told (Procurement Act 2023, section 94(3)). It
 * holds nothing of what is withheld, nor of the authority's reasons.
 *
 * @param part what is withheld, without saying it
 * @param limb under which limb
 */
public record WithheldNotice(WithheldItem.Part part, WithheldLimb limb) {

    /**
     * The notice as the recipient reads it.
     *
     * @return a sentence
     */
    public String text() {
        return "Withheld: " + part.words() + ", " + limb.words() + " (Procurement Act 2023, section " + limb.code()
                + ").";
    }
}
