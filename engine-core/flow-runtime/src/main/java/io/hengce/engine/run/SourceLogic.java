package io.hengce.engine.run;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SourceAnswer.Answered;
import io.hengce.engine.source.SourceAnswer.Failed;
import io.hengce.engine.source.SourceFailure;
import io.hengce.engine.source.SourceReply;
import io.hengce.engine.source.SourceRequest;
import io.hengce.flow.decision.AnswerGiven;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks a source and writes what it told, or what the node states for the case that it told nothing. */
final class SourceLogic extends NodeLogic {

    private final DataSourceNode drawn;
    private final DataSources sources;
    private final SourceBinding.Bound bound;

    SourceLogic(DataSourceNode drawn, DataSources sources, SourceBinding.Bound bound) {
        super(drawn.id());
        this.drawn = drawn;
        this.sources = sources;
        this.bound = bound;
    }

    @Override
    boolean standsAlone() {
        return true;
    }

    @Override
    void perform(Run run) {
        var request = new LinkedHashMap<String, Value>();
        bound.inputs().forEach((path, formula) -> request.put(path, formula.evaluate(run.frame())));
        var reply = sources.ask(
                drawn.source(), new SourceRequest(run.applicationId(), SourceJson.request(request)), bound.terms());
        var told = told(reply);
        if (run.isTraced()) {
            run.trace(asked(node(), drawn.source(), request, told));
        }
        if (told.fault().isPresent()) {
            throw told.fault().get();
        }
        told.values().into(run.frame());
    }

    /** A source that is refused leaves nothing behind. */
    private static StepMaker asked(String node, String source, Map<String, Value> request, Told told) {
        var given = told.given();
        var isWritten = told.fault().isEmpty();
        return outputs -> new TraceStep.Asked(node, source, request, given, isWritten ? outputs : Map.of());
    }

    /** What is written, where it comes from, and the error that ends the run. */
    private record Told(Written values, AnswerGiven given, Optional<NodeFault> fault) {

        Told(Written values, AnswerGiven given) {
            this(values, given, Optional.empty());
        }
    }

    private Told told(SourceReply reply) {
        return reply.answer() instanceof Answered answer
                ? answered(answer, reply)
                : failed((Failed) reply.answer(), reply);
    }

    /** A value that does not fit its variable makes the whole answer garbage, also where it came from the cache. */
    private Told answered(Answered answer, SourceReply reply) {
        var reading = bound.answers().values(answer.data());
        if (reading.value().isEmpty()) {
            var problem = reading.diagnostics().get(0);
            return failed(new Failed(SourceFailure.GARBAGE, problem.code() + " at " + problem.place()), reply);
        }
        return new Told(
                written(reading.get()),
                given(reply.isCached() ? AnswerState.CACHED : AnswerState.ANSWERED, "", "", reply.attempts()));
    }

    private Told failed(Failed failed, SourceReply reply) {
        var word = failed.failure().word();
        if (failed.failure() == SourceFailure.NOT_RECORDED) {
            return refused(failed, reply, new NodeFault(NodeFault.SOURCE_NOT_RECORDED, place(), drawn.source()));
        }
        if (drawn.fallback() == SourceFallback.REFER) {
            var said = drawn.source() + ": " + word + ", " + failed.what();
            return refused(failed, reply, new NodeFault(NodeFault.SOURCE_DOWN, place(), said));
        }
        return new Told(written(bound.defaults()), given(AnswerState.FALLBACK, word, failed.what(), reply.attempts()));
    }

    private Told refused(Failed failed, SourceReply reply, NodeFault fault) {
        var given = given(AnswerState.REFUSED, failed.failure().word(), failed.what(), reply.attempts());
        return new Told(new Written(new Target[0]), given, Optional.of(fault));
    }

    /** The targets with their values; missing where there is none. */
    private Written written(Map<String, Value> byField) {
        var targets = bound.targets();
        var written = new Written(targets.toArray(Target[]::new));
        for (var number = 0; number < targets.size(); number++) {
            written.put(number, byField.getOrDefault(targets.get(number).field(), Value.Missing.MISSING));
        }
        return written;
    }

    private AnswerGiven given(AnswerState state, String failure, String detail, int attempts) {
        var cost = drawn.terms().cost().multiply(BigDecimal.valueOf(attempts));
        return new AnswerGiven(state, failure, detail, attempts, cost);
    }

    private Place place() {
        return Place.inNode(node(), "source");
    }
}
