package io.github.tenderscore;

import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.socialvalue.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Scores tenders in two rounds: first what each tender earns by itself, with the gates on it; then, among the tenders that are left,
 * the prices and what else is compared or reads a price, with the gates that depend on those points. Then ranks. Tenders that a
 * decision disregards take no part in any of it.
 */
final class Engine {

    private final Plan plan;
    private final List<Sheet> sheets;
    private final List<Sheet> disregarded = new ArrayList<>(0);
    private final Faults faults = new Faults();

    private Engine(Plan plan, List<Tender> tenders, Map<String, List<Disregard>> disregards) {
        this.plan = plan;
        this.sheets = new ArrayList<>(tenders.size());
        for (Tender tender : tenders) {
            Sheet sheet = new Sheet(plan, tender, disregards.getOrDefault(tender.id(), List.of()));
            (sheet.isDisregarded() ? disregarded : sheets).add(sheet);
        }
    }

    /**
     * The score sheets in the order of results: ranked tenders by place, then the disqualified, then the disregarded; ties by id.
     */
    static List<Sheet> run(Plan plan, List<Tender> tenders, Map<String, List<Disregard>> disregards) {
        Engine engine = new Engine(plan, tenders, disregards);
        engine.score();
        return engine.rank();
    }

    private void score() {
        for (Sheet sheet : sheets) {
            for (Node leaf : plan.leaves()) {
                if (leaf.isScored() && !leaf.inSecondRound()) {
                    sheet.earn(leaf, earned(leaf, sheet));
                }
            }
            plan.groupsOfFirstRound().forEach(group -> Totals.subtotal(sheet, group));
            plan.gates().firstRound(sheet);
            sheet.admitIfPassing();
        }
        new Transformation(plan, sheets, faults).run();
        new SecondRound(plan, sheets, faults).score();
        for (Sheet sheet : sheets) {
            if (sheet.admitted()) {
                plan.groupsOfSecondRound().forEach(group -> Totals.subtotal(sheet, group));
                sheet.total(Totals.of(sheet, plan.top()));
                plan.gates().secondRound(sheet);
            }
        }
    }

    private static Node.Points earned(Node leaf, Sheet sheet) {
        Response response = sheet.response(leaf);
        if (response == null) {
            return Node.Points.ZERO;
        }
        Scoring scoring = leaf.leaf().scoring();
        if (scoring instanceof Scoring.Mark mark) {
            return leaf.forMark(mark.scale(), (Response.Mark) response);
        }
        if (scoring instanceof Scoring.Promised promised) {
            Ratio figure = sheet.promised(leaf);
            Ratio counted = leaf.counted(figure);
            Ratio share = promised.rule().share(figure, Field.NONE);
            return leaf.points(
                    share, counted.equals(figure) ? share : promised.rule().share(counted, Field.NONE));
        }
        if (scoring instanceof Scoring.Choice choice) {
            return leaf.points(choice.scale().share(((Response.Choice) response).option()));
        }
        return leaf.points(((Response.YesNo) response).yes() ? Ratio.ONE : Ratio.ZERO);
    }

    private List<Sheet> rank() {
        List<Sheet> passing = new ArrayList<>(sheets.size());
        List<Sheet> failed = new ArrayList<>(0);
        for (Sheet sheet : sheets) {
            (sheet.passes() ? passing : failed).add(sheet);
        }
        Ranking ranking = new Ranking(plan, passing);
        ranking.score(faults);
        faults.throwIfAny("The evaluation");
        Comparator<Sheet> byId = Comparator.comparing(sheet -> sheet.tender().id());
        failed.sort(byId);
        disregarded.sort(byId);
        List<Sheet> all = new ArrayList<>(ranking.rank());
        all.addAll(failed);
        all.addAll(disregarded);
        return List.copyOf(all);
    }
}
