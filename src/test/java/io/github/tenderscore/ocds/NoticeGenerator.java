package io.github.tenderscore.ocds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Illustrative notices of any number with the shapes of published ones: the members, nesting, bytes and share of text of releases of Contracts
 * Finder (35 of 100, about 2.8 kB each), of Find a Tender under earlier law (35 of 100, about 6.8 kB) and under the Act (30 of 100, about 3.6
 * kB). One in ten is an update of an earlier procurement. The same seed gives the same bytes.
 */
public final class NoticeGenerator {

    private static final int HUNDRED = 100;
    private static final int UPDATES = 10;
    private static final int CONTRACTS_FINDER = 35;
    private static final int EARLIER_LAW = 70;
    private static final int TEN_THOUSAND = 10_000;
    private static final int KEPT = 4_096;

    private final RandomGenerator random;
    private final int faults;
    private final NoticeShapes shapes;
    private final String[] recent = new String[KEPT];
    private long made;
    private long faulty;

    /**
     * A generator.
     *
     * @param seed what the notices follow from
     * @param faults how many of ten thousand releases cannot be read
     */
    public NoticeGenerator(long seed, int faults) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.faults = faults;
        this.shapes = new NoticeShapes(random);
    }

    /**
     * How many of the releases so far cannot be read.
     *
     * @return at most as many as were made
     */
    public long faulty() {
        return faulty;
    }

    /**
     * Writes releases, one on each line.
     *
     * @param releases how many
     * @param out where to write
     * @throws IOException if that fails
     */
    public void lines(long releases, OutputStream out) throws IOException {
        for (long i = 0; i < releases; i++) {
            out.write(next(true).append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes a package of releases. A fault in it is one that ends with the release.
     *
     * @param releases how many
     * @param out where to write
     * @throws IOException if that fails
     */
    public void releasePackage(long releases, OutputStream out) throws IOException {
        out.write(
                ("{\"uri\": \"https://example.org/releases\", \"version\": \"1.1\", \"publisher\": {\"name\": \"Illustrative\"}, "
                                + "\"releases\": [\n")
                        .getBytes(StandardCharsets.UTF_8));
        for (long i = 0; i < releases; i++) {
            String end = i == releases - 1 ? "\n" : ",\n";
            out.write(next(false).append(end).toString().getBytes(StandardCharsets.UTF_8));
        }
        out.write("]}".getBytes(StandardCharsets.UTF_8));
    }

    private StringBuilder next(boolean isLine) {
        int kind = random.nextInt(HUNDRED);
        boolean isUpdate = made > 0 && random.nextInt(HUNDRED) < UPDATES;
        String old = isUpdate ? recent[random.nextInt((int) Math.min(made, KEPT))] : "";
        StringBuilder out = new StringBuilder(8_000);
        if (isUpdate) {
            shapes.update(out, old, made);
        } else if (kind < CONTRACTS_FINDER) {
            shapes.contractsFinder(out, made);
        } else if (kind < EARLIER_LAW) {
            shapes.earlierLaw(out, made);
        } else {
            shapes.act(out, made);
        }
        recent[(int) (made % KEPT)] = isUpdate ? old : shapes.lastKey();
        made++;
        if (random.nextInt(TEN_THOUSAND) < faults) {
            faulty++;
            fault(out, isLine);
        }
        return out;
    }

    private void fault(StringBuilder out, boolean isLine) {
        if (isLine && random.nextBoolean()) {
            out.setLength(out.length() * 2 / 3);
        } else {
            out.insert(1, "\"limit\": Infinity, ");
        }
    }
}
