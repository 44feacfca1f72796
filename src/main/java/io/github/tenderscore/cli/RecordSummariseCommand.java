package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.SummaryFactsReader;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Summarised;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds to a record that the assessment summaries were provided. */
@Command(
        name = "summarise",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the event summarised to a record, with the fingerprint of each summary that the command summaries writes of it.",
            "Where anything is missing in a summary it is named, and the record stays as it was."
        })
final class RecordSummariseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final EntryOptions entry = new EntryOptions();

    @Option(
            names = "--award",
            paramLabel = "AWARD",
            required = true,
            description = "What the summaries are written with besides: a document of the format tenderscore-award/1.")
    @SuppressWarnings("NullAway.Init")
    private String award;

    RecordSummariseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SummaryFacts facts = Input.read(award, console, SummaryFactsReader::read);
        record.add(before -> entry.next(before, summarised(before, facts)), console);
        return ExitCode.DONE;
    }

    private static Summarised summarised(ProcurementRecord record, SummaryFacts facts) {
        Evaluation evaluation = record.replay().assessable();
        AssessmentSummaries summaries = AssessmentSummaries.of(evaluation.assess(), facts);
        SortedMap<String, String> fingerprints = Fingerprints.of(summaries);
        // summaries that are complete say when they are provided
        return new Summarised(facts.providedAt().orElseThrow(), fingerprints);
    }
}
