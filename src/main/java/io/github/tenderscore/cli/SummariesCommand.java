package io.github.tenderscore.cli;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryCheck;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.json.SummaryFactsReader;
import io.github.tenderscore.panel.RationaleDetector;
import io.github.tenderscore.report.SummaryReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the assessment summary of each supplier. */
@Command(
        name = "summaries",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the assessment summary of each supplier whose tender was assessed.",
            "Where anything is missing that the law asks for, it lists everything and writes none."
        })
final class SummariesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Option(
            names = "--award",
            paramLabel = "AWARD",
            description = "What only the authority knows: a document of the format tenderscore-award/1.")
    private @Nullable String award;

    @Option(
            names = "--tender",
            paramLabel = "ID",
            description =
                    "Only the summary for the supplier of this tender; without it, all of them stand one behind the other.")
    private @Nullable String tender;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Write one file for each supplier into a new folder, all or none.")
    private @Nullable Path folder;

    SummariesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folder != null && (tender != null || !options.isForTheConsole())) {
            throw new InputException("The folder (" + folder + ") must be given without --tender and --output");
        }
        AssessmentSummaries summaries = AssessmentSummaries.of(
                options.evaluation(console).assess(),
                award == null ? SummaryFacts.NONE : Input.read(award, console, SummaryFactsReader::read));
        if (tender != null && !summaries.recipients().contains(tender)) {
            throw new InputException("The tender (" + tender + ") must be one whose supplier gets a summary: "
                    + String.join(", ", summaries.recipients()));
        }
        SummaryCheck check = summaries.check(RationaleDetector.PROJECT_DEFAULT);
        list("Not complete, so no summary is written", check.faults());
        list("To be looked at", check.warnings());
        if (!check.isComplete()) {
            return ExitCode.FINDINGS;
        }
        if (folder != null) {
            OutputFolder.write(folder, files(summaries));
        } else {
            options.write(page(summaries), console);
        }
        return ExitCode.DONE;
    }

    private void list(String heading, List<Fault> faults) {
        if (!faults.isEmpty()) {
            console.err().print(heading + " (" + faults.size() + "):\n");
            faults.forEach(fault -> console.err().print("- " + fault + "\n"));
        }
    }

    private Map<String, String> files(AssessmentSummaries summaries) {
        Map<String, String> names = FileNames.of(summaries.recipients(), options.wanted());
        Map<String, String> files = new LinkedHashMap<>();
        pages(summaries).forEach((id, page) -> files.put(names.getOrDefault(id, id), page));
        return files;
    }

    private String page(AssessmentSummaries summaries) {
        if (tender == null) {
            return options.wanted() == Format.JSON
                    ? SummariesWriter.write(summaries)
                    : String.join("\n\n", pages(summaries).values());
        }
        return pages(summaries).getOrDefault(tender, "");
    }

    /** Ids of tenders to what their suppliers are sent. */
    private Map<String, String> pages(AssessmentSummaries summaries) {
        if (options.wanted() == Format.JSON) {
            return SummariesWriter.writeEach(summaries);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        summaries.issue().forEach(summary -> pages.put(summary.tender(), text(summary)));
        return pages;
    }

    private String text(AssessmentSummary summary) {
        return options.wanted() == Format.MARKDOWN ? SummaryReport.markdown(summary) : SummaryReport.text(summary);
    }
}
