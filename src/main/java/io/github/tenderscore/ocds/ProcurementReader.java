package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.ItemStream;
import io.github.tenderscore.procurement.KnownBuyer;
import io.github.tenderscore.procurement.Procurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads published notices of any number, puts those of one procurement together, and hands over one procurement after another.
 *
 * <p>Files are packages of releases, packages of records, arrays of releases, or one of these on each line; compressed with gzip or not. What
 * cannot be read is named with its place and the rest is read. Releases of one ocid and one buyer are put together in the order of their
 * dates, those of the same moment in the order of reading, as the Open Contracting Data Standard says.
 *
 * <p>Memory does not grow with the number of notices: the part of each release that matters is put aside in a {@link Spool} and taken up
 * partition by partition. Procurements come in an order that is always the same for the same notices, whatever the files and partitions, and
 * means nothing.
 *
 * <p>A reader is immutable; each reading needs a spool of its own. Needs the optional module {@code tools.jackson.core}.
 */
public final class ProcurementReader {

    /** The words that stand for social value where none are given (preset). */
    public static final List<String> SOCIAL_VALUE_WORDS = List.of("social value");

    /** How many partitions are made where no number is given. */
    public static final int PARTITIONS = 256;

    private static final int MOST_PARTITIONS = 4096;

    private final List<KnownBuyer> buyers;
    private final List<String> socialValueWords;
    private final int partitions;

    private ProcurementReader(List<KnownBuyer> buyers, List<String> socialValueWords, int partitions) {
        this.buyers = List.copyOf(buyers);
        this.socialValueWords = List.copyOf(socialValueWords);
        this.partitions = partitions;
    }

    /**
     * A reader of every notice.
     *
     * @return the reader
     */
    public static ProcurementReader standard() {
        return new ProcurementReader(List.of(), SOCIAL_VALUE_WORDS, PARTITIONS);
    }

    /**
     * The same for some buyers only; releases of others are left out and counted.
     *
     * @param wanted the buyers; all where none is given
     * @return a new reader
     * @throws IllegalArgumentException if two of them share an id or a name
     */
    public ProcurementReader ofBuyers(List<KnownBuyer> wanted) {
        new BuyerList(wanted);
        return new ProcurementReader(wanted, socialValueWords, partitions);
    }

    /**
     * The same with other words for social value, such as the name of the council's own theme.
     *
     * @param words words as they stand in names and descriptions of criteria, in any letter case
     * @return a new reader
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public ProcurementReader withSocialValueWords(List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The words (" + String.join(", ", words) + ") for social value must be given and not be blank");
        }
        return new ProcurementReader(buyers, words, partitions);
    }

    /**
     * The same with another number of partitions. One partition at a time is in memory, so more are needed for more notices: with 256, about
     * 12 MB for a million.
     *
     * @param number a power of two from 1 to 4,096
     * @return a new reader
     * @throws IllegalArgumentException if it is not
     */
    public ProcurementReader withPartitions(int number) {
        if (number < 1 || number > MOST_PARTITIONS || Integer.bitCount(number) != 1) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") of partitions must be a power of two from 1 to " + MOST_PARTITIONS);
        }
        return new ProcurementReader(buyers, socialValueWords, number);
    }

    /**
     * Reads notices, with a spool in memory.
     *
     * @param sources the files, in the order in which they are read
     * @param consumer what takes each procurement
     * @return what was read and how much of it is known, to be looked at before anything that is made of the procurements
     * @throws UncheckedIOException if a file cannot be opened or read
     */
    public Coverage read(List<NoticeSource> sources, Consumer<? super Procurement> consumer) {
        return read(sources, Spool.inMemory(), consumer);
    }

    /**
     * Reads notices.
     *
     * @param sources the files, in the order in which they are read
     * @param spool where releases are put aside; for this reading only
     * @param consumer what takes each procurement
     * @return what was read and how much of it is known, to be looked at before anything that is made of the procurements
     * @throws UncheckedIOException if a file cannot be opened or read, or the spool fails
     */
    public Coverage read(List<NoticeSource> sources, Spool spool, Consumer<? super Procurement> consumer) {
        BuyerList wanted = new BuyerList(buyers);
        CoverageTally tally = new CoverageTally();
        try {
            BitSet written = putAside(sources, spool, wanted, tally);
            Partition partition = new Partition(new SocialValueSearch(socialValueWords), wanted, tally, consumer);
            for (int i = written.nextSetBit(0); i >= 0; i = written.nextSetBit(i + 1)) {
                try (InputStream in = spool.read(i)) {
                    partition.read(in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return tally.coverage();
    }

    /** Reads every file; answers which partitions have anything. */
    private BitSet putAside(List<NoticeSource> sources, Spool spool, BuyerList wanted, CoverageTally tally)
            throws IOException {
        try (SpoolWriter writer = new SpoolWriter(spool, partitions)) {
            for (NoticeSource source : sources) {
                ReleaseIntake intake = new ReleaseIntake(source.name(), writer, wanted, tally);
                try (InputStream in = source.opener().open()) {
                    new ItemStream(ReleaseShape.DOCUMENT, Laws.PHRASE, intake).read(in);
                }
            }
            return writer.written();
        }
    }
}
