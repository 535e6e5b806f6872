package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is larger than it may be, at the terminal: refused by name, with its place, or referred. */
final class LimitCommandsTest extends Terminal {

    private static final String FIELDS = """
            {"id": "x", "type": "number", "scale": 2, "min": 0, "max": 1000, "required": true},
            {"id": "many", "type": "list", "element": {"type": "number", "min": 0, "max": 9}},
            {"id": "y", "type": "number", "origin": "derived", "output": true}""";

    /** A flow in which one derived variable after another is worked out, nodes in all. */
    private static String chain(int nodes, String expression) {
        var derives = IntStream.range(0, nodes - 3)
                .mapToObj(number -> """
                        {"id": "d%d", "kind": "derive", "assignments": [%s]}""".formatted(number, number > 0 ? "" : """
                        {"variable": "y", "expression": "%s"}""".formatted(expression)))
                .collect(Collectors.joining(",\n"));
        var edges = IntStream.range(0, nodes - 4)
                .mapToObj(number -> """
                        {"id": "e%d", "from": "d%d", "to": "d%d"}""".formatted(number, number, number + 1))
                .collect(Collectors.joining(",\n"));
        return """
                {"format": "hengce/flow/1", "id": "chain", "product": "p", "dictionary": {"fields": [%s]},
                 "nodes": [{"id": "start", "kind": "start"}, %s,
                  {"id": "approve", "kind": "verdict", "outcome": "APPROVE"}, {"id": "end", "kind": "end"}],
                 "edges": [{"id": "first", "from": "start", "to": "d0"}, {"id": "last", "from": "d%d", "to": "approve"},
                  {"id": "out", "from": "approve", "to": "end"}%s]}""".formatted(FIELDS, derives, nodes - 4, edges.isEmpty() ? "" : ", " + edges);
    }

    private String decided(String data) {
        run("decide", file("chain.flow.json", chain(4, "x")), file("a.json", application(data)), "--at", AT);
        return err();
    }

    @Test
    void aPathOfThreeHundredNodesDecidesAndOneOfOneMoreIsRefused() {
        var longest = file("longest.flow.json", chain(300, "x"));

        assertThat(run("decide", longest, file("a.json", application("\"x\": 1")), "--at", AT))
                .isZero();
        assertThat(out()).contains("\"outcome\": \"APPROVE\"");
        assertThat(run("check", file("longer.flow.json", chain(301, "x")))).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("FLOW_TOO_LONG");
    }

    @Test
    void anExpressionThatIsTooDeepIsRefusedAtItsPlace() {
        var deep = "(".repeat(33) + "x" + ")".repeat(33);

        assertThat(run("check", file("deep.flow.json", chain(4, deep)))).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("EXPR_TOO_DEEP d0/assignments/y");
    }

    @Test
    void aNumberOfAHundredMillionDigitsIsRefusedWithoutBeingMade() {
        assertThat(decided("\"x\": 1e100000000")).contains("DATA_NUMBER_EXPONENT");
    }

    @Test
    void aListOfOneElementTooManyIsRefused() {
        var ones = "1, ".repeat(10_000) + "1";

        assertThat(decided("\"x\": 1, \"many\": [" + ones + "]")).contains("APPLICATION_LIST_TOO_LONG");
    }

    @Test
    void aRunOfTooManyStepsIsReferred() {
        var ones = "1, ".repeat(9_999) + "1";
        var rounds = "sum(for a in many return sum(for b in many return a + b))";

        var code = run(
                "decide",
                file("steps.flow.json", chain(4, rounds)),
                file("a.json", application("\"x\": 1, \"many\": [" + ones + "]")),
                "--at",
                AT);

        assertThat(code).isZero();
        assertThat(out()).contains("\"outcome\": \"REFER\"").contains("ENGINE_STEPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"format\": \"hengce/flow/1\"", "\u0000\u0001", "<?xml version=\"1.0\"?>", ""})
    void aFileThatIsNoFlowIsNamed(String text) {
        assertThat(run("check", file("broken.flow.json", text))).isEqualTo(ExitCode.FAILURE);
        assertThat(lastProblem()).endsWith("cannot be read as a flow; errors: 1.");
    }
}
