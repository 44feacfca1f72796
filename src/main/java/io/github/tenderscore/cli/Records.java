package io.github.tenderscore.cli;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.RecordBreach;
import io.github.tenderscore.json.RecordVerifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What commands say of a record that was checked. */
final class Records {

    private Records() {}

    static RecordVerifier verifier(EvaluationReader reader, @Nullable String genesis, @Nullable String head) {
        RecordVerifier verifier = new RecordVerifier(reader);
        try {
            verifier = genesis == null ? verifier : verifier.startingFrom(genesis);
            return head == null ? verifier : verifier.expectingHead(head);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    /** The first line that does not stand, and up to where the record does. */
    static String text(RecordVerifier.Verification found) {
        StringBuilder text = new StringBuilder();
        found.breach().ifPresent(breach -> text.append(text(breach)));
        String lines = found.lines() + (found.lines() == 1 ? " line" : " lines");
        if (found.breach().isEmpty()) {
            text.append("The record holds: ")
                    .append(lines)
                    .append("; ")
                    .append(found.replay().phase().words())
                    .append(".\n");
        } else if (found.lines() > 0) {
            text.append("The record holds up to there: ").append(lines).append(".\n");
        }
        List<Fault> findings = found.replay().findings();
        if (!findings.isEmpty()) {
            text.append("For a person to settle:\n");
            findings.forEach(finding -> text.append("- ").append(finding).append('\n'));
        }
        found.anchoredAt()
                .ifPresent(line -> text.append("The expected head is that of line ")
                        .append(line)
                        .append(".\n"));
        return found.lines() == 0
                ? text.toString()
                : text.append("Head ").append(found.head()).append('\n').toString();
    }

    private static String text(RecordBreach breach) {
        StringBuilder text =
                new StringBuilder("Line " + breach.line() + " " + breach.kind().words() + ":\n");
        for (Fault fault : breach.faults()) {
            text.append("- ").append(fault).append('\n');
        }
        return text.toString();
    }

    static int code(RecordVerifier.Verification found) {
        return found.breach()
                .map(breach -> breach.kind() == RecordBreach.Kind.NOT_READABLE ? ExitCode.BAD_INPUT : ExitCode.FINDINGS)
                .orElse(found.replay().findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }
}
