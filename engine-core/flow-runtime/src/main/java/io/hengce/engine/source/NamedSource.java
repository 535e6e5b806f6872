package io.hengce.engine.source;

import java.util.regex.Pattern;

/** A source under the name by which flows ask it, and how it is guarded. */
public record NamedSource(String name, DataSource source, GuardSettings guard) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public NamedSource {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a source cannot be named " + name + "; a name is like an id of a flow");
        }
    }

    /** A source with the standard guard. */
    public static NamedSource of(String name, DataSource source) {
        return new NamedSource(name, source, GuardSettings.STANDARD);
    }
}
