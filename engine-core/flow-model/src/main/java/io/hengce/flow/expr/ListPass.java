package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.expr.Body.Ways;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Tally;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value.ListValue;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that some code asks of one list, as one loop over the columns of its members. The loop takes no step and cannot fail, so it may run before the code that asks; a list
 * without these columns is gone through as it would be without it. One per list and method.
 */
final class ListPass {

    private static final MethodType COLUMNS = MethodType.methodType(Columns.class);
    private static final MethodType COLUMN = MethodType.methodType(int.class, Columns.class, MemberColumn.class);
    private static final MethodType UNITS = MethodType.methodType(long[].class);
    private static final MethodType COUNT = MethodType.methodType(int.class);
    private static final MethodType ROWS = MethodType.methodType(int.class, ListValue.class);
    private static final MethodType LIST = MethodType.methodType(ListValue.class, int.class);
    private static final MethodType TALLY = MethodType.methodType(Tally.class, Frame.class, ListValue.class);

    private final int slot;
    private final Map<Condition, Map<UnitsSource, Sweep>> sweeps = new LinkedHashMap<>();

    private ListPass(int slot) {
        this.slot = slot;
    }

    /**
     * The passes that code comes to in any case, list by list.
     *
     * @param written slots that the code writes, so that what reads them must wait
     */
    static List<ListPass> of(List<?> code, Set<Integer> written) {
        var passes = new LinkedHashMap<Integer, ListPass>();
        code.stream()
                .flatMap(Form::reached)
                .filter(LongForm.Swept.class::isInstance)
                .map(form -> ((LongForm.Swept) form).sweep())
                .filter(sweep -> canBeEarly(sweep, written))
                .forEach(sweep -> {
                    var key = SweepKey.find(sweep).orElseThrow();
                    passes.computeIfAbsent(key.slot(), ListPass::new).add(sweep);
                });
        return List.copyOf(passes.values());
    }

    private void add(Sweep sweep) {
        sweeps.computeIfAbsent(sweep.test(), test -> new LinkedHashMap<>()).putIfAbsent(sweep.number(), sweep);
    }

    private static boolean canBeEarly(Sweep sweep, Set<Integer> written) {
        return SweepKey.find(sweep).filter(key -> !written.contains(key.slot())).isPresent()
                && Form.isQuiet(sweep.test())
                && Form.isQuiet(sweep.number())
                && parts(sweep).allMatch(part -> isReadable(part, sweep.level(), written));
    }

    private static Stream<Object> parts(Sweep sweep) {
        return Stream.concat(Form.all(sweep.test()), Form.all(sweep.number()));
    }

    private static boolean isReadable(Object part, int level, Set<Integer> written) {
        if (part instanceof MemberUnits member) {
            return member.level() == level;
        }
        return !(part instanceof LongForm.Slot slot && written.contains(slot.slot())
                || part instanceof TruthForm.Slot truth && written.contains(truth.slot()));
    }

    /** Writes the loop. */
    Map<SweepKey, Result> write(Body body) {
        var code = body.code();
        var list = code.local(1);
        var rows = code.local(1);
        var results = results(list, rows, code);
        var slow = new Mark();
        var end = new Mark();
        results.values().forEach(result -> result.begin(code));
        body.loadFrame();
        code.constant(slot);
        code.callVirtual(Frame.class, "list", LIST);
        code.storeObject(list);
        code.constant(0);
        code.storeInt(rows);
        code.loadObject(list);
        code.jumpIfNull(end);
        var units = units(code, new Of(list, rows, 0), slow);
        loop(body, units.array(), columns(body, units, slow), results);
        code.jump(end);
        code.at(slow);
        code.loadObject(list);
        code.call(ListPass.class, "rows", ROWS);
        code.storeInt(rows);
        results.forEach((key, result) -> tally(body, list, sweep(key), result));
        code.at(end);
        return results;
    }

