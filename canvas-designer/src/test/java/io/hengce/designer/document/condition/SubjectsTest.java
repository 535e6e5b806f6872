package io.hengce.designer.document.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be chosen. */
final class SubjectsTest {

    private static final FieldType WORD = FieldType.StringType.ANY;

    private final Subjects subjects = new Subjects(flow(field(
            "home",
            "申请地",
            new FieldType.RecordType(List.of(
                    field("city", "城市", WORD),
                    field("owner", "房主", new FieldType.RecordType(List.of(field("kind", "", WORD)))))))));

    @Test
    void membersOfARecordAreFoundByTheirLabelsAndPaths() {
        var city = subjects.find("home.city").orElseThrow();

        assertThat(city.label().zh()).isEqualTo("申请地 · 城市");
        assertThat(city.path()).isEqualTo("data.home.data.city");
        assertThat(city.type()).isEqualTo(WORD);
        assertThat(subjects.find("home.owner.kind").orElseThrow().label().isEmpty())
                .isTrue();
    }

    @Test
    void aClauseAboutAMemberIsFilledInByItsName() {
        var form = GuidedForm.of("home.owner.kind = \"rent\" and home.city = home.owner.kind")
                .orElseThrow();

        assertThat(form.parts())
                .extracting(part -> ((Part.Clause) part).subject())
                .containsExactly(new Operand.Named("home.owner.kind"), new Operand.Named("home.city"));
        assertThat(GuidedForm.feel(form)).isEqualTo("home.owner.kind = \"rent\" and home.city = home.owner.kind");
        assertThat(subjects.type(new Operand.Named("home.city"))).contains(WORD);
    }

    private static FlowDocument flow(Field field) {
        return new FlowDocument(
                "f",
                LocalizedText.EMPTY,
                "p",
                new Dictionary(List.of(field)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Layout.EMPTY);
    }

    private static Field field(String id, String label, FieldType type) {
        return new Field(id, "data." + id, new LocalizedText(label, label), type, FieldUse.OPTIONAL_REQUEST);
    }
}
