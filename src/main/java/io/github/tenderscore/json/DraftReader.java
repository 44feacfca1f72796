package io.github.tenderscore.json;

import io.github.tenderscore.check.StatedCriterion;
import io.github.tenderscore.check.StatedDivision;
import io.github.tenderscore.check.StatedImportance;
import io.github.tenderscore.check.StatedMethod;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a published notice states of a method from a draft of the format {@value #FORMAT}, for checks: the criteria that it names and the
 * weights that it gives. What a notice leaves to other documents, such as why a criterion may be asked, is not known, nor are weights of which
 * the draft says that they are doubtful: a person settles that first, and takes the doubt out.
 *
 * <p>Every fault is named at once, with its JSON pointer. Immutable and thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class DraftReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-draft/1";

    /** Where a draft says that weights are doubtful. */
    private static final String CRITERIA = "/methodology/criteria";

    private static final int FIRST_MEMBER = 512;

    private static final Set<String> KNOWN =
            Set.of("$schema", "format", "toComplete", "source", "methodology", "undisclosed", "doubtful", "notes");

    private static final List<String> BASES =
            Arrays.stream(WeightBasis.values()).map(WeightBasis::code).toList();

    private final Faults faults = new Faults();
    private final List<StatedCriterion> criteria = new ArrayList<>();
    private boolean doubted;

    private DraftReader() {}

    /**
     * Whether a stream holds a draft, by its first member.
     *
     * @param in a stream that can go back to a mark; it is left where it was
     * @return true where its format is that of a draft
     * @throws UncheckedIOException if the stream fails
     */
    public static boolean isDraft(InputStream in) {
        in.mark(FIRST_MEMBER);
        try {
            String start = new String(in.readNBytes(FIRST_MEMBER), StandardCharsets.ISO_8859_1);
            in.reset();
            return start.contains("\"" + FORMAT + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Reads a draft.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what the notice states; criteria are not known where it names none
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws UncheckedIOException if the stream fails
     */
    public static StatedMethod read(InputStream in) {
        return new DraftReader().document(in);
    }

    /**
     * Reads a draft.
     *
     * @param text the document
     * @return what the notice states; criteria are not known where it names none
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static StatedMethod read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private StatedMethod document(InputStream in) {
        Optional<StatedMethod> stated = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> {
                    doubted = hasDoubts(document.members());
                    return document.members()
                            .neededObject("methodology", "what the notice states of the method")
                            .flatMap(this::method);
                });
        faults.throwIfAny("The draft");
        return stated.orElseThrow(() -> new IllegalStateException("A draft without faults was not read"));
    }

    private boolean hasDoubts(Members members) {
        return members.array("doubtful").stream()
                .flatMap(array -> array.items().stream())
                .filter(Json.Obj.class::isInstance)
                .map(item -> new Members((Json.Obj) item, "a doubt", faults, Set.of("where")))
                .flatMap(doubt -> doubt.text("where").stream())
                .anyMatch(where -> where.startsWith(CRITERIA));
    }

    private Optional<StatedMethod> method(Json.Obj methodology) {
        Members members = new Members(methodology, "the methodology", faults, Set.of("weightBasis", "criteria"));
        Optional<WeightBasis> basis = members.text("weightBasis")
                .flatMap(code -> Arrays.stream(WeightBasis.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .or(() -> {
                            faults.add(
                                    List.of(methodology.pointer(), "weightBasis"),
                                    "The weight basis (" + code + ") must be one of " + String.join(", ", BASES));
                            return Optional.empty();
                        }));
        add(members, Optional.empty());
        if (faults.count() > 0) {
            return Optional.empty();
        }
        return Made.at(
                methodology,
                faults,
                () -> new StatedMethod(
                        basis,
                        Optional.empty(),
                        division(Optional.empty()),
                        criteria.isEmpty() ? Optional.empty() : Optional.of(criteria)));
    }

    private void add(Members members, Optional<String> parent) {
        members.array("criteria")
                .ifPresent(array -> array.items().forEach(item -> {
                    if (item instanceof Json.Obj object) {
                        criterion(object, parent);
                    } else {
                        faults.add(List.of(item.pointer()), "A criterion must be an object");
                    }
                }));
    }

    /** A criterion with a weight has a part in the comparison; of one without it is not known whether it has. */
    private void criterion(Json.Obj object, Optional<String> parent) {
        Members members = new Members(object, "a criterion", faults, Set.of("id", "name", "weight", "criteria"));
        Optional<Ratio> weight = members.digits("weight").map(Ratio::parse);
        members.neededText("id").ifPresent(id -> {
            int place = criteria.size();
            add(members, Optional.of(id));
            criteria.add(
                    place,
                    new StatedCriterion(
                            id,
                            parent,
                            members.text("name"),
                            weight.map(given -> false),
                            weight.filter(given -> !doubted)
                                    .map(given -> new StatedImportance(Optional.of(given), Optional.empty())),
                            division(Optional.of(id)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        });
    }

    /** By weights, where every criterion that stands there has one. */
    private Optional<StatedDivision> division(Optional<String> parent) {
        List<StatedCriterion> parts =
                criteria.stream().filter(one -> one.parent().equals(parent)).toList();
        return !parts.isEmpty()
                        && parts.stream().allMatch(part -> part.importance().isPresent())
                ? Optional.of(StatedDivision.weighted())
                : Optional.empty();
    }
}
