package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Trees over the small loan, whose parameters count as fields for the generator. */
final class Trees {

    static final FlowDocument LOAN = withLists(Documents.smallLoan());
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

    /** The loan with credit accounts, limits and a main account. */
    private static FlowDocument withLists(FlowDocument loan) {
        var account = new RecordType(List.of(
                field("balance", "余额", "Balance", NumberType.ANY.withUnit("CNY")),
                field("overdue_days", "逾期天数", "Days overdue", NumberType.ANY.withUnit("days")),
                field(
                        "kind",
                        "种类",
                        "Kind",
                        new StringType(List.of(
                                new DomainValue("card", new LocalizedText("信用卡", "Card")),
                                new DomainValue("loan", new LocalizedText("贷款", "Loan"))))),
                field("since", "开户日期", "Opened", new FieldType.DateType()),
                field("closed", "已结清", "Closed", new FieldType.BooleanType())));
        var fields = new ArrayList<>(loan.dictionary().fields());
        fields.add(field("accounts", "信贷账户", "Accounts", new ListType(account)));
        fields.add(field("main_account", "主账户", "Main account", account));
        fields.add(field("limits", "授信额度", "Credit limits", new ListType(NumberType.ANY.withUnit("CNY"))));
        return new FlowDocument(
                loan.id(),
                loan.name(),
                loan.product(),
                new Dictionary(fields),
                loan.parameters(),
                loan.reasons(),
                loan.nodes(),
                loan.edges(),
                loan.layout());
    }

    private static Field field(String id, String chinese, String english, FieldType type) {
        return new Field(id, id, new LocalizedText(chinese, english), type, FieldUse.OPTIONAL_REQUEST);
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
