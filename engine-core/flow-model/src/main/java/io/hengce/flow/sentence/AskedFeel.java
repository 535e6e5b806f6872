package io.hengce.flow.sentence;

import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;

/** What nodes ask beside the rules, as FEEL. Safe for many threads. */
record AskedFeel(FlowFeel flow) implements AskedParts {

    @Override
    public String opening(ListMatchNode match) {
        return "";
    }

    @Override
    public String opening(ModelNode model) {
        return "";
    }

    @Override
    public String key(MatchKey key) {
        return flow.expression(key.expression());
    }

    @Override
    public String value(MatchValue value) {
        return "";
    }

    @Override
    public String input(ModelInput input) {
        return flow.expression(input.expression());
    }

    @Override
    public String output(ModelOutput output) {
        return "";
    }

    @Override
    public String opening(DataSourceNode node) {
        return "";
    }

    @Override
    public String input(SourceInput input) {
        return flow.expression(input.expression());
    }

    @Override
    public String output(SourceOutput output) {
        return "";
    }

    @Override
    public String fallback(DataSourceNode node) {
        return "";
    }

    @Override
    public String opening(SubFlowNode node) {
        return "";
    }

    @Override
    public String opening(LoopNode node) {
        return flow.expression(node.over().list());
    }

    @Override
    public String input(SubFlowInput input) {
        return flow.expression(input.expression());
    }

    @Override
    public String output(SubFlowOutput output) {
        return "";
    }
}
