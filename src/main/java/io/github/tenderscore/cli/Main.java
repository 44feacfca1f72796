package io.github.tenderscore.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: one command for each question. */
@Command(
        name = "tenderscore",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Scores public tenders exactly and explains every number.",
        footer = {
            "",
            "Exit codes:",
            "   0  done",
            "   1  a tie, a difference, something missing: a person must settle it",
            "   2  bad input, every fault named with its place",
            "  70  an error of this program"
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** The version that stands in the JAR. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tenderscore " + (version == null ? "(not from a JAR)" : version)};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command must be given, such as score");
    }

    /**
     * Runs a command and ends the program with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(run(new Console(System.in, utf8(System.out), utf8(System.err)), args));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "The date (" + text + ") must be a day of the calendar, written as in 2026-03-02");
        }
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    private static Long wholeOfAnySize(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static TypeConversionException notWhole(String text, long least, long most) {
        return new TypeConversionException(
                "The number (" + text + ") must be whole, and from " + least + " to " + most);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Runs a command on some streams and gives its exit code. */
    static int run(Console console, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new NationalModelCommand(console))
                .addSubcommand(new PlaceCommand(console))
                .addSubcommand(new MeasuresCommand(console))
                .addSubcommand(new ValueCommand(console))
                .addSubcommand(new WeightsCommand(console))
                .addSubcommand(new DraftCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new StressCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new RobustnessCommand(console))
                .addSubcommand(new LowTenderCommand(console))
                .addSubcommand(new StagesCommand(console))
                .addSubcommand(new LotsCommand(console))
                .addSubcommand(new CallOffCommand(console))
                .addSubcommand(new SummariesCommand(console))
                .addSubcommand(new NoticeCommand(console))
                .addSubcommand(new DeliverCommand(console))
                .addSubcommand(new MonitorCommand(console))
                .addSubcommand(RecordCommand.with(console))
                .addSubcommand(new VerifyCommand(console))
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(int.class, Main::whole)
                .registerConverter(Integer.class, Main::whole)
                .registerConverter(long.class, Main::wholeOfAnySize)
                .setExecutionExceptionHandler((exception, command, parsed) -> Failures.report(exception, console));
        int code = execute(commandLine, console, args);
        console.flush();
        if (console.out().checkError() && (code == ExitCode.DONE || code == ExitCode.FINDINGS)) {
            console.err().print("The standard output must take the whole result; it was not all written\n");
            console.flush();
            return ExitCode.BAD_INPUT;
        }
        return code;
    }

    /** An error that ends the program by itself ends it with the code of a tie. */
    private static int execute(CommandLine commandLine, Console console, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            console.err().print("""
                            The input is too large for the memory of this program; nothing was written
                              Maybe it fits into more; give it with java -Xmx
                            """);
            return ExitCode.INTERNAL;
        } catch (Error e) {
            return Failures.report(e, console);
        }
    }
}
