package io.github.tenderscore.cli;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.socialvalue.MinimumWeight;
import io.github.tenderscore.socialvalue.MinimumWeight.Authority;
import io.github.tenderscore.socialvalue.ModelOutcome;
import io.github.tenderscore.socialvalue.NationalModel;
import io.github.tenderscore.socialvalue.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which national social value model a procurement begins under, and the weight that it asks for. */
@Command(
        name = "national-model",
        mixinStandardHelpOptions = true,
        description = {
            "Says which national social value model a procurement begins under.",
            "It names the least weight that the model asks for, whether it binds the authority, its outcomes, and which of the four themes",
            "it leaves to a council. The date of the procurement decides, never today's.",
            "The exit code is 1 where --weight is below the least weight."
        })
final class NationalModelCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--commenced",
            paramLabel = "DATE",
            required = true,
            description = "The day on which the tender notice is published, such as 2027-01-01.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate commenced;

    @Option(
            names = "--value",
            paramLabel = "POUNDS",
            description = "The estimated value with VAT, needed where the model looks at it.")
    private @Nullable String value;

    @Option(
            names = "--authority",
            paramLabel = "KIND",
            required = true,
            description =
                    "central, adopter (such as a council that adopted the model) or other (such as one that did not).")
    @SuppressWarnings("NullAway.Init")
    private Authority authority;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "A model chosen early: ppn_002 from 13 February 2025.")
    private @Nullable NationalModel chosen;

    @Option(
            names = "--weight",
            paramLabel = "PERCENT",
            description = "The weight that the method gives to social value.")
    private @Nullable String weight;

    @Mixin
    private final Output output = new Output();

    NationalModelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MinimumWeight least = least();
        boolean kept = weight == null || least.isKeptBy(percent(weight));
        output.write(text(least, kept), console);
        return kept ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private MinimumWeight least() {
        Optional<Money> money = Optional.ofNullable(value).map(NationalModelCommand::pounds);
        try {
            return chosen == null
                    ? MinimumWeight.of(commenced, money, authority)
                    : MinimumWeight.chosen(chosen, commenced, money, authority);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private static Money pounds(String digits) {
        try {
            Money money = Money.of(digits, "GBP", VatBasis.GROSS);
            if (money.amount().signum() < 0) {
                throw new InputException("The option --value (" + digits + ") must be zero or more pounds");
            }
            return money;
        } catch (IllegalArgumentException e) {
            throw new InputException("The option --value (" + digits + ") cannot be used: " + e.getMessage());
        }
    }

    private static Percent percent(String digits) {
        try {
            Percent percent = Percent.of(digits);
            if (percent.compareTo(Percent.of("0")) < 0 || percent.compareTo(Percent.of("100")) > 0) {
                throw new InputException("The option --weight (" + digits + ") must be from 0 to 100 per cent");
            }
            return percent;
        } catch (IllegalArgumentException e) {
            throw new InputException("The option --weight (" + digits + ") cannot be used: " + e.getMessage());
        }
    }

    private String text(MinimumWeight least, boolean kept) {
        StringBuilder text = new StringBuilder();
        text.append("Least weight of social value: ")
                .append(least.percent().map(Percent::toString).orElse("none"))
                .append(least.model()
                        .filter(model -> least.percent().isPresent())
                        .map(model -> " of " + model.weightingBase())
                        .orElse(""))
                .append("\n  because ")
                .append(least.why())
                .append('\n');
        if (least.percent().isPresent()) {
            text.append(least.binding() ? "  It binds the authority.\n" : "  It does not bind the authority.\n");
        }
        least.indicators()
                .ifPresent(number ->
                        text.append("  At least ").append(number).append(" social value KPIs are asked for.\n"));
        if (weight != null) {
            text.append("  The weight ").append(weight).append(kept ? " keeps to it.\n" : " does not keep to it.\n");
        }
        least.model().ifPresent(model -> describe(model, text));
        return text.toString();
    }

    private static void describe(NationalModel model, StringBuilder text) {
        if (!model.outcomes().isEmpty()) {
            text.append("\nOutcomes and criteria of ").append(model.title()).append('\n');
        }
        model.outcomes()
                .forEach(outcome -> text.append("  ").append(line(outcome)).append('\n'));
        List<Theme> own = Arrays.stream(Theme.values())
                .filter(theme -> theme.nearest(model).isEmpty())
                .toList();
        if (!own.isEmpty() && !model.outcomes().isEmpty()) {
            text.append("\nThemes for which a council keeps outcomes of its own: ")
                    .append(own.stream().map(Theme::title).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (model.evidence() == Evidence.SECONDARY) {
            text.append("\nAll this comes from secondary texts and is to be confirmed in the official ones.\n");
        }
    }

    private static String line(ModelOutcome outcome) {
        return outcome.code() + " " + outcome.title()
                + (outcome.criteria().isEmpty() ? "" : ": " + String.join("; ", outcome.criteria()));
    }
}
