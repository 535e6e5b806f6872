package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameUsesTest {

    private static final Field BALANCE = field("balance", NumberType.ANY);
    private static final NameUses USES = new NameUses(new ExpressionReader(Scope.of(new Slots(new Dictionary(List.of(
            field("income", NumberType.ANY),
            BALANCE,
            field("accounts", new FieldType.ListType(new FieldType.RecordType(List.of(BALANCE))))))))));

    @Test
    void findsEveryPlaceOfAField() {
        assertThat(USES.inExpression("income + max(income, 3)", "income"))
                .contains(List.of(new Span(0, 6), new Span(13, 19)));
    }

    @Test
    void doesNotTakeTextsAndOtherNamesForTheField() {
        assertThat(USES.inExpression("if \"income\" = \"x\" then 1 else balance", "income"))
                .contains(List.of());
    }

    @Test
    void doesNotTakeAMemberOfAnElementForTheField() {
        assertThat(USES.inExpression("count(accounts[balance > income]) > balance", "balance"))
                .contains(List.of(new Span(36, 43)));
        assertThat(USES.inExpression("sum(accounts.balance)", "balance")).contains(List.of());
    }

    @Test
    void findsAMemberBehindAPathAndAlone() {
        assertThat(USES.ofMember("count(accounts[balance > income]) > balance + sum(accounts.balance)", "balance"))
                .contains(List.of(new Span(15, 22), new Span(59, 66)));
        assertThat(USES.ofMember("income > 1", "balance")).contains(List.of());
        assertThat(USES.ofMember("sum(accounts.balance) >", "balance")).isEmpty();
    }

    @Test
    void doesNotTellWhatItCannotKnow() {
        assertThat(USES.inExpression("income +", "income")).isEmpty();
        assertThat(USES.inExpression("count(accounts[balance > unknown])", "balance"))
                .isEmpty();
    }

    @Test
    void findsNamesInTextsWhoseTypesAreWrong() {
        assertThat(USES.inExpression("income + \"a\" + nowhere", "income")).contains(List.of(new Span(0, 6)));
    }

    @Test
    void findsNamesInCells() {
        assertThat(USES.inCell(">= income, [0..income)", "income")).contains(List.of(new Span(3, 9), new Span(15, 21)));
        assertThat(USES.inCell("-", "income")).contains(List.of());
        assertThat(USES.inCell(">=", "income")).isEmpty();
    }

    private static Field field(String id, FieldType type) {
        return new Field(id, id, LocalizedText.EMPTY, type, FieldUse.OPTIONAL_REQUEST);
    }
}
