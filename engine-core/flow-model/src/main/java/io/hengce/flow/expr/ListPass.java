package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.expr.Body.Ways;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value.ListValue;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final MethodType TRUTH = MethodType.methodType(boolean.class);
    private static final MethodType ROWS = MethodType.methodType(int.class, ListValue.class);
    private static final MethodType LIST = MethodType.methodType(ListValue.class, int.class);

    private final int slot;
    private final Map<SweepKey, LongForm.Swept> asked = new LinkedHashMap<>();

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
                .map(LongForm.Swept.class::cast)
                .forEach(form -> SweepKey.of(form)
                        .filter(key -> !written.contains(key.slot()) && canBeEarly(form.sweep(), written))
                        .ifPresent(key -> passes.computeIfAbsent(key.slot(), ListPass::new)
                                .asked
                                .putIfAbsent(key, form)));
        return List.copyOf(passes.values());
    }

    private static boolean canBeEarly(Sweep sweep, Set<Integer> written) {
        return Form.isQuiet(sweep.test())
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
        return !(part instanceof LongForm.Slot longs && written.contains(longs.slot())
                || part instanceof TruthForm.Slot truth && written.contains(truth.slot()));
    }

    /** Writes the loop: once for lists in which no member is missing, once for others. */
    Map<SweepKey, PassResult> write(Body body) {
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
        var stored = stored(code, list, slow);
        var columns = columns(body, stored, slow);
        loops(body, new Loop(stored, columns, rows, results));
        code.jump(end);
        code.at(slow);
        code.loadObject(list);
        code.call(ListPass.class, "rows", ROWS);
        code.storeInt(rows);
        results.values().forEach(result -> result.tally(body));
        code.at(end);
        return results;
    }

    /** Passes with one test count together. */
    private Map<SweepKey, PassResult> results(int list, int rows, Instructions code) {
        var results = new LinkedHashMap<SweepKey, PassResult>();
        var counts = new HashMap<Condition, Integer>();
        asked.forEach((key, form) -> {
            var count = counts.computeIfAbsent(key.test(), test -> code.local(1));
            results.put(
                    key, new PassResult(form.sweep(), form.total(), list, rows, count, code.local(2), code.local(1)));
        });
        return results;
    }

    /** The columns of the list and their longs, or what is slow where it has none. */
    private static Stored stored(Instructions code, int list, Mark slow) {
        var stored = new Stored(code.local(1), code.local(1));
        code.loadObject(list);
        code.callVirtual(ListValue.class, "columns", COLUMNS);
        code.storeObject(stored.columns());
        code.loadObject(stored.columns());
        code.jumpIfNull(slow);
        code.loadObject(stored.columns());
        code.callVirtual(Columns.class, "units", UNITS);
        code.storeObject(stored.longs());
        return stored;
    }

    /** Local variables. */
    private record Stored(int columns, int longs) {}

    /** Where the columns of all members begin, or what is slow where the list has not all of them. */
    private Map<MemberColumn, Integer> columns(Body body, Stored stored, Mark slow) {
        var code = body.code();
        var members = asked.values().stream()
                .flatMap(form -> parts(form.sweep()))
                .filter(MemberUnits.class::isInstance)
                .map(part -> ((MemberUnits) part).member())
                .distinct()
                .toList();
        var columns = new HashMap<MemberColumn, Integer>();
        for (var member : members) {
            var column = code.local(1);
            columns.put(member, column);
            code.loadObject(stored.columns());
            body.loadConstant(member, MemberColumn.class);
            code.call(ListPass.class, "column", COLUMN);
            code.storeInt(column);
            code.loadInt(column);
            code.jumpIfInt(Relation.LESS, slow);
        }
        return columns;
    }

    /** What is gone through, and what it comes to. */
    private record Loop(
            Stored stored, Map<MemberColumn, Integer> columns, int rows, Map<SweepKey, PassResult> results) {}

    private static void loops(Body body, Loop loop) {
        var code = body.code();
        var incomplete = new Mark();
        var end = new Mark();
        code.loadObject(loop.stored().columns());
        code.callVirtual(Columns.class, "rows", COUNT);
        code.storeInt(loop.rows());
        code.loadObject(loop.stored().columns());
        code.callVirtual(Columns.class, "isComplete", TRUTH);
        code.jumpIfInt(Relation.EQUAL, incomplete);
        write(body, loop, true);
        code.jump(end);
        code.at(incomplete);
        write(body, loop, false);
        code.at(end);
    }

    private static void write(Body body, Loop loop, boolean isComplete) {
        var code = body.code();
        var row = code.local(1);
        var next = new Mark();
        var end = new Mark();
        code.constant(0);
        code.storeInt(row);
        code.at(next);
        code.loadInt(row);
        code.loadInt(loop.rows());
        code.jumpUnlessLess(end);
        body.lookAt(loop.columns(), new Body.Element(loop.stored().longs(), row, isComplete));
        byTest(loop.results().values()).forEach((test, results) -> element(body, test, results));
        code.increment(row);
        code.jump(next);
        code.at(end);
    }

    private static Map<Condition, List<PassResult>> byTest(Iterable<PassResult> results) {
        var byTest = new LinkedHashMap<Condition, List<PassResult>>();
        results.forEach(result -> byTest.computeIfAbsent(result.sweep().test(), test -> new ArrayList<>())
                .add(result));
        return byTest;
    }

    private static void element(Body body, Condition test, List<PassResult> results) {
        var counts = new Mark();
        var otherwise = new Mark();
        body.test(test, Ways.of(counts, otherwise));
        body.code().at(counts);
        body.code().increment(results.get(0).count());
        results.forEach(result -> result.add(body));
        body.code().at(otherwise);
    }

    static int rows(ListValue list) {
        return list.elements().size();
    }

    /** Where the longs of a member begin; negative where there are none. */
    static int column(Columns columns, MemberColumn member) {
        var column = member.in(columns);
        return column == Columns.NONE ? column : column * columns.rows();
    }
}
