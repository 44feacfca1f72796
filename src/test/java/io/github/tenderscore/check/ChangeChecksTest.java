package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Options;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Proceedings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** L10 and L11: what they say of a changed method (Procurement Act 2023, sections 24 and 31; C-226/09). */
class ChangeChecksTest {

    private static CaseFile changed(Change... changes) {
        return Pool.flexible(Pool.afterFirst(Pool.history(changes)), Pool.refinedLast());
    }

    @Test
    void everyDifferenceOfTheMethodAtAwardIsNamedAtItsCriterion() {
        CaseFile file = Pool.flexible(Pool.afterFirst(Pool.history()), Pool.last("61", "39"));
        assertThat(Found.in("L10", file))
                .containsExactly(
                        "fails | PA23 s.31 | proceedings/used/methodology/quality/method | The method at award must be the one in force, but the weight of method was 60 and is 61 (Procurement Act 2023, section 23(3); C-226/09 Commission v Ireland)",
                        "fails | PA23 s.31 | proceedings/used/methodology/quality/staff | The method at award must be the one in force, but the weight of staff was 40 and is 39 (Procurement Act 2023, section 23(3); C-226/09 Commission v Ireland)");
    }

    /** Section 24: final tenders are invited on 1 June; the day before is in time. */
    @Test
    void aRefinementOnTheDayOfTheInvitationIsLate() {
        assertThat(Found.in("L10", changed(Pool.refinement(Pool.FINAL_INVITED, "60", "40", "method"))))
                .containsExactly(
                        "fails | PA23 s.24 | proceedings/changes/0 | The day (2026-06-01) of the refinement of 2026-06-01 must be before final tenders are invited, which was on 2026-06-01");
        assertThat(Found.in("L10", changed(Pool.refinement(Pool.FINAL_INVITED.minusDays(1), "60", "40", "method"))))
                .isEmpty();
    }

    /** By hand: with 80 and 20 D has 80 and C 66, so that D would have gone on; the check of the chain does not look at that. */
    @Test
    void whoWouldHaveBeenLetThroughIsForTheReplayAlone() {
        CaseFile file = changed(Pool.refinement(Pool.BETWEEN, "80", "20", "method"));
        assertThat(Found.in("L11", file))
                .containsExactly(
                        "fails | PA23 s.24(3) | proceedings/changes/0 | The refinement of 2026-05-04 must let nobody through who fell: D, Damson, would have gone on from the stage written under the refinement of 2026-05-04: place 2 with 80; the best 2 go on; it fell: place 3 with 70; the best 2 go on, the last of these with 72");
        assertThat(Found.mends("L11", file)).containsExactly("another refinement lets nobody through who fell");
        assertThat(Found.run(
                                "L10",
                                Pool.flexible(
                                        Pool.afterFirst(
                                                Pool.history(Pool.refinement(Pool.BETWEEN, "80", "20", "method"))),
                                        Pool.last("80", "20", Options.minimum("5"))))
                        .status())
                .isEqualTo(Status.PASSES);
    }

    /** L11 reads "changes": that there were none can be told only by a method of the award that is the published one (L10, C-226/09). */
    @Test
    void noRecordedChangeIsNothingToCheckOnlyWhereTheMethodIsStillThePublishedOne() {
        Proceedings unchanged = Pool.afterFirst(Pool.history());
        assertThat(Found.run("L11", Pool.flexible(unchanged, Pool.last("60", "40")))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Found.in("L11", Pool.flexible(unchanged, Pool.last("80", "20"))))
                .containsExactly(
                        "unknown | PA23 s.24(3) | proceedings/changes | By which changes the published method became that of the award is not known");
        CaseFile open = CaseFile.of(CheckSamples.profile(Route.COMPETITIVE_FLEXIBLE))
                .with(new ProceedingsFacts(Optional.of(unchanged), Optional.empty()));
        assertThat(Found.in("L11", open))
                .containsExactly(
                        "unknown | PA23 s.24(3) | proceedings/used | Whether the method, of which no change is recorded, is still the published one is not known");
    }

    /** Section 31(3): both who would have come in and who would have fallen make a modification substantial. */
    @Test
    void aModificationIsTestedInBothDirections() {
        CaseFile file = changed(Pool.modification(Pool.BETWEEN, Pool.published(), Pool.refined("80", "20")));
        assertThat(Found.in("L11", file))
                .hasSize(2)
                .anySatisfy(
                        found -> assertThat(found).contains("must not be substantial: D, Damson, would have gone on"))
                .anySatisfy(found ->
                        assertThat(found).contains("must not be substantial: C, Cedar, would not have gone on"));
    }

    @Test
    void whoeverIsNotToldOfAModificationIsNamed() {
        Change untold = Change.modification(
                        Pool.BETWEEN, Pool.published(), Pool.refined("60", "40"), "The budget was cut")
                .openingToOthers(Answer.NO)
                .notifying(Pool.BETWEEN, "A");
        assertThat(Found.in("L10", changed(untold)))
                .containsExactly(
                        "fails | PA23 s.31(6) | proceedings/changes/0 | Every participant must be notified of the modification of 2026-05-04; no notice is recorded to C");
    }

    @Test
    void roundsThatAreNotRecordedAreNotKnown() {
        CaseFile file = Pool.flexible(
                Proceedings.under(Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method"))),
                Pool.refinedLast());
        assertThat(Found.in("L11", file))
                .containsExactly(
                        "unknown | PA23 s.24 | proceedings/changes/0 | What came in for the rounds before the refinement of 2026-05-04 is not known");
    }

    /** A round of two tenders of the same id cannot be assessed. */
    @Test
    void whatCannotBeAssessedIsNotKnown() {
        MethodHistory history = Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method"));
        Proceedings twice =
                Pool.afterFirst(history).round(Pool.afterFirst(history).rounds().get(0));
        assertThat(Found.in("L11", Pool.flexible(twice, Pool.refinedLast())))
                .containsExactly(
                        "unknown | PA23 s.24(3) | proceedings/rounds/written | What came of the rounds (The stage (written) of a round must occur only once) is not known");
    }

    @Test
    void aProcedureThatIsNotTheOneOfTheProfileIsNotJudged() {
        CaseFile file = Pool.file(
                Route.OPEN,
                Pool.afterFirst(Pool.history(Pool.refinement(Pool.BETWEEN, "60", "40", "method"))),
                Pool.refinedLast(),
                ContractTrait.LIGHT_TOUCH);
        assertThat(Found.in("L10", file))
                .containsExactly(
                        "unknown | PA23 s.31 | proceedings | Which procedure it is, which the profile and the procedure tell differently, is not known",
                        "unknown | PA23 s.31 | proceedings | Whether the contract is light touch, which the profile and the procedure tell differently, is not known");
    }

    @Test
    void whatFailsComesBesideWhatIsNotKnown() {
        CaseFile file = CaseFile.of(CheckSamples.profile(Route.COMPETITIVE_FLEXIBLE))
                .with(new ProceedingsFacts(
                        Optional.of(Pool.afterFirst(
                                Pool.history(Pool.refinement(Pool.FINAL_INVITED, "60", "40", "method")))),
                        Optional.empty()));
        assertThat(Found.run("L10", file).findings())
                .extracting(Finding::status)
                .isEqualTo(List.of(Status.FAILS, Status.UNKNOWN));
    }
}
