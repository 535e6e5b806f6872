package io.hengce.flow.json;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.BooleanType;
import io.hengce.flow.dictionary.FieldType.DateTimeType;
import io.hengce.flow.dictionary.FieldType.DateType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.NumberText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The type members of a field or a parameter: {@code type}, and those that go with that type. */
final class TypeCodec {

    private static final Words<FieldType> TYPES = new Words<>(
            new FieldType[] {
                NumberType.ANY,
                StringType.ANY,
                new BooleanType(),
                new DateType(),
                new DateTimeType(),
                ListType.EMPTY,
                new RecordType(List.of())
            },
            FieldType::word);
    private static final Words<RoundingMode> ROUNDINGS = Words.lower(new RoundingMode[] {
        RoundingMode.HALF_UP,
        RoundingMode.HALF_EVEN,
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR
    });
    private static final List<String> ALL =
            List.of("unit", "scale", "rounding", "min", "max", "domain", "element", "fields");

    private TypeCodec() {}

    /** The type; nothing, and no further problem, when its word is not known. */
    static Optional<FieldType> read(Members members) {
        var isKnown = members.find("type")
                .filter(json -> json instanceof Json.JsonText word
                        && TYPES.constant(word.text()).isPresent())
                .isPresent();
        var type = members.word("type", TYPES);
        if (!isKnown) {
            ALL.forEach(members::has);
            return Optional.empty();
        }
        return Optional.of(type.accept(new Reader(members)));
    }

    static void write(FieldType type, ObjectWriter out) {
        out.put("type", type.word());
        type.accept(new Writer(out));
    }

    private record Reader(Members members) implements FieldType.Cases<FieldType> {

        @Override
        public FieldType number(NumberType type) {
            return new NumberType(
                    members.text("unit", ""),
                    OptionalInt.of(scale()),
                    members.word("rounding", ROUNDINGS, RoundingMode.HALF_UP),
                    members.maybeNumber("min"),
                    members.maybeNumber("max"));
        }

        private int scale() {
            var scale = members.integer("scale", 0);
            if (scale < 0 || scale > NumberText.DECIMALS_LIMIT) {
                members.problems().error("SCALE_RANGE", members.at("scale"), scale, NumberText.DECIMALS_LIMIT);
            }
            return scale;
        }

        @Override
        public FieldType string(StringType type) {
            return new StringType(members.maybeList(
                    "domain", "code", value -> new DomainValue(value.text("code"), value.localized("label"))));
        }

        @Override
        public FieldType truth() {
            return new BooleanType();
        }

        @Override
        public FieldType date() {
            return new DateType();
        }

        @Override
        public FieldType dateTime() {
            return new DateTimeType();
        }

        @Override
        public FieldType list(ListType type) {
            return new ListType(members.object("element", TypeCodec::read)
                    .flatMap(read -> read)
                    .orElse(StringType.ANY));
        }

        @Override
        public FieldType record(RecordType type) {
            return new RecordType(members.list("fields", "id", FieldCodec::readMember));
        }
    }

    private record Writer(ObjectWriter out) implements FieldType.Cases<ObjectWriter> {

        @Override
        public ObjectWriter number(NumberType type) {
            var scale = type.scale().orElse(0);
            return out.putUnless(type.unit().isEmpty(), "unit", Json.of(type.unit()))
                    .putUnless(scale == 0, "scale", Json.of(scale))
                    .putUnless(type.rounding() == RoundingMode.HALF_UP, "rounding", ROUNDINGS.json(type.rounding()))
                    .put("min", type.min().map(Json::of))
                    .put("max", type.max().map(Json::of));
        }

        @Override
        public ObjectWriter string(StringType type) {
            return out.maybeList(
                    "domain",
                    type.domain(),
                    value -> new ObjectWriter()
                            .put("code", value.code())
                            .localized("label", value.label())
                            .json());
        }

        @Override
        public ObjectWriter truth() {
            return out;
        }

        @Override
        public ObjectWriter date() {
            return out;
        }

        @Override
        public ObjectWriter dateTime() {
            return out;
        }

        @Override
        public ObjectWriter list(ListType type) {
            var element = new ObjectWriter();
            TypeCodec.write(type.element(), element);
            return out.put("element", element.json());
        }

        @Override
        public ObjectWriter record(RecordType type) {
            return out.list("fields", type.members(), FieldCodec::write);
        }
    }
}
