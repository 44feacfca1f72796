package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every code block of the documentation and compares what it prints with what the page says. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)(#[^)]*)?\\)");

    /** A fenced block of a page. */
    record Block(String language, String text) {}

    @TestFactory
    Stream<DynamicTest> javaBlocksCompileAndPrintWhatThePageSays() throws IOException {
        return pages().filter(page ->
                        blocks(page).stream().anyMatch(block -> block.language().equals("java")))
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> runJava(page)));
    }

    private static void runJava(Path page) throws Exception {
        List<String> snippets = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String before = "";
        for (Block block : blocks(page)) {
            if (block.language().equals("java")) {
                snippets.add(block.text());
                expected.add("");
            } else if (block.language().equals("text") && before.equals("java")) {
                expected.set(expected.size() - 1, block.text());
            }
            before = block.language();
        }
        assertThat(SnippetRunner.run(snippets)).isEqualTo(expected);
    }

    @Test
    void theExampleOfTheReadmeNeedsNothingButTheLibrary() throws Exception {
        List<String> snippets = blocks(Path.of("README.md")).stream()
                .filter(block -> block.language().equals("java"))
                .map(Block::text)
                .toList();
        assertThat(SnippetRunner.runAlone(snippets)).isEqualTo(SnippetRunner.run(snippets));
    }

    @TestFactory
    Stream<DynamicTest> consoleBlocksPrintWhatThePageSays() throws IOException {
        return pages().flatMap(page -> blocks(page).stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(block -> commands(block.text()).stream())
                .map(command -> DynamicTest.dynamicTest(page + ": " + command.words(), () -> runConsole(command))));
    }

    /** A command line with the lines that it prints. */
    record Command(String words, List<String> output) {}

    /** The words of a command line; those between double quotes are one. */
    private static String[] words(String line) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toArray(String[]::new);
    }

    private static List<Command> commands(String block) {
        List<Command> commands = new ArrayList<>();
        for (String line : block.split("\n", -1)) {
            if (line.startsWith("$ ")) {
                commands.add(new Command(line.substring(2), new ArrayList<>()));
            } else if (!commands.isEmpty()) {
                commands.get(commands.size() - 1).output().add(line);
            }
        }
        return commands;
    }

    private static void runConsole(Command command) throws IOException {
        int jar = command.words().indexOf("-cli.jar ");
        if (jar < 0) {
            assertThat(Files.readString(Path.of(".ci/run")))
                    .as("a command without the JAR must be the test command")
                    .contains(command.words());
            return;
        }
        String printed = CommandLineRunner.run(words(command.words().substring(jar + "-cli.jar ".length())))
                .output();
        String wanted = String.join("\n", command.output());
        assertThat(printed.stripTrailing()).matches(pattern(wanted.stripTrailing()));
    }

    /** The printed text, in which a line of three points stands for any lines. */
    private static Pattern pattern(String wanted) {
        StringBuilder pattern = new StringBuilder();
        String[] lines = wanted.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            pattern.append(
                    lines[i].equals("...")
                            ? "(?:.*\n)*?" + (last ? ".*" : "")
                            : Pattern.quote(lines[i]) + (last ? "" : "\n"));
        }
        return Pattern.compile(pattern.toString());
    }

    @Test
    void linksBetweenPagesLeadSomewhere() throws IOException {
        for (Path page : pages().toList()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .forEach(link -> assertThat(page.resolveSibling(link.group(1)))
                            .as("the link to %s on %s", link.group(1), page)
                            .exists());
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                    Stream.of(Path.of("README.md")),
                    docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .toList()
                    .stream();
        }
    }

    private static List<Block> blocks(Path page) {
        List<Block> blocks = new ArrayList<>();
        try {
            String[] parts = ("\n" + Files.readString(page)).split("\n```", -1);
            for (int i = 1; i < parts.length; i += 2) {
                int end = parts[i].indexOf('\n');
                blocks.add(new Block(parts[i].substring(0, end), parts[i].substring(end + 1) + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }
}
