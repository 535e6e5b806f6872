package io.hengce.simulation.run;

import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;

/** What a run made of one row: something decided, or the reason why there is nothing. */
public sealed interface RowResult<T> {

    <R> R accept(Cases<T, R> cases);

    /** The row was an application and was decided. */
    record Decided<T>(T result) implements RowResult<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.decided(result);
        }
    }

    /** The row is no application. */
    record Refused<T>(BadRow badRow) implements RowResult<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.refused(badRow);
        }
    }

    /** The file cannot be read from here on. */
    record Ended<T>(Broken broken) implements RowResult<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.ended(broken);
        }
    }

    /** The visitor. */
    interface Cases<T, R> {
        R decided(T result);

        R refused(BadRow badRow);

        R ended(Broken broken);
    }
}
