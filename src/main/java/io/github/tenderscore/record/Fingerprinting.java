package io.github.tenderscore.record;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.model.Methodology;

/**
 * How fingerprints of methods and tenders are taken. The package {@code json} has the one of this library; the record itself does not
 * write documents.
 */
public interface Fingerprinting {

    /**
     * The fingerprint of a method.
     *
     * @param method the method
     * @return the same exactly when the methods are
     */
    String method(Methodology method);

    /**
     * The fingerprint of the tenders of an assessment and of what was decided about them.
     *
     * @param assessment the assessment
     * @return the same exactly when the tenders and decisions are
     */
    String input(Assessment assessment);
}
