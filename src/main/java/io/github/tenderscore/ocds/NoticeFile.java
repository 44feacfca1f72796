package io.github.tenderscore.ocds;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notices of a file with their lots, and the choice of one lot among them.
 *
 * @param notices every notice, in the order of the file; some have no lots
 * @param lots every lot of every notice and every lot group that has award criteria of its own, in the order of the file
 */
public record NoticeFile(List<Notice> notices, List<NoticeLot> lots) {

    /** The most choices that a message lists. */
    private static final int MOST_CHOICES = 40;

    /**
     * Copies the lists.
     *
     * @param notices every notice, in the order of the file; some have no lots
     * @param lots every lot of every notice and every lot group that has award criteria of its own, in the order of the file
     */
    public NoticeFile {
        notices = List.copyOf(notices);
        lots = List.copyOf(lots);
    }

    /**
     * The lots whose award criteria are published in the file.
     *
     * @return in the order of the file
     */
    public List<NoticeLot> lotsWithCriteria() {
        return lots.stream().filter(NoticeLot::hasCriteria).toList();
    }

    /**
     * The lots of whose award criteria the file says nothing.
     *
     * @return in the order of the file
     */
    public List<NoticeLot> lotsWithoutCriteria() {
        return lots.stream().filter(lot -> !lot.hasCriteria()).toList();
    }

    /**
     * Chooses one lot; where more than one fits, none is chosen and the message lists them.
     *
     * @param notice the number of the notice or its ocid; empty for any notice
     * @param lot the id of the lot or lot group; empty for any lot
     * @return the only lot that fits
     * @throws FaultException if no lot fits, or more than one; its message lists the choices
     */
    public NoticeLot select(Optional<String> notice, Optional<String> lot) {
        List<Notice> ofNotice =
                notices.stream().filter(one -> matches(one, notice)).toList();
        if (ofNotice.isEmpty()) {
            throw refused(notice.map(text -> "The notice (" + text + ") must be one of the file, which has "
                            + listed(notices.stream()
                                    .map(Notice::shown)
                                    .distinct()
                                    .toList()))
                    .orElse("The file must hold a notice; it has none"));
        }
        List<NoticeLot> ofThem =
                lots.stream().filter(one -> matches(one.notice(), notice)).toList();
        if (ofThem.isEmpty()) {
            throw refused("A lot must be chosen, and "
                    + listed(ofNotice.stream().map(Notice::shown).distinct().toList()) + " has none");
        }
        List<NoticeLot> fitting = ofThem.stream()
                .filter(one -> lot.isEmpty() || one.id().equals(lot))
                .toList();
        if (fitting.isEmpty()) {
            throw refused("The lot (" + lot.orElse("") + ") must be one of these:" + choices(ofThem));
        }
        if (fitting.size() > 1) {
            throw refused("One lot must be chosen by the number of its notice and its id, and " + fitting.size()
                    + " fit:" + choices(fitting));
        }
        return fitting.get(0);
    }

    private static boolean matches(Notice notice, Optional<String> wanted) {
        return wanted.isEmpty() || notice.id().equals(wanted) || notice.ocid().equals(wanted);
    }

    private static FaultException refused(String message) {
        return new FaultException("The selection", List.of(Fault.at(List.of(), message)));
    }

    private static String listed(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_CHOICES)));
        return names.size() > MOST_CHOICES ? shown + " and " + (names.size() - MOST_CHOICES) + " others" : shown;
    }

    /** The choices, a line each; those with criteria first. */
    private static String choices(List<NoticeLot> lots) {
        List<NoticeLot> sorted = Stream.concat(
                        lots.stream().filter(NoticeLot::hasCriteria),
                        lots.stream().filter(one -> !one.hasCriteria()))
                .toList();
        StringBuilder text = new StringBuilder();
        sorted.stream().limit(MOST_CHOICES).forEach(lot -> text.append("\n  ").append(choice(lot)));
        if (sorted.size() > MOST_CHOICES) {
            text.append("\n  and ").append(sorted.size() - MOST_CHOICES).append(" others");
        }
        return text.toString();
    }

    private static String choice(NoticeLot lot) {
        int count = lot.criteria().size();
        String criteria = count == 0 ? "no criteria" : count == 1 ? "1 criterion" : count + " criteria";
        String title = lot.title().or(() -> lot.notice().title()).orElse("no title");
        return lot.notice().shown() + ", " + lot.shown() + ": " + title + " (" + criteria + ")";
    }
}
