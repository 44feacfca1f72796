package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found in records. */
class RecordsKeptTest {

    @Test
    void missingRecordsAndShortTimesAreFound() {
        assertThat(Findings.of(
                        "L37",
                        KeptRecordSamples.of(
                                KeptRecordFacts.Outcome.ENTERED,
                                "2026-09-01",
                                KeptRecordSamples.kept("award", "2029-08-30"),
                                KeptRecordSamples.none("letter"))))
                .extracting(Findings::text)
                .containsExactly(
                        "keptRecords/subjects/award/keepUntil: The record of the material decision award, kept until"
                                + " 2029-08-30, must be kept until 2029-08-31 or longer (Procurement Act 2023, section"
                                + " 98(4)(b)); keep it until that day at least",
                        "keptRecords/subjects/letter/recorded: There must be a record of the communication letter; there is"
                                + " none; write down what was decided or said and why, and when that was written down");
    }
}
