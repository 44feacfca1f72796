package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a procedure went: what came of each stage, and whether each change of the method was lawful.
 *
 * @param proceedings what came in, and the method from publication to now
 * @param stages what came of each stage that has a round, in their order
 * @param reviews every change with what is objected to it, in their order
 * @param halted why later rounds are not assessed; empty where every round was
 */
public record ProcedureResult(
        Proceedings proceedings, List<StageResult> stages, List<ChangeReview> reviews, Optional<String> halted) {

    /**
     * Copies the lists.
     *
     * @param proceedings what came in, and the method from publication to now
     * @param stages what came of each stage that has a round, in their order
     * @param reviews every change with what is objected to it, in their order
     * @param halted why later rounds are not assessed; empty where every round was
     */
    public ProcedureResult {
        stages = List.copyOf(stages);
        reviews = List.copyOf(reviews);
    }

    /**
     * What came of a stage.
     *
     * @param id its id
     * @return empty where it has no round yet, or was not assessed
     */
    public Optional<StageResult> stage(String id) {
        return stages.stream().filter(one -> one.stage().id().equals(id)).findFirst();
    }

    /**
     * The assessment whose ranking decides the award. Only its tenders are assessed tenders to whose suppliers an assessment summary
     * is owed (Procurement Act 2023, section 50); those that fell earlier are told the reason of their {@link Fate}.
     *
     * @return empty where the last stage has no round yet, or was not assessed
     */
    public Optional<Assessment> assessment() {
        return stage(proceedings.history().inForce().last().id()).map(StageResult::assessment);
    }

    /**
     * Those that fell in a stage that is not the last.
     *
     * @return each with its reason, stage by stage in the order of results
     */
    public List<Fate> fallen() {
        return stages.stream()
                .flatMap(stage -> stage.selection().stream())
                .flatMap(selection -> selection.fates().stream())
                .filter(fate -> !fate.goesOn() && fate.kind() != Fate.Kind.TIED)
                .toList();
    }

    /**
     * Whether every change was lawful, every cut is settled and, once the last stage is assessed, one tender is the most
     * advantageous.
     *
     * @return false where a person must act
     */
    public boolean isSettled() {
        return halted.isEmpty()
                && stages.stream().allMatch(StageResult::isSettled)
                && reviews.stream().allMatch(review -> review.isLawful() == Answer.YES);
    }

    /**
     * Refuses an award by any assessment but that of the last stage under the method in force.
     *
     * @param award the assessment by which the contract is to be awarded
     * @throws FaultException if its method differs from the one in force; it names everything that differs
     */
    public void refuseOtherAtAward(Assessment award) {
        proceedings.history().refuseOtherAtAward(award.evaluation().methodology());
    }

    /**
     * Refuses an award to any tender but the most advantageous one: it must satisfy the authority's requirements and be first, alone or
     * by the published tie-breaks, under the method in force (Procurement Act 2023, section 19(1) and (2)).
     *
     * @param tender the id of the tender to which the contract is to be awarded
     * @param requirements the authority's requirements, each with whether the tender satisfies it; unknown is not yes
     * @throws FaultException if it may not be awarded to that tender; it names every reason
     */
    public void refuseOtherAtAward(String tender, Map<String, Answer> requirements) {
        Faults faults = new Faults();
        reviews.stream()
                .filter(review -> review.isLawful() != Answer.YES)
                .forEach(review -> faults.add(
                        List.of("changes"),
                        "The award must follow lawful changes alone, and "
                                + review.change().label() + " is not shown to be lawful ("
                                + Act.section(review.change().section()) + ")"));
        List<String> first = assessment().stream()
                .flatMap(one -> one.first().stream())
                .map(one -> one.tender().id())
                .toList();
        if (!first.equals(List.of(tender))) {
            faults.add(
                    List.of("tender"),
                    "The tender (" + tender
                            + ") of the award must be the only one in the first place of the last stage; there "
                            + (first.isEmpty() ? "is none" : "stands " + String.join(" with ", first)) + " ("
                            + Act.section("19(1) and (2)(b)") + ")");
        }
        new TreeMap<>(requirements).forEach((requirement, met) -> {
            if (met != Answer.YES) {
                faults.add(
                        List.of("requirements", requirement),
                        "The tender " + tender + " must satisfy the requirement " + requirement
                                + "; whether it does is " + met.code() + " (" + Act.section("19(2)(a)") + ")");
            }
        });
        faults.throwIfAny("The award");
    }
}
