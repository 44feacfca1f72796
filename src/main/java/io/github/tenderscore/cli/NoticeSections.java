package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.json.MonitorDocument;
import io.github.tenderscore.json.MonitorDocument.NoticeTerms;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.NoticeTally;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.uptake.UptakeTally;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.ocds.Coverage;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import io.github.tenderscore.ocds.Reject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What files of notices come to.
 *
 * @param sections a section for each instrument that is made from them
 * @param intake how much of them could be read; empty where there were none
 * @param spend the awards that count as spend
 */
record NoticeSections(List<Section> sections, Optional<Intake> intake, List<SpendLine> spend) {

    /** How many rejects a report names. */
    private static final int NAMED = 10;

    /** What the council itself returned of its lots, where there are no notices. */
    static NoticeSections withoutNotices(MonitorDocument document) {
        List<Section> sections = new ArrayList<>();
        if (!document.lots().isEmpty()) {
            UptakeTally tally = new UptakeTally(document.policies());
            document.lots().forEach(tally::add);
            Intake all = new Intake(document.lots().size(), 0, Percent.of("0"));
            sections.add(Section.of(Instrument.UPTAKE, tally.result(all).indicators())
                    .from(source("return of the council on its lots", document)));
        }
        return new NoticeSections(sections, Optional.empty(), List.of());
    }

    static NoticeSections of(MonitorDocument document, List<String> files) {
        NoticeTerms terms = document.notices()
                .orElseThrow(
                        () -> new InputException(
                                "The option --notices must come with the member \"notices\" of the document, which says how they are read"));
        NoticeTally tally = new NoticeTally(
                document.day(), document.policies(), document.lots(), terms.amounts(), spendBasis(document, terms));
        Coverage coverage;
        try (FileSpool spool = new FileSpool()) {
            coverage = reader(terms)
                    .read(files.stream().map(NoticeSections::opened).toList(), spool, tally::add);
        }
        Intake intake = coverage.intake(terms.rejectedAtMost()).acceptingLost(terms.lostAtMost());
        Source source = source(
                Figures.counted(coverage.releases(), "release", "releases") + " of "
                        + Figures.counted(files.size(), "file", "files") + " of notices",
                document);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Instrument.NOTICES, coverage.indicators(), Optional.of(intake), rejects(coverage))
                .from(source));
        sections.addAll(tally.sections(intake, source));
        return new NoticeSections(sections, Optional.of(intake), tally.spend());
    }

    private static Optional<VatBasis> spendBasis(MonitorDocument document, NoticeTerms terms) {
        return document.returns()
                .localEconomy()
                .filter(economy -> terms.awardsAsSpend())
                .map(economy -> economy.basis().vat());
    }

    /** The returns with the awards of the notices as spend, where the document asks for it. */
    CouncilReturns withAwards(MonitorDocument document) {
        boolean wanted = document.notices().filter(NoticeTerms::awardsAsSpend).isPresent() && intake.isPresent();
        return wanted ? document.returns().withSpend(spend, intake.get()) : document.returns();
    }

    private static ProcurementReader reader(NoticeTerms terms) {
        try {
            ProcurementReader reader = ProcurementReader.standard().ofBuyers(terms.buyers());
            return terms.socialValueWords().isEmpty() ? reader : reader.withSocialValueWords(terms.socialValueWords());
        } catch (IllegalArgumentException e) {
            throw new InputException("The member \"notices\" of the document cannot be used: " + e.getMessage());
        }
    }

    private static NoticeSource opened(String file) {
        Path path = Input.path(file);
        if (!Files.isRegularFile(path)) {
            throw new InputException("The file of notices (" + file + ") must be a file that exists");
        }
        return new NoticeSource(file, () -> Files.newInputStream(path));
    }

    private static Source source(String what, MonitorDocument document) {
        return new Source(what, Optional.of(document.day()), EvidenceGrade.DOCUMENTED);
    }

    /** First where the rest of a file was lost, because nobody knows how much that is. */
    private static List<String> rejects(Coverage coverage) {
        List<String> notes = new ArrayList<>();
        coverage.rejects().stream()
                .sorted(Comparator.comparing(reject -> !reject.isRestLost()))
                .limit(NAMED)
                .map(Reject::toString)
                .forEach(notes::add);
        long more = coverage.rejectedInAll() - notes.size();
        if (more > 0) {
            notes.add("and " + more + " more that could not be read");
        }
        return notes;
    }
}
