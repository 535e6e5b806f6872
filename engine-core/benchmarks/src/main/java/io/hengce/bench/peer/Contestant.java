package io.hengce.bench.peer;

/** Something that decides the measured applications, each of which it holds as an object. Safe for many threads. */
public interface Contestant {

    /** Decides the application of this number; what comes back is what a caller would be given. */
    Object decide(int number);

    /** A decision as it stands among the expected outcomes; not measured. */
    String line(int number, Object decision);
}
