package io.github.tenderscore.ocds;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * A number beside an award criterion, with what the notice says it means.
 *
 * @param value the number, exactly; empty where there is none, or where it cannot be one (such as {@code 1e9999})
 * @param written the number as it stands in the notice
 * @param code what it means; empty where the notice does not say, says two things, or uses an unknown code
 * @param codeWritten the code as it stands in the notice, with its member, such as {@code weight percentageExact}; empty where
 *     there is none
 */
public record NoticeNumber(
        Optional<Ratio> value, Optional<String> written, Optional<NumberCode> code, String codeWritten) {

    /** For messages and quotations. */
    String shown() {
        return written.orElse("no number") + (codeWritten.isEmpty() ? " (no code)" : " (" + codeWritten + ")");
    }
}
