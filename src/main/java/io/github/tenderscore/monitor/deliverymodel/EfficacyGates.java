package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import java.util.List;
import java.util.Optional;

/** Whether a company now may be compared with what was before. */
record EfficacyGates(Efficacy efficacy) {

    List<Gate> all() {
        BasePeriod base = efficacy.base();
        Optional<Boolean> before = base.end().flatMap(end -> base.change().map(end::isBefore));
        return List.of(
                new Gate(
                        "scope",
                        "the same scope of service in both periods, or a bridge between them",
                        Verdict.of(base.sameScope()),
                        Words.fact("same scope or bridge", base.sameScope()),
                        "rule of this library"),
                new Gate(
                        "base",
                        "the base period ends before the change",
                        Verdict.of(before),
                        "base period to " + base.end().map(Object::toString).orElse("not known") + ", change on "
                                + base.change().map(Object::toString).orElse("not known"),
                        "rule of this library"));
    }
}
