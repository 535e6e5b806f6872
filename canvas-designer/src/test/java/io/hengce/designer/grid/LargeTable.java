package io.hengce.designer.grid;

import io.hengce.designer.Fixture;
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

/** The small loan with a table of any size in place of its grading. */
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
                .mapToObj(column -> new TableOutput("out_" + column, "amount"))
                .toList();
        var made = IntStream.range(0, rows)
                .mapToObj(row -> new TableRow("r" + row, cells(row, inputs.size(), "["), cells(row, RESULTS, "")))
                .toList();
        return Fixture.smallLoan()
                .withNode(new DecisionTableNode(
                        NODE,
                        new LocalizedText("大表", "Large table"),
                        TableHit.FIRST,
                        inputs,
                        outputs,
                        made,
                        Optional.empty()));
    }

    private static List<String> cells(int row, int count, String bracket) {
        return IntStream.range(0, count)
                .mapToObj(column -> {
                    var from = row * 7 % 1000 + column;
                    return bracket.isEmpty() ? String.valueOf(from) : "[" + from + ".." + (from + 50) + ")";
                })
                .toList();
    }
}
