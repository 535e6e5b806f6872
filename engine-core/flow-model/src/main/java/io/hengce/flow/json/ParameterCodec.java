package io.hengce.flow.json;

import io.hengce.flow.document.Parameter;

/** A named constant; a draft may leave its value out. */
final class ParameterCodec {

    private ParameterCodec() {}

    static Parameter read(Members members) {
        var id = members.text("id");
        var type = TypeCodec.read(members);
        return new Parameter(id, members.localized("label"), type, FieldCodec.value("value", members, type));
    }

    static Json write(Parameter parameter) {
        var out = new ObjectWriter().put("id", parameter.id()).localized("label", parameter.label());
        TypeCodec.write(parameter.type(), out);
        return out.put("value", ValueCodec.maybe(parameter.value())).json();
    }
}
