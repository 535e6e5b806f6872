package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.hengce.designer.document.Fields;
import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The data dictionary: fields, parameters and reasons beside the canvas. */
final class DictionaryTest extends DesignerInWindow {

    @Test
    void renamesAFieldEverywhereAndKeepsShowingIt() {
        open("credit-line");

        choose(new Entry.OfField("wanted"));
        type("#entry-id", "asked");

        assertThat(document().dictionary().field("asked")).isPresent();
        assertThat(FlowJson.write(document())).contains("default(asked, most_alone)", "asked > most_alone");
        assertThat(session().entry().get()).contains(new Entry.OfField("asked"));
        assertThat(lookup("#inspector-title").<Label>query().getText()).isEqualTo("申请额度");
    }

    @Test
    void refusesANameThatIsTaken() {
        open("credit-line");

        choose(new Entry.OfField("wanted"));
        type("#entry-id", "income");

        assertThat(message("#entry-id")).contains("“income” 已被使用");
        assertThat(document().dictionary().field("wanted")).isPresent();
    }

    @Test
    void findsUsagesAndOpensTheNode() {
        open("credit-line");
        choose(new Entry.OfField("grade"));

        press("#find-usages");
        until(() -> lookup("#usages .usage").queryAll().size() == 2);
        Button tree = lookup("#usages .usage").nth(1).query();
        interact(tree::fire);

        assertThat(session().selection().get().only()).contains("segment");
        until(() -> lookup("#canvas").tryQuery().isPresent()
                && lookup("#dictionary").tryQuery().isEmpty());
    }

    @Test
    void addsAFieldAndSaysWhatItIs() {
        open("credit-line");

        press("#entry-add");
        type("#entry-label-zh", "行业");
        press("#add-code");
        type("#code-0", "farm");
        type("#code-0-zh", "农业");
        type("#field-missing", "NA，-");
        type("#field-example", "farm");
        interact(() -> lookup("#field-required").<ToggleSwitch>query().setSelected(true));

        var field = document().dictionary().field("field_1").orElseThrow();
        assertThat(field.label().zh()).isEqualTo("行业");
        assertThat(((FieldType.StringType) field.type()).domain().get(0).label().zh())
                .isEqualTo("农业");
        assertThat(field.use().required()).isTrue();
        assertThat(field.use().missingTokens()).containsExactly("NA", "-");
        assertThat(field.use().example()).isEqualTo(Value.of("farm"));
    }

    @Test
    void deletesAndDuplicatesByKeyboardAndUndoesBoth() {
        open("credit-line");
        choose(new Entry.OfField("age"));

        press("#entry-duplicate");
        assertThat(document().dictionary().field("age_2")).isPresent();
        interact(() -> lookup("#entries").query().requestFocus());
        push(KeyCode.DELETE);
        assertThat(document().dictionary().field("age_2")).isEmpty();
        interact(designer.desk::undo);
        interact(designer.desk::undo);

        assertThat(session().history().get().isDirty()).isFalse();
    }

    @Test
    void movesAFieldByKeyboardAndSavesThatOrder() {
        open("credit-line");
        var second = document().dictionary().fields().get(1).id();
        choose(new Entry.OfField(second));

        interact(() -> lookup("#entries").query().requestFocus());
        press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);

