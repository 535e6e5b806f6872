package io.hengce.flow.json;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** A node that asks a source. */
final class DataSourceCodec {

    private static final Words<SourceFallback> FALLBACKS = Words.lower(SourceFallback.values());

    private DataSourceCodec() {}

    static DataSourceNode read(String id, LocalizedText name, Members members) {
        return new DataSourceNode(
                id,
                name,
                members.text("source"),
                members.maybeList(
                        "request", "path", input -> new SourceInput(input.text("path"), input.text("expression"))),
                members.list(
                        "response",
                        "variable",
                        output -> new SourceOutput(output.text("variable"), output.text("path"))),
                terms(members),
                members.word("fallback", FALLBACKS, SourceFallback.REFER),
                members.maybeList(
                        "defaults",
                        "variable",
                        each -> new Assignment(each.text("variable"), each.text("expression"))));
    }

    private static SourceTerms terms(Members members) {
        var standard = SourceTerms.STANDARD;
        return new SourceTerms(
                members.integer("timeout_ms", standard.timeoutMillis()),
                members.integer("retries", standard.retries()),
                members.has("max_age") ? OptionalInt.of(members.integer("max_age")) : OptionalInt.empty(),
                members.maybeNumber("cost").orElse(BigDecimal.ZERO));
    }

    static ObjectWriter write(DataSourceNode node, ObjectWriter out) {
        var terms = node.terms();
        var standard = SourceTerms.STANDARD;
        out.put("source", node.source())
                .maybeList("request", node.request(), DataSourceCodec::input)
                .list("response", node.response(), DataSourceCodec::output)
                .putUnless(
                        terms.timeoutMillis() == standard.timeoutMillis(), "timeout_ms", Json.of(terms.timeoutMillis()))
                .putUnless(terms.retries() == standard.retries(), "retries", Json.of(terms.retries()));
        terms.maxAgeSeconds().ifPresent(age -> out.put("max_age", Json.of(age)));
        return out.putUnless(terms.cost().signum() == 0, "cost", Json.of(terms.cost()))
                .putUnless(node.fallback() == SourceFallback.REFER, "fallback", FALLBACKS.json(node.fallback()))
                .maybeList("defaults", node.defaults(), DataSourceCodec::assignment);
    }

    private static Json input(SourceInput input) {
        return new ObjectWriter()
                .put("path", input.path())
                .put("expression", input.expression())
                .json();
    }

    private static Json output(SourceOutput output) {
        return new ObjectWriter()
                .put("variable", output.variable())
                .put("path", output.path())
                .json();
    }

    private static Json assignment(Assignment each) {
        return new ObjectWriter()
                .put("variable", each.variable())
                .put("expression", each.expression())
                .json();
    }
}
