package io.github.tenderscore.json;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where figures of a council come from. */
final class SourceReader {

    private static final Set<String> KNOWN = Set.of("text", "date", "grade");

    private SourceReader() {}

    static Optional<Source> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "source", "text", faults, KNOWN);
        String text = part.text("text");
        Optional<LocalDate> date = part.optionalDay("date");
        Optional<EvidenceGrade> grade = part.code("grade", Codes.EVIDENCE_GRADES, "The grade");
        return part.made(() -> new Source(text, date, grade.orElseThrow()));
    }

    /** The member "sources"; none where it is left out. */
    static List<Source> all(Part owner) {
        return owner.list("sources", SourceReader::read);
    }

    /** The member "source", which must be there. */
    static Optional<Source> one(Part owner) {
        return owner.neededObject("source", "an object with text and grade", SourceReader::read);
    }
}
