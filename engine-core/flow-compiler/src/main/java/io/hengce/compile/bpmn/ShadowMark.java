package io.hengce.compile.bpmn;

import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.text.Language;

/**
 * A shadow group as BPMN can say it: a text annotation tied to its split. No flow leads there, since nothing of a shadow is on the way of the process.
 *
 * @param split the node's id
 */
record ShadowMark(String split, SplitShadow shadow) {

    private static final int HASH = 12;

    String id() {
        return "shadow_" + name();
    }

    /** The association that ties it to the split. */
    String tie() {
        return "beside_" + name();
    }

    /** Ids hold no dot. */
    private String name() {
        return split + "." + shadow.id();
    }

    String text() {
        var range = shadow.range();
        return "空跑 %s：第 %d–%d 桶另由 %s（%s）决策，不影响结果"
                .formatted(
                        shadow.name().in(Language.ZH),
                        range.from(),
                        range.to() - 1,
                        BpmnIds.process(shadow.call().flow()),
                        shadow.call()
                                .hash()
                                .substring(
                                        0, Math.min(HASH, shadow.call().hash().length())));
    }
}
