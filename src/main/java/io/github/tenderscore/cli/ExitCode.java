package io.github.tenderscore.cli;

/** What the exit codes of the command line mean. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** Something that a person must settle: a tie for the first place, no tender left, a difference. */
    static final int FINDINGS = 1;

    /** The input cannot be used; every fault was named. */
    static final int BAD_INPUT = 2;

    /** An error of this program. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
