package io.hengce.designer.document;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SourceTerms;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of asking a data source. What is sent and taken is named by where it stands, 0-based. */
public final class DataSourceEdits {

    private DataSourceEdits() {}

    public static Edit source(String node, String source) {
        return of("修改数据源", "Change source", node, old -> old.withSource(source));
    }

    public static Edit addInput(String node) {
        return inputs("添加请求项", "Add to request", node, all -> {
            var paths = FreshIds.besides(all.stream().map(SourceInput::path).toList());
            return OneNode.append(all, new SourceInput(paths.like("field_1"), "missing"));
        });
    }

    public static Edit removeInput(String node, int at) {
        return inputs("删除请求项", "Delete from request", node, all -> OneNode.without(all, at));
    }

    public static Edit input(String node, int at, SourceInput now) {
        return inputs("修改请求项", "Change request", node, all -> at < all.size() ? OneNode.replace(all, at, now) : all);
    }

    public static Edit addOutput(String node, SourceOutput output) {
        return outputs("添加响应项", "Add to response", node, all -> OneNode.append(all, output));
    }

    public static Edit removeOutput(String node, int at) {
        return outputs("删除响应项", "Delete from response", node, all -> OneNode.without(all, at));
    }

    public static Edit output(String node, int at, SourceOutput now) {
        return outputs("修改响应项", "Change response", node, all -> at < all.size() ? OneNode.replace(all, at, now) : all);
    }

    public static Edit terms(String node, UnaryOperator<SourceTerms> change) {
        return of("修改调用条件", "Change terms", node, old -> old.withTerms(change.apply(old.terms())));
    }

    /** Defaults belong to the fallback that takes them: with another they go. */
    public static Edit fallback(String node, SourceFallback fallback) {
        return of(
                "修改兜底方式",
                "Change fallback",
                node,
                old -> old.withFallback(fallback, fallback == SourceFallback.DEFAULTS ? old.defaults() : List.of()));
    }

    /** An empty text takes the default of the variable away: it stays missing. */
    public static Edit defaultOf(String node, String variable, String expression) {
        return of("修改兜底值", "Change default", node, old -> {
            var others = OneNode.without(old.defaults(), each -> each.variable().equals(variable));
            return old.withFallback(
                    old.fallback(),
                    expression.isEmpty() ? others : OneNode.append(others, new Assignment(variable, expression)));
        });
    }

    private static Edit inputs(String zh, String en, String node, UnaryOperator<List<SourceInput>> change) {
        return of(zh, en, node, old -> old.withRequest(change.apply(old.request())));
    }

    private static Edit outputs(String zh, String en, String node, UnaryOperator<List<SourceOutput>> change) {
        return of(zh, en, node, old -> old.withResponse(change.apply(old.response())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DataSourceNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DataSourceNode.class, node, change));
    }
}
