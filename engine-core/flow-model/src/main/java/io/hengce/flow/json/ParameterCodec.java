package io.hengce.flow.json;

import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.Parameter;

/** A named constant; a draft may leave its value out. */
final class ParameterCodec {

    private ParameterCodec() {}

    static Parameter read(Members members) {
        var id = members.text("id");
        var type = TypeCodec.read(members);
        var value = FieldCodec.value("value", members, type);
        return new Parameter(id, members.localized("label"), type.orElse(StringType.ANY), value);
    }

    static Json write(Parameter parameter) {
        var out = new ObjectWriter().put("id", parameter.id()).localized("label", parameter.label());
        TypeCodec.write(parameter.type(), out);
        return out.put("value", ValueCodec.maybe(parameter.value())).json();
    }
}
