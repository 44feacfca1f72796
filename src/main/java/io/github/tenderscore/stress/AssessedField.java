package io.github.tenderscore.stress;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An assessed field as far as it is counted: its ranked bids from the best to the last, and their published points on each part. */
final class AssessedField {

    private final Assessment assessment;
    private final List<TenderResult> ranking;
    private final List<String> first;
    private final List<List<Ratio>> points;

    AssessedField(Assessment assessment, List<Part> earning) {
        this.assessment = assessment;
        this.ranking = assessment.ranking();
        this.first = assessment.firstIds();
        this.points = new ArrayList<>(ranking.size());
        for (TenderResult result : ranking) {
            List<Ratio> row = new ArrayList<>(earning.size());
            for (Part part : earning) {
                row.add(result.points(part.criterion()).orElseThrow().published());
            }
            points.add(row);
        }
    }

    Assessment assessment() {
        return assessment;
    }

    /** How many bids are ranked. */
    int ranked() {
        return ranking.size();
    }

    List<TenderResult> ranking() {
        return ranking;
    }

    List<String> first() {
        return first;
    }

    /** What a ranked bid earned on a part, as published. */
    Ratio points(int tender, int part) {
        return points.get(tender).get(part);
    }

    /** What each ranked bid earned on each part, as published. */
    List<List<Ratio>> points() {
        return Collections.unmodifiableList(points);
    }

    /** What is compared as the price of a ranked bid, which has one. */
    Ratio compared(int tender, String price) {
        return ranking.get(tender).compared(price).orElseThrow().amount();
    }
}
