package io.github.tenderscore.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.lot.LotAwards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On the example of lots: north goes to A, south to B because A may have one lot only, coast to C; as `lots` prints it. */
class LotWinnersTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/examples/home-support-lots.json"));
    }

    private static LotAwards example() throws IOException {
        return LotsReader.standard().read(document()).allocate();
    }

    @Test
    void takesTheNameAndTheTendersOfALotFromItsAssessment() throws IOException {
        AwardedLot lot = AwardedLot.of(example(), "north", Winner.of("A"));
        assertThat(lot.name()).contains(new AwardedLot.LotName("north", "North"));
        assertThat(lot.assessed()).hasSize(2);
        assertThat(lot.submitted()).isEmpty();
        assertThat(lot.value()).isEmpty();
    }

    @Test
    void refusesALotThatIsNotThereOrHasNoTenders() throws IOException {
        String withoutCoast = document().replaceAll("\\{ \"id\": \"[BC]\"[^}]*\"800000\" } },?", "");
        assertThat(withoutCoast).isNotEqualTo(document());
        LotAwards awards = LotsReader.standard().read(withoutCoast).allocate();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardedLot.of(awards, "west", Winner.of("A")))
                .withMessage("The lot (west) that is awarded must be one of north, south, coast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardedLot.of(awards, "coast", Winner.of("A")))
                .withMessage("The lot (coast) that is awarded must be one for which tenders were assessed");
    }

    @Test
    void refusesEveryWinnerThatIsNotForeseen() throws IOException {
        LotAwards awards = example();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardedLot.of(awards, "south", Winner.of("A"), Winner.of("B"), Winner.of("C")))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> String.join("/", fault.place()))
                        .containsExactly("winners/A", "winners/C"));
    }
}
