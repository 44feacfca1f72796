package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method of assessment as the documents state it, whether it is sound or not: a faulty one cannot become a {@link Methodology}, and its faults
 * are just what checks look for. A sound one is given as {@link MethodFacts}, from which this follows as far as a method states it.
 *
 * @param basis what the weights are parts of; empty where not known
 * @param pointsTotal how many points the criteria can earn in all; empty where not known, or weights are percentages
 * @param division how the documents state the relative importance of the criteria that stand in no other; empty where not known
 * @param criteria every criterion and group, each once; empty where not known
 */
public record StatedMethod(
        Optional<WeightBasis> basis,
        Optional<Ratio> pointsTotal,
        Optional<StatedDivision> division,
        Optional<List<StatedCriterion>> criteria)
        implements Facts {

    /**
     * Copies the criteria.
     *
     * @param basis what the weights are parts of; empty where not known
     * @param pointsTotal how many points the criteria can earn in all; empty where not known, or weights are percentages
     * @param division how the documents state the relative importance of the criteria that stand in no other; empty where not known
     * @param criteria every criterion and group, each once; empty where not known
     * @throws io.github.tenderscore.fault.FaultException if an id occurs twice, a parent is no criterion, or criteria stand in each other; it
     *     names every fault
     */
    public StatedMethod {
        criteria = criteria.map(List::copyOf);
        criteria.ifPresent(StatedTree::check);
    }

    /**
     * What a method of this library states; what it does not hold, such as the link to the subject-matter, is not known.
     *
     * @param method the method
     * @return the facts
     */
    public static StatedMethod of(Methodology method) {
        return StatedTree.of(method);
    }

    /** The method itself, then each group, with the parts that count in the comparison; none where the criteria are not known. */
    List<StatedNode> nodes() {
        List<StatedNode> nodes = new ArrayList<>();
        nodes.add(new StatedNode(Optional.empty(), division, counted(Optional.empty())));
        for (StatedCriterion criterion : criteria.orElse(List.of())) {
            if (isGroup(criterion)) {
                nodes.add(new StatedNode(
                        Optional.of(criterion.id()), criterion.division(), counted(Optional.of(criterion.id()))));
            }
        }
        return nodes;
    }

    private List<StatedCriterion> counted(Optional<String> parent) {
        return criteria.orElse(List.of()).stream()
                .filter(criterion -> criterion.parent().equals(parent) && criterion.counts())
                .toList();
    }

    private boolean isGroup(StatedCriterion criterion) {
        return criteria.orElse(List.of()).stream()
                .anyMatch(other -> other.parent().filter(criterion.id()::equals).isPresent());
    }

    /** The criteria in which no other stands. */
    List<StatedCriterion> leaves() {
        return criteria.orElse(List.of()).stream()
                .filter(criterion -> !isGroup(criterion))
                .toList();
    }

    /** Whether a criterion stands in a group, at any depth. */
    boolean isWithin(StatedCriterion criterion, String group) {
        return criterion.parent().isPresent()
                && (criterion.parent().get().equals(group)
                        || criteria.orElse(List.of()).stream()
                                .anyMatch(other ->
                                        other.id().equals(criterion.parent().get()) && isWithin(other, group)));
    }
}
