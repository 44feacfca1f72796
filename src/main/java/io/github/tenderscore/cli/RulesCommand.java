package io.github.tenderscore.cli;

import io.github.tenderscore.Rules;
import io.github.tenderscore.report.RulesText;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.NativeName;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds rules of the catalogue, or tells all that is known of one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the published rules that are known, or tells all that is known of one.",
            "Only where a rule is confirmed by a source there may it be called the official one of a country."
        })
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description = "The id of a rule, or a part of its id, its title or its name in a country.")
    private @Nullable String rule;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only rules that are used, or said to be used, there: a name or code, such as Germany or DE.")
    private @Nullable String country;

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            description =
                    "Only rules that are for this: price, award, social-value, quality, weighting, consensus, low-tender.")
    private @Nullable String family;

    @Mixin
    private final Output output = new Output();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.write(text(), console);
        return ExitCode.DONE;
    }

    private String text() {
        Optional<Jurisdiction> jurisdiction = Optional.ofNullable(country).map(RulesCommand::jurisdiction);
        Optional<RuleFamily> wanted = Optional.ofNullable(family).map(RulesCommand::family);
        List<RuleType<?>> all = wanted.<List<RuleType<?>>>map(
                        of -> List.copyOf(Rules.standard().of(of)))
                .orElseGet(Rules.standard()::all);
        List<RuleType<?>> types = all.stream()
                .filter(type -> jurisdiction.isEmpty() || isUsedIn(type, jurisdiction.get()))
                .toList();
        String words = rule == null ? "" : rule.strip().toLowerCase(Locale.ROOT);
        Optional<RuleType<?>> one = types.stream()
                .filter(type -> type.id().toLowerCase(Locale.ROOT).equals(words))
                .findFirst();
        if (one.isPresent()) {
            return RulesText.of(one.get());
        }
        List<RuleType<?>> found =
                types.stream().filter(type -> holds(type, words)).toList();
        if (found.isEmpty()) {
            throw new InputException(
                    rule == null
                            ? "The rules asked for must not be none: no rule of the family is used in the country"
                            : "The rule (" + rule
                                    + ") must be in the catalogue: no rule asked for has it in its id, title or names"
                                    + "\n  Maybe a shorter part of it; without one all rules are listed");
        }
        return jurisdiction.map(in -> RulesText.list(found, in)).orElseGet(() -> RulesText.list(found));
    }

    private static boolean isUsedIn(RuleType<?> type, Jurisdiction jurisdiction) {
        return type.origin().usages().stream().anyMatch(usage -> usage.jurisdiction() == jurisdiction);
    }

    private static boolean holds(RuleType<?> type, String words) {
        return Stream.concat(
                        Stream.of(type.id(), type.title()),
                        type.origin().names().stream().map(NativeName::name))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
    }

    private static Jurisdiction jurisdiction(String text) {
        return Arrays.stream(Jurisdiction.values())
                .filter(one ->
                        one.words().equalsIgnoreCase(text.strip()) || one.code().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InputException("The country (" + text + ") must be one of "
                        + Arrays.stream(Jurisdiction.values())
                                .map(one -> one.code() + " " + one.words())
                                .collect(Collectors.joining(", "))));
    }

    private static RuleFamily family(String text) {
        return Arrays.stream(RuleFamily.values())
                .filter(one -> one.code().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InputException("The family (" + text + ") must be one of "
                        + Arrays.stream(RuleFamily.values())
                                .map(RuleFamily::code)
                                .collect(Collectors.joining(", "))));
    }
}
