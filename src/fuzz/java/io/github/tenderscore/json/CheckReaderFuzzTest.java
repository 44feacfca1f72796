package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.check.Rulebook;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.report.CheckText;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** Whatever bytes come, they are read as facts of a procurement and checked, or refused with faults; and what is found can be written. */
class CheckReaderFuzzTest {

    /** The first day of the Procurement Act 2023 (SI 2024/716). */
    private static final LocalDate ACT = LocalDate.of(2025, 2, 24);

    @FuzzTest
    void anyBytesAreCheckedOrRefused(byte[] bytes) {
        CaseFile file;
        try {
            file = CheckReader.standard().read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        check(file);
    }

    private static void check(CaseFile file) {
        if (file.profile().commenced().isBefore(ACT)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CheckReport.of(file, Checks.all(), Rulebook.england()));
            return;
        }
        CheckReport report = CheckReport.of(file, Checks.all(), Rulebook.england());
        assertThat(CheckWriter.write(report)).endsWith("\n");
        assertThat(SarifWriter.write(report, "facts.json", DocumentLines.UNKNOWN))
                .endsWith("\n");
        assertThat(CheckText.text(report)).isNotBlank();
    }
}
