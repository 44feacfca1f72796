package io.github.tenderscore.framework;

import io.github.tenderscore.calendar.Length;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.List;

/** Checks how long a framework runs (Procurement Act 2023, sections 47 and 49). */
final class TermCheck {

    private static final int OPEN_YEARS = 8;
    private static final int SINGLE_YEARS = 4;
    private static final int FIRST_PERIOD = 3;
    private static final int LATER_PERIOD = 5;

    private final Faults faults = new Faults();

    /** Everything that is wrong with a term. */
    static List<Fault> run(FrameworkKind kind, Term term, int members) {
        TermCheck check = new TermCheck();
        if (term.open().isPresent()) {
            check.open(term, term.open().get(), members);
        } else if (kind != FrameworkKind.LIGHT_TOUCH) {
            check.closed(kind, term);
        }
        return check.faults.list();
    }

    private void closed(FrameworkKind kind, Term term) {
        LocalDate latest = lastDay(term.first(), kind.mostYears());
        if (term.last().isAfter(latest) && term.reasonsForLonger().isEmpty()) {
            faults.add(Fault.at(
                            List.of("term", "last"),
                            "The last day (" + term.last() + ") of the framework must be at most " + latest + ", "
                                    + kind.mostYears() + " years from its first" + Law.of("47"))
                    .maybe("the nature of what is supplied needs longer; then the reasons must be published"));
        }
    }

    /**
     * Awarded again within three years, then within each period of five; eight years in all, or four for a single supplier.
     *
     * <p>Section 49(2)(a)(ii) asks for an award during each period of five years that begins with the day of the second award. The second
     * award itself is read as no award of that period, since it would fulfil the first one always.
     */
    private void open(Term term, Term.OpenScheme scheme, int members) {
        LocalDate start = scheme.awards().get(0);
        LocalDate latest = lastDay(start, OPEN_YEARS);
        if (scheme.expires().isAfter(latest)) {
            add(
                    "expires",
                    "The last day (" + scheme.expires() + ") of the open framework must be at most " + latest
                            + ", eight years from its first award" + Law.of("49(2)(c)"));
        }
        if (members == 1) {
            single(term, scheme);
        }
        next(term, scheme);
        if (term.last().isAfter(scheme.expires())) {
            faults.add(
                    List.of("term", "last"),
                    "The last day (" + term.last() + ") of the framework must be at most " + scheme.expires()
                            + ", the last of its open framework" + Law.of("49(2)(c)"));
        }
        awards(scheme, start);
    }

    /** Each framework of the scheme ends when the next is awarded. */
    private void next(Term term, Term.OpenScheme scheme) {
        scheme.awards().stream()
                .filter(award -> award.isAfter(awarded(term, scheme)))
                .findFirst()
                .filter(award -> term.last().isAfter(award))
                .ifPresent(award -> faults.add(
                        List.of("term", "last"),
                        "The last day (" + term.last() + ") of the framework must be at most " + award
                                + ", when the next framework of its open framework is awarded" + Law.of("49(2)(b)")));
    }

    /** Not only the framework but the whole scheme ends with the four years, which begin with the award (section 49(6)). */
    private void single(Term term, Term.OpenScheme scheme) {
        LocalDate award = awarded(term, scheme);
        LocalDate latest = lastDay(award, SINGLE_YEARS);
        if (term.last().isAfter(latest)) {
            faults.add(
                    List.of("term", "last"),
                    "The last day (" + term.last() + ") of the framework with a single supplier must be at most "
                            + latest + ", four years from its award" + Law.of("49(6)"));
        }
        if (scheme.expires().isAfter(latest)) {
            add(
                    "expires",
                    "The last day (" + scheme.expires()
                            + ") of the open framework of which a framework has a single supplier "
                            + "must be at most " + latest + ", four years from the award of that framework"
                            + Law.of("49(6)"));
        }
    }

    /** When the framework itself was awarded: the last award of the scheme that is not after its first day. */
    private static LocalDate awarded(Term term, Term.OpenScheme scheme) {
        return scheme.awards().stream()
                .filter(award -> !award.isAfter(term.first()))
                .reduce((one, later) -> later)
                .orElse(scheme.awards().get(0));
    }

    private void awards(Term.OpenScheme scheme, LocalDate start) {
        List<LocalDate> later = scheme.awards().subList(1, scheme.awards().size());
        LocalDate due = lastDay(start, FIRST_PERIOD);
        if (later.isEmpty() || later.get(0).isAfter(due)) {
            if (scheme.expires().isAfter(due)) {
                add(
                        "awards",
                        "The second award of the open framework must be at most on " + due
                                + ", three years from the first" + Law.of("49(2)(a)(i)"));
            }
            return;
        }
        LocalDate from = later.get(0);
        List<LocalDate> rest = later.subList(1, later.size());
        while (lastDay(from, LATER_PERIOD).isBefore(scheme.expires())) {
            LocalDate begin = from;
            LocalDate end = lastDay(from, LATER_PERIOD);
            if (rest.stream().noneMatch(day -> !day.isBefore(begin) && !day.isAfter(end))) {
                add(
                        "awards",
                        "The open framework must be awarded again from " + begin + " to " + end
                                + ", a period of five years from its second award" + Law.of("49(2)(a)(ii)"));
            }
            from = from.plusYears(LATER_PERIOD);
        }
    }

    /** The last day of so many years that begin with a day. */
    private static LocalDate lastDay(LocalDate first, int years) {
        return Length.years(years).last(first);
    }

    private void add(String member, String message) {
        faults.add(List.of("term", "open", member), message);
    }
}
