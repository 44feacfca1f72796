package io.github.tenderscore;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.QualityTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns points on quality into those that count, among the tenders that passed the gates of the first round: each criterion first, then
 * the groups from the inside out, with the subtotals that change by it.
 */
final class Transformation {

    private final Plan plan;
    private final List<Sheet> admitted;
    private final Faults faults;

    Transformation(Plan plan, List<Sheet> sheets, Faults faults) {
        this.plan = plan;
        this.admitted = sheets.stream().filter(Sheet::admitted).toList();
        this.faults = faults;
    }

    void run() {
        if (admitted.isEmpty()) {
            return;
        }
        for (Node node : plan.transformed()) {
            if (!node.isLeaf()) {
                admitted.forEach(sheet -> Totals.subtotal(sheet, node));
            }
            node.criterion().transform().ifPresent(transform -> transform(node, transform));
        }
    }

    private void transform(Node node, QualityTransform transform) {
        List<Ratio> exact = new ArrayList<>(admitted.size());
        List<Ratio> published = new ArrayList<>(admitted.size());
        int before = faults.count();
        for (Sheet sheet : admitted) {
            Node.Points earned = sheet.keepEarned(node);
            exact.add(earned.exact());
            published.add(earned.published());
            RuleCall.of(
                            transform,
                            () -> transform
                                    .requirement(earned.exact())
                                    .or(() -> transform.requirement(earned.published())))
                    .ifPresent(must -> faults.add(
                            List.of("tenders", sheet.tender().id()),
                            "The points (" + earned.published() + ") of the tender "
                                    + sheet.tender().id() + " on the criterion "
                                    + node.criterion().id() + " must " + must));
        }
        if (faults.count() > before) {
            return;
        }
        try {
            List<Ratio> exactOnes = transformed(node, transform, exact);
            earn(node, exactOnes, plan.rounds() ? transformed(node, transform, published) : exactOnes);
        } catch (ArithmeticException | IllegalArgumentException e) {
            faults.add(
                    List.of("criteria", node.criterion().id(), "transform"),
                    "The points on " + node.criterion().id() + " cannot be transformed by the rule " + transform.id()
                            + ": " + e.getMessage());
        }
    }

    private List<Ratio> transformed(Node node, QualityTransform transform, List<Ratio> earned) {
        return RuleCall.oneForEach(transform, admitted.size(), () -> transform.points(earned, node.available()));
    }

    private void earn(Node node, List<Ratio> exactOnes, List<Ratio> publishedOnes) {
        for (int i = 0; i < admitted.size(); i++) {
            admitted.get(i).earn(node, new Node.Points(exactOnes.get(i), node.rounded(publishedOnes.get(i))));
        }
    }
}
