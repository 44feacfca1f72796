package io.github.tenderscore.calendar;

import static io.github.tenderscore.calendar.TenderingPeriod.Circumstance.DYNAMIC_MARKET;
import static io.github.tenderscore.calendar.TenderingPeriod.Circumstance.LIGHT_TOUCH;
import static io.github.tenderscore.calendar.TenderingPeriod.Circumstance.NEGOTIATED_NOT_CENTRAL;
import static io.github.tenderscore.calendar.TenderingPeriod.Circumstance.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.calendar.TenderingPeriod.Circumstance;
import io.github.tenderscore.calendar.TenderingPeriod.Documents;
import io.github.tenderscore.calendar.TenderingPeriod.Submission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in section 54(4) of the Procurement Act 2023; invited on Monday 16 March 2026, the period begins on the 17th. */
class TenderingPeriodTest {

    private static final LocalDate INVITED = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @CsvSource({
        "ELECTRONIC, TOGETHER, 2026-04-10",
        "ELECTRONIC, NOT_TOGETHER, 2026-04-15",
        "NOT_ELECTRONIC, TOGETHER, 2026-04-15",
        "NOT_ELECTRONIC, NOT_TOGETHER, 2026-04-20"
    })
    void isGeneralWithoutCircumstances(Submission submission, Documents documents, LocalDate earliest) {
        assertThat(TenderingPeriod.minimum(submission, documents, Set.of())
                        .orElseThrow()
                        .due(INVITED)
                        .words())
                .isEqualTo("tenders due not before " + Dates.words(earliest));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESELECTED_NOT_CENTRAL", "QUALIFYING_PLANNED_NOTICE", "URGENCY", "DYNAMIC_MARKET"})
    void isTenDaysWhereACircumstanceAllowsIt(Circumstance circumstance) {
        assertThat(TenderingPeriod.minimum(Submission.NOT_ELECTRONIC, Documents.NOT_TOGETHER, EnumSet.of(circumstance))
                        .orElseThrow()
                        .due(INVITED)
                        .date())
                .contains(LocalDate.of(2026, 3, 26));
    }

    @Test
    void isTheShortestOfThoseThatApply() {
        assertThat(TenderingPeriod.minimum(
                        Submission.ELECTRONIC, Documents.TOGETHER, EnumSet.of(URGENCY, NEGOTIATED_NOT_CENTRAL)))
                .isEmpty();
        assertThat(TenderingPeriod.minimum(
                        Submission.ELECTRONIC, Documents.TOGETHER, EnumSet.of(LIGHT_TOUCH, DYNAMIC_MARKET)))
                .isEmpty();
    }

    /** Section 15(3): at least 40 days, but not more than 12 months, before the day of the tender notice. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-04, 2026-03-16, true",
        "2026-02-05, 2026-03-16, false",
        "2025-03-16, 2026-03-16, true",
        "2025-03-15, 2026-03-16, false"
    })
    void knowsAQualifyingPlannedProcurementNotice(LocalDate planned, LocalDate tender, boolean qualifying) {
        assertThat(TenderingPeriod.isQualifying(planned, tender)).isEqualTo(qualifying);
    }
}
