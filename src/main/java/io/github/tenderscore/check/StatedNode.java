package io.github.tenderscore.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Criteria that stand side by side in the stated method, in a group or in none. */
record StatedNode(Optional<String> group, Optional<StatedDivision> division, List<StatedCriterion> parts) {

    boolean isWeighted() {
        return division.filter(StatedDivision::isWeighted).isPresent();
    }

    /** One criterion alone needs no relative importance (section 23(3)(b)). */
    boolean isDivided() {
        return parts.size() > 1;
    }

    String words() {
        return group.map(id -> "the group " + id).orElse("the method");
    }

    List<String> place(String member) {
        List<String> place = new ArrayList<>(List.of("statedMethod"));
        group.ifPresent(id -> place.addAll(List.of("criteria", id)));
        place.add(member);
        return place;
    }
}
