package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.json.MonitorDocument;
import io.github.tenderscore.json.MonitorDocument.NoticeTerms;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.monitor.localeconomy.AwardLines;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.transparency.ContractDetailsTally;
import io.github.tenderscore.monitor.uptake.CouncilLots;
import io.github.tenderscore.monitor.uptake.Uptake;
import io.github.tenderscore.monitor.uptake.UptakeLots;
import io.github.tenderscore.monitor.uptake.UptakeTally;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.ocds.Coverage;
import io.github.tenderscore.ocds.KnownBuyer;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import io.github.tenderscore.ocds.Reject;
import io.github.tenderscore.procurement.Procurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads notices with what the council knows of its lots, and says what they come to. */
final class NoticeSections {

    /** How many rejects a report names. */
    private static final int NAMED = 10;

    private final MonitorDocument document;
    private final UptakeTally tally;
    private final CouncilLots council;
    private final ContractDetailsTally details;
    private final List<SpendLine> spend = new ArrayList<>();
    private Optional<Intake> read = Optional.empty();

    NoticeSections(MonitorDocument document) {
        this.document = document;
        this.tally = new UptakeTally(document.policies());
        this.council = new CouncilLots(document.lots());
        this.details = new ContractDetailsTally(document.day());
    }

    /** What the council itself returned of its lots, where there are no notices. */
    List<Section> withoutNotices() {
        if (document.lots().isEmpty()) {
            return List.of();
        }
        document.lots().forEach(tally::add);
        Uptake uptake = tally.result(new Intake(document.lots().size(), 0, Percent.of("0")));
        return List.of(Section.of(Instrument.UPTAKE, from("return of the council on its lots", uptake.indicators())));
    }

    List<Section> of(List<String> files) {
        NoticeTerms terms = document.notices()
                .orElseThrow(
                        () -> new InputException(
                                "The option --notices must come with the member \"notices\" of the document, which says how they are read"));
        Coverage coverage;
        try (FileSpool spool = new FileSpool()) {
            coverage = reader(terms)
                    .read(files.stream().map(NoticeSections::source).toList(), spool, one -> add(one, terms));
        }
        council.remaining().forEach(tally::add);
        Intake intake = coverage.intake(terms.rejectedAtMost()).acceptingLost(terms.lostAtMost());
        read = Optional.of(intake);
        String source = Figures.counted(coverage.releases(), "release", "releases") + " of "
                + Figures.counted(files.size(), "file", "files") + " of notices";
        return List.of(
                new Section(
                        Instrument.NOTICES,
                        from(source, coverage.indicators()),
                        Optional.of(intake),
                        rejects(coverage)),
                new Section(
                        Instrument.UPTAKE,
                        from(source, tally.result(intake).indicators()),
                        Optional.of(intake),
                        council.conflicts()),
                new Section(
                        Instrument.CONTRACT_NOTICES,
                        from(source, details.indicators("contract-notices")),
                        Optional.of(intake),
                        List.of()));
    }

    private void add(Procurement procurement, NoticeTerms terms) {
        details.add(procurement);
        UptakeLots.of(procurement, terms.amounts()).forEach(lot -> tally.add(council.with(lot)));
        if (terms.awardsAsSpend()) {
            document.returns()
                    .localEconomy()
                    .ifPresent(economy -> spend.addAll(
                            AwardLines.of(procurement, economy.basis().vat())));
        }
    }

    /** The returns with the awards of the notices as spend, where the document asks for it. */
    CouncilReturns withAwards(CouncilReturns returns) {
        boolean wanted = document.notices().filter(NoticeTerms::awardsAsSpend).isPresent() && read.isPresent();
        return wanted ? returns.withSpend(spend, read.get()) : returns;
    }

    private static ProcurementReader reader(NoticeTerms terms) {
        try {
            ProcurementReader reader = ProcurementReader.standard()
                    .ofBuyers(terms.buyers().stream()
                            .map(buyer -> new KnownBuyer(buyer.name(), buyer.ids(), buyer.aliases()))
                            .toList());
            return terms.socialValueWords().isEmpty() ? reader : reader.withSocialValueWords(terms.socialValueWords());
        } catch (IllegalArgumentException e) {
            throw new InputException("The member \"notices\" of the document cannot be used: " + e.getMessage());
        }
    }

    private static NoticeSource source(String file) {
        Path path = Input.path(file);
        if (!Files.isRegularFile(path)) {
            throw new InputException("The file of notices (" + file + ") must be a file that exists");
        }
        return new NoticeSource(file, () -> Files.newInputStream(path));
    }

    private List<Indicator> from(String source, List<Indicator> indicators) {
        Source one = new Source(source, Optional.of(document.day()), EvidenceGrade.DOCUMENTED);
        return indicators.stream()
                .map(indicator -> indicator.from(List.of(one)))
                .toList();
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
