package io.hengce.designer.grid;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.DictionaryEdits;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The small loan with a table of any size in place of its grading, in which nothing is wrong. */
public final class LargeTable {

    public static final String NODE = "grading";
    private static final int RESULTS = 4;

    private LargeTable() {}

    public static FlowDocument of(int rows, int columns) {
        var inputs = IntStream.range(0, columns - RESULTS)
                .mapToObj(
                        column -> new TableInput("in_" + column, column % 2 == 0 ? "score" : "risk_points + " + column))
                .toList();
        var outputs = IntStream.range(0, RESULTS)
                .mapToObj(column -> new TableOutput("out_" + column, variable(column)))
                .toList();
        var made = IntStream.range(0, rows)
                .mapToObj(row -> new TableRow("r" + row, cells(row, inputs.size(), "["), cells(row, RESULTS, "")))
                .toList();
        return withVariables(Fixture.smallLoan())
                .withNode(new DecisionTableNode(
                        NODE,
                        new LocalizedText("大表", "Large table"),
                        TableHit.FIRST,
                        inputs,
                        outputs,
                        made,
                        Optional.empty()));
    }

    /** The grade, then the amount, then numbers of its own. */
    private static String variable(int column) {
        return column == 0 ? "grade" : column == 1 ? "amount" : "number_" + column;
    }

    private static FlowDocument withVariables(FlowDocument flow) {
        var made = flow;
        for (var column = 2; column < RESULTS; column++) {
            made = DictionaryEdits.duplicate("amount", variable(column)).apply(made);
        }
        return made;
    }

    private static List<String> cells(int row, int count, String bracket) {
        return IntStream.range(0, count)
                .mapToObj(column -> {
                    var from = column == 0 ? row : row * 7 % 1000 + column;
                    if (column == 0 && bracket.isEmpty()) {
                        return row % 2 == 0 ? "\"A\"" : "\"B\"";
                    }
                    return bracket.isEmpty() ? String.valueOf(from) : "[" + from + ".." + (from + 50) + ")";
                })
                .toList();
    }
}
