package io.hengce.scoring.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.value.Outcome;
import io.hengce.scoring.FlowLoader;
import io.hengce.scoring.FlowOffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The document as OpenAPI 3.1 wants it, checked rule by rule, and what it says of the small loan. */
class OpenApiDocumentTest {

    private static final String DECIDE = "/v1/flows/small_loan/decisions";

    @TempDir
    static Path directory;

    private static FlowOffer offer;
    private static ReadDocument document;

    @BeforeAll
    static void describe() throws IOException {
        Files.write(directory.resolve("small-loan.flow.json"), Documents.bytes("small-loan.flow.json"));
        offer = FlowLoader.load(List.of(directory), DataSources.NONE);
        document = new ReadDocument(OpenApiDocument.of(offer).bytes());
    }

    @Test
    void hasTheSameBytesForTheSameFlows() {
        var again = FlowLoader.load(List.of(directory), DataSources.NONE);

        assertThat(OpenApiDocument.of(again).bytes())
                .isEqualTo(OpenApiDocument.of(offer).bytes());
    }

    @Test
    void isWholeWithoutAnyFlow() {
        var empty = new ReadDocument(
                OpenApiDocument.of(FlowLoader.load(List.of(), DataSources.NONE)).bytes());

        assertThat(empty.root().path("paths").propertyNames())
                .contains("/v1/flows", "/v1/openapi.json")
                .doesNotContain(DECIDE);
    }

    @Test
    void hasWhatEveryDocumentMustHave() {
        var root = document.root();

        assertThat(root.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(root.path("info").propertyNames()).contains("title", "version");
        assertThat(root.propertyNames())
                .isSubsetOf("openapi", "info", "jsonSchemaDialect", "servers", "tags", "paths", "components");
        assertThat(root.path("paths").propertyNames()).contains(DECIDE).allMatch(path -> path.startsWith("/"));
        assertThat(root.path("components").path("schemas").propertyNames())
                .allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
    }

    @Test
    void describesEveryOperationOnce() {
        var ids = new ArrayList<String>();
        for (var item : document.root().path("paths")) {
            for (var operation : item) {
                ids.add(operation.path("operationId").asString());
                assertThat(operation.path("responses").propertyNames())
                        .isNotEmpty()
                        .allMatch(status -> status.matches("[1-5][0-9]{2}"));
                for (var response : operation.path("responses")) {
                    assertThat(document.resolved(response).path("description").asString())
                            .isNotBlank();
                }
                for (var parameter : operation.path("parameters")) {
                    assertThat(document.resolved(parameter).propertyNames()).contains("name", "in", "schema");
                }
            }
        }

        assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z_0-9]+"));
    }

    @Test
    void refersToNothingThatIsNotThereAndHoldsNothingUnused() {
        var used = new HashSet<String>();
        for (var reference : document.all("$ref")) {
            used.add(reference.asString());
            assertThat(document.at(reference.asString()).isMissingNode())
                    .as(reference.asString())
                    .isFalse();
        }

        for (var kind : document.root().path("components").properties()) {
            for (var name : kind.getValue().propertyNames()) {
                assertThat(used).contains("#/components/" + kind.getKey() + "/" + name);
            }
        }
    }

