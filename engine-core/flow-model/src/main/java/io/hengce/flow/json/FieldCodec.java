package io.hengce.flow.json;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** A field of the dictionary. */
final class FieldCodec {

    private static final Words<Origin> ORIGINS = Words.lower(Origin.values());
    private static final Words<Sensitivity> SENSITIVITIES =
            new Words<>(Sensitivity.values(), level -> level == Sensitivity.NONE ? "none" : level.name());

    private FieldCodec() {}

    static Field read(Members members) {
        var id = members.text("id");
        var type = TypeCodec.read(members);
        var label = members.localized("label");
        return new Field(id, members.text("path", id), label, type.orElse(StringType.ANY), use(members, type));
    }

    /** A member of a record: it has neither origin nor output of its own. */
    static Field readMember(Members members) {
        var id = members.text("id");
        var type = TypeCodec.read(members);
        var label = members.localized("label");
        var use = use(Origin.REQUEST, false, members, type);
        return new Field(id, members.text("path", id), label, type.orElse(StringType.ANY), use);
    }

    private static FieldUse use(Members members, Optional<FieldType> type) {
        return use(members.word("origin", ORIGINS, Origin.REQUEST), members.truth("output", false), members, type);
    }

    private static FieldUse use(Origin origin, boolean output, Members members, Optional<FieldType> type) {
        return new FieldUse(
                origin,
                members.truth("required", false),
                output,
                members.maybeTexts("missing").orElse(List.of()),
                members.word("sensitivity", SENSITIVITIES, Sensitivity.NONE),
                value("example", members, type));
    }

    /** A member that is a value of the type; missing when it is absent, or the type is not known. */
    static Value value(String name, Members members, Optional<FieldType> type) {
        return members.find(name)
                .flatMap(json -> type.map(known -> ValueCodec.read(json, known, members.at(name), members.problems())))
                .orElse(Value.Missing.MISSING);
    }

    static Json write(Field field) {
        var use = field.use();
        var out = new ObjectWriter()
                .put("id", field.id())
                .putUnless(field.path().equals(field.id()), "path", Json.of(field.path()))
                .localized("label", field.label());
        TypeCodec.write(field.type(), out);
        return out.putUnless(use.origin() == Origin.REQUEST, "origin", ORIGINS.json(use.origin()))
                .putUnless(!use.required(), "required", Json.of(use.required()))
                .putUnless(!use.output(), "output", Json.of(use.output()))
                .maybeList("missing", use.missingTokens(), Json::of)
                .putUnless(use.sensitivity() == Sensitivity.NONE, "sensitivity", SENSITIVITIES.json(use.sensitivity()))
                .put("example", ValueCodec.maybe(use.example()))
                .json();
    }
}
