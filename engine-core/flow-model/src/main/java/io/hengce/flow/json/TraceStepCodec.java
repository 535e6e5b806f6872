package io.hengce.flow.json;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.decision.TableStep.CellHit;
import io.hengce.flow.decision.TableStep.LeafReached;
import io.hengce.flow.decision.TableStep.RowsHit;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.decision.TraceStep.Assigned;
import io.hengce.flow.decision.TraceStep.Branched;
import io.hengce.flow.decision.TraceStep.Derived;
import io.hengce.flow.decision.TraceStep.Matched;
import io.hengce.flow.decision.TraceStep.Passed;
import io.hengce.flow.decision.TraceStep.Predicted;
import io.hengce.flow.decision.TraceStep.Priced;
import io.hengce.flow.decision.TraceStep.Raised;
import io.hengce.flow.decision.TraceStep.Referred;
import io.hengce.flow.decision.TraceStep.RulesHit;
import io.hengce.flow.decision.TraceStep.Scored;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** The steps of a trace, each by its kind. */
final class TraceStepCodec {

    private static final Words<Kind> KINDS = Words.lower(Kind.values());

    private final OutputsCodec values;

    private enum Kind {
        PASSED,
        DERIVED,
        ASKED,
        RULES_HIT,
        MATCHED,
        ROWS_HIT,
        CELL_HIT,
        LEAF_REACHED,
        SCORED,
        PREDICTED,
        BRANCHED,
        ASSIGNED,
        RAISED,
        PRICED,
        REFERRED,
        CALLED,
        LOOPED
    }

    TraceStepCodec(OutputsCodec values) {
        this.values = values;
    }

    TraceStep read(Members members) {
        var node = members.text("node");
        return members.kind("kind", KINDS)
                .map(kind -> step(kind, node, members))
                .orElse(new Passed(node));
    }

    private TraceStep step(Kind kind, String node, Members members) {
        return switch (kind) {
            case PASSED -> new Passed(node);
            case DERIVED -> new Derived(node, values.typed("outputs", members));
            case ASKED -> AskedCodec.read(node, members, values);
            case RULES_HIT -> new RulesHit(node, members.texts("hits"), values.typed("outputs", members));
            case MATCHED -> new Matched(node, members.truth("hit", false), values.typed("outputs", members));
            case ROWS_HIT ->
                new RowsHit(
                        node,
                        OutputsCodec.asWritten("inputs", members),
                        members.texts("hits"),
                        values.typed("outputs", members));
            case CELL_HIT ->
                new CellHit(
                        node,
                        OutputsCodec.asWritten("inputs", members),
                        members.text("row", ""),
                        members.text("column", ""),
                        values.typed("outputs", members));
            case LEAF_REACHED ->
                new LeafReached(
                        node,
                        members.list(
                                "path", "split", taken -> new SplitTaken(taken.text("split"), taken.text("branch"))),
                        members.text("leaf"),
                        values.typed("outputs", members));
            case SCORED ->
                new Scored(
                        node,
                        members.list("points", "characteristic", TraceStepCodec::points),
                        values.typed("outputs", members));
            case PREDICTED ->
                new Predicted(node, OutputsCodec.asWritten("inputs", members), values.typed("outputs", members));
            case BRANCHED -> new Branched(node, members.text("port"));
            case ASSIGNED -> new Assigned(node, members.integer("bucket"), members.text("group"));
            case RAISED -> new Raised(node, members.word("outcome", VerdictCodec.OUTCOMES), members.texts("reasons"));
            case PRICED -> PricedCodec.read(node, members, values);
            case REFERRED -> new Referred(node, members.text("queue"), members.texts("reasons"));
            case CALLED -> CalledCodec.read(node, members, values);
            case LOOPED -> CalledCodec.readLoop(node, members, values);
        };
    }

    private static PointsGiven points(Members members) {
        return new PointsGiven(
                members.text("characteristic"),
                OutputsCodec.oneAsWritten("input", members),
                members.text("bin"),
                members.number("points"),
                members.number("lost"));
    }

