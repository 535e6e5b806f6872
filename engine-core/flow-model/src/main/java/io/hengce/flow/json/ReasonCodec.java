package io.hengce.flow.json;

import io.hengce.flow.document.Reason;

/** An entry of the reason catalogue. */
final class ReasonCodec {

    private ReasonCodec() {}

    static Reason read(Members members) {
        return new Reason(
                members.text("code"),
                members.integer("rank"),
                members.localized("text"),
                members.localized("customer"));
    }

    static Json write(Reason reason) {
        return new ObjectWriter()
                .put("code", reason.code())
                .put("rank", Json.of(reason.rank()))
                .localized("text", reason.text())
                .localized("customer", reason.customer())
                .json();
    }
}
