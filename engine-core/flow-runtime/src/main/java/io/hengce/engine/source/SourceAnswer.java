package io.hengce.engine.source;

import io.hengce.flow.json.Json.JsonObject;

/** What came of asking a source once. */
public sealed interface SourceAnswer {

    <R> R accept(Cases<R> cases);

    /** The source answered. */
    record Answered(JsonObject data) implements SourceAnswer {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /**
     * There is no answer that can be used.
     *
     * @param what a few words for the engineer, without values of the application
     */
    record Failed(SourceFailure failure, String what) implements SourceAnswer {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R answered(Answered answer);

        R failed(Failed answer);
    }
}
