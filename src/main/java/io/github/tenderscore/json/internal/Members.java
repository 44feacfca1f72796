package io.github.tenderscore.json.internal;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the members of one object by name and type; what is missing, of the wrong type or unknown is noted with its place. */
public final class Members {

    /** The most digits of the denominator of a fraction; weights by rank of a hundred criteria have up to 40. */
    private static final int MOST_DIGITS = 50;

    /** So many bits have less digits than that. */
    private static final int SURELY_SHORT = 160;

    /** More of them than the denominator of any number of the greatest length has. */
    private static final BigInteger FIVES = BigInteger.valueOf(5).pow(2 * Ratio.MAX_LENGTH);

    private final Json.Obj object;
    private final String owner;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Json> values;
    private final Map<String, String> meant = new HashMap<>();

    /**
     * The members of an object. A misspelt member is read as the one that was meant, so that it is one fault and not the cause of
     * others.
     *
     * @param object the object
     * @param owner what the object is, for messages, such as {@code the criterion price}
     * @param faults where faults are noted
     * @param known every name that a member of such an object may have
     */
    public Members(Json.Obj object, String owner, Faults faults, Collection<String> known) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        List<String> absent = known.stream()
                .filter(name -> !object.members().containsKey(name))
                .toList();
        this.values = absent.isEmpty() ? object.members() : withThoseMeant(absent, Set.copyOf(known));
    }

    /** The members with those that were probably meant by names that are not known. */
    private Map<String, Json> withThoseMeant(List<String> absent, Set<String> known) {
        Map<String, Json> more = new HashMap<>(object.members());
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                Spelling.nearest(name, absent).ifPresent(near -> {
                    meant.put(name, near);
                    more.putIfAbsent(near, value);
                });
            }
        });
        return more;
    }

    /** A text before anything else is read or noted, such as the name by which messages call the object. */
    public static Optional<String> peek(Json.Obj object, String name, Collection<String> known) {
        return new Members(object, "", new Faults(), known).text(name);
    }

    /** Any value; empty where there is none. */
    public Optional<Json> any(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** A text that must be there. */
    public Optional<String> neededText(String name) {
        return neededText(name, "a text");
    }

    /** A text that must be there, with what it must be for the message where it is not. */
    public Optional<String> neededText(String name, String wanted) {
        needed(name, wanted);
        return text(name);
    }

    /** A text. */
    public Optional<String> text(String name) {
        return typed(name, Json.Text.class, "a text").map(Json.Text::value);
    }

    /** An object. */
    public Optional<Json.Obj> object(String name) {
        return typed(name, Json.Obj.class, "an object");
    }

    /** An object that must be there, with what it must be for the message where it is not. */
    public Optional<Json.Obj> neededObject(String name, String wanted) {
        needed(name, wanted);
        return object(name);
    }

    /** An array that must be there. */
    public Optional<Json.Arr> neededArray(String name) {
        needed(name, "an array");
        return array(name);
    }

    /** An array. */
    public Optional<Json.Arr> array(String name) {
        return typed(name, Json.Arr.class, "an array");
    }

    /** True or false. */
    public Optional<Boolean> bool(String name) {
        return typed(name, Json.Bool.class, "true or false").map(Json.Bool::value);
    }

    /** The digits of a number, given as a string or as a JSON number. */
    public Optional<String> digits(String name) {
        return any(name).flatMap(value -> digits(value, "\"" + name + "\" of " + owner));
    }

    /** The digits of a number that must be there. */
    public Optional<String> neededDigits(String name) {
        needed(name, "a number");
        return digits(name);
    }

    /** A whole number from 0 to the most, which must be there. */
    public Optional<Integer> neededWhole(String name, int most) {
        return neededDigits(name).flatMap(digits -> {
            boolean whole = digits.matches("[0-9]+")
                    && digits.length() <= Math.max(4, String.valueOf(most).length());
            if (whole && Integer.parseInt(digits) <= most) {
                return Optional.of(Integer.parseInt(digits));
            }
            wrong(name, "The value (" + digits + ") of \"" + name + "\" must be a whole number from 0 to " + most);
            return Optional.empty();
        });
    }

    /** The digits of a number, given as a string or as a JSON number; a fraction is read exactly from its digits. */
    public Optional<String> digits(Json value, String what) {
        try {
            if (value instanceof Json.Num number) {
                return Optional.of(writable(plain(number.digits())));
            }
            if (value instanceof Json.Text text) {
                return Optional.of(writable(Ratio.parse(text.value())));
            }
            faults.add(
                    List.of(value.pointer()),
                    "The value of " + what + " is " + value.what() + " and must be a number, in digits or as a string");
        } catch (NumberFormatException e) {
            faults.add(
                    mended(Fault.at(List.of(value.pointer()), "The value of " + what + ": " + e.getMessage()), value));
        }
        return Optional.empty();
    }

    private static Fault mended(Fault fault, Json value) {
        if (value instanceof Json.Text text) {
            if (text.value().contains(",")) {
                return fault.maybe("it holds commas; write 1180000, not 1,180,000");
            }
            if (text.value().endsWith("%")) {
                return fault.maybe("it holds a sign; write 40, not 40%");
            }
        }
        return fault;
    }

    /**
     * A number that a document can hold: written out exactly, perhaps as a fraction, it must be short enough to be read again, and to be added to
     * many others: denominators of decimals are all powers of ten, those of other fractions multiply with each other.
     */
    private static String writable(Ratio value) {
        String digits = value.toString();
        if (digits.length() > Ratio.MAX_LENGTH) {
            throw new NumberFormatException("The number has " + digits.length()
                    + " characters when written out exactly; a number must have at most " + Ratio.MAX_LENGTH);
        }
        BigInteger denominator = value.bigDenominator();
        if (denominator.bitLength() > SURELY_SHORT && lengthWithoutTens(denominator) > MOST_DIGITS) {
            throw new NumberFormatException("The fraction " + digits.substring(0, 20) + "… has a denominator of "
                    + denominator.toString().length() + " digits; where decimals do not end, it must have at most "
                    + MOST_DIGITS + ", so write decimals");
        }
        return digits;
    }

    /** The length of what is left of a denominator without its factors 2 and 5, which decimals have too. */
    private static int lengthWithoutTens(BigInteger denominator) {
        return denominator
                .shiftRight(denominator.getLowestSetBit())
                .divide(denominator.gcd(FIVES))
                .toString()
                .length();
    }

    private static Ratio plain(String digits) {
        if (digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
            return Ratio.parse(digits);
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            if (Math.abs((long) value.scale()) <= Ratio.MAX_LENGTH) {
                return Ratio.of(value);
            }
        } catch (NumberFormatException e) {
            // an exponent beyond every limit: refused as any other that is too large
        }
        throw new NumberFormatException(
                "The number " + digits + " must have at most " + Ratio.MAX_LENGTH + " digits when written out");
    }

    /** Notes every member that nothing asked for. */
    public void refuseOthers() {
        for (String name : object.members().keySet()) {
            if (!asked.contains(name)) {
                Fault fault = Fault.at(
                        List.of(object.below(name)),
                        "The member \"" + name + "\" of " + owner + " is not known; it must be one of "
                                + String.join(", ", asked));
                faults.add(Optional.ofNullable(meant.get(name))
                        .filter(asked::contains)
                        .or(() -> Spelling.nearest(name, asked))
                        .map(near -> fault.maybe("\"" + near + "\" was meant"))
                        .orElse(fault));
            }
        }
    }

    /** Notes that a member is wrong. */
    public void wrong(String name, String message) {
        wrong(name, message, Optional.empty());
    }

    /** Notes that a member is wrong, and which text was probably meant. */
    public void wrong(String name, String message, Optional<String> near) {
        Fault fault = Fault.at(List.of(values.getOrDefault(name, object).pointer()), message);
        faults.add(near.map(text -> fault.maybe("\"" + text + "\" was meant")).orElse(fault));
    }

    private void needed(String name, String type) {
        asked.add(name);
        if (!values.containsKey(name)) {
            faults.add(
                    List.of(object.pointer()),
                    "The member \"" + name + "\" of " + owner + " is missing; it must be " + type);
        }
    }

    private <T extends Json> Optional<T> typed(String name, Class<T> type, String what) {
        Optional<Json> value = any(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            faults.add(
                    List.of(value.get().pointer()),
                    "The member \"" + name + "\" of " + owner + " is "
                            + value.get().what() + " and must be " + what);
        }
        return value.filter(type::isInstance).map(type::cast);
    }
}
