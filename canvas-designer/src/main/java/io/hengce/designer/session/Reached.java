package io.hengce.designer.session;

/**
 * How far long work has come.
 *
 * @param all 0 while that is not known
 */
public record Reached(int done, int all) {

    public static final Reached NOTHING = new Reached(0, 0);

    public boolean isKnown() {
        return all > 0;
    }

    /** The share that is done, 0 to 1; -1 while it is not known, as a bar of progress has it. */
    public double share() {
        return isKnown() ? (double) done / all : -1;
    }
}
