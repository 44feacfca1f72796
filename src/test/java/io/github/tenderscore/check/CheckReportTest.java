package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.price.PriceRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report comes to. Methods are illustrative. */
class CheckReportTest {

    private static CheckReport report(CaseFile file, String... checks) {
        List<String> wanted = List.of(checks);
        return CheckReport.of(
                file,
                Checks.all().stream()
                        .filter(check -> wanted.contains(check.id()))
                        .toList(),
                Rulebook.england());
    }

    /** A price rule that compares tenders is a matter of good sense, weights that total 95 of law (section 23(3)(b)(i)). */
    @Test
    void warningsAndWhatIsNotKnownAreNoErrors() {
        CaseFile relative = SenseMethods.file(new MethodFacts(SenseMethods.priced("40", PriceRules.lowestOverPrice())));
        assertThat(report(relative, "M07", "L04").with(Status.FAILS)).hasSize(1);
        assertThat(report(relative, "M07", "L04").hasErrors()).isFalse();
        CaseFile stated = SenseMethods.file(StatedMethods.by(
                WeightBasis.TOTAL, StatedMethods.weighed("price", "40"), StatedMethods.weighed("quality", "55")));
        assertThat(report(stated, "L01").hasErrors()).isTrue();
    }
}
