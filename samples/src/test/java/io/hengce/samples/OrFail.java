package io.hengce.samples;

import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;

/** The result of a row; a row that is no application fails the test. */
public record OrFail<T>() implements RowResult.Cases<T, T> {

    @Override
    public T decided(T result) {
        return result;
    }

    @Override
    public T refused(BadRow badRow) {
        throw new AssertionError("refused: " + badRow);
    }

    @Override
    public T ended(Broken broken) {
        throw new AssertionError("ended: " + broken);
    }
}
