package io.hengce.engine.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Sources that are really asked, each behind its guard. Safe for many threads; its threads end when they have nothing to do. */
public final class LiveSources implements DataSources {

    private final Map<String, GuardedSource> sources = new TreeMap<>();

    private LiveSources(List<NamedSource> named, SourceTime time, Function<NamedSource, Calls> calls) {
        for (var each : named) {
            if (sources.put(each.name(), new GuardedSource(each, time, calls.apply(each))) != null) {
                throw new IllegalArgumentException("two sources are named " + each.name());
            }
        }
    }

    /** Calls run on threads of their own, no more for each source than may be under way at once. */
    public static LiveSources of(List<NamedSource> named, SourceTime time) {
        return new LiveSources(
                named, time, each -> new WorkerCalls(each.name(), each.guard().parallel()));
    }

    /** Calls are made as is said. */
    static LiveSources of(List<NamedSource> named, SourceTime time, Calls calls) {
        return new LiveSources(named, time, each -> calls);
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(sources.keySet());
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        var source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException("no source " + name);
        }
        return source.ask(request, terms);
    }

    /** How each source has fared, by name. */
    public List<SourceHealth> health() {
        return sources.values().stream().map(GuardedSource::health).toList();
    }
}
