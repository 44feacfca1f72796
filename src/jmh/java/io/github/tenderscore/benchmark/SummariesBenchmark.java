package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.model.GroupBuilder;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.panel.RationaleDetector;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.report.SummaryReport;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The summaries of 50 suppliers on 40 criteria, against the assessment that they follow from and the text that they consist of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SummariesBenchmark {

    private static final long SEED = 20_261_101;
    private static final int SUPPLIERS = 50;
    private static final int GROUPS = 3;
    private static final int MARKS = 13;

    private final Evaluation evaluation = evaluation();
    private final Assessment assessment = evaluation.assess();
    private final AssessmentSummaries summaries = AssessmentSummaries.of(
            assessment,
            SummaryFacts.NONE
                    .providedAt(OffsetDateTime.parse("2026-03-02T12:00:00Z"))
                    .accessAt("Tender documents, part 3"));

    /** A price of 40 per cent and three groups of 20 with 13 marks each: 40 criteria that are assessed themselves. */
    private static Methodology method() {
        var method = Methodology.named("Forty criteria").price("price", "Price", "40", PriceRules.lowestOverPrice());
        for (int i = 0; i < GROUPS; i++) {
            int group = i;
            method.group("group" + i, "Group " + i, "20", marks -> marks(marks, group));
        }
        return method.rounding(Rounding.halfUp(2).atCriterion()).build();
    }

    private static GroupBuilder marks(GroupBuilder group, int number) {
        for (int i = 0; i < MARKS; i++) {
            group.mark("mark" + number + "-" + i, "Question " + i, "100/" + MARKS, MarkScales.zeroToFive());
        }
        return group;
    }

    private static Evaluation evaluation() {
        Methodology method = method();
        SplittableRandom random = new SplittableRandom(SEED);
        List<Tender> tenders = new ArrayList<>();
        for (int i = 0; i < SUPPLIERS; i++) {
            Map<String, Response> responses = new LinkedHashMap<>();
            Map<String, Reason> reasons = new LinkedHashMap<>();
            Ratio price = Ratio.of(random.nextLong(80_000_000, 150_000_000), 100);
            responses.put("price", new Response.Price(method.money(price)));
            for (int group = 0; group < GROUPS; group++) {
                for (int mark = 0; mark < MARKS; mark++) {
                    String id = "mark" + group + "-" + mark;
                    responses.put(id, new Response.Mark(Ratio.of(random.nextInt(6))));
                    reasons.put(id, Reason.of(reason(random), "Method statement, section " + mark));
                }
            }
            Supplier supplier = new Supplier("Illustrative supplier number " + i + " Ltd")
                    .identifiedBy("illustrative-" + i)
                    .reachedAt(i + " Example Street", "bids" + i + "@suppliers.example");
            tenders.add(new Tender("T" + i, supplier, responses, reasons));
        }
        return Evaluation.under(method).tenders(tenders);
    }

    /** About forty words, as long as a careful evaluator writes. */
    private static String reason(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(Long.toString(random.nextLong(1L << 30), 36)).append(i == 39 ? "." : " ");
        }
        return text.toString();
    }

    /**
     * The assessment itself.
     *
     * @return the assessment
     */
    @Benchmark
    public Object assessed() {
        return evaluation.assess();
    }

    /**
     * Checks that nothing is missing and makes all summaries.
     *
     * @return the summaries
     */
    @Benchmark
    public Object issued() {
        return summaries.issue();
    }

    /**
     * Makes all summaries and writes them in plain text.
     *
     * @return the number of characters
     */
    @Benchmark
    public int issuedAndWritten() {
        int length = 0;
        for (AssessmentSummary summary : summaries.issue()) {
            length += SummaryReport.text(summary).length();
        }
        return length;
    }

    /**
     * Makes all summaries and writes each as a document.
     *
     * @return the documents
     */
    @Benchmark
    public Object issuedAsDocuments() {
        return SummariesWriter.writeEach(summaries);
    }

    /**
     * Looks also for reasons that say nothing of the tender.
     *
     * @return what was found
     */
    @Benchmark
    public Object checkedForEmptyReasons() {
        return summaries.check(RationaleDetector.PROJECT_DEFAULT);
    }
}
