package io.hengce.flow.pmml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class PmmlReaderTest {

    private static final String MODEL = Pmml.document(
            "<RegressionModel functionName='regression'>" + Pmml.SCHEMA
                    + "<RegressionTable intercept='1'><NumericPredictor name='x' coefficient='2'/></RegressionTable></RegressionModel>");

    @Test
    void readsAModel() {
        var model = Pmml.model(MODEL);

        assertThat(model.inputs()).extracting(ModelField::name).containsExactly("x", "z", "color", "flag");
        assertThat(model.outputs()).containsExactly(new ModelField("predictedValue", ModelType.NUMBER));
    }

    @Test
    void refusesEveryDoctype() {
        var internal = "<!DOCTYPE PMML [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + MODEL;
        var external = "<!DOCTYPE PMML SYSTEM \"http://127.0.0.1:9/x.dtd\">" + MODEL;

        assertThat(Pmml.codes(internal)).containsExactly("PMML_DOCTYPE");
        assertThat(Pmml.codes(external)).containsExactly("PMML_DOCTYPE");
    }

    @Test
    void refusesWhatIsNoPmml() {
        assertThat(Pmml.codes("")).containsExactly("PMML_NOT_XML");
        assertThat(Pmml.codes("{}")).containsExactly("PMML_NOT_XML");
        assertThat(Pmml.codes(MODEL.substring(0, MODEL.length() / 2))).containsExactly("PMML_NOT_XML");
        assertThat(Pmml.codes("<flow/>")).containsExactly("PMML_ROOT");
        assertThat(Pmml.codes(MODEL.replace("PMML-4_4", "PMML-3_2"))).contains("PMML_ROOT");
    }

    @Test
    void refusesTooLargeAndTooDeepDocuments() {
        var large = new byte[PmmlReader.LIMIT + 1];
        var deep = "<PMML xmlns='http://www.dmg.org/PMML-4_4' version='4.4'>" + "<Extension>".repeat(5_000);

        assertThat(PmmlReader.read(large, Pmml.PLACE).diagnostics())
                .extracting("code")
                .containsExactly("PMML_TOO_LARGE");
        assertThat(Pmml.codes(deep)).containsExactly("PMML_TOO_DEEP");
    }

    @Test
    void namesEverythingThatIsNotSupportedWithItsLine() {
        var document = MODEL.replace("<RegressionTable", "<Surprise/>\n<RegressionTable surprise='1'")
                .replace("functionName='regression'", "functionName='timeSeries'");

        var problems = PmmlReader.read(document.getBytes(UTF_8), Pmml.PLACE).diagnostics();

        assertThat(problems)
                .extracting("code")
                .containsExactlyInAnyOrder("PMML_UNSUPPORTED", "PMML_UNSUPPORTED_ATTRIBUTE", "PMML_UNSUPPORTED_VALUE");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(Pmml.PLACE);
            assertThat(problem.message().en()).containsPattern("Line \\d+ ");
            assertThat(problem.message().zh()).containsPattern("第 \\d+ 行");
        });
    }

    @Test
    void refusesModelsOfOtherKinds() {
        assertThat(Pmml.codes(Pmml.document("<NeuralNetwork functionName='regression' activationFunction='tanh'/>")))
                .contains("PMML_UNSUPPORTED");
        assertThat(Pmml.codes(Pmml.document(""))).containsExactly("PMML_WITHOUT_MODEL");
    }

    @Test
    void findsWhatDoesNotFitTogether() {
        assertThat(Pmml.codes(MODEL.replace("<NumericPredictor name='x'", "<NumericPredictor name='nobody'")))
                .containsExactly("PMML_FIELD_UNKNOWN");
        assertThat(Pmml.codes(MODEL.replace("<NumericPredictor name='x'", "<NumericPredictor name='color'")))
                .containsExactly("PMML_FIELD_TYPE");
        assertThat(Pmml.codes(MODEL.replace("intercept='1'", "intercept='NaN'")))
                .containsExactly("PMML_NUMBER");
        assertThat(Pmml.codes(MODEL.replace(" coefficient='2'", ""))).containsExactly("PMML_INCOMPLETE");
        assertThat(Pmml.codes(MODEL.replace("intercept='1'", "intercept='one'")))
                .containsExactly("PMML_CONTENT");
    }

    @Test
    void findsDerivedFieldsThatDependOnThemselves() {
        var circle =
                "<LocalTransformations><DerivedField name='a' optype='continuous' dataType='double'><FieldRef field='b'/></DerivedField>"
                        + "<DerivedField name='b' optype='continuous' dataType='double'><FieldRef field='a'/></DerivedField></LocalTransformations>";
        var document = MODEL.replace("<RegressionTable", circle + "<RegressionTable")
                .replace("Predictor name='x'", "Predictor name='a'");

        assertThat(Pmml.codes(document)).contains("PMML_FIELD_CYCLE");
    }

    @Test
    void refusesFunctionsThatItDoesNotKnow() {
        var call =
                "<LocalTransformations><DerivedField name='a' optype='continuous' dataType='double'><Apply function='erf'><FieldRef field='x'/></Apply></DerivedField></LocalTransformations>";
        var document = MODEL.replace("<RegressionTable", call + "<RegressionTable")
                .replace("Predictor name='x'", "Predictor name='a'");

        assertThat(Pmml.codes(document)).containsExactly("PMML_FUNCTION");
    }

    @Test
    void leavesOutWhatChangesNoResult() {
        var noise = "<Extension><foreign xmlns='urn:other' any='thing'>1</foreign></Extension>";

        assertThat(Pmml.codes(MODEL.replace(
                        "<RegressionTable",
                        noise + "<ModelStats><UnivariateStats field='x'/></ModelStats><RegressionTable")))
                .isEmpty();
    }

    @Test
    void survivesEveryTruncation() {
        var bytes = MODEL.getBytes(UTF_8);
        var codes = new ArrayList<String>();
        for (var length = 0; length < bytes.length - 5; length += 7) {
            PmmlReader.read(java.util.Arrays.copyOf(bytes, length), Pmml.PLACE)
                    .diagnostics()
                    .forEach(each -> codes.add(each.code()));
        }

        assertThat(codes).hasSizeGreaterThan(100).containsOnly("PMML_NOT_XML");
    }
}
