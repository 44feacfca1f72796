package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a tender whose costs stand on another footing. */
class OneCostBasisTest {

    @Test
    void everythingThatIsUnlikeIsNamed() {
        assertThat(Findings.of(
                        "L40",
                        ConditionSamples.tender(
                                ConditionSamples.basis(12, "falling", List.of("acquisition"), VatBasis.GROSS, 2025))))
                .extracting(Findings::text)
                .containsExactly(
                        "costBasis/tenders/A/horizon: The horizon (12 years) of the tender A must be that of the published"
                                + " method (10 years); work its costs out anew on the published footing",
                        "costBasis/tenders/A/discountSchedule: The discount schedule (falling) of the tender A must be that"
                                + " of the published method (flat); work its costs out anew on the published footing",
                        "costBasis/tenders/A/costHeads: The heads of costs (acquisition) of the tender A must be that of the"
                                + " published method (acquisition, operation); work its costs out anew on the published"
                                + " footing",
                        "costBasis/tenders/A/vatTreatment: The VAT treatment (gross) of the tender A must be that of the"
                                + " published method (net); work its costs out anew on the published footing",
                        "costBasis/tenders/A/priceBase: The price base (prices of 2025) of the tender A must be that of the"
                                + " published method (prices of 2026); work its costs out anew on the published footing");
    }

    @Test
    void termsOfTheLibraryStateTheirFooting() {
        CostTerms terms = new CostTerms(
                10,
                new Discounting(DiscountSchedules.all().get(0), Timing.FIRST_YEAR_DISCOUNTED),
                2026,
                "GBP",
                VatBasis.NET,
                Optional.empty());
        CostBasis basis = CostBasis.of(terms);
        assertThat(basis.horizon()).hasValue(10);
        assertThat(basis.costHeads()).hasValue(List.of("acquisition", "endOfLife", "maintenance", "operation"));
        assertThat(basis.priceBase()).hasValue(2026);
        assertThat(basis.discountSchedule().orElseThrow())
                .startsWith(DiscountSchedules.all().get(0).id());
    }
}
