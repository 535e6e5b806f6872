package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** Generated code that goes through many things of a frame and writes longs, in methods small enough to be compiled well. One per class. */
final class PartedCode<T> {

    /** The local variable that holds the longs. */
    static final int LONGS = 1;

    private static final MethodType INTO = MethodType.methodType(void.class, Frame.class, long[].class);

    private final Class<T> implemented;
    private final GeneratedClass whole;

    /** @param implemented has the one method {@code into} of a frame and longs */
    PartedCode(Class<T> implemented) {
        this.implemented = implemented;
        this.whole = Frame.generated(implemented);
    }

    /** Empty where it would be too large. */
    <P> Optional<T> of(List<P> things, ToIntFunction<P> weight, BiConsumer<Body, P> write) {
        var main = whole.method("into", INTO);
        var size = 0;
        var number = 0;
        for (var part : CodeSize.parted(things, weight)) {
            var name = "p" + number++;
            var body = new Body(whole, whole.part(name, INTO), 0);
            part.forEach(thing -> write.accept(body, thing));
            body.code().end();
            size = Math.max(size, body.code().size());
            main.loadObject(1);
            main.loadObject(2);
            main.callPart(name, INTO);
        }
        main.end();
        return CodeSize.fits(Math.max(size, main.size()), whole)
                ? Optional.of(implemented.cast(whole.define()))
                : Optional.empty();
    }
}
