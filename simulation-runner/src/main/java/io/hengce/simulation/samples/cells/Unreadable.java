package io.hengce.simulation.samples.cells;

/** A file, or what follows in it, cannot be read. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Unreadable(String code, Object... arguments) {
        super(code, null, false, false);
        this.finding = Finding.of(code, arguments);
    }

    public Finding finding() {
        return finding;
    }
}
