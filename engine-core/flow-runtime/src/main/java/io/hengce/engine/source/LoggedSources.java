package io.hengce.engine.source;

import java.util.Set;
import java.util.function.Consumer;

/** Asks other sources and hands every answer to a log, as a line of a record that {@link RecordedAnswers} reads. Safe for many threads where the log is. */
public final class LoggedSources implements DataSources {

    private final DataSources sources;
    private final Consumer<String> log;

    public LoggedSources(DataSources sources, Consumer<String> log) {
        this.sources = sources;
        this.log = log;
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
        log.accept(RecordLine.write(RecordedQuestion.of(name, request), reply));
        return reply;
    }
}
