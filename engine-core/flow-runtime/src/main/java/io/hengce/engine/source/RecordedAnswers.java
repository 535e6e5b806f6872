package io.hengce.engine.source;

import io.hengce.flow.diagnostic.Reading;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers that were given before, and nothing else: no source is ever asked. A question without a recorded answer is an error of the run, whatever the node's fallback.
 * Immutable.
 */
public final class RecordedAnswers implements DataSources {

    private final Map<RecordedQuestion, SourceReply> replies;

    RecordedAnswers(Map<RecordedQuestion, SourceReply> replies) {
        this.replies = new TreeMap<>(replies);
    }

    /** Reads JSON lines as {@link #lines} writes them; every problem is at its line. */
    public static Reading<RecordedAnswers> read(byte[] lines) {
        return new RecordReading().read(lines);
    }

    /** One line an answer, canonical and in order: equal records are equal texts. */
    public String lines() {
        return replies.entrySet().stream()
                .map(entry -> RecordLine.write(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public Set<String> names() {
        return replies.keySet().stream().map(RecordedQuestion::source).collect(Collectors.toSet());
    }

    /** A record knows every source: it may hold no answer of one that was never asked. */
    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        var reply = replies.get(RecordedQuestion.of(name, request));
        return reply == null ? new SourceReply(NOTHING, 0, false) : reply;
    }

    private static final SourceAnswer NOTHING =
            new SourceAnswer.Failed(SourceFailure.NOT_RECORDED, "no answer is recorded for this request");
}
