package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Paths, types, uses and parameters. */
final class DictionaryRulesTest {

    @Test
    void acceptsASoundDictionary() {
        var drawing = Drawing.approving()
                .field(
                        "{'id':'income','path':'applicant.income','type':'number','unit':'CNY','scale':2,'min':0,'max':100,'missing':['NA','-1'],'required':true,'sensitivity':'C2','example':5.25}")
                .field(
                        "{'id':'home','path':'applicant.home','type':'string','domain':[{'code':'own'},{'code':'rent'}],'missing':['?'],'example':'own'}")
                .field("{'id':'birth','type':'date','example':'2000-02-29'}")
                .parameter("{'id':'cut','type':'number','scale':1,'value':0.5}");

        assertThat(drawing.problems()).isEmpty();
    }

    @Test
    void refusesBadPaths() {
        assertThat(field("'path':'1a','type':'number'")).containsExactly("FIELD_PATH_FORM dictionary/f");
        assertThat(field("'path':'a..b','type':'number'")).containsExactly("FIELD_PATH_FORM dictionary/f");
    }

    @Test
    void refusesAPathThroughAValue() {
        var drawing = Drawing.approving()
                .field("{'id':'deep','path':'applicant.income.net','type':'number'}")
                .field("{'id':'flat','path':'applicant.income','type':'number'}")
                .field("{'id':'near','path':'applicant.income_net','type':'number'}");

        assertThat(drawing.problems()).containsExactly("FIELD_PATH_CLASH dictionary/deep");
    }

    @Test
    void refusesOnePathForTwoFields() {
        var drawing = Drawing.approving()
                .field("{'id':'a','path':'x','type':'number'}")
                .field("{'id':'b','path':'x','type':'number'}");

        assertThat(drawing.problems()).containsExactly("FIELD_PATH_CLASH dictionary/b");
    }

    @Test
    void refusesTheMostSensitiveClass() {
        assertThat(field("'type':'string','sensitivity':'C3'")).containsExactly("FIELD_SENSITIVITY_C3 dictionary/f");
    }

    @Test
    void refusesAnEmptyRange() {
        assertThat(field("'type':'number','min':2,'max':1")).containsExactly("FIELD_RANGE_EMPTY dictionary/f");
    }

    @Test
    void refusesRepeatedAndEmptyCodes() {
        assertThat(field("'type':'string','domain':[{'code':'a'},{'code':'a'},{'code':''}]"))
                .containsExactly("FIELD_DOMAIN_CODE dictionary/f", "FIELD_DOMAIN_TWICE dictionary/f");
    }

    @Test
    void refusesATokenThatIsAValue() {
        assertThat(field("'type':'string','domain':[{'code':'a'}],'missing':['a']"))
                .containsExactly("FIELD_MISSING_TOKEN dictionary/f");
        assertThat(field("'type':'boolean','missing':['true']")).containsExactly("FIELD_MISSING_TOKEN dictionary/f");
    }

    @Test
    void warnsOfANumberThatIsATokenAndInRange() {
        assertThat(field("'type':'number','missing':['-1']"))
                .containsExactly("FIELD_MISSING_TOKEN_IN_RANGE dictionary/f");
        assertThat(field("'type':'number','min':0,'missing':['-1']")).isEmpty();
    }

    @Test
    void refusesUsesThatDoNotGoWithTheOrigin() {
        assertThat(field("'type':'number','output':true")).containsExactly("FIELD_OUTPUT_NOT_DERIVED dictionary/f");
        assertThat(field("'type':'number','required':true,'origin':'data_source'"))
                .containsExactly("FIELD_REQUIRED_NOT_REQUEST dictionary/f");
    }

    @Test
    void refusesAnExampleOutsideItsType() {
        assertThat(field("'type':'number','scale':0,'example':1.5")).containsExactly("FIELD_EXAMPLE dictionary/f");
        assertThat(field("'type':'number','max':1,'example':2")).containsExactly("FIELD_EXAMPLE dictionary/f");
        assertThat(field("'type':'string','domain':[{'code':'a'}],'example':'b'"))
                .containsExactly("FIELD_EXAMPLE dictionary/f");
    }

    @Test
    void refusesAParameterOutsideItsType() {
        var drawing = Drawing.approving().parameter("{'id':'p','type':'number','scale':1,'value':0.55}");

        assertThat(drawing.problems()).containsExactly("PARAMETER_VALUE parameters/p");
    }

    @Test
    void refusesAScaleThatIsMissingOrTooLarge() {
        var document = Drawing.approving().document();
        var dictionary = new Dictionary(List.of(
                number("none", OptionalInt.empty()),
                number("most", OptionalInt.of(20)),
                number("more", OptionalInt.of(21))));
        var scaled = new FlowDocument(
                document.id(),
                document.name(),
                document.product(),
                dictionary,
                document.parameters(),
                document.reasons(),
                document.nodes(),
                document.edges(),
                document.layout());

        var found = FlowChecker.standard().check(scaled).diagnostics();

        assertThat(found)
                .extracting(Drawing::shown)
                .containsExactly("FIELD_SCALE dictionary/more", "FIELD_SCALE dictionary/none");
    }

    private static Field number(String id, OptionalInt scale) {
        var any = FieldType.NumberType.ANY;
        var type = new FieldType.NumberType("", scale, any.rounding(), any.min(), any.max());
        return new Field(id, id, LocalizedText.EMPTY, type, FieldUse.OPTIONAL_REQUEST);
    }

    @Test
    void warnsOfLabelsThatLookTheSame() {
        var drawing = Drawing.approving()
                .field("{'id':'a','type':'number','label':{'en':'Income'}}")
                .field("{'id':'b','type':'number','label':{'en':'ｉncome '}}");

        assertThat(drawing.problems()).containsExactly("FIELD_LABEL_TWICE dictionary/b");
    }

    private static List<String> field(String members) {
        return Drawing.approving().field("{'id':'f'," + members + "}").problems();
    }
}
