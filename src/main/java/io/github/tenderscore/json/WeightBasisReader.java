package io.github.tenderscore.json;

import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.MethodologyBuilder;
import java.util.List;
import java.util.Optional;

/** Reads what weights are shares of: their group, the whole, or points. */
final class WeightBasisReader {

    private static final List<String> BASES = List.of("parent", "total", "points");

    private final Members members;

    WeightBasisReader(Members members) {
        this.members = members;
    }

    /** Tells the builder; false where the basis is unreadable, so that weights cannot be judged. */
    boolean read(MethodologyBuilder builder) {
        Optional<String> given = members.text("weightBasis");
        Optional<String> points = members.digits("pointsTotal");
        if (given.isEmpty() && members.any("weightBasis").isPresent()) {
            return false;
        }
        String code = given.orElse("parent");
        return switch (code) {
            case "parent" -> withoutPoints(points);
            case "total" -> {
                builder.weightsOfTotal();
                yield withoutPoints(points);
            }
            case "points" -> points(builder, points);
            default -> {
                members.wrong(
                        "weightBasis",
                        "The weight basis (" + code + ") of the methodology must be one of " + String.join(", ", BASES),
                        Spelling.nearest(code, BASES));
                yield false;
            }
        };
    }

    private boolean points(MethodologyBuilder builder, Optional<String> points) {
        if (members.any("pointsTotal").isEmpty()) {
            members.wrong(
                    "weightBasis",
                    "The weight basis (points) of the methodology must come with "
                            + "\"pointsTotal\", the points of all criteria together");
        }
        builder.weightsInPoints(points.orElse("100"));
        return points.isPresent();
    }

    private boolean withoutPoints(Optional<String> points) {
        points.ifPresent(total -> members.wrong(
                "pointsTotal", "The total of points (" + total + ") must be given only with the weight basis points"));
        return true;
    }
}
