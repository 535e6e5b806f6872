package io.hengce.scoring.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.oracle.ValueGenerator;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of a random dictionary accepts, the service accepts, and the other way round; every difference that is known has a name. {@code -Dcases=N} runs more. */
class RequestSchemaProperties {

    private static final int CASES = Integer.getInteger("cases", 2_000);
    private static final int PER_DICTIONARY = 40;
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T09:00:00+08:00");

    @Test
    void acceptsWhatTheServiceAcceptsAndNothingElse() {
        var random = new Random(20_260_102L);
        var accepted = 0;
        for (var cases = 0; cases < CASES; cases += PER_DICTIONARY) {
            var dictionary = new DictionaryGenerator(random).dictionary();
            var schema = document(dictionary);
            for (var index = 0; index < PER_DICTIONARY; index++) {
                accepted += compare(dictionary, schema, application(dictionary, random, index)) ? 1 : 0;
            }
        }

        assertThat(accepted).as("of %s", CASES).isBetween(CASES / 3, CASES * 4 / 5);
    }

    private static boolean compare(Dictionary dictionary, ReadDocument schema, String application) {
        var errors = schema.errors("X", ReadDocument.read(application));
        var reading =
                new ApplicationJson(dictionary).read(application.getBytes(StandardCharsets.UTF_8), Optional.of(TIME));

        assertThat(errors.isEmpty())
                .as(() -> application + "\nschema: " + errors + "\nservice: " + reading.diagnostics() + "\n"
                        + schema.root())
                .isEqualTo(reading.value().isPresent());
        return errors.isEmpty();
    }

    /** Every second one is as generated, the others are changed in one to three places. */
    private static String application(Dictionary dictionary, Random random, int index) {
        var sent = dictionary.fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .toList();
        var values = new ValueGenerator(random).values(sent);
        var made = new ApplicationAssembler(withoutRequired(dictionary)).assemble("A" + index, TIME, values);
        var json = JsonPrinter.line(new ApplicationJson(dictionary).json(made.get()));
        if (index % 2 == 0) {
            return json;
        }
        var tree = (ObjectNode) ReadDocument.read(json);
        var mutator = new ApplicationMutator(random);
        for (var times = random.nextInt(3); times >= 0; times--) {
            mutator.mutate(tree);
        }
        return tree.toString();
    }

    /** Missing values may then stand for required fields too, which is one of the mistakes to be found. */
    private static Dictionary withoutRequired(Dictionary dictionary) {
        return new Dictionary(optional(dictionary.fields()));
    }

    private static List<Field> optional(List<Field> fields) {
        return fields.stream()
                .map(field -> new Field(
                        field.id(), field.path(), field.label(), optional(field.type()), optional(field.use())))
                .toList();
    }

    private static FieldType optional(FieldType type) {
        if (type instanceof ListType list) {
            return new ListType(optional(list.element()));
        }
        return type instanceof RecordType record ? new RecordType(optional(record.members())) : type;
    }

    private static FieldUse optional(FieldUse use) {
        return new FieldUse(use.origin(), false, use.output(), use.missingTokens(), use.sensitivity(), use.example());
    }

    private static ReadDocument document(Dictionary dictionary) {
        var schema = RequestSchema.of("random", dictionary);
        return ReadDocument.ofSchema(JsonPrinter.line(schema));
    }
}
