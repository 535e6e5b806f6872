package io.hengce.flow.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists and models beside a flow: that they are there, are what the flow says, and go with its nodes. */
final class PartsRulesTest {

    private static final String MODEL = """
            <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><DataDictionary><DataField name="a" optype="continuous" dataType="double"/></DataDictionary>
            <RegressionModel functionName="regression"><MiningSchema><MiningField name="a"/></MiningSchema>
            <RegressionTable intercept="1"><NumericPredictor name="a" coefficient="2"/></RegressionTable></RegressionModel></PMML>
            """;

    private static FlowParts holding(String content) {
        return reference -> Optional.of(new Part(content.getBytes(UTF_8)));
    }

    private static List<String> model(String content, String members) {
        var node = "{'id':'ask','kind':'model','model':'m','hash':'%s',%s}"
                .formatted(Sha256.hex(content.getBytes(UTF_8)), members);
        return Drawing.chain(node).usualFields().problems(holding(content)).stream()
                .filter(problem -> !problem.startsWith("VARIABLE_NEVER"))
                .toList();
    }

    private static List<String> list(String content, String members) {
        var node = "{'id':'look','kind':'list_match','purpose':'block','list':'m','hash':'%s',%s}"
                .formatted(Sha256.hex(content.getBytes(UTF_8)), members);
        return Drawing.chain(node)
                .usualFields()
                .field("{'id':'listed','type':'boolean','origin':'derived'}")
                .problems(holding(content))
                .stream()
                .filter(problem -> !problem.startsWith("VARIABLE_NEVER"))
                .toList();
    }

    @Test
    void acceptsAFlowWithItsParts() {
        var result = FlowChecker.standard().check(Documents.checkedLoan(), new FixtureParts());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.get().model("prediction").inputs()).hasSize(2);
    }

    @Test
    void refusesAPartThatIsNotThere() {
        var problems = FlowChecker.standard().check(Documents.checkedLoan()).diagnostics();

        assertThat(problems)
                .extracting(Drawing::shown)
                .containsExactly("PART_MISSING blacklist/list", "PART_MISSING prediction/model");
        assertThat(problems)
                .extracting(each -> each.message().en())
                .first()
                .asString()
                .contains("`lists/fraud.csv`");
    }

    @Test
    void refusesAPartWithAnotherHashAndNamesBoth() {
        var problems = FlowChecker.standard()
                .check(Documents.checkedLoan(), holding("other"))
                .diagnostics();

        assertThat(problems).extracting(Diagnostic::code).containsExactly("PART_HASH", "PART_HASH");
        assertThat(problems.get(0).message().en())
                .contains(FixtureParts.hash(PartKind.LIST, "fraud"))
                .contains(Sha256.hex("other".getBytes(UTF_8)));
    }

    @Test
    void refusesAPartThatCannotBeRead() {
        FlowParts broken = reference -> {
            throw new UncheckedIOException(new IOException("disk"));
        };

        assertThat(FlowChecker.standard().check(Documents.checkedLoan(), broken).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly("PART_UNREADABLE");
    }

    @Test
    void saysEverythingThatIsWrongInsideAPart() {
        assertThat(model(MODEL.replace("<RegressionTable", "<Odd/><RegressionTable"), "'inputs':[],'outputs':[]"))
                .contains("PMML_UNSUPPORTED ask/model");
        assertThat(model("<!DOCTYPE x>" + MODEL, "'inputs':[],'outputs':[]")).contains("PMML_DOCTYPE ask/model");
        assertThat(list("name\n\nb,c\n", "'keys':[{'column':'name','expression':'grade'}],'variable':'listed'"))
                .contains("LIST_CELLS look/list");
        assertThat(list("name\n \n", "'keys':[{'column':'name','expression':'grade'}],'variable':'listed'"))
                .contains("LIST_KEY_EMPTY look/list");
    }

    @Test
    void givesAModelItsInputsOnceAndOfTheirTypes() {
        var outputs = ",'outputs':[{'variable':'x','output':'predictedValue'}]";

        assertThat(model(MODEL, "'inputs':[{'field':'a','expression':'age'}]" + outputs))
                .isEmpty();
        assertThat(model(MODEL, "'inputs':[]" + outputs)).containsExactly("MODEL_INPUT_MISSING ask");
        assertThat(model(MODEL, "'inputs':[{'field':'a','expression':'home'}]" + outputs))
                .containsExactly("MODEL_INPUT_TYPE ask/inputs/a");
        assertThat(model(
                        MODEL,
                        "'inputs':[{'field':'a','expression':'age'},{'field':'b','expression':'age'}]" + outputs))
                .containsExactly("MODEL_INPUT_UNKNOWN ask/inputs/b");
        assertThat(model(MODEL, "'inputs':[{'field':'a','expression':'age'},{'field':'a','expression':'1'}]" + outputs))
                .containsExactly("MODEL_INPUT_TWICE ask/inputs/a");
    }

    @Test
    void asksAModelForWhatItHas() {
        var inputs = "'inputs':[{'field':'a','expression':'age'}],";

        assertThat(model(MODEL, inputs + "'outputs':[{'variable':'x','output':'probability(1)'}]"))
                .containsExactly("MODEL_OUTPUT_UNKNOWN ask/outputs/x");
        assertThat(model(MODEL, inputs + "'outputs':[{'variable':'grade','output':'predictedValue'}]"))
                .containsExactly("MODEL_OUTPUT_TYPE ask/outputs/grade");
        assertThat(model(MODEL, inputs + "'outputs':[{'variable':'age','output':'predictedValue'}]"))
                .containsExactly("VARIABLE_NOT_DERIVED ask/outputs/age");
        assertThat(model(MODEL, inputs + "'outputs':[]")).containsExactly("NODE_EMPTY ask");
    }

    @Test
    void comparesTextsWithColumnsThatAreThere() {
        var key = "'keys':[{'column':'name','expression':'%s'}],'variable':'%s'";

        assertThat(list("name\na\n", key.formatted("home", "listed"))).isEmpty();
        assertThat(list("name\na\n", key.formatted("age", "listed"))).containsExactly("LIST_KEY_TYPE look/keys/name");
        assertThat(list("other\na\n", key.formatted("home", "listed")))
                .containsExactly("LIST_COLUMN_UNKNOWN look/keys/name");
        assertThat(list("name\na\n", key.formatted("home", "grade")))
                .containsExactly("LIST_VARIABLE_TYPE look/variable");
        assertThat(list("name\na\n", "'keys':[],'variable':'listed'"))
                .containsExactlyInAnyOrder("LIST_WITHOUT_KEY look", "NODE_EMPTY look");
        assertThat(list("name\na\n", key.formatted("home", "listed") + ",'values':[{'variable':'x','column':'why'}]"))
                .containsExactlyInAnyOrder("LIST_VALUE_TYPE look/values/x", "LIST_COLUMN_UNKNOWN look/values/x");
    }
}