    private Sweep sweep(SweepKey key) {
        return Optional.ofNullable(sweeps.getOrDefault(key.test(), Map.of()).get(key.number()))
                .orElseThrow();
    }

    private Map<SweepKey, Result> results(int list, int rows, Instructions code) {
        var results = new LinkedHashMap<SweepKey, Result>();
        sweeps.forEach((test, byNumber) -> {
            var count = code.local(1);
            byNumber.forEach((number, sweep) -> results.put(
                    new SweepKey(slot, test, number),
                    new Result(
                            new Of(list, rows, sweep.testSteps()),
                            count,
                            code.local(2),
                            code.local(2),
                            code.local(2),
                            !(number instanceof LongForm.Constant))));
        });
        return results;
    }

    /** The columns of the list and their longs, or what is slow where it has none. */
    private static Stored units(Instructions code, Of of, Mark slow) {
        var columns = code.local(1);
        var array = code.local(1);
        code.loadObject(of.list());
        code.callVirtual(ListValue.class, "columns", COLUMNS);
        code.storeObject(columns);
        code.loadObject(columns);
        code.jumpIfNull(slow);
        code.loadObject(columns);
        code.callVirtual(Columns.class, "rows", COUNT);
        code.storeInt(of.rows());
        code.loadObject(columns);
        code.callVirtual(Columns.class, "units", UNITS);
        code.storeObject(array);
        return new Stored(columns, array);
    }

    /** Local variables. */
    private record Stored(int columns, int array) {}

    /** Where the columns of all members begin, or what is slow where the list has not all of them. */
    private Map<MemberColumn, Integer> columns(Body body, Stored units, Mark slow) {
        var code = body.code();
        var members = sweeps.values().stream()
                .flatMap(byNumber -> byNumber.values().stream())
                .flatMap(ListPass::parts)
                .filter(MemberUnits.class::isInstance)
                .map(part -> ((MemberUnits) part).member())
                .distinct()
                .toList();
        var columns = new HashMap<MemberColumn, Integer>();
        for (var member : members) {
            var column = code.local(1);
            columns.put(member, column);
            code.loadObject(units.columns());
            body.loadConstant(member, MemberColumn.class);
            code.call(ListPass.class, "column", COLUMN);
            code.storeInt(column);
            code.loadInt(column);
            code.jumpIfInt(Relation.LESS, slow);
        }
        return columns;
    }

    private void loop(Body body, int units, Map<MemberColumn, Integer> columns, Map<SweepKey, Result> results) {
        var code = body.code();
        var row = code.local(1);
        var next = new Mark();
        var end = new Mark();
        var all = results.values().iterator().next();
        code.constant(0);
        code.storeInt(row);
        code.at(next);
        code.loadInt(row);
        code.loadInt(all.of().rows());
        code.jumpUnlessLess(end);
        body.lookAt(columns, units, row);
        sweeps.forEach((test, byNumber) -> element(body, test, byNumber.keySet(), results));
        code.increment(row);
        code.jump(next);
        code.at(end);
    }

    private void element(Body body, Condition test, Set<UnitsSource> numbers, Map<SweepKey, Result> results) {
        var counts = new Mark();
        var otherwise = new Mark();
        body.test(test, Ways.of(counts, otherwise));
        body.code().at(counts);
        body.code().increment(result(results, test, numbers.iterator().next()).count());
        numbers.forEach(number -> result(results, test, number).add(body, number));
        body.code().at(otherwise);
    }

    private Result result(Map<SweepKey, Result> results, Condition test, UnitsSource number) {
        return Optional.ofNullable(results.get(new SweepKey(slot, test, number)))
                .orElseThrow();
    }

    /** Without columns: as the pass goes by itself. */
    private void tally(Body body, int list, Sweep sweep, Result result) {
        var code = body.code();
        var tally = code.local(1);
        body.loadConstant(sweep, Sweep.class);
        body.loadFrame();
        code.loadObject(list);
        code.callVirtual(Sweep.class, "tally", TALLY);
        code.storeObject(tally);
        result.take(code, tally);
    }

