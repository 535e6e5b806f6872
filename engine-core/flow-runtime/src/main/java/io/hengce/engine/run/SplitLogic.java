package io.hengce.engine.run;

import io.hengce.flow.decision.Buckets;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitRange;
import java.util.List;

/** Takes the port of the group that has the application's bucket. */
final class SplitLogic extends NodeLogic {

    private final Buckets buckets;
    private final SplitRange[] ranges;
    private final ShadowLogic[] shadows;

    /** @param shadows those that run: none in a flow that another one calls */
    SplitLogic(SplitNode split, List<ShadowLogic> shadows) {
        super(split.id());
        buckets = new Buckets(split.salt());
        ranges = split.ranges().toArray(SplitRange[]::new);
        this.shadows = shadows.toArray(ShadowLogic[]::new);
    }

    @Override
    void perform(Run run) {
        var bucket = buckets.of(run.applicationId());
        var group = group(bucket);
        run.take(node(), group);
        for (var shadow : shadows) {
            if (shadow.takes(bucket)) {
                run.cast(shadow);
            }
        }
        if (run.isTraced()) {
            run.trace(StepMaker.of(new TraceStep.Assigned(node(), bucket, group)));
        }
    }

    private String group(int bucket) {
        for (var range : ranges) {
            if (range.holds(bucket)) {
                return range.group();
            }
        }
        throw new IllegalStateException("no group of " + node() + " has the bucket " + bucket);
    }
}
