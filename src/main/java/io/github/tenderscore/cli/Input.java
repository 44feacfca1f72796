package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.StatedMethod;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.DraftReader;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.RecordWriter;
import io.github.tenderscore.record.ProcurementRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens the file that a command reads; a hyphen stands for standard input. */
final class Input {

    /** What {@link #evaluation} reads. */
    static final String EVALUATION = EvaluationReader.FORMAT + ", or a record of the format " + RecordWriter.FORMAT;

    private Input() {}

    static <T> T read(String file, Console console, Function<InputStream, T> reader) {
        if (file.equals("-")) {
            return reader.apply(console.document());
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new InputException("The input (" + file + ") must be a file, not a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.apply(in);
        } catch (NoSuchFileException e) {
            throw new InputException("The input (" + file + ") must be a file that exists");
        } catch (IOException e) {
            throw new InputException("The input (" + file + ") cannot be read: " + e.getMessage());
        }
    }

    /** Reads a document beside FILE: a fault says in which of the two it is. */
    static <T> T read(String option, String file, Console console, Function<InputStream, T> reader) {
        try {
            return read(file, console, reader);
        } catch (FaultException e) {
            throw new FaultException("The document (" + file + ") of the option " + option, e.faults());
        }
    }

    /** Reads an evaluation: of a document, or what a procurement record comes to. */
    static Evaluation evaluation(String file, Console console) {
        return either(file, console, record -> record.replay().assessable(), evaluation -> evaluation);
    }

    /** Reads a procurement record or the document of an evaluation, whichever it is. */
    static <T> T either(
            String file, Console console, Function<ProcurementRecord, T> record, Function<Evaluation, T> evaluation) {
        return read(file, console, in -> either(new BufferedInputStream(in), record, evaluation));
    }

    /** Reads a procurement record, an evaluation or what a notice states of a method, whichever it is. */
    static <T> T any(
            String file,
            Console console,
            Function<ProcurementRecord, T> record,
            Function<Evaluation, T> evaluation,
            Function<StatedMethod, T> stated) {
        return read(file, console, in -> {
            InputStream kept = new BufferedInputStream(in);
            return DraftReader.isDraft(kept) ? stated.apply(DraftReader.read(kept)) : either(kept, record, evaluation);
        });
    }

    private static <T> T either(
            InputStream kept, Function<ProcurementRecord, T> record, Function<Evaluation, T> evaluation) {
        return RecordReader.isRecord(kept)
                ? record.apply(
                        new RecordReader(EvaluationReader.standard()).read(kept).record())
                : evaluation.apply(EvaluationReader.standard().read(kept));
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InputException("The input (" + file + ") must be the name of a file: " + e.getReason());
        }
    }
}
