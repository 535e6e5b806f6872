package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.value.Units;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes several expressions into slots, in order, as generated code: what is a long inline, all else called as it is. A fault belongs to the expression with the number
 * {@link Frame#part()}. One per node.
 */
public final class AssignmentCode {

    private final GeneratedClass whole = Frame.generated(SlotWriter.class);
    private final List<SlotWriter> writers;

    private AssignmentCode(List<? extends SlotWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** Empty where no code would be better than calling each, or where it would be too large. */
    public static Optional<SlotWriter> of(List<? extends SlotWriter> writers) {
        return writers.stream().anyMatch(writer -> source(writer).isPresent())
                ? new AssignmentCode(writers).whole()
                : Optional.empty();
    }

    private Optional<SlotWriter> whole() {
        var main = whole.method("write", Body.OF_FRAME);
        var size = 0;
        var parts = CodeSize.parted(writers, AssignmentCode::weight);
        var number = 0;
        for (var part : parts) {
            var name = "p" + number;
            var body = new Body(whole, whole.part(name, Body.OF_FRAME), 0);
            write(body, number, part);
            number += part.size();
            size = Math.max(size, body.code().size());
            main.loadObject(1);
            main.callPart(name, Body.OF_FRAME);
        }
        main.end();
        return CodeSize.fits(Math.max(size, main.size()), whole)
                ? Optional.of((SlotWriter) whole.define())
                : Optional.empty();
    }

    private static int weight(SlotWriter writer) {
        return source(writer).map(Form::weight).orElse(0) + 2 * Form.WEIGHT;
    }

    private static Optional<UnitsSource> source(SlotWriter writer) {
        if (writer instanceof SlotWriters.OfPlaces places) {
            return inline(places.source());
        }
        return writer instanceof SlotWriters.OfNumbers numbers ? inline(numbers.source()) : Optional.empty();
    }

    private static Optional<UnitsSource> inline(UnitsSource source) {
        return source instanceof LongForm && Form.weight(source) < CodeSize.WEIGHT
                ? Optional.of(source)
                : Optional.empty();
    }

    private void write(Body body, int first, List<SlotWriter> part) {
        var slots = part.stream().map(AssignmentCode::slot).toList();
        if (slots.stream().allMatch(OptionalInt::isPresent)) {
            Set<Integer> written = slots.stream().map(OptionalInt::getAsInt).collect(Collectors.toSet());
            body.sweep(ListPass.of(
                    part.stream().flatMap(writer -> source(writer).stream()).toList(), written));
        }
        for (var number = 0; number < part.size(); number++) {
            var writer = part.get(number);
            notePart(body, first + number);
            if (source(writer).isEmpty()) {
                call(body, writer);
            } else if (writer instanceof SlotWriters.OfPlaces places) {
                write(body, places);
            } else if (writer instanceof SlotWriters.OfNumbers numbers) {
                write(body, numbers);
            }
        }
        body.code().end();
    }

    private static OptionalInt slot(SlotWriter writer) {
        if (writer instanceof SlotWriters.OfPlaces places) {
            return OptionalInt.of(places.slot());
        }
        if (writer instanceof SlotWriters.OfNumbers numbers) {
            return OptionalInt.of(numbers.writer().slot());
        }
        return writer instanceof SlotWriters.OfValues values ? OptionalInt.of(values.slot()) : OptionalInt.empty();
    }

    private static void notePart(Body body, int number) {
        body.loadFrame();
        body.code().constant(number);
        body.code().writeField(Frame.class, "part", int.class);
    }

    private static void call(Body body, SlotWriter writer) {
        body.loadConstant(writer, SlotWriter.class);
        body.loadFrame();
        body.code().callInterface(SlotWriter.class, "write", Body.OF_FRAME);
    }

    private static void write(Body body, SlotWriters.OfPlaces places) {
        var place = body.code().local(2);
        body.numberOrMissing(places.source());
        body.code().storeLong(place);
        body.writeUnits(places.slot(), place);
    }

    private static void write(Body body, SlotWriters.OfNumbers numbers) {
        var code = body.code();
        var writer = numbers.writer();
        var missing = new Mark();
        var end = new Mark();
        var fitted = code.local(2);
        body.number(numbers.source(), missing);
        if (writer.divisor() > 1) {
            code.constant(writer.divisor());
            new LongInstructions(body, missing).divide(writer.rounding());
        } else if (writer.factor() > 1) {
            code.constant(writer.factor());
            code.multiply();
        }
        code.storeLong(fitted);
        refuseOutside(body, writer, fitted);
        code.jump(end);
        code.at(missing);
        code.constant(Units.MISSING);
        code.storeLong(fitted);
        code.at(end);
        body.writeUnits(writer.slot(), fitted);
    }

    private static void refuseOutside(Body body, UnitsWriter writer, int fitted) {
        if (!writer.mayRefuse()) {
            return;
        }
        var code = body.code();
        var outside = new Mark();
        var inside = new Mark();
        code.loadLong(fitted);
        code.constant(writer.units().min());
        code.jumpIf(Relation.LESS, outside);
        code.loadLong(fitted);
        code.constant(writer.units().max());
        code.jumpIf(Relation.LESS_OR_EQUAL, inside);
        code.at(outside);
        body.loadConstant(writer, UnitsWriter.class);
        code.loadLong(fitted);
        code.callVirtual(UnitsWriter.class, "refuse", MethodType.methodType(void.class, long.class));
        code.at(inside);
    }
}
