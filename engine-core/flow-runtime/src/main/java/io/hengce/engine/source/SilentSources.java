package io.hengce.engine.source;

import java.util.Set;

/** Sources of every name that are down: for whoever must not ask any. Immutable. */
public final class SilentSources implements DataSources {

    private static final SourceReply DOWN =
            new SourceReply(new SourceAnswer.Failed(SourceFailure.DOWN, "nobody may be asked here"), 0, false);

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        return DOWN;
    }
}
