package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.RankingWithout;
import io.github.tenderscore.award.ScreenedTender;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.LowTenderWriter;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.report.LowTenderReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens the tenders of a document for abnormally low prices. */
@Command(
        name = "lowtender",
        mixinStandardHelpOptions = true,
        description = {
            "Screens the tenders of a document for abnormally low prices, and shows the ranking without each that is flagged.",
            "A flag decides nothing. No threshold has a default, because the Procurement Act 2023 names none.",
            "The exit code is 1 where a tender is flagged."
        })
final class LowTenderCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.JSON);

    @Option(
            names = "--below-mean",
            paramLabel = "PERCENT",
            description = "Flag a price more than PERCENT below the mean of the others.")
    private @Nullable String belowMean;

    @Option(
            names = "--mad",
            paramLabel = "LIMIT",
            description = "Flag a price whose robust z (median and MAD, factor " + LowTenderTests.NORMAL_FACTOR
                    + ") is below -LIMIT.")
    private @Nullable String mad;

    @Option(
            names = "--below-estimate",
            paramLabel = "PERCENT",
            description = "Flag a price more than PERCENT below the authority's estimate.")
    private @Nullable String belowEstimate;

    @Option(
            names = "--test",
            paramLabel = "RULE",
            description = {
                "Run a test of the catalogue, such as \"AL-ES-85 units=mean\" or \"F13 base=lowest-2; percent=15; least=3\".",
                "May be given several times."
            })
    private List<String> named = List.of();

    @Option(
            names = "--estimate",
            paramLabel = "AMOUNT",
            description = "What the authority expects the contract to cost, in the unit of the method's prices.")
    private @Nullable String estimate;

    @Option(names = "--price", paramLabel = "ID", description = "The price criterion, where the method has several.")
    private @Nullable String price;

    LowTenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LowTenderTest> tests = tests();
        Optional<Ratio> amount = Optional.ofNullable(estimate).map(LowTenderCommand::amount);
        Assessment assessment = options.evaluation(console).assess();
        Optional<Money> expected = amount.map(assessment.evaluation().methodology()::money);
        LowTenderScreening screening = price == null
                ? LowTenderScreening.of(assessment, tests, expected)
                : LowTenderScreening.of(assessment, price, tests, expected);
        options.write(options.wanted() == Format.JSON ? LowTenderWriter.write(screening) : text(screening), console);
        return screening.flagged().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<LowTenderTest> tests() {
        if (belowEstimate != null && estimate == null) {
            throw new InputException("The test --below-estimate (" + belowEstimate
                    + ") must come with --estimate, the amount that the authority expects the contract to cost");
        }
        if (estimate != null && belowEstimate == null && named.isEmpty()) {
            throw new InputException(
                    "The estimate (" + estimate
                            + ") must come with --below-estimate, the percentage below it at which a price is flagged, or with --test");
        }
        List<LowTenderTest> tests = new ArrayList<>();
        add(tests, "--below-mean", belowMean, LowTenderTests::belowMeanOfOthers);
        add(tests, "--mad", mad, limit -> LowTenderTests.robustZ(LowTenderTests.NORMAL_FACTOR, limit));
        add(tests, "--below-estimate", belowEstimate, LowTenderTests::belowEstimate);
        for (String text : named) {
            add(tests, "--test", text, LowTenderTests.catalogue()::parse);
        }
        if (estimate == null) {
            tests.stream().filter(LowTenderTest::needsEstimate).findFirst().ifPresent(test -> {
                throw new InputException("The test " + test.name()
                        + " must come with --estimate, the amount that the authority expects the contract to cost");
            });
        }
        if (tests.isEmpty()) {
            throw new InputException("""
                    At least one test must be asked for: --below-mean PERCENT, --mad LIMIT, --below-estimate PERCENT or --test ID
                      Maybe --below-mean 10, if that is where the authority wants to look twice; the Procurement Act 2023 names no percentage\
                    """);
        }
        return tests;
    }

    private static void add(
            List<LowTenderTest> tests, String option, @Nullable String value, Function<String, LowTenderTest> factory) {
        if (value == null) {
            return;
        }
        try {
            tests.add(factory.apply(value));
        } catch (IllegalArgumentException e) {
            throw new InputException("The option " + option + " (" + value + ") cannot be used: " + e.getMessage());
        }
    }

    private static Ratio amount(String digits) {
        try {
            return Ratio.parse(digits);
        } catch (NumberFormatException e) {
            throw new InputException("The option --estimate (" + digits + ") cannot be used: " + e.getMessage());
        }
    }

    private static String text(LowTenderScreening screening) {
        Methodology method = screening.assessment().evaluation().methodology();
        StringBuilder text = new StringBuilder(LowTenderReport.text(screening));
        for (ScreenedTender flagged : screening.flagged()) {
            text.append('\n')
                    .append(LowTenderReport.text(RankingWithout.of(
                            screening.assessment(), flagged.tender().id())));
        }
        return text.append('\n')
                .append("Method ")
                .append(Fingerprints.of(method))
                .append("\nInput  ")
                .append(Fingerprints.ofInput(screening.assessment().evaluation()))
                .append('\n')
                .toString();
    }
}
