package io.github.tenderscore.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of personal data in what is given out: data protection law prevails (Procurement Act 2023, section 99). */
final class PersonalDataSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L38", data());
    }

    private static CaseFile file(PersonalDataFacts facts) {
        return CaseFile.of(CheckSamples.profile(Route.OPEN)).with(facts);
    }

    static CaseFile of(String decision, PersonalDataFacts.Output... outputs) {
        return file(new PersonalDataFacts(Optional.of(List.of(outputs)), Optional.of(decision)));
    }

    static PersonalDataFacts.Output output(List<String> personal, List<String> permitted, boolean named) {
        return new PersonalDataFacts.Output(
                "report", Optional.of(personal), Optional.of(permitted), Optional.of(named));
    }

    private static Map<Status, List<CaseFile>> data() {
        List<String> contact = List.of("contact");
        Optional<List<String>> none = Optional.of(List.of());
        Optional<Boolean> no = Optional.of(false);
        return Map.of(
                Status.PASSES,
                List.of(
                        of("", output(List.of(), List.of(), false)),
                        of("", output(contact, contact, false)),
                        of("Decided on 1 March 2026", output(List.of(), List.of(), true))),
                Status.FAILS,
                List.of(of("", output(contact, List.of(), false)), of(" ", output(List.of(), List.of(), true))),
                Status.UNKNOWN,
                List.of(
                        file(new PersonalDataFacts(Optional.empty(), Optional.of(""))),
                        file(new PersonalDataFacts(
                                Optional.of(List.of(output(List.of(), List.of(), true))), Optional.empty())),
                        of("", new PersonalDataFacts.Output("report", Optional.empty(), none, no)),
                        of("", new PersonalDataFacts.Output("report", none, Optional.empty(), no)),
                        of("", new PersonalDataFacts.Output("report", none, none, Optional.empty()))),
                Status.NOT_APPLICABLE,
                List.of(of("")));
    }
}
