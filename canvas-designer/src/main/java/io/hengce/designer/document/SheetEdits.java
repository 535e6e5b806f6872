package io.hengce.designer.document;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.document.sheet.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Edits of nodes that are tables: blocks of cells, and rows; all by numbers from 0. */
public final class SheetEdits {

    private SheetEdits() {}

    /** Changes one cell. */
    public static Edit cell(String node, SheetCell cell) {
        return of("修改单元格", "Change cell", node, sheet -> sheet.with(List.of(cell)));
    }

    /** Changes cells at once. */
    public static Edit cells(String node, List<SheetCell> cells) {
        return of("修改多个单元格", "Change cells", node, sheet -> sheet.with(cells));
    }

    /** Puts a block of cells in, with as many new rows behind the last one as it needs. */
    public static Edit paste(String node, List<SheetCell> cells, int newRows) {
        return of(
                "粘贴",
                "Paste",
                node,
                sheet -> sheet.arranged(inserted(sheet.freeRows(), sheet.freeRows(), newRows))
                        .with(cells));
    }

    /** Puts in a blank row. */
    public static Edit insertRow(String node, int at) {
        return of("插入行", "Insert row", node, sheet -> sheet.arranged(inserted(sheet.freeRows(), at, 1)));
    }

    /** Copies rows, the copies behind the last of them. */
    public static Edit duplicateRows(String node, List<Integer> rows) {
        return of("复制行", "Duplicate rows", node, sheet -> {
            var plan = all(sheet.freeRows());
            plan.addAll(rows.get(rows.size() - 1) + 1, rows);
            return sheet.arranged(plan);
        });
    }

    public static Edit deleteRows(String node, List<Integer> rows) {
        return of("删除行", "Delete rows", node, sheet -> {
            var plan = all(sheet.freeRows());
            plan.removeAll(Set.copyOf(rows));
            return sheet.arranged(plan);
        });
    }

    /** Moves rows together. @param before the row they come to stand before, as numbered now */
    public static Edit moveRows(String node, List<Integer> rows, int before) {
        return of("移动行", "Move rows", node, sheet -> {
            var plan = new ArrayList<Integer>();
            var moving = Set.copyOf(rows);
            for (var row = 0; row <= sheet.freeRows(); row++) {
                if (row == before) {
                    plan.addAll(rows);
                }
                if (row < sheet.freeRows() && !moving.contains(row)) {
                    plan.add(row);
                }
            }
            return sheet.arranged(plan);
        });
    }

    private static List<Integer> inserted(int rows, int at, int count) {
        var plan = all(rows);
        IntStream.range(0, count).forEach(each -> plan.add(at, Sheet.NEW_ROW));
        return plan;
    }

    private static ArrayList<Integer> all(int rows) {
        return new ArrayList<>(IntStream.range(0, rows).boxed().toList());
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<Sheet> change) {
        return Edit.of(
                zh,
                en,
                document -> Sheets.in(document, node)
                        .map(sheet -> document.withNode(change.apply(sheet).node()))
                        .orElse(document));
    }
}
