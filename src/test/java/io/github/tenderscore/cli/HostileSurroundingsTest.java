package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds a command fails, or is not what one expects: nothing is lost unsaid, and nothing is destroyed. */
class HostileSurroundingsTest {

    private static final String FCDO = "docs/examples/fcdo-services-2024.json";

    @TempDir
    private Path folder;

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static Run with(InputStream in, OutputStream out, String... words) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Main.run(
                new Console(
                        in,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(errors, false, StandardCharsets.UTF_8)),
                words);
        return new Run(code, "", errors.toString(StandardCharsets.UTF_8));
    }

    private static Run full(String... words) {
        return with(new ByteArrayInputStream(new byte[0]), new Full(), words);
    }

    @Test
    void aResultThatStandardOutputDoesNotTakeIsNotDone() {
        for (Run run : new Run[] {
            full("score", FCDO),
            full("explain", FCDO),
            full("draft", "docs/examples/illustrative-notice.json", "--lot", "1")
        }) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.errors())
                    .isEqualTo("The standard output must take the whole result; it was not all written\n");
        }
    }

    @Test
    void whatIsWrongWithTheInputStaysTheMessage() {
        Run run = full("score", "no-such-file.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("The input (no-such-file.json) must be a file that exists");
    }

    @Test
    void tooLittleMemoryIsNoTie() {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("as tried here");
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return read();
            }
        };
        Run run = with(in, new ByteArrayOutputStream(), "score", "-");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.errors()).isEqualTo("""
                        The input is too large for the memory of this program; nothing was written
                          Maybe it fits into more; give it with java -Xmx
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad\0name.json", "\0"})
    void aNameThatCannotBeOneOfAFileIsBadInput(String name) {
        Run run = run("score", name);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("The input (" + name + ") must be the name of a file: ");
    }

    /** The system would name a file that nobody asked for, behind the name of a class. */
    @Test
    void whyNothingCanBeWrittenIsSaidInWords() throws IOException {
        Path nowhere = folder.resolve("no/such/result.txt");
        assertThat(run("score", FCDO, "-o", nowhere.toString()).errors())
                .isEqualTo("The output (" + nowhere + ") cannot be written: there is no such folder\n");
        Path below = Files.writeString(folder.resolve("file"), "x").resolve("result.txt");
        assertThat(run("score", FCDO, "-o", below.toString()).errors())
                .startsWith("The output (" + below + ") cannot be written: ")
                .doesNotContain("java.nio", ".part");
    }

    @Test
    void aFolderIsNotReplacedByAResult() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = run("score", FCDO, "-o", empty.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("The output (" + empty + ") must be a file, not a folder\n");
        assertThat(empty).isEmptyDirectory();
        assertThat(run("score", FCDO, "-o", "/").errors()).isEqualTo("The output (/) must be a file, not a folder\n");
        assertThat(run("score", FCDO, "-o", "").errors()).isEqualTo("The output () must be a file, not a folder\n");
    }

    @Test
    void aLinkIsFollowedAndStays() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path target = Files.writeString(other.resolve("result.txt"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        assertThat(run("score", FCDO, "-o", link.toString()).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("FCDO Services 2024");
    }

    @Test
    void whoMayReadAnOlderResultMayReadTheNewOne() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("result.txt"), "older");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--rw-"));
        assertThat(run("score", FCDO, "-o", target.toString()).exitCode()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r--rw-");
        Path usual = Files.writeString(folder.resolve("usual.txt"), "what any program writes");
        Path made = folder.resolve("new.txt");
        assertThat(run("score", FCDO, "-o", made.toString()).exitCode()).isZero();
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device) && !Files.isRegularFile(device) && !Files.isWritable(device.getParent()));
        assertThat(run("score", FCDO, "-o", device.toString()).exitCode()).isZero();
    }

    @Test
    void aNameThatStartsWithAnAtSignIsAName() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "--version");
        Run run = run("score", "@" + words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("The input (@" + words + ") must be a file that exists\n");
    }
}
