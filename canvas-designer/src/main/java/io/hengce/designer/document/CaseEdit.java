package io.hengce.designer.document;

import io.hengce.flow.json.CaseText;
import io.hengce.flow.text.LocalizedText;
import java.util.function.UnaryOperator;

/**
 * One change of a flow's cases: a step of the same history as the changes of the flow.
 *
 * @param label what it does, for the undo button
 */
public record CaseEdit(LocalizedText label, UnaryOperator<CaseBook> change) {

    /** The caller has given it a free name. */
    public static CaseEdit add(CaseText added) {
        return of("新增用例", "Add a case", book -> book.with(added));
    }

    public static CaseEdit delete(String name) {
        return of("删除用例", "Delete a case", book -> book.without(name));
    }

    /** Puts another text, perhaps with another name, in place of a case. */
    public static CaseEdit replace(String name, CaseText by) {
        return of("修改用例", "Edit a case", book -> book.replaced(name, by));
    }

    /** What the file holds now, or what was recovered. */
    public static CaseEdit takeOver(LocalizedText label, CaseBook other) {
        return new CaseEdit(label, book -> other);
    }

    private static CaseEdit of(String zh, String en, UnaryOperator<CaseBook> change) {
        return new CaseEdit(new LocalizedText(zh, en), change);
    }
}
