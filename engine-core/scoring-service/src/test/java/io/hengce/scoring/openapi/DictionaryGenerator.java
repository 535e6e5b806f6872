package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Random dictionaries that the checker would accept: nested paths, all types, required fields, tokens that mean missing. */
final class DictionaryGenerator {

    private static final List<String> TOKENS = List.of("NA", "-1", "-9.5", "未知");
    private static final List<String> ROOMS = List.of("", "applicant.", "bureau.accounts.", "applicant.home.");

    private final Random random;

    DictionaryGenerator(Random random) {
        this.random = random;
    }

    Dictionary dictionary() {
        var fields = new ArrayList<Field>();
        var count = 1 + random.nextInt(8);
        for (var index = 0; index < count; index++) {
            fields.add(field(index));
        }
        fields.add(derived());
        return new Dictionary(fields);
    }

    private Field field(int index) {
        return field(index, type());
    }

    private Field field(int index, FieldType type) {
        var origin = random.nextInt(6) == 0 ? Origin.DATA_SOURCE : Origin.REQUEST;
        var required = origin == Origin.REQUEST && random.nextInt(3) == 0;
        var use = new FieldUse(origin, required, false, tokens(type), Sensitivity.NONE, Value.Missing.MISSING);
        var path = ROOMS.get(random.nextInt(ROOMS.size())) + "Field" + index;
        return new Field("f" + index, path, new LocalizedText("字段", ""), type, use);
    }

    private static Field derived() {
        var use = new FieldUse(Origin.DERIVED, false, true, List.of(), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field("derived", "derived", LocalizedText.EMPTY, new FieldType.BooleanType(), use);
    }

    private List<String> tokens(FieldType type) {
        return random.nextBoolean() || type instanceof ListType || type instanceof RecordType
                ? List.of()
                : TOKENS.subList(0, 1 + random.nextInt(TOKENS.size()));
    }

    private FieldType type() {
        return switch (random.nextInt(10)) {
            case 0 -> new ListType(single());
            case 1 -> new ListType(record());
            case 2 -> record();
            default -> single();
        };
    }

    private RecordType record() {
        var members = new ArrayList<Field>();
        var count = 1 + random.nextInt(3);
        for (var index = 0; index < count; index++) {
            var member = field(index, single());
            var use = member.use();
            members.add(new Field(
                    member.id(),
                    member.path(),
                    member.label(),
                    member.type(),
                    new FieldUse(
                            Origin.REQUEST,
                            use.required(),
                            false,
                            use.missingTokens(),
                            Sensitivity.NONE,
                            Value.Missing.MISSING)));
        }
        return new RecordType(members);
    }

    private FieldType single() {
        return switch (random.nextInt(7)) {
            case 0 -> StringType.ANY;
            case 1 ->
                new StringType(List.of(
                        new DomainValue("own", LocalizedText.EMPTY),
                        new DomainValue("租", new LocalizedText("租房", "rent"))));
            case 2 -> new FieldType.BooleanType();
            case 3 -> new FieldType.DateType();
            case 4 -> new FieldType.DateTimeType();
            default -> number();
        };
    }

    private NumberType number() {
        var scale = random.nextInt(5);
        return new NumberType(
                random.nextBoolean() ? "CNY" : "",
                OptionalInt.of(scale),
                RoundingMode.HALF_UP,
                bound(-random.nextInt(2_000), scale),
                bound(random.nextInt(2_000_000), scale));
    }

    private Optional<BigDecimal> bound(int number, int scale) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number, scale));
    }
}
