package io.github.tenderscore.check;

import io.github.tenderscore.award.WithheldGround;
import io.github.tenderscore.award.WithheldLimb;
import java.util.List;
import java.util.Optional;

/**
 * What was withheld of what the law has the authority publish or give (Procurement Act 2023, section 94).
 *
 * @param items each piece of information; none where nothing was withheld; empty where that is not known
 */
public record WithheldFacts(Optional<List<Item>> items) implements Facts {

    /**
     * A piece of information that was withheld.
     *
     * @param item what it is, without saying it
     * @param limb the limb under which it is withheld; empty where not known
     * @param kind why it is sensitive commercial information (subsection (2)); empty where not known, and under the limb of national security
     * @param overridingPublicInterest the overriding public interest in withholding it; empty where not known, and under the limb of national
     *     security
     * @param noticeGiven whether the recipient was told that something is withheld (subsection (3)); empty where not known
     * @param noticeLimb the limb that the recipient was told; empty where not known
     * @param unannounced whether the authority is satisfied that even to tell would be contrary to the interests of national security
     *     (subsection (4)); empty where not known
     */
    public record Item(
            String item,
            Optional<WithheldLimb> limb,
            Optional<WithheldGround.SensitiveCommercial.Kind> kind,
            Optional<String> overridingPublicInterest,
            Optional<Boolean> noticeGiven,
            Optional<WithheldLimb> noticeLimb,
            Optional<Boolean> unannounced) {}

    /**
     * Copies the items.
     *
     * @param items each piece of information; none where nothing was withheld; empty where that is not known
     */
    public WithheldFacts {
        items = items.map(List::copyOf);
    }
}