    @Test
    void hasSchemasThatAreJsonSchema() {
        var schemas = document.root().path("components").path("schemas").properties();

        assertThat(schemas).hasSizeGreaterThan(15);
        assertThat(schemas)
                .allSatisfy(schema -> assertThat(ReadDocument.errorsOfSchema(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void hasExamplesThatTheirOwnSchemasAccept() {
        var seen = 0;
        for (var content : document.all("content")) {
            for (var media : content) {
                for (var example : media.path("examples")) {
                    assertThat(document.errors(media.path("schema"), example.path("value")))
                            .as(example.toString())
                            .isEmpty();
                    seen++;
                }
            }
        }

        assertThat(seen).isGreaterThan(12);
    }

    @Test
    void saysWhatTheDictionarySaysOfAField() {
        var data = schema("small_loan.Application").path("properties").path("data");
        var applicant = data.path("properties").path("applicant");

        assertThat(data.path("required").toString()).isEqualTo("[\"applicant\"]");
        assertThat(applicant.path("required").toString()).isEqualTo("[\"age\",\"income\"]");
        assertThat(applicant.path("additionalProperties").asBoolean()).isFalse();
        assertThat(applicant.path("properties").path("age").toString())
                .isEqualTo("{\"type\":\"integer\",\"description\":\"年龄 / Age\",\"minimum\":0,\"maximum\":120,"
                        + "\"format\":\"int32\",\"x-unit\":\"years\"}");
        assertThat(applicant.path("properties").path("income").toString())
                .contains("\"multipleOf\":0.01", "\"x-unit\":\"CNY\"", "敏感级别 C2 / sensitive (C2)");
        assertThat(applicant.path("properties").path("debt").toString()).contains("\"enum\":[\"NA\",\"-1\",-1,null]");
        assertThat(applicant.path("properties").path("housing").toString())
                .contains(
                        "\"type\":[\"string\",\"null\"]",
                        "\"enum\":[\"own\",\"mortgage\",\"rent\",\"NA\",null]",
                        "`own` 自有 / own");
        assertThat(data.toString()).doesNotContain("dti");
    }

    @Test
    void saysWhatListsAndRecordsHold() {
        var schema = JsonPrinter.line(RequestSchema.of("f", Accounts.dictionary()));
        var data = ReadDocument.read(schema).path("properties").path("data").path("properties");

        var accounts = data.path("bureau").path("properties").path("accounts");
        assertThat(accounts.path("type").toString()).isEqualTo("[\"array\",\"null\"]");
        assertThat(accounts.path("maxItems").asInt()).isEqualTo(10_000);
        assertThat(accounts.path("items").path("type").asString()).isEqualTo("object");
        assertThat(accounts.path("items").path("required").toString()).isEqualTo("[\"kind\"]");
        assertThat(data.path("inquiries").path("items").path("type").toString()).isEqualTo("[\"integer\",\"null\"]");
        assertThat(data.path("home").path("properties").propertyNames()).containsExactly("street", "owned");
    }

    @Test
    void saysWhatTheDecisionsHave() {
        var decision = schema("small_loan.Decision").toString();

        assertThat(decision).contains("\"required\":[\"amount\",\"dti\",\"grade\",\"score\"]");
        assertThat(decision).doesNotContain("multipleOf");
        assertThat(decision).contains("\"enum\":[\"R001\"", "`R001` 未满十八岁 / Under eighteen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 30}}}",
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 30.5, \"income\": 1}}}",
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 130, \"income\": 1}}}",
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 30, \"income\": 1.001}}}",
                "{\"application_id\": \" 1\", \"data\": {\"applicant\": {\"age\": 30, \"income\": 1}}}",
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 30, \"income\": 1}, \"dti\": 1}}",
                "{\"application_id\": \"1\", \"data\": {\"applicant\": {\"age\": 30, \"income\": 1}}, \"more\": 1}",
                "[]"
            })
    void hasASchemaThatRefusesABadApplication(String application) {
        assertThat(document.errors("small_loan.Application", ReadDocument.read(application)))
                .isNotEmpty();
    }

    @Test
    void knowsEveryKindOfStepAndOfWhy() {
        assertThat(schema("TraceStep").path("oneOf").size()).isEqualTo(TraceStep.Cases.class.getMethods().length);
        assertThat(schema("NodeWhy").path("oneOf").size()).isEqualTo(NodeWhy.class.getPermittedSubclasses().length);
    }

    @Test
    void knowsEveryWord() {
        assertThat(words(schema("Decision").path("properties").path("outcome"))).isEqualTo(names(Outcome.values()));
        assertThat(words(schema("RuleWhy").path("properties").path("state"))).isEqualTo(lower(RuleState.values()));
        assertThat(words(schema("Why").path("properties").path("answer"))).isEqualTo(lower(Answer.values()));
        assertThat(words(document.at("#/components/parameters/trace/schema"))).isEqualTo(lower(TraceDepth.values()));
    }

    private static List<String> words(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> lower(Enum<?>[] constants) {
        return names(constants).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonNode schema(String name) {
        return document.root().path("components").path("schemas").path(name);
    }
}
