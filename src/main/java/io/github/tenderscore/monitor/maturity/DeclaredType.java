package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.util.List;
import java.util.Optional;

/**
 * The type that a council declares itself to be, with the three facts that the type is made of.
 *
 * @param type the type, as declared
 * @param hasPolicy whether it has a policy on social value; empty where that is not known
 * @param scope what the policy covers; may be empty
 * @param application how it is applied; may be empty
 * @param source who declared it, where and when
 */
public record DeclaredType(
        SocialValueType type, Optional<Boolean> hasPolicy, String scope, String application, Source source) {

    Indicator indicator() {
        return Indicator.word(
                        "maturity/social-value-type",
                        "Type of council by its use of social value, as it declares itself",
                        type.code(),
                        "declared and not worked out; policy: "
                                + hasPolicy.map(has -> has ? "yes" : "no").orElse("not known") + "; scope: "
                                + (scope.isBlank() ? "not stated" : scope) + "; applied: "
                                + (application.isBlank() ? "not stated" : application))
                .from(List.of(source));
    }
}