        assertThat(document().dictionary().fields().get(0).id()).isEqualTo(second);
        assertThat(session().entry().get()).contains(new Entry.OfField(second));
        press("#entry-up");
        assertThat(session().history().get().current()).isEqualTo(1);
        interact(designer.desk::save);
        until(() -> !session().history().get().isDirty());
        assertThat(saved().dictionary().fields())
                .isEqualTo(document().dictionary().fields());
        press("#entry-down");
        assertThat(document().dictionary().fields().get(1).id()).isEqualTo(second);
    }

    @Test
    void editsTheMembersOfAList() {
        open("bureau-loan");
        choose(new Entry.OfField("accounts"));

        press("#add-member");
        assertThat(session().entry().get()).contains(new Entry.OfField("accounts/member_1"));
        type("#entry-id", "kind");
        assertThat(session().entry().get()).contains(new Entry.OfField("accounts/kind"));
        type("#entry-label-zh", "账户类型");
        press("#add-code");
        type("#code-0", "loan");
        type("#field-missing", "NA");
        press("#member-owner");
        press("#member-balance");
        type("#entry-id", "owed");
        type("#field-unit", "USD");

        assertThat(FlowJson.write(document())).contains("sum(accounts.owed)");
        var members = Fields.members(Fields.find(document(), "accounts").orElseThrow());
        assertThat(members).extracting(Field::id).containsExactly("owed", "kind");
        assertThat(members.get(1).label().zh()).isEqualTo("账户类型");
        assertThat(members.get(1).use().missingTokens()).containsExactly("NA");
        assertThat(((FieldType.NumberType) members.get(0).type()).unit()).isEqualTo("USD");
        assertThat(lookup("#field-origin").tryQuery()).isEmpty();
    }

    @Test
    void changesTheTypeOfAParameter() {
        open("credit-line");
        press("#tab-parameters");
        var id = document().parameters().get(0).id();
        choose(new Entry.OfParameter(id));

        interact(() ->
                lookup("#parameter-rounding").<ComboBox<RoundingMode>>query().setValue(RoundingMode.DOWN));
        type("#parameter-scale", "3");

        var number = (FieldType.NumberType) document().parameters().get(0).type();
        assertThat(number.rounding()).isEqualTo(RoundingMode.DOWN);
        assertThat(number.scale()).hasValue(3);
        interact(() -> lookup("#parameter-type").<ComboBox<String>>query().setValue("boolean"));
        assertThat(document().parameters().get(0).value()).isEqualTo(Value.of(false));
        assertThat(lookup("#parameter-rounding").tryQuery()).isEmpty();
    }

    @Test
    void wordsAReasonForTheCustomer() {
        open("credit-line");

        press("#tab-reasons");
        type("#reason-customer-zh", "额度需要人工核实");
        type("#reason-rank", "5");
        type("#reason-rank", "five");

        var reason = document().reasons().get(0);
        assertThat(reason.customer().zh()).isEqualTo("额度需要人工核实");
        assertThat(reason.rank()).isEqualTo(5);
        assertThat(message("#reason-rank")).contains("five");
    }

    @Test
    void whatTheCustomerCannotReadIsAProblemThatLeadsToItsReason() {
        open("credit-line");
        press("#tab-reasons");
        var reason = document().reasons().get(0).code();
        type("#reason-customer-en", "");
        press("#dictionary-close");
        assertThat(session().entry().get()).isEmpty();

        until(() -> session().problems().get().all().stream()
                .anyMatch(problem -> problem.code().equals("REASON_WITHOUT_WORDING")));
        until(() -> {
            push(KeyCode.F8);
            return session().entry().get().equals(Optional.of(new Entry.OfReason(reason)));
        });

        assertThat(lookup("#dictionary").tryQuery()).isPresent();
    }

    @Test
    void theElementsOfAListAreSingleValuesOfAnyTypeWithADomain() {
        open("credit-line");
        choose(new Entry.OfField("wanted"));

        interact(() -> lookup("#field-type").<ComboBox<String>>query().setValue("list"));
        interact(() -> lookup("#field-element").<ComboBox<String>>query().setValue("string"));
        press("#add-code");
        type("#code-0", "pawn");

        assertThat(document().dictionary().field("wanted").orElseThrow().type())
                .isEqualTo(new FieldType.ListType(
                        new FieldType.StringType(List.of(new DomainValue("pawn", LocalizedText.EMPTY)))));
    }

    @Test
    void searchesByLabelAndLeavesByEscape() {
        open("credit-line");

        interact(() -> lookup("#dictionary-search").<TextInputControl>query().setText("收入"));
        assertThat(lookup("#entries").<ListView<Entry>>query().getItems()).containsExactly(new Entry.OfField("income"));
        interact(() -> lookup("#entries").query().requestFocus());
        push(KeyCode.ESCAPE);

        assertThat(lookup("#dictionary").tryQuery()).isEmpty();
        assertThat(session().entry().get()).isEmpty();
    }

    private void choose(Entry entry) {
        interact(() -> {
            ListView<Entry> list = lookup("#entries").query();
            list.getSelectionModel().select(entry);
        });
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private FlowDocument document() {
        return session().document().get();
    }

    private void open(String flow) {
        try {
            var file = Files.write(directory.resolve("flow.json"), Documents.bytes(flow + ".flow.json"));
            interact(() -> designer.desk.open(file.toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        until(() -> designer.desk.session().isPresent());
        press("#show-dictionary");
    }

    private FlowDocument saved() {
        try {
            return FlowJson.read(Files.readAllBytes(directory.resolve("flow.json")))
                    .get();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Types into an input as a person does who leaves it by Enter. */
    private void type(String selector, String text) {
        interact(() -> {
            TextInputControl input = lookup(selector).query();
            input.requestFocus();
            input.setText(text);
        });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String selector) {
        interact(() -> lookup(selector).<Button>query().fire());
    }

    private String message(String input) {
        var entry = lookup(input).query().getParent();
        return from(java.util.Set.of((javafx.scene.Node) entry))
                .lookup(".entry-message")
                .<Label>query()
                .getText();
    }
}
