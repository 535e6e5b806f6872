package io.hengce.scoring.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where the schema and the service differ, because JSON Schema cannot say it or cannot see it; docs/scoring-service.md lists the same. */
class KnownDifferencesTest {

    private static final Dictionary DICTIONARY = new Dictionary(List.of(
            field("number", number(), Origin.REQUEST),
            field("text", StringType.ANY, Origin.REQUEST),
            field("code", new StringType(List.of(new DomainValue("caf\u00e9", LocalizedText.EMPTY))), Origin.REQUEST),
            field("derived", number(), Origin.DERIVED)));
    private static final ReadDocument SCHEMA =
            ReadDocument.ofSchema(JsonPrinter.line(RequestSchema.of("f", DICTIONARY)));

    @Test
    void agreesOnAnApplicationWithoutAnyOfThis() {
        assertThat(service(application("\"number\": 1, \"text\": \"a\", \"code\": \"caf\u00e9\"")))
                .isTrue();
        assertThat(schema(application("\"number\": 1, \"text\": \"a\", \"code\": \"caf\u00e9\"")))
                .isTrue();
    }

    @Test
    void onlyTheServiceRefusesARepeatedMember() {
        refusedByTheServiceAlone(application("\"number\": 1, \"number\": 1"));
    }

    @Test
    void onlyTheServiceRefusesMoreThan34DigitsThatCount() {
        refusedByTheServiceAlone(application("\"number\": 12345678901234567890123456789012345"));
    }

    @Test
    void onlyTheServiceRefusesAnExponentBeyond30() {
        refusedByTheServiceAlone(application("\"number\": 1e31"));
    }

    @Test
    void onlyTheServiceRefusesANumberOfMoreThan64Characters() {
        refusedByTheServiceAlone(application("\"number\": 1." + "0".repeat(70)));
    }

    @Test
    void onlyTheServiceRefusesHalfOfACharacter() {
        refusedByTheServiceAlone(application("\"text\": \"\\ud800\""));
    }

    @Test
    void onlyTheServiceCountsACharacterBeyondTheBasicPlaneAsTwo() {
        refusedByTheServiceAlone(application("\"text\": \"" + "\uD83D\uDE00".repeat(5_000) + "\""));
    }

    @Test
    void onlyTheServiceRefusesALongText() {
        refusedByTheServiceAlone(application("\"text\": \"a\"").replace("{", "{" + " ".repeat(256 << 10)));
    }

    @Test
    void onlyTheServiceTakesACodeWhoseAccentIsACharacterOfItsOwn() {
        refusedByTheSchemaAlone(application("\"code\": \"cafe\u0301\""));
    }

    @Test
    void onlyTheServiceTakesADerivedFieldThatIsNull() {
        refusedByTheSchemaAlone(application("\"derived\": null"));
    }

    @Test
    void onlyTheServiceRefusesAnIdWithAnInvisibleCharacter() {
        refusedByTheServiceAlone(application("").replace("A1", "A\u200b1"));
    }

    private static void refusedByTheServiceAlone(String application) {
        assertThat(schema(application)).as("schema").isTrue();
        assertThat(service(application)).as("service").isFalse();
    }

    private static void refusedByTheSchemaAlone(String application) {
        assertThat(schema(application)).as("schema").isFalse();
        assertThat(service(application)).as("service").isTrue();
    }

    private static boolean schema(String application) {
        return SCHEMA.errors("X", ReadDocument.read(application)).isEmpty();
    }

    private static boolean service(String application) {
        return new ApplicationJson(DICTIONARY)
                .read(
                        application.getBytes(StandardCharsets.UTF_8),
                        Optional.of(OffsetDateTime.parse("2026-01-01T09:00:00+08:00")))
                .value()
                .isPresent();
    }

    private static String application(String data) {
        return "{\"application_id\": \"A1\", \"data\": {" + data + "}}";
    }

    private static NumberType number() {
        return new NumberType("", OptionalInt.of(0), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
    }

    private static Field field(String id, FieldType type, Origin origin) {
        var use = new FieldUse(origin, false, false, List.of(), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field(id, id, LocalizedText.EMPTY, type, use);
    }
}
