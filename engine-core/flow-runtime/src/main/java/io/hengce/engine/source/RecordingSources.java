package io.hengce.engine.source;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Asks other sources and keeps every answer. Where one application asks the same twice, the first answer is kept. Safe for many threads. */
public final class RecordingSources implements DataSources {

    private final DataSources sources;
    private final Map<RecordedQuestion, SourceReply> replies = new ConcurrentHashMap<>();

    public RecordingSources(DataSources sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> names() {
        return sources.names();
    }

    @Override
    public boolean has(String name) {
        return sources.has(name);
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        var reply = sources.ask(name, request, terms);
        replies.putIfAbsent(RecordedQuestion.of(name, request), reply);
        return reply;
    }

    /** What was answered so far. */
    public RecordedAnswers recorded() {
        return new RecordedAnswers(replies);
    }
}
