package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in what is given out. */
class PersonalDataLimitedTest {

    @Test
    void fieldsAndNamesAreFound() {
        assertThat(Findings.of(
                        "L38",
                        PersonalDataSamples.of(
                                "", PersonalDataSamples.output(List.of("contact", "born"), List.of("contact"), true))))
                .extracting(Findings::text)
                .containsExactly(
                        "personalData/outputs/report/personal/born: The field (born) of report holds personal data and must"
                                + " be one of those that may: contact; leave the field out, or use a pseudonym",
                        "personalData/outputs/report/namesEvaluators: The evaluators named in report must go by pseudonyms,"
                                + " for no decision to name them is recorded; use pseudonyms, or decide to name them and"
                                + " record why");
    }
}
