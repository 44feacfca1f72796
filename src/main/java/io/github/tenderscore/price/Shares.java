package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/** What the kernels share: words of their steps, checks, and lists of shares. */
final class Shares {

    static final String LABEL = "Share of the points";

    /** The most shares in a list; a text from anywhere must not make a rule slow. */
    private static final int MOST = 100;

    private Shares() {}

    /** The note of a step that took a root, a logarithm or a power that is not whole. */
    static String approximate(boolean is) {
        return is ? "approximate, to 34 significant digits" : "";
    }

    static Ratio aboveZero(String id, Ratio reference) {
        if (reference.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The reference price (" + reference + ") of the rule " + id + " must be above zero");
        }
        return reference;
    }

    static String percentages(String id) {
        return "be above zero, because the rule " + id + " takes percentages of a price";
    }

    /** The parts of a list, which are written with a comma and a blank between them. */
    static List<String> parts(String id, String parameter, String text) {
        List<String> parts = List.of(text.split(", ", -1));
        if (parts.size() > MOST) {
            throw new IllegalArgumentException("The parameter " + parameter + " (" + parts.size()
                    + " parts) of the rule " + id + " must have at most " + MOST);
        }
        return parts;
    }

    /** Reads shares that do not rise. */
    static List<Ratio> falling(String id, String parameter, List<String> texts) {
        List<Ratio> shares = new ArrayList<>();
        Ratio before = Ratio.ONE;
        for (String text : texts) {
            Ratio share = number(id, parameter, text);
            if (share.signum() < 0 || share.compareTo(before) > 0) {
                throw new IllegalArgumentException(
                        "The share (" + share + ") in the parameter " + parameter + " of the rule " + id
                                + " must be from 0 to " + before + ", because shares do not rise with the price");
            }
            shares.add(share);
            before = share;
        }
        return shares;
    }

    static Ratio number(String id, String parameter, String text) {
        try {
            return Ratio.parse(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number (" + text + ") in the parameter " + parameter + " of the rule " + id
                            + " must be in digits, such as 0.8 or 2/3",
                    e);
        }
    }
}
