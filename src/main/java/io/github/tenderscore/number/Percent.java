package io.github.tenderscore.number;

/**
 * A number of hundredths: 40 per cent is held as 40 and stands for 0.4.
 *
 * <p>The type keeps the two readings apart, so that 40 is never taken for 4,000 per cent or 0.4 for less than half a per
 * cent.
 *
 * @param value the number in front of the word "per cent"
 */
public record Percent(Ratio value) implements Comparable<Percent> {

    /** Everything: 100 per cent. */
    public static final Percent WHOLE = new Percent(Ratio.HUNDRED);

    /**
     * Reads the number in front of the sign.
     *
     * @param text digits such as {@code 40}, {@code 12.5} or {@code 100/3}, without the sign
     * @return that many per cent
     * @throws NumberFormatException if the text is not a number
     */
    public static Percent of(String text) {
        return new Percent(Ratio.parse(text));
    }

    /**
     * The part of one that the percentage stands for.
     *
     * @return value / 100
     */
    public Ratio fraction() {
        return value.dividedBy(Ratio.HUNDRED);
    }

    /**
     * This percentage of a number.
     *
     * @param whole the number that is 100 per cent
     * @return whole × value / 100
     */
    public Ratio of(Ratio whole) {
        return whole.times(value).dividedBy(Ratio.HUNDRED);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value + "%";
    }
}
