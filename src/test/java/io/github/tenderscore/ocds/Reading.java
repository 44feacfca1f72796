package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.PublishedNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What a reading of notices gave. */
record Reading(Coverage coverage, List<Procurement> procurements) {

    static Reading of(ProcurementReader reader, List<NoticeSource> sources) {
        List<Procurement> procurements = new ArrayList<>();
        return new Reading(reader.read(sources, procurements::add), procurements);
    }

    /** Files named 1, 2, 3 with these texts. */
    static Reading of(String... texts) {
        return of(ProcurementReader.standard(), texts);
    }

    static Reading of(ProcurementReader reader, String... texts) {
        List<NoticeSource> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(source(Integer.toString(sources.size() + 1), text.getBytes(StandardCharsets.UTF_8)));
        }
        return of(reader, sources);
    }

    static NoticeSource source(String name, byte[] bytes) {
        return new NoticeSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Real files; the test is skipped where they are absent. */
    static Reading samples(String... names) {
        List<NoticeSource> sources = new ArrayList<>();
        for (String name : names) {
            Path file = Fixtures.SAMPLES.resolve(name);
            Assumptions.assumeTrue(Files.exists(file), () -> "The published notices are not here: " + file);
            sources.add(new NoticeSource(name, () -> Files.newInputStream(file)));
        }
        return of(ProcurementReader.standard(), sources);
    }

    static byte[] bytes(String sample) throws IOException {
        Path file = Fixtures.SAMPLES.resolve(sample);
        Assumptions.assumeTrue(Files.exists(file), () -> "The published notices are not here: " + file);
        return Files.readAllBytes(file);
    }

    Procurement only() {
        if (procurements.size() != 1) {
            throw new AssertionError("There are " + procurements.size() + " procurements: " + procurements);
        }
        return procurements.get(0);
    }

    Procurement notice(String number) {
        return procurements.stream()
                .filter(procurement -> procurement.notices().stream()
                        .map(PublishedNotice::number)
                        .map(Fact::said)
                        .anyMatch(Optional.of(number)::equals))
                .findFirst()
                .orElseThrow();
    }
}
