package io.github.tenderscore.calendar;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.law.Enactment;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long an authority must wait, after it has published that it will award or change a contract, before it does so.
 *
 * <p>The mandatory standstill is {@value #WORKING_DAYS} working days beginning with the day on which the contract award notice is
 * published (Procurement Act 2023, section 51(2)). Where the day itself is no working day, the first of the eight is the next one that
 * is. The bank holidays of all parts of the United Kingdom count, wherever the authority is (section 123(1)).
 *
 * @param kind what the standstill rests on
 * @param exemption the limb of section 51(3), where the contract needs no mandatory standstill
 * @param published the day on which the notice is published
 * @param stated the end date that the notice states, where it is later than the shortest the Act allows
 * @param holidays the bank holidays
 */
public record Standstill(
        Kind kind,
        Optional<StandstillExemption> exemption,
        LocalDate published,
        Optional<LocalDate> stated,
        BankHolidays holidays) {

    /** The working days of the shortest standstill. */
    public static final int WORKING_DAYS = 8;

    /** The day on which sections 51 and 76 came into force; a procurement begun earlier stays under earlier regulations. */
    public static final LocalDate IN_FORCE = Enactment.PROCUREMENT_ACT_2023.from();

    /** What a standstill rests on. */
    public enum Kind {
        /** The award of a contract that no limb of section 51(3) names. */
        MANDATORY("section 51(1)-(2)", "contract award notice", "entered into"),
        /** The award of a contract that a limb names, where the notice provides for a standstill all the same. */
        VOLUNTARY("section 51(4)-(5)", "contract award notice", "entered into"),
        /** The award of a contract that a limb names, without a standstill. */
        NONE("section 51(3)", "contract award notice", "entered into"),
        /** A change of a contract, where the contract change notice provides for a standstill. */
        CHANGE("section 76", "contract change notice", "modified");

        private final String provision;
        private final String notice;
        private final String act;

        Kind(String provision, String notice, String act) {
            this.provision = provision;
            this.notice = notice;
            this.act = act;
        }

        /**
         * The kind's name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The provision of the Procurement Act 2023.
         *
         * @return such as {@code section 51(1)-(2)}
         */
        public String provision() {
            return provision;
        }
    }

    /**
     * Checks that the parts fit.
     *
     * @param kind what the standstill rests on
     * @param exemption the limb of section 51(3), where the contract needs no mandatory standstill
     * @param published the day on which the notice is published
     * @param stated the end date that the notice states, where it is later than the shortest the Act allows
     * @param holidays the bank holidays
     * @throws io.github.tenderscore.fault.FaultException if the notice is older than the Act, a limb is missing or too many, or the
     *     stated end is earlier than the Act allows
     */
    public Standstill {
        Faults faults = new Faults();
        if (published.isBefore(IN_FORCE)) {
            faults.add(
                    Fault.at(
                                    List.of("published"),
                                    "The day (" + published + ") on which the " + kind.notice
                                            + " is published must not be before " + IN_FORCE + ", when "
                                            + kind.provision + " of the Procurement Act 2023 came into force")
                            .maybe(
                                    "the procurement began earlier and stays under the earlier regulations, which count otherwise"));
        }
        LocalDate last = LocalDate.of(BankHolidays.LAST_YEAR, Month.NOVEMBER, 30);
        if (published.isAfter(last)) {
            faults.add(
                    List.of("published"),
                    "The day (" + published + ") on which the " + kind.notice + " is published must not be after "
                            + last + ", because no bank holidays are known after " + BankHolidays.LAST_YEAR);
        }
        boolean exempt = kind == Kind.VOLUNTARY || kind == Kind.NONE;
        if (exempt != exemption.isPresent()) {
            faults.add(
                    List.of("exemption"),
                    "The exemption ("
                            + exemption.map(StandstillExemption::provision).orElse("none") + ") of the standstill must "
                            + (exempt
                                    ? "be one of section 51(3)"
                                    : "be absent, as the standstill rests on " + kind.provision)
                            + " (Procurement Act 2023, section 51)");
        }
        if (faults.isEmpty()) {
            stated.ifPresent(end -> checkStated(kind, published, end, holidays, faults));
        }
        faults.throwIfAny("The standstill");
    }

    private static void checkStated(
            Kind kind, LocalDate published, LocalDate end, BankHolidays holidays, Faults faults) {
        if (kind == Kind.NONE) {
            faults.add(
                    List.of("stated"),
                    "The end (" + end
                            + ") of a standstill must be absent where there is none (Procurement Act 2023, section 51(3))");
            return;
        }
        LocalDate shortest = shortest(published, holidays).last();
        if (end.isBefore(shortest)) {
            faults.add(Fault.at(
                            List.of("stated"),
                            "The end (" + end + ") of the standstill in the " + kind.notice + " of " + published
                                    + " must be " + shortest
                                    + " or later: " + WORKING_DAYS
                                    + " working days beginning with the day of the notice"
                                    + " (Procurement Act 2023, " + kind.provision + ")")
                    .maybe("only the bank holidays of England and Wales were skipped"));
        }
    }

    /**
     * The standstill that every award must keep which no limb of section 51(3) names.
     *
     * @param published the day on which the contract award notice is published
     * @param holidays the bank holidays
     * @return eight working days beginning with that day
     * @throws io.github.tenderscore.fault.FaultException if the notice is older than the Act
     */
    public static Standstill mandatory(LocalDate published, BankHolidays holidays) {
        return new Standstill(Kind.MANDATORY, Optional.empty(), published, Optional.empty(), holidays);
    }

    /**
     * A standstill that the contract award notice provides for although none is mandatory; it must be kept all the same.
     *
     * @param limb why none is mandatory
     * @param published the day on which the contract award notice is published
     * @param holidays the bank holidays
     * @return eight working days beginning with that day, the shortest that may be provided for
     * @throws io.github.tenderscore.fault.FaultException if the notice is older than the Act
     */
    public static Standstill voluntary(StandstillExemption limb, LocalDate published, BankHolidays holidays) {
        return new Standstill(Kind.VOLUNTARY, Optional.of(limb), published, Optional.empty(), holidays);
    }

    /**
     * No standstill: none is mandatory, and the contract award notice provides for none.
     *
     * @param limb why none is mandatory
     * @param published the day on which the contract award notice is published
     * @param holidays the bank holidays
     * @return a standstill without an end
     * @throws io.github.tenderscore.fault.FaultException if the notice is older than the Act
     */
    public static Standstill none(StandstillExemption limb, LocalDate published, BankHolidays holidays) {
        return new Standstill(Kind.NONE, Optional.of(limb), published, Optional.empty(), holidays);
    }

    /**
     * A standstill that a contract change notice provides for (section 76).
     *
     * @param published the day on which the contract change notice is published
     * @param holidays the bank holidays
     * @return eight working days beginning with that day, the shortest that may be provided for
     * @throws io.github.tenderscore.fault.FaultException if the notice is older than the Act
     */
    public static Standstill ofChange(LocalDate published, BankHolidays holidays) {
        return new Standstill(Kind.CHANGE, Optional.empty(), published, Optional.empty(), holidays);
    }

    /**
     * The same standstill with the later end that the notice states, which must be kept (section 51(1)(b), (4)).
     *
     * @param end the last day of the standstill
     * @return a longer standstill
     * @throws io.github.tenderscore.fault.FaultException if the end is earlier than the Act allows, or there is no standstill
     */
    public Standstill until(LocalDate end) {
        return new Standstill(kind, exemption, published, Optional.of(end), holidays);
    }

    /**
     * The last day of the standstill.
     *
     * @return empty where there is none
     */
    public Optional<LocalDate> end() {
        return kind == Kind.NONE
                ? Optional.empty()
                : Optional.of(
                        stated.orElseGet(() -> shortest(published, holidays).last()));
    }

    /**
     * The earliest day on which the contract may be entered into or modified, if no proceedings suspend it (section 101).
     *
     * @return the day after the end; where there is no standstill, the day of the notice
     */
    public LocalDate earliest() {
        return end().map(last -> last.plusDays(1)).orElse(published);
    }

    /**
     * What is wrong with entering into the contract, or modifying it, on a day.
     *
     * @param day the day on which the contract is entered into or modified
     * @return empty where the standstill has been kept
     */
    public Optional<Fault> faultOf(LocalDate day) {
        if (!day.isBefore(earliest())) {
            return Optional.empty();
        }
        String limit = end().map(last -> "be after the standstill, which ends on " + last)
                .orElse("not be before the contract award notice of " + published);
        return Optional.of(Fault.at(
                List.of("entry"),
                "The day (" + day + ") on which the contract is " + kind.act + " must " + limit
                        + " (Procurement Act 2023, " + (kind == Kind.NONE ? "section 50(1)" : kind.provision) + ")"));
    }

    /**
     * Why the standstill ends when it does.
     *
     * @return every day that counts, and every day that does not with why
     */
    public Explanation explanation() {
        Step.Builder top = Step.of(end().map(last -> "Standstill to the end of " + Dates.words(last))
                        .orElse("No standstill"))
                .note(reason());
        if (kind != Kind.NONE) {
            top.step(shortest(published, holidays).step());
        }
        stated.ifPresent(end -> top.step(Step.of("Stated in the " + kind.notice + ": " + Dates.words(end))
                .note("a longer standstill that the notice provides for must be kept")
                .build()));
        return new Explanation(top.step(Step.of("Earliest day on which the contract may be " + kind.act + ": "
                                + Dates.words(earliest()))
                        .note("unless proceedings begun and notified before then suspend it (section 101)")
                        .build())
                .build());
    }

    private String reason() {
        String why = exemption
                .map(limb -> limb.words() + " needs no mandatory standstill (" + limb.provision() + ")"
                        + (kind == Kind.NONE
                                ? ", and the notice provides for none"
                                : "; the notice provides for one; "))
                .orElse("");
        return "Procurement Act 2023, " + kind.provision + ": " + why
                + (kind == Kind.NONE
                        ? ""
                        : (kind == Kind.MANDATORY ? "" : "at least ") + WORKING_DAYS
                                + " working days beginning with the day on which the " + kind.notice + " is published");
    }

    private static WorkingDayCount shortest(LocalDate published, BankHolidays holidays) {
        return WorkingDays.ofTheUnitedKingdom(holidays).count(published, WORKING_DAYS);
    }
}
