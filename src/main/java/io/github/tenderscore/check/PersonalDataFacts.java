package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * Which personal data are in what an authority gives out of a procurement.
 *
 * @param outputs what is given out, none where nothing is; empty where not known
 * @param namesDisclosed the recorded decision that evaluators are named, blank where there is none and they go by pseudonyms; empty where not
 *     known
 */
public record PersonalDataFacts(Optional<List<Output>> outputs, Optional<String> namesDisclosed) implements Facts {

    /**
     * Copies the outputs.
     *
     * @param outputs what is given out, none where nothing is; empty where not known
     * @param namesDisclosed the recorded decision that evaluators are named, blank where there is none and they go by pseudonyms; empty where
     *     not known
     */
    public PersonalDataFacts {
        outputs = outputs.map(List::copyOf);
    }

    /**
     * Something that is given out, such as a summary or a report.
     *
     * @param id by which it is known
     * @param personal the fields of it that hold personal data, none where there are none; empty where not known
     * @param permitted the fields that may hold personal data in it; empty where not known
     * @param namesEvaluators whether evaluators are named in it; empty where not known
     */
    public record Output(
            String id,
            Optional<List<String>> personal,
            Optional<List<String>> permitted,
            Optional<Boolean> namesEvaluators) {

        /**
         * Copies the fields.
         *
         * @param id by which it is known
         * @param personal the fields of it that hold personal data, none where there are none; empty where not known
         * @param permitted the fields that may hold personal data in it; empty where not known
         * @param namesEvaluators whether evaluators are named in it; empty where not known
         */
        public Output {
            personal = personal.map(List::copyOf);
            permitted = permitted.map(List::copyOf);
        }
    }
}
