package io.github.tenderscore.cli;

import io.github.tenderscore.check.Buyer;
import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.Check;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.check.ContractTrait;
import io.github.tenderscore.check.EstimatedValue;
import io.github.tenderscore.check.Moment;
import io.github.tenderscore.check.Profile;
import io.github.tenderscore.check.Route;
import io.github.tenderscore.check.Rulebook;
import io.github.tenderscore.check.Status;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.CheckReader;
import io.github.tenderscore.json.CheckWriter;
import io.github.tenderscore.json.DocumentLines;
import io.github.tenderscore.json.DraftReader;
import io.github.tenderscore.json.SarifWriter;
import io.github.tenderscore.report.CheckText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a procurement against the law and good sense. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks what is known of a procurement against the Procurement Act 2023: what fails, what is not known, what passes.",
            "FILE holds the facts. With --facts, or with --commenced, --route and --buyer, it may be a method, an evaluation or a record ("
                    + Input.EVALUATION + ") instead, or the draft of a published notice (" + DraftReader.FORMAT + ").",
            "What is not in the file is unknown, and never a pass. This is no legal advice.",
            "The exit code is 1 where a check fails, and with --require-known where something is not known."
        })
final class CheckCommand implements Callable<Integer> {

    private static final String LIBRARY = "library";

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(CheckReader.FORMAT, Format.TEXT, Format.MARKDOWN, Format.JSON, Format.SARIF);

    @Option(
            names = "--commenced",
            paramLabel = "DAY",
            description = "The day on which the procurement commenced; it chooses the law.")
    private @Nullable LocalDate commenced;

    @Option(
            names = "--route",
            paramLabel = "ROUTE",
            description = "open, competitive-flexible, call-off or below-threshold.")
    private @Nullable String route;

    @Option(
            names = "--buyer",
            paramLabel = "BUYER",
            description = "best-value-authority, parish-council, school, central-government or other.")
    private @Nullable String buyer;

    @Option(
            names = "--trait",
            paramLabel = "TRAIT",
            description = {
                "What the contract is besides: light-touch, framework, concession, works, utilities, private-utility or defence.",
                "May be given several times."
            })
    private List<String> traits = List.of();

    @Option(names = "--value", paramLabel = "POUNDS", description = "The estimated value in pounds with VAT.")
    private @Nullable String value;

    @Option(
            names = "--facts",
            paramLabel = "FACTS",
            description =
                    "What the method, evaluation or record in FILE does not say of the procurement: a document of the format "
                            + CheckReader.FORMAT + ".")
    private @Nullable String facts;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = {
                "Make the checks of this moment: before-publication, during, at-award or after-award.",
                "May be given several times; all unless given."
            })
    private List<String> moments = List.of();

    @Option(
            names = "--words",
            paramLabel = "LIST",
            description =
                    "Look for vague words, brands and standards by the lists of this library where FILE and FACTS name"
                            + " none: library.")
    private @Nullable String words;

    @Option(
            names = "--require-known",
            description = "Exit with 1 also where something is not known, as a pipeline wants that takes 0 for a pass.")
    private boolean requireKnown;

    @Mixin
    private final MadeUpBids bids = new MadeUpBids();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Check> checks = checks();
        CaseFile file = bids.added(worded(file()), console);
        CheckReport report;
        try {
            report = CheckReport.of(file, checks, Rulebook.england());
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
        options.write(
                switch (options.wanted()) {
                    case JSON -> CheckWriter.write(report);
                    case SARIF -> SarifWriter.write(report, options.name(), lines());
                    case MARKDOWN -> CheckText.markdown(report);
                    default -> CheckText.text(report);
                },
                console);
        boolean open = requireKnown && !report.with(Status.UNKNOWN).isEmpty();
        return open || !report.with(Status.FAILS).isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** With the lists of this library for what names no list of its own. */
    private CaseFile worded(CaseFile file) {
        if (words == null) {
            return file;
        }
        if (!words.equals(LIBRARY)) {
            throw new InputException("The option --words (" + words + ") must be " + LIBRARY
                    + "; lists of your own stand in the facts, as vagueTerms of the senseLimits and wordLists and equivalents of"
                    + " the specification");
        }
        return file.withWordsOfTheLibrary();
    }

    /** Standard input has been read and cannot be read again. */
    private DocumentLines lines() {
        return options.name().equals("-") ? DocumentLines.UNKNOWN : options.read(console, DocumentLines::of);
    }

    private List<Check> checks() {
        Set<Moment> wanted = constants("--at", moments, Moment.class, Moment::code);
        return Checks.all().stream()
                .filter(check -> wanted.isEmpty() || check.moments().stream().anyMatch(wanted::contains))
                .toList();
    }

    private CaseFile file() {
        boolean described = commenced != null || route != null || buyer != null || !traits.isEmpty() || value != null;
        if (facts != null) {
            if (described) {
                throw new InputException(
                        "The option --facts (" + facts + ") must stand without --commenced, --route, --buyer,"
                                + " --trait and --value: its profile says what they say");
            }
            return beside(Input.read("--facts", facts, console, CheckReader.standard()::read));
        }
        if (!described) {
            return options.read(console, CheckReader.standard()::read);
        }
        CaseFile file = CaseFile.of(profile());
        return Input.any(options.name(), console, file::with, file::with, file::with);
    }

    /** What FILE says beside the facts; a fact that both know must be the same. */
    private CaseFile beside(CaseFile known) {
        try {
            return Input.any(
                    options.name(),
                    console,
                    record -> record.replay()
                            .methodology()
                            .map(known::completedBy)
                            .orElse(known)
                            .with(record),
                    evaluation -> known.completedBy(evaluation.methodology()).with(evaluation),
                    known::with);
        } catch (FaultException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "The document (" + facts + ") of the option --facts must fit FILE: " + e.getMessage());
        }
    }

    /** What the options say of the procurement; a method alone does not say it. */
    private Profile profile() {
        if (commenced == null || route == null || buyer == null) {
            throw new InputException(
                    "The options --commenced, --route and --buyer must be given together: they choose the law"
                            + " for a method, an evaluation or a record");
        }
        return new Profile(
                constant("--route", route, Route.class, Route::code),
                constants("--trait", traits, ContractTrait.class, ContractTrait::code),
                constant("--buyer", buyer, Buyer.class, Buyer::code),
                commenced,
                Optional.ofNullable(value).map(CheckCommand::withVat));
    }

    private static EstimatedValue withVat(String pounds) {
        try {
            return EstimatedValue.withVat(pounds);
        } catch (NumberFormatException e) {
            throw new InputException("The option --value (" + pounds + ") must be a number: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new InputException("The option --value (" + pounds + ") cannot be used: " + e.getMessage());
        }
    }

    private static <E extends Enum<E>> Set<E> constants(
            String option, List<String> given, Class<E> type, Function<E, String> code) {
        Set<E> found = EnumSet.noneOf(type);
        given.forEach(name -> found.add(constant(option, name, type, code)));
        return found;
    }

    private static <E extends Enum<E>> E constant(
            String option, String given, Class<E> type, Function<E, String> code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> code.apply(one).equals(given))
                .findFirst()
                .orElseThrow(() -> new InputException("The option " + option + " (" + given + ") must be one of "
                        + Arrays.stream(type.getEnumConstants()).map(code).collect(Collectors.joining(", "))));
    }
}
