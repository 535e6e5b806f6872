package io.hengce.flow.diff;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.diff.PartGroup.Ids;
import io.hengce.flow.diff.PartGroup.Order;
import io.hengce.flow.diff.Renames.Of;
import io.hengce.flow.document.Parameter;
import java.util.List;

/** Fields of the dictionary with what their type holds, and parameters. */
final class FieldParts {

    private FieldParts() {}

    static PartGroup fields(List<Field> fields) {
        return PartGroup.free("dictionary", Of.VALUES, parts("field", fields));
    }

    /** Known again by their path where the id is another. */
    private static List<Part> parts(String kind, List<Field> fields) {
        return fields.stream()
                .map(each -> Part.of(kind, each.id(), each, () -> facets(each))
                        .named(each.label())
                        .marked(each.path())
                        .with(() -> each.type().accept(new Holds(""))))
                .toList();
    }

    private static Facets facets(Field field) {
        var use = field.use();
        var facets = new Facets().both("label", field.label()).text("path", field.path());
        return type(facets, field.type())
                .word("origin", use.origin())
                .truth("required", use.required())
                .usual(!use.required())
                .truth("isOutput", use.output())
                .usual(!use.output())
                .text("missingTokens", String.join(", ", use.missingTokens()))
                .word("sensitivity", use.sensitivity())
                .usual(use.sensitivity() == Sensitivity.NONE)
                .content("example", use.example(), Facets.same(use.example().toString()))
                .usual(true);
    }

    static PartGroup parameters(List<Parameter> parameters) {
        var parts = parameters.stream()
                .map(each -> Part.of("parameter", each.id(), each, () -> facets(each))
                        .named(each.label())
                        .with(() -> each.type().accept(new Holds(""))))
                .toList();
        return PartGroup.free("parameters", Of.VALUES, parts);
    }

    private static Facets facets(Parameter parameter) {
        var value = parameter.value();
        return type(new Facets().both("label", parameter.label()), parameter.type())
                .content("value", value, Facets.same(value.toString()));
    }

    /** The type's word, and what only that type has. */
    private static Facets type(Facets facets, FieldType type) {
        var word = word(type);
        facets.content("type", word, ChangeWords.CATALOG.text("word.type." + word));
        return single(type).accept(new Limits(facets, word));
    }

    private static String word(FieldType type) {
        return type instanceof ListType list ? "list_" + list.element().word() : type.word();
    }

    private static FieldType single(FieldType type) {
        return type instanceof ListType list ? list.element() : type;
    }

    /** What a type says of its values. */
    private record Limits(Facets facets, String word) implements FieldType.Cases<Facets> {

        @Override
        public Facets number(NumberType type) {
            var scale = type.scale();
            return facets.only(word, "unit", type.unit())
                    .only(word, "scale", scale.isPresent() ? Integer.toString(scale.getAsInt()) : "")
                    .only(word, "rounding", type.rounding())
                    .usual(true)
                    .only(word, "min", type.min().map(Facets::plain).orElse(""))
                    .only(word, "max", type.max().map(Facets::plain).orElse(""));
        }

        @Override
        public Facets string(StringType type) {
            return facets;
        }

        @Override
        public Facets truth() {
            return facets;
        }

        @Override
        public Facets date() {
            return facets;
        }

        @Override
        public Facets dateTime() {
            return facets;
        }

        @Override
        public Facets list(ListType type) {
            return facets;
        }

        @Override
        public Facets record(RecordType type) {
            return facets;
        }
    }

    /** The coded values or the members that a type holds. */
    private record Holds(String path) implements FieldType.Cases<List<PartGroup>> {

        @Override
        public List<PartGroup> number(NumberType type) {
            return List.of();
        }

        @Override
        public List<PartGroup> string(StringType type) {
            var values = type.domain().stream()
                    .map(each -> Part.of(
                                    "domainValue", each.code(), each, () -> new Facets().both("label", each.label()))
                            .named(each.label()))
                    .toList();
            return List.of(PartGroup.fixed(path + "domain", values));
        }

        @Override
        public List<PartGroup> truth() {
            return List.of();
        }

        @Override
        public List<PartGroup> date() {
            return List.of();
        }

        @Override
        public List<PartGroup> dateTime() {
            return List.of();
        }

        @Override
        public List<PartGroup> list(ListType type) {
            return type.element().accept(new Holds("element/"));
        }

        @Override
        public List<PartGroup> record(RecordType type) {
            var members = parts("member", type.members());
            return List.of(new PartGroup(path + "fields", Order.MATTERS, Ids.OWN, Of.VALUES, members));
        }
    }
}
