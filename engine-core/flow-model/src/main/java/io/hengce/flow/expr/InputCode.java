package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** Works out the longs of the inputs of a node as generated code; none of them can fail or take a step. One per node. */
public final class InputCode {

    private static final MethodType INTO = MethodType.methodType(void.class, Frame.class, long[].class);
    private static final int UNITS = 1;

    private final GeneratedClass whole = Frame.generated(UnitsReader.class);

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
        return new InputCode().whole(inputs);
    }

    private Optional<UnitsReader> whole(List<Input> inputs) {
        var main = whole.method("into", INTO);
        var size = 0;
        var number = 0;
        for (var part : CodeSize.parted(inputs, Input::weight)) {
            var name = "p" + number++;
            var body = new Body(whole, whole.part(name, INTO), 0);
            part.forEach(input -> write(body, input));
            body.code().end();
            size = Math.max(size, body.code().size());
            main.loadObject(1);
            main.loadObject(2);
            main.callPart(name, INTO);
        }
        main.end();
        return CodeSize.fits(Math.max(size, main.size()), whole)
                ? Optional.of((UnitsReader) whole.define())
                : Optional.empty();
    }

    private static void write(Body body, Input input) {
        var code = body.code();
        var value = code.local(2);
        body.numberOrMissing(input.source());
        code.storeLong(value);
        code.loadObject(UNITS);
        code.constant(input.number());
        code.loadLong(value);
        code.writeElement();
    }
}
