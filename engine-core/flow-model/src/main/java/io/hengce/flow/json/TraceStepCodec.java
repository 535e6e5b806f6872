package io.hengce.flow.json;

import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.decision.TraceStep.Assigned;
import io.hengce.flow.decision.TraceStep.Branched;
import io.hengce.flow.decision.TraceStep.CellHit;
import io.hengce.flow.decision.TraceStep.Derived;
import io.hengce.flow.decision.TraceStep.LeafReached;
import io.hengce.flow.decision.TraceStep.Matched;
import io.hengce.flow.decision.TraceStep.Passed;
import io.hengce.flow.decision.TraceStep.PointsGiven;
import io.hengce.flow.decision.TraceStep.Predicted;
import io.hengce.flow.decision.TraceStep.Priced;
import io.hengce.flow.decision.TraceStep.Raised;
import io.hengce.flow.decision.TraceStep.Referred;
import io.hengce.flow.decision.TraceStep.RowsHit;
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

    static Json write(TraceStep step) {
        return step.accept(Writer.INSTANCE).json();
    }

    private enum Writer implements TraceStep.Cases<ObjectWriter> {
        INSTANCE;

        private static ObjectWriter step(Kind kind, TraceStep step) {
            return new ObjectWriter().put("kind", KINDS.json(kind)).put("node", step.node());
        }

        private static ObjectWriter outputs(Map<String, Value> outputs, ObjectWriter out) {
            return out.put("outputs", OutputsCodec.write(outputs));
        }

        @Override
        public ObjectWriter passed(Passed step) {
            return step(Kind.PASSED, step);
        }

        @Override
        public ObjectWriter derived(Derived step) {
            return outputs(step.outputs(), step(Kind.DERIVED, step));
        }

        @Override
        public ObjectWriter asked(TraceStep.Asked step) {
            return outputs(step.outputs(), AskedCodec.write(step, step(Kind.ASKED, step)));
        }

        @Override
        public ObjectWriter rulesHit(RulesHit step) {
            return outputs(step.outputs(), step(Kind.RULES_HIT, step).put("hits", Json.texts(step.hits())));
        }

        @Override
        public ObjectWriter matched(Matched step) {
            return outputs(step.outputs(), step(Kind.MATCHED, step).put("hit", Json.of(step.hit())));
        }

        @Override
        public ObjectWriter rowsHit(RowsHit step) {
            return outputs(
                    step.outputs(),
                    step(Kind.ROWS_HIT, step)
                            .put("inputs", OutputsCodec.write(step.inputs()))
                            .put("hits", Json.texts(step.hits())));
        }

        @Override
        public ObjectWriter cellHit(CellHit step) {
            return outputs(
                    step.outputs(),
                    step(Kind.CELL_HIT, step)
                            .put("inputs", OutputsCodec.write(step.inputs()))
                            .putUnless(step.row().isEmpty(), "row", Json.of(step.row()))
                            .putUnless(step.column().isEmpty(), "column", Json.of(step.column())));
        }

        @Override
        public ObjectWriter leafReached(LeafReached step) {
            var path = step(Kind.LEAF_REACHED, step).list("path", step.path(), Writer::taken);
            return outputs(step.outputs(), path.put("leaf", step.leaf()));
        }

        private static Json taken(SplitTaken taken) {
            return new ObjectWriter()
                    .put("split", taken.split())
                    .put("branch", taken.branch())
                    .json();
        }

        @Override
        public ObjectWriter scored(Scored step) {
            List<PointsGiven> points = step.points();
            return outputs(step.outputs(), step(Kind.SCORED, step).list("points", points, Writer::points));
        }

        private static Json points(PointsGiven given) {
            return new ObjectWriter()
                    .put("characteristic", given.characteristic())
                    .put("input", ValueCodec.write(given.input()))
                    .put("bin", given.bin())
                    .put("points", Json.of(given.points()))
                    .put("lost", Json.of(given.lost()))
                    .json();
        }

        @Override
        public ObjectWriter predicted(Predicted step) {
            return outputs(step.outputs(), step(Kind.PREDICTED, step).put("inputs", OutputsCodec.write(step.inputs())));
        }

        @Override
        public ObjectWriter branched(Branched step) {
            return step(Kind.BRANCHED, step).put("port", step.port());
        }

        @Override
        public ObjectWriter assigned(Assigned step) {
            return step(Kind.ASSIGNED, step)
                    .put("bucket", Json.of(step.bucket()))
                    .put("group", step.group());
        }

        @Override
        public ObjectWriter raised(Raised step) {
            return step(Kind.RAISED, step)
                    .put("outcome", VerdictCodec.OUTCOMES.json(step.outcome()))
                    .put("reasons", Json.texts(step.reasons()));
        }

        @Override
        public ObjectWriter priced(Priced step) {
            return outputs(step.outputs(), PricedCodec.write(step, step(Kind.PRICED, step)));
        }

        @Override
        public ObjectWriter referred(Referred step) {
            return step(Kind.REFERRED, step).put("queue", step.queue()).put("reasons", Json.texts(step.reasons()));
        }

        @Override
        public ObjectWriter looped(TraceStep.Looped step) {
            return outputs(step.outputs(), CalledCodec.write(step, step(Kind.LOOPED, step)));
        }

        @Override
        public ObjectWriter called(TraceStep.Called step) {
            return outputs(step.outputs(), CalledCodec.write(step, step(Kind.CALLED, step)));
        }
    }
}
