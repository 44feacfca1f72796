package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.json.DashboardReader;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verb {@code monitor} writes fits the schema of dashboards, and is read again. */
class DashboardSchemaTest {

    private static final Schemas SCHEMAS =
            new Schemas("evaluation", "award-notice", "assessment", "lots-result", "dashboard");
    private static final Path RETURNS = Path.of("docs/examples/council-monitor.json");

    @TempDir
    private Path folder;

    private static String dashboard(Path returns, String... more) {
        String[] words = {
            "monitor",
            returns.toString(),
            "--format",
            "json",
            "--notices",
            "docs/examples/council-notices.jsonl",
            "--deliveries",
            "docs/examples/grounds-maintenance-delivery.json"
        };
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        Run run = run(all);
        assertThat(run.errors()).isEmpty();
        return run.output();
    }

    @Test
    void whatEveryInstrumentShowsFitsTheSchema() {
        String written = dashboard(RETURNS);
        assertThat(SCHEMAS.errors("dashboard", written)).isEmpty();
        Dashboard read = DashboardReader.read(written);
        assertThat(read.sections().stream().map(Section::instrument)).containsExactly(Instrument.values());
    }

    @Test
    void whatChangedFitsTheSchema() throws IOException {
        String before = Files.readString(RETURNS)
                .replace("\"asOf\": \"2026-11-24\"", "\"asOf\": \"2026-11-23\"")
                .replace("\"savingsTarget\": 4,", "\"savingsTarget\": 5,")
                .replace("\"staffPerMillion\": \"0.8\",", "");
        Path returns = Files.writeString(folder.resolve("before.json"), before);
        Path earlier = Files.writeString(folder.resolve("earlier.json"), dashboard(returns));
        String written = dashboard(RETURNS, "--since", earlier.toString());
        assertThat(written).contains("\"since\": \"2026-11-23\"", "\"change\": \"value\"", "\"difference\": \"-1\"");
        assertThat(SCHEMAS.errors("dashboard", written)).isEmpty();
    }

    @Test
    void aDashboardOfNothingFitsTheSchema() throws IOException {
        String nothing =
                "{\"format\": \"tenderscore-monitor/1\", \"council\": \"Exampleton\", \"asOf\": \"2026-11-24\"}";
        Path returns = Files.writeString(folder.resolve("nothing.json"), nothing);
        Run run = run("monitor", returns.toString(), "--format", "json");
        assertThat(SCHEMAS.errors("dashboard", run.output())).isEmpty();
    }

    @Test
    void whatIsNoDashboardIsRefused() {
        String written = dashboard(RETURNS);
        assertThat(SCHEMAS.errors(
                        "dashboard", written.replaceFirst("\"instrument\": \"notices\"", "\"instrument\": \"x\"")))
                .isNotEmpty();
        assertThat(SCHEMAS.errors("dashboard", written.replaceFirst("\"unknown\": \"", "\"unknown\": \"x")))
                .isNotEmpty();
    }
}
