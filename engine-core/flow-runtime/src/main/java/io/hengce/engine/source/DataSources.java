package io.hengce.engine.source;

import java.util.Set;

/** The sources that a flow may ask, by name. Asking never throws and never takes longer than its terms. Safe for many threads. */
public interface DataSources {

    /** No source at all. */
    DataSources NONE = new DataSources() {
        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
            throw new IllegalArgumentException("no source " + name);
        }
    };

    Set<String> names();

    /** Whether a flow may name it. */
    default boolean has(String name) {
        return names().contains(name);
    }

    /** @throws IllegalArgumentException where no source has the name */
    SourceReply ask(String name, SourceRequest request, SourceTerms terms);
}
