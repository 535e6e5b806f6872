package io.hengce.compile.plan;

import io.hengce.flow.document.Validity;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The distinct tests of one node: what is asked twice is one test with one machine name. One per node. */
final class TestRegister {

    private final String nodeKey;
    private final Map<Object, PlannedTest> tests = new LinkedHashMap<>();

    TestRegister(String nodeKey) {
        this.nodeKey = nodeKey;
    }

    List<PlannedTest> all() {
        return List.copyOf(tests.values());
    }

    PlannedTest inForce(Validity validity) {
        return test(validity, new RuleTest.InForce(validity));
    }

    PlannedTest inCell(int input, Cell cell) {
        return test(List.of(input, cell.text()), new RuleTest.InCell(input, cell.condition(), cell.shape()));
    }

    /** The tests of cells side by side; one that asks nothing has none. */
    List<PlannedTest> inCells(int firstInput, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(number -> !cells.get(number).isAny())
                .mapToObj(number -> inCell(firstInput + number, cells.get(number)))
                .toList();
    }

    /**
     * The tests of a condition. It is parted at {@code and} only after the last part that can fail: what stands before that part decides whether it is reached at all.
     */
    List<PlannedTest> holds(Expression condition) {
        var parts = condition.conjuncts();
        var together = 0;
        for (var number = 0; number < parts.size(); number++) {
            if (parts.get(number).canFail()) {
                together = number + 1;
            }
        }
        var found = new ArrayList<PlannedTest>();
        if (together > 0) {
            found.add(joined(parts.subList(0, together)));
        }
        parts.subList(together, parts.size()).forEach(part -> found.add(single(part)));
        return found;
    }

    /** @param identity what is chosen, at which splits */
    PlannedTest choices(List<String> identity, Condition condition, boolean canFail) {
        return test(identity, new RuleTest.Holds(condition, canFail));
    }

    private PlannedTest joined(List<Expression> parts) {
        var text = parts.stream().map(Expression::text).collect(Collectors.joining("\nand\n"));
        var condition =
                new Conjunction(parts.stream().map(Expression::condition).toList());
        return test(text, new RuleTest.Holds(condition, true));
    }

    private PlannedTest single(Expression part) {
        return test(part.text(), new RuleTest.Holds(part.condition(), false));
    }

    private PlannedTest test(Object identity, RuleTest test) {
        var number = tests.size();
        return tests.computeIfAbsent(
                identity,
                key -> new PlannedTest(number, String.format(Locale.ROOT, "%s_T%04d", nodeKey, number + 1), test));
    }
}
