package io.github.tenderscore.benchmark;

import io.github.tenderscore.ocds.Coverage;
import io.github.tenderscore.ocds.NoticeGenerator;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import io.github.tenderscore.ocds.Spool;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * One whole run in a process of its own: invented notices as lines in a temporary file, read with a spool of temporary files. Start it with a
 * small heap and growing numbers: the time grows with the number, the memory does not.
 *
 * <pre>java -Xmx512m -cp … io.github.tenderscore.benchmark.NoticeRun 10000 100000 1000000</pre>
 */
public final class NoticeRun {

    private static final long SEED = 20_261_128;
    private static final int FAULTS = 10;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private NoticeRun() {}

    /**
     * Runs.
     *
     * @param numbers how many releases, one run for each
     * @throws IOException if a temporary file cannot be written
     */
    public static void main(String[] numbers) throws IOException {
        for (String number : numbers) {
            Path folder = Files.createTempDirectory("notices");
            try {
                run(Long.parseLong(number), folder);
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
    }

    private static void run(long releases, Path folder) throws IOException {
        Path file = folder.resolve("notices.jsonl");
        NoticeGenerator generator = new NoticeGenerator(SEED, FAULTS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            generator.lines(releases, out);
        }
        long[] lots = {0};
        long start = System.nanoTime();
        Coverage coverage = ProcurementReader.standard()
                .read(
                        List.of(new NoticeSource("notices.jsonl", () -> Files.newInputStream(file))),
                        new FileSpool(folder),
                        procurement -> lots[0] += procurement.lots().size());
        double seconds = (System.nanoTime() - start) / NANOS;
        Runtime runtime = Runtime.getRuntime();
        System.out.println(String.format(
                Locale.ROOT,
                "%d releases, %.0f MB: %.1f s, %.0f releases a second, %.0f MB/s; %d procurements, %d lots, %d rejected of %d; heap %.0f "
                        + "of %.0f MB",
                releases,
                Files.size(file) / MEGA,
                seconds,
                releases / seconds,
                Files.size(file) / MEGA / seconds,
                coverage.procurements(),
                lots[0],
                coverage.rejectedInAll(),
                generator.faulty(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
                runtime.maxMemory() / MEGA));
    }

    /** One temporary file for each partition, deleted when it has been read. */
    private record FileSpool(Path folder) implements Spool {

        @Override
        public OutputStream write(int partition) throws IOException {
            return Files.newOutputStream(folder.resolve("part-" + partition));
        }

        @Override
        public InputStream read(int partition) throws IOException {
            return Files.newInputStream(folder.resolve("part-" + partition), StandardOpenOption.DELETE_ON_CLOSE);
        }
    }
}
