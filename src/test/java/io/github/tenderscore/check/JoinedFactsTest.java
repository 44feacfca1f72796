package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts of one class may come from several sources. All are illustrative. */
class JoinedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static AwardFacts awarded(String tender) {
        return new AwardFacts(Optional.of(tender), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AwardFacts required(String requirement) {
        return new AwardFacts(Optional.empty(), Optional.of(List.of(requirement)), Optional.empty(), Optional.empty());
    }

    @Test
    void whatEitherKnowsIsKnown() {
        CaseFile file = SenseMethods.file(awarded("A"), required("R1"));
        assertThat(file.find(AwardFacts.class))
                .contains(new AwardFacts(
                        Optional.of("A"), Optional.of(List.of("R1")), Optional.empty(), Optional.empty()));
        assertThat(file.facts()).hasSize(1);
        assertThat(file.with(required("R1")).facts()).isEqualTo(file.facts());
    }

    @Test
    void whatBothKnowMustBeTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenseMethods.file(awarded("A"), awarded("B")))
                .withMessage(
                        "The facts (awarded of the award facts) must be given only once in a case file, or twice the same");
    }

    /** What happened at no known time is not known, and neither is a list in which nothing is named. */
    @Test
    void anOccurrenceIsKnownOrNot() {
        StandstillFacts notice = standstill(Optional.of(DAY), Occurrence.unknown());
        StandstillFacts entry = standstill(Optional.empty(), Occurrence.on(DAY));
        assertThat(SenseMethods.file(notice, entry).find(StandstillFacts.class))
                .contains(standstill(Optional.of(DAY), Occurrence.on(DAY)));
        assertThat(SenseMethods.file(entry, notice).find(StandstillFacts.class))
                .contains(standstill(Optional.of(DAY), Occurrence.on(DAY)));
    }

    private static StandstillFacts standstill(Optional<LocalDate> notice, Occurrence entered) {
        return new StandstillFacts(
                notice, Optional.of(Standstill.Kind.MANDATORY), Optional.empty(), Optional.empty(), entered, List.of());
    }

    /** What no record is cannot be taken apart. */
    @Test
    void otherFactsAreGivenOnce() {
        class Own implements Facts {}
        Own own = new Own();
        CaseFile file = SenseMethods.file(own);
        assertThat(file.with(own).find(Own.class)).contains(own);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(new Own()))
                .withMessageStartingWith("The facts (own) must be given only once");
    }
}
