package io.github.tenderscore.calendar;

import java.time.LocalDate;

/**
 * A bank holiday of one part of the United Kingdom.
 *
 * @param date the day; a Saturday or Sunday where the statute names one
 * @param part where it is a holiday
 * @param name such as {@code St Patrick's Day (substitute day)}
 * @param basis what makes it a holiday
 */
public record BankHoliday(LocalDate date, UkPart part, String name, Basis basis) {

    /** What makes a day a holiday. */
    public enum Basis {
        /** Banking and Financial Dealings Act 1971, Schedule 1. */
        STATUTE("Banking and Financial Dealings Act 1971, Schedule 1"),
        /** Christmas Day or Good Friday where no statute names it: a holiday by common law, beside the bank holidays. */
        COMMON_LAW("common law"),
        /** A proclamation under section 1(2), (3) or (5) of that Act: the day stands in the official list of bank holidays. */
        PROCLAMATION("proclamation under section 1 of the Banking and Financial Dealings Act 1971"),
        /** Proclaimed every year so far; the official list of bank holidays did not reach that year when this library was made. */
        EXPECTED("expected: proclaimed every year so far, not yet in the official list"),
        /** Given by the caller, with the caller's authority. */
        GIVEN("given");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /**
         * The basis in a sentence.
         *
         * @return a part of a sentence
         */
        public String words() {
            return words;
        }
    }

    /**
     * The holiday in one line.
     *
     * @return name, part and basis, without the date
     */
    @Override
    public String toString() {
        return name + " (" + part.words() + "; " + basis.words() + ")";
    }
}
