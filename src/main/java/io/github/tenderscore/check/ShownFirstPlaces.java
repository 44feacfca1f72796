package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the totals as they are shown to readers put the same tenders first as those that are published. */
record ShownFirstPlaces(Assessment assessment, List<RecordedResult> recorded, Answer answer) {

    void examine(List<String> first) {
        Map<String, Ratio> shown = new TreeMap<>();
        recorded.forEach(one -> one.displayed().ifPresent(figure -> shown.put(one.tender(), figure)));
        List<String> lacking = assessment.ranking().stream()
                .map(result -> result.tender().id())
                .filter(id -> !shown.containsKey(id))
                .toList();
        lacking.forEach(id -> answer.unknown(
                List.of("assessment", "recorded", id, "displayed"),
                "The total that is shown to readers for the tender " + id));
        if (lacking.isEmpty() && !FirstPlaces.isByRule(assessment)) {
            compare(FirstPlaces.best(assessment, shown), first);
        }
    }

    private void compare(List<String> shown, List<String> first) {
        if (!shown.equals(first)) {
            answer.fails(
                    List.of("assessment", "recorded"),
                    "The tenders (" + String.join(", ", shown)
                            + ") that come first by the totals as shown must be those that come first as published; these are "
                            + String.join(", ", first),
                    "show as many decimals as the order needs");
        }
    }
}
