package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import java.util.List;

/** A sheet, which of its rows are shown, and what stands above its columns: always of one state. */
record Shown(Sheet sheet, RowOrder order, List<GridHeading> headings) {}
