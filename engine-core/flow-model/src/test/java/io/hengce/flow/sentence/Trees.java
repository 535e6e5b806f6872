package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.List;

/** Trees over the small loan, whose parameters count as fields for the generator. */
final class Trees {

    static final FlowDocument LOAN = Documents.smallLoan();
    static final List<Field> FIELDS = fields();

    private static final ExpressionReader READER = new ExpressionReader(Scope.of(new Slots(LOAN.dictionary())));

    private Trees() {}

    static Expr read(String text) {
        return READER.tree(text).orElseThrow(() -> new IllegalArgumentException("does not read: " + text));
    }

    static CellTree cell(String text) {
        return READER.cellTree(text).orElseThrow(() -> new IllegalArgumentException("does not read: " + text));
    }

    /** The shape of a tree without its spans. */
    static String shape(Object tree) {
        return tree.toString().replaceAll(", span=Span\\[start=\\d+, end=\\d+]", "");
    }

    private static List<Field> fields() {
        var fields = new ArrayList<>(LOAN.dictionary().fields());
        LOAN.parameters()
                .forEach(parameter -> fields.add(new Field(
                        parameter.id(),
                        parameter.id(),
                        parameter.label(),
                        parameter.type(),
                        FieldUse.OPTIONAL_REQUEST)));
        return fields;
    }
}
