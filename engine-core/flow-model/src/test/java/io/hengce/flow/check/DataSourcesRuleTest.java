package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The good flow with one text replaced by another. */
final class DataSourcesRuleTest {

    private static List<String> problems(String good, String bad) {
        var text = new String(Documents.bytes("bureau-loan.flow.json"), StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        var document = FlowJson.read(text.replace(good, bad).getBytes(StandardCharsets.UTF_8))
                .get();
        return FlowChecker.standard().check(document).diagnostics().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void acceptsTheGoodFlow() {
        assertThat(problems("bureau", "bureau")).isEmpty();
    }

    @Test
    void refusesASourceThatIsNoId() {
        assertThat(problems("\"source\": \"bureau\"", "\"source\": \"http://evil\""))
                .containsExactly("ID_FORM bureau/source");
    }

    @Test
    void refusesPathsThatAreNoneOrClash() {
        assertThat(problems("\"path\": \"monthly\"", "\"path\": \"a..b\""))
                .containsExactly("SOURCE_PATH bureau/request/a..b");
        assertThat(problems("\"path\": \"monthly\"", "\"path\": \"person.id\""))
                .containsExactly("SOURCE_PATH_CLASH bureau/request/person.id");
        assertThat(problems("\"path\": \"monthly\"", "\"path\": \"person\""))
                .containsExactly("SOURCE_PATH_CLASH bureau/request/person");
        assertThat(problems("\"path\": \"report.accounts\"", "\"path\": \"report.score.x\""))
                .containsExactly("SOURCE_PATH_CLASH bureau/response/accounts");
    }

    @Test
    void refusesTermsOutsideTheirBounds() {
        assertThat(problems("\"timeout_ms\": 800", "\"timeout_ms\": 60000")).isEmpty();
        assertThat(problems("\"timeout_ms\": 800", "\"timeout_ms\": 60001"))
                .containsExactly("SOURCE_TERMS bureau/timeout_ms");
        assertThat(problems("\"timeout_ms\": 800", "\"timeout_ms\": 0"))
                .containsExactly("SOURCE_TERMS bureau/timeout_ms");
        assertThat(problems("\"retries\": 1", "\"retries\": 6")).containsExactly("SOURCE_TERMS bureau/retries");
        assertThat(problems("\"max_age\": 86400", "\"max_age\": 2678401"))
                .containsExactly("SOURCE_TERMS bureau/max_age");
        assertThat(problems("\"cost\": 1.5", "\"cost\": -0.01")).containsExactly("SOURCE_COST bureau/cost");
    }

    @Test
    void takesAnswersOnlyIntoFieldsOfDataSources() {
        assertThat(problems("{\"variable\": \"accounts\", \"path\"", "{\"variable\": \"income\", \"path\""))
                .contains("VARIABLE_NOT_DATA_SOURCE bureau/response/income");
        assertThat(problems("{\"variable\": \"accounts\", \"path\"", "{\"variable\": \"nobody\", \"path\""))
                .contains("VARIABLE_UNKNOWN bureau/response/nobody");
    }

    @Test
    void refusesDefaultsThatAreNoConstantsOrDoNotFit() {
        assertThat(problems("\"expression\": \"3\"", "\"expression\": \"1 + 2\""))
                .isEmpty();
        assertThat(problems("\"expression\": \"3\"", "\"expression\": \"income / income\""))
                .contains("SOURCE_DEFAULT_NOT_CONSTANT multi/defaults/lenders");
        assertThat(problems("\"expression\": \"3\"", "\"expression\": \"1 / 0\""))
                .contains("SOURCE_DEFAULT_VALUE multi/defaults/lenders");
        assertThat(problems("\"expression\": \"3\"", "\"expression\": \"true\""))
                .hasSize(1);
    }

    @Test
    void warnsOfDefaultsThatAreNeverTaken() {
        assertThat(problems("\"fallback\": \"defaults\"", "\"fallback\": \"missing\""))
                .containsExactly("SOURCE_DEFAULT_UNUSED multi/defaults/lenders");
    }

    @Test
    void sendsAtMostTwoHundredValues() {
        var one = "{\"path\": \"person\", \"expression\": \"person\"}";

        assertThat(problems(one, inputs(200))).isEmpty();
        assertThat(problems(one, inputs(201))).containsExactly("SOURCE_TOO_LARGE multi");
    }

    private static String inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"path\": \"p" + number + "\", \"expression\": \"person\"}")
                .collect(Collectors.joining(","));
    }

    @Test
    void everyProblemSaysWhatToDoInBothLanguages() {
        var text = new String(Documents.bytes("bureau-loan.flow.json"), StandardCharsets.UTF_8)
                .replace("\"retries\": 1", "\"retries\": 6");
        var document = FlowJson.read(text.getBytes(StandardCharsets.UTF_8)).get();

        assertThat(FlowChecker.standard().check(document).diagnostics())
                .extracting(Diagnostic::message)
                .allSatisfy(message -> assertThat(message.zh()).contains("`retries`", "0", "5"));
    }
}