    static void write(TraceStep step, JsonOut out) {
        step.accept(new Writer(out));
    }

    private record Writer(JsonOut out) implements TraceStep.Cases<JsonOut> {

        private JsonOut step(Kind kind, TraceStep step) {
            return out.put("kind", KINDS.word(kind)).put("node", step.node());
        }

        private static JsonOut outputs(Map<String, Value> outputs, JsonOut out) {
            return out.values("outputs", outputs);
        }

        @Override
        public JsonOut passed(Passed step) {
            return step(Kind.PASSED, step);
        }

        @Override
        public JsonOut derived(Derived step) {
            return outputs(step.outputs(), step(Kind.DERIVED, step));
        }

        @Override
        public JsonOut asked(TraceStep.Asked step) {
            return outputs(step.outputs(), AskedCodec.write(step, step(Kind.ASKED, step)));
        }

        @Override
        public JsonOut rulesHit(RulesHit step) {
            return outputs(step.outputs(), step(Kind.RULES_HIT, step).texts("hits", step.hits()));
        }

        @Override
        public JsonOut matched(Matched step) {
            return outputs(step.outputs(), step(Kind.MATCHED, step).put("hit", Json.of(step.hit())));
        }

        @Override
        public JsonOut rowsHit(RowsHit step) {
            return outputs(
                    step.outputs(),
                    step(Kind.ROWS_HIT, step).values("inputs", step.inputs()).texts("hits", step.hits()));
        }

        @Override
        public JsonOut cellHit(CellHit step) {
            return outputs(
                    step.outputs(),
                    step(Kind.CELL_HIT, step)
                            .values("inputs", step.inputs())
                            .putUnlessEmpty("row", step.row())
                            .putUnlessEmpty("column", step.column()));
        }

        @Override
        public JsonOut leafReached(LeafReached step) {
            var path = step(Kind.LEAF_REACHED, step).list("path", step.path(), Writer::taken);
            return outputs(step.outputs(), path.put("leaf", step.leaf()));
        }

        private static void taken(SplitTaken taken, JsonOut out) {
            out.put("split", taken.split()).put("branch", taken.branch());
        }

        @Override
        public JsonOut scored(Scored step) {
            List<PointsGiven> points = step.points();
            return outputs(step.outputs(), step(Kind.SCORED, step).list("points", points, Writer::points));
        }

        private static void points(PointsGiven given, JsonOut out) {
            out.put("characteristic", given.characteristic())
                    .put("input", given.input())
                    .put("bin", given.bin())
                    .put("points", given.points())
                    .put("lost", given.lost());
        }

        @Override
        public JsonOut predicted(Predicted step) {
            return outputs(step.outputs(), step(Kind.PREDICTED, step).values("inputs", step.inputs()));
        }

        @Override
        public JsonOut branched(Branched step) {
            return step(Kind.BRANCHED, step).put("port", step.port());
        }

        @Override
        public JsonOut assigned(Assigned step) {
            return step(Kind.ASSIGNED, step).put("bucket", step.bucket()).put("group", step.group());
        }

        @Override
        public JsonOut raised(Raised step) {
            return step(Kind.RAISED, step)
                    .put("outcome", VerdictCodec.OUTCOMES.word(step.outcome()))
                    .texts("reasons", step.reasons());
        }

        @Override
        public JsonOut priced(Priced step) {
            return outputs(step.outputs(), PricedCodec.write(step, step(Kind.PRICED, step)));
        }

        @Override
        public JsonOut referred(Referred step) {
            return step(Kind.REFERRED, step).put("queue", step.queue()).texts("reasons", step.reasons());
        }

        @Override
        public JsonOut looped(CallStep.Looped step) {
            return outputs(step.outputs(), CalledCodec.write(step, step(Kind.LOOPED, step)));
        }

        @Override
        public JsonOut called(CallStep.Called step) {
            return outputs(step.outputs(), CalledCodec.write(step, step(Kind.CALLED, step)));
        }
    }
}
