package io.hengce.simulation.cli;

/** What the process ends with. */
final class ExitCode {

    /** Done; no difference, or one within the limits. */
    static final int DONE = 0;
    /** An invalid flow or application, an unreadable file, a bad row. */
    static final int FAILURE = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** Decisions differ, or a limit is passed. */
    static final int DIFFERENT = 3;

    private ExitCode() {}
}
