package io.github.tenderscore.check;

import java.util.List;

/** The checks that are made while tenders are invited, opened, marked and decided about. */
final class CourseChecks {

    static final List<Check> ALL = List.of();

    private CourseChecks() {}
}
