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

/** The parts of nodes that ask something beside the rules: sources, lists, models, other flows. */
interface AskedParts {

    String opening(ListMatchNode match);

    String opening(ModelNode model);

    /** Which source is asked, on what terms. */
    String opening(DataSourceNode node);

    String input(SourceInput input);

    String output(SourceOutput output);

    /** What is done where there is no answer that can be used. */
    String fallback(DataSourceNode node);

    String key(MatchKey key);

    String value(MatchValue value);

    String input(ModelInput input);

    String output(ModelOutput output);

    String opening(SubFlowNode node);

    String opening(LoopNode node);

    String input(SubFlowInput input);

    String output(SubFlowOutput output);
}
