package io.github.tenderscore.panel;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The people of a panel: what they are there for, and everything they did, with its time. */
final class People {

    private final SortedMap<String, Evaluator> byId = new TreeMap<>();
    private final Map<String, SortedSet<LocalDateTime>> acts = new HashMap<>();
    private final Set<String> markers = new HashSet<>();

    People(Panel panel) {
        panel.evaluators().forEach(one -> byId.putIfAbsent(one.id(), one));
        panel.accessLog().forEach(access -> act(access.person(), access.at()));
        panel.marks().forEach(mark -> markers.add(mark.evaluator()));
        panel.moderations().forEach(moderation -> markers.add(moderation.moderator()));
        panel.marks().forEach(mark -> act(mark.evaluator(), mark.at()));
        panel.moderations().forEach(moderation -> act(moderation.moderator(), moderation.at()));
    }

    private void act(String person, LocalDateTime at) {
        acts.computeIfAbsent(person, id -> new TreeSet<>()).add(at);
    }

    Optional<Evaluator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a person has a role; unknown people have none. */
    boolean has(String id, Role role) {
        return find(id).filter(one -> one.is(role)).isPresent();
    }

    /** Whether a person marks or moderates quality, by role or by what they did. */
    boolean marksQuality(String id) {
        return markers.contains(id) || has(id, Role.QUALITY) || has(id, Role.MODERATOR);
    }

    /** When a person saw, marked or moderated anything, from the first time on. */
    SortedSet<LocalDateTime> acts(String id) {
        return acts.getOrDefault(id, new TreeSet<>());
    }

    String names() {
        return byId.isEmpty() ? "nobody" : String.join(", ", byId.keySet());
    }

    static String roles(Evaluator one) {
        return one.roles().isEmpty()
                ? "none"
                : one.roles().stream().map(Role::code).collect(Collectors.joining(", "));
    }
}
