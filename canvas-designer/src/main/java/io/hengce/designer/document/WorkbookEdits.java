package io.hengce.designer.document;

import io.hengce.flow.document.FlowNode;

/** Edits that come from workbooks. */
public final class WorkbookEdits {

    private WorkbookEdits() {}

    /** The node as an edited workbook has it. */
    public static Edit imported(FlowNode node) {
        return Edit.of("导入 Excel 工作簿", "Import Excel workbook", document -> document.withNode(node));
    }
}
