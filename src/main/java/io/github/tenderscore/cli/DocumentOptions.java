package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the commands that read a document and write a result have in common: FILE, --format and --output. */
final class DocumentOptions {

    private final String document;
    private final List<Format> offered;

    @Mixin
    private final Output output = new Output();

    private final PositionalParamSpec file;
    private final OptionSpec format;

    /** Options of a command that reads documents of one format and writes some forms. */
    DocumentOptions(String document, Format... offered) {
        this.document = document;
        this.offered = List.of(offered);
        this.file = file();
        this.format = format(names());
    }

    private PositionalParamSpec file() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("FILE")
                .type(String.class)
                .description("A document of the format " + document + "; - for standard input.")
                .build();
    }

    private OptionSpec format(String names) {
        return OptionSpec.builder("--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .description("One of " + names + "; text unless given.")
                .completionCandidates(offered.stream().map(Format::toString).toList())
                .converters(this::parse)
                .defaultValue(Format.TEXT.toString())
                .build();
    }

    /** Adds FILE and --format to the command, with the words and values that are its own. */
    @Spec(Spec.Target.MIXEE)
    void command(CommandSpec command) {
        command.addPositional(file);
        command.addOption(format);
    }

    private Format parse(String name) {
        return offered.stream()
                .filter(known -> known.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("The format (" + name + ") must be one of " + names()));
    }

    private String names() {
        return offered.stream().map(Format::toString).collect(Collectors.joining(", "));
    }

    Format wanted() {
        return format.getValue();
    }

    /** The name of the document as it was given. */
    String name() {
        return file.getValue();
    }

    /** The evaluation of a document, or what a record comes to. */
    Evaluation evaluation(Console console) {
        return Input.evaluation(file.getValue(), console);
    }

    <T> T read(Console console, Function<InputStream, T> reader) {
        String name = file.getValue();
        return Input.read(name, console, reader);
    }

    void write(String text, Console console) {
        output.write(text, console);
    }

    /** Whether the result goes to standard output. */
    boolean isForTheConsole() {
        return output.isForTheConsole();
    }
}
