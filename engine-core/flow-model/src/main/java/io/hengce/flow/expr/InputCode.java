package io.hengce.flow.expr;

import java.util.List;
import java.util.Optional;

/** Works out the longs of the inputs of a node as generated code; none of them can fail or take a step. One per node. */
public final class InputCode {

    private InputCode() {}

    /** An input by its number. */
    public record Input(int number, UnitsSource source) {

        /** Whether it can be one of those. */
        public boolean isInline() {
            return Form.isQuiet(source) && weight() < CodeSize.WEIGHT;
        }

        private int weight() {
            return Form.weight(source);
        }
    }

    /** Empty where it would be too large. */
    public static Optional<UnitsReader> of(List<Input> inputs) {
        return new PartedCode<>(UnitsReader.class).of(inputs, Input::weight, InputCode::write);
    }

    private static void write(Body body, Input input) {
        var code = body.code();
        var value = code.local(2);
        body.numberOrMissing(input.source());
        code.storeLong(value);
        code.loadObject(PartedCode.LONGS);
        code.constant(input.number());
        code.loadLong(value);
        code.writeElement();
    }
}
