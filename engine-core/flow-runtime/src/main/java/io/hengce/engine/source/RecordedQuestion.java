package io.hengce.engine.source;

import java.util.Comparator;

/**
 * What an answer is recorded under.
 *
 * @param request the hash of the request
 */
record RecordedQuestion(String source, String applicationId, String request) implements Comparable<RecordedQuestion> {

    private static final Comparator<RecordedQuestion> ORDER = Comparator.comparing(RecordedQuestion::source)
            .thenComparing(RecordedQuestion::applicationId)
            .thenComparing(RecordedQuestion::request);

    static RecordedQuestion of(String source, SourceRequest request) {
        return new RecordedQuestion(source, request.applicationId(), request.hash());
    }

    @Override
    public int compareTo(RecordedQuestion other) {
        return ORDER.compare(this, other);
    }
}
