package io.github.tenderscore.law;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a contract may be changed before the Procurement Act 2023 asks for more, as dated data: a minister may amend the parts of section 75
 * by regulations (section 75(7)), and the parts of section 74 change with the Act.
 *
 * @param term the part of the longest term as awarded that a change may lengthen or shorten it by (sections 74(3)(a) and 75(2)(b))
 * @param value for goods and services the part of the estimated value that a change may raise or lower it by (sections 74(4)(a)(i) and
 *     75(2)(a)(i))
 * @param valueOfWorks the same for works (sections 74(4)(a)(ii) and 75(2)(a)(ii))
 * @param from the first day on which they count, as that on which a procurement commences
 * @param to the last such day; empty where no end is known
 * @param source where they stand
 */
public record ChangeLimits(
        Ratio term, Ratio value, Ratio valueOfWorks, LocalDate from, Optional<LocalDate> to, String source) {

    private static final List<ChangeLimits> ALL = List.of(new ChangeLimits(
            Ratio.of(10, 100),
            Ratio.of(10, 100),
            Ratio.of(15, 100),
            Enactment.PROCUREMENT_ACT_2023.from(),
            Optional.empty(),
            "Procurement Act 2023, sections 74 and 75"));

    /**
     * The limits that a contract meets.
     *
     * @param commenced the day on which its procurement commenced
     * @return empty before 24 February 2025, when the Act was not in force
     */
    public static Optional<ChangeLimits> at(LocalDate commenced) {
        return ALL.stream().filter(limits -> limits.isInForce(commenced)).findFirst();
    }

    /**
     * Whether these are the limits of a day.
     *
     * @param commenced the day on which the procurement commenced
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate commenced) {
        return !commenced.isBefore(from) && to.filter(commenced::isAfter).isEmpty();
    }
}
