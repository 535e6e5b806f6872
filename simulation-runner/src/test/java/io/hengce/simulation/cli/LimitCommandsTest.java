package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.LimitFlows;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aTableOfFiftyThousandRowsIsCheckedAndOneOfOneMoreIsRefused() {
        var largest = file("largest.flow.json", FlowJson.write(LimitFlows.table(50_000, 1)));

        assertThat(run("check", largest)).isZero();
        assertThat(run("check", file("larger.flow.json", FlowJson.write(LimitFlows.table(50_001, 1)))))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("TABLE_TOO_LARGE table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE PMML SYSTEM "http://127.0.0.1:9/x.dtd"><PMML/>                                    | PMML_DOCTYPE
            <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><NeuralNetwork/></PMML>             | PMML_UNSUPPORTED
            <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><ClusteringModel/></PMML>           | PMML_UNSUPPORTED
            """)
    void aModelThatIsNotReadIsNamed(String pmml, String code) throws IOException {
        Files.createDirectories(folder.resolve("models"));
        file("models/m.pmml", pmml);
        var flow = file("asking.flow.json", LimitFlows.asking("m", Sha256.hex(pmml.getBytes(UTF_8))));

        assertThat(run("check", flow)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains(code + " ask/model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "-1e100000000", "1e-100000000"})
    void aFlowWithANumberOfAHundredMillionDigitsIsRefusedWithoutItsBeingMade(String number) {
        var range = file("range.flow.json", chain(4, "x").replace("\"max\": 1000", "\"max\": " + number));
        var expression = file("expression.flow.json", chain(4, "x + " + number));
        var cell =
                file("cell.flow.json", FlowJson.write(LimitFlows.table(2, 1)).replace("\"1\"", "\"" + number + "\""));

        assertThat(run("check", range)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("NUMBER_EXPONENT dictionary/x/max");
        assertThat(run("check", expression)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("EXPR_BAD_NUMBER d0/assignments/y");
        assertThat(run("check", cell)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("EXPR_BAD_NUMBER table/rows/r1");
    }

    @Test
    void anApplicationIsReadToItsLastAllowedByte() {
        var plain = file("plain.flow.json", LimitFlows.text(LimitFlows.FIELDS, LimitFlows.derive("y", "1")));
        var start = application("\"x\": 1");
        var largest = start + " ".repeat((256 << 10) - start.length());

        assertThat(run("decide", plain, file("largest.json", largest), "--at", AT))
                .isZero();
        assertThat(run("decide", plain, file("larger.json", largest + " "), "--at", AT))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("JSON_TOO_LARGE");
    }

    /** Text is taken in pieces, so the last kilobytes below a million characters count or not, as it happens. */
    @Test
    void aRowOfMoreThanAMillionCharactersEndsTheReading() {
        var plain = file("plain.flow.json", LimitFlows.text(LimitFlows.FIELDS, LimitFlows.derive("y", "1")));
        var cell = "n".repeat((1 << 20) - (32 << 10));

        assertThat(run("decide", plain, "--samples", file("wide.csv", "x,note\n1," + cell + "\n"), "--at", AT))
                .isZero();
        assertThat(run(
                        "decide",
                        plain,
                        "--samples",
                        file("wider.csv", "x,note\n1," + cell.repeat(2) + "\n2,b\n"),
                        "--at",
                        AT))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("SAMPLE_ROW_TOO_LONG");
    }

    @Test
    void aRunMayTakeAMillionStepsAndIsReferredAtTheNext() {
        var steps = file("steps.flow.json", FlowJson.write(LimitFlows.steps()));
        var all = "\"many\": " + Collections.nCopies(10_000, "1");

        assertThat(run("decide", steps, file("a.json", application(all + ", \"few\": []")), "--at", AT))
                .isZero();
        assertThat(out()).contains("\"APPROVE\"", "\"y\": 1000000");
        assertThat(run("decide", steps, file("a.json", application(all + ", \"few\": [1]")), "--at", AT))
                .isZero();
        assertThat(out()).contains("\"REFER\"", "ENGINE_STEPS");
    }

    @Test
    void aListOfTenThousandElementsIsTaken() {
        decided("\"x\": 1, \"many\": " + Collections.nCopies(10_000, "1"));

        assertThat(out()).contains("\"APPROVE\"");
    }

    @Test
    void theDeepestExpressionIsTaken() {
        assertThat(run("check", file("deep.flow.json", FlowJson.write(LimitFlows.deep(31)))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"format\": \"hengce/flow/1\"", "\u0000\u0001", "<?xml version=\"1.0\"?>", ""})
    void aFileThatIsNoFlowIsNamed(String text) {
        assertThat(run("check", file("broken.flow.json", text))).isEqualTo(ExitCode.FAILURE);
        assertThat(lastProblem()).endsWith("cannot be read as a flow; errors: 1.");
    }
}