    static int rows(ListValue list) {
        return list.elements().size();
    }

    /** Where the longs of a member begin; negative where there are none. */
    static int column(Columns columns, MemberColumn member) {
        var column = member.in(columns);
        return column == Columns.NONE ? column : column * columns.rows();
    }

    /** The local variables of a list: the list, how many rows it has, and the steps of the test of a row. */
    record Of(int list, int rows, int testSteps) {}

    /** The local variables that a pass ends in; the smallest long is what stands for missing where a number was missing. */
    record Result(Of of, int count, int sum, int smallest, int largest, boolean mayMiss) {

        private static final MethodType STEP = MethodType.methodType(void.class, int.class);
        private static final MethodType STEPS =
                MethodType.methodType(int.class, int.class, int.class, int.class, int.class);

        private void begin(Instructions code) {
            code.constant(0);
            code.storeInt(count);
            set(code, sum, 0);
            set(code, smallest, Long.MAX_VALUE);
            set(code, largest, Long.MIN_VALUE);
        }

        private static void set(Instructions code, int local, long to) {
            code.constant(to);
            code.storeLong(local);
        }

        private void add(Body body, UnitsSource number) {
            var code = body.code();
            var units = code.local(2);
            body.numberOrMissing(number);
            code.storeLong(units);
            code.loadLong(sum);
            code.loadLong(units);
            code.add();
            code.storeLong(sum);
            keep(code, "min", smallest, units);
            keep(code, "max", largest, units);
        }

        private static void keep(Instructions code, String extreme, int local, int units) {
            code.loadLong(local);
            code.loadLong(units);
            code.call(Math.class, extreme, MethodType.methodType(long.class, long.class, long.class));
            code.storeLong(local);
        }

        private void take(Instructions code, int tally) {
            take(code, tally, "count", int.class);
            code.storeInt(count);
            for (var each :
                    Map.of("sum", sum, "smallest", smallest, "largest", largest).entrySet()) {
                take(code, tally, each.getKey(), long.class);
                code.storeLong(each.getValue());
            }
        }

        private static void take(Instructions code, int tally, String part, Class<?> type) {
            code.loadObject(tally);
            code.callVirtual(Tally.class, part, MethodType.methodType(type));
        }

        /** Takes the steps of a pass and leaves its long on the stack. */
        void load(Body body, LongForm.Swept form, Mark missing) {
            var code = body.code();
            code.loadObject(of.list());
            code.jumpIfNull(missing);
            step(body, form.total().steps());
            switch (form.total()) {
                case COUNT -> {
                    refuseMissing(code, missing);
                    code.loadInt(count);
                    code.toLong();
                }
                case SUM -> {
                    refuseMissing(code, missing);
                    code.loadLong(sum);
                }
                case SMALLEST -> load(code, smallest, missing);
                case LARGEST -> load(code, largest, missing);
            }
        }

        private void load(Instructions code, int extreme, Mark missing) {
            code.loadInt(count);
            code.jumpIfInt(Relation.EQUAL, missing);
            refuseMissing(code, missing);
            code.loadLong(extreme);
        }

        private void refuseMissing(Instructions code, Mark missing) {
            if (mayMiss) {
                code.loadLong(smallest);
                code.constant(Units.MISSING);
                code.jumpIf(Relation.EQUAL, missing);
            }
        }

        private void step(Body body, int steps) {
            var code = body.code();
            body.loadFrame();
            code.loadInt(of.rows());
            code.constant(of.testSteps());
            code.loadInt(count);
            code.constant(steps);
            code.call(ListPass.class, "steps", STEPS);
            code.callVirtual(Frame.class, "step", STEP);
        }
    }

    static int steps(int rows, int testSteps, int count, int countSteps) {
        return rows * testSteps + count * countSteps;
    }
}
