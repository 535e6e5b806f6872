package io.hengce.bench.measure;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A decision by a table of 5,000 rows, hit at its first and at its last row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LargeTable {

    private static final int ROWS = 5_000;
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T09:00:00+08:00");

    @Param({"1", "5000"})
    public int row = 1;

    private DecisionEngine engine;
    private Application application;

    @Setup
    public void load() {
        engine = loaded();
        application = new ApplicationAssembler(document().dictionary())
                .fromCells("a-1", TIME, Map.of("score", Integer.toString(row * 10), "region", "NORTH"))
                .get();
        var answer = engine.decide(application, TraceDepth.NONE).outputs().get("rate");
        if (!String.valueOf(answer).equals(Integer.toString(row))) {
            throw new IllegalStateException("row " + row + " gave " + answer);
        }
    }

    @Benchmark
    public Object decide() {
        return engine.decide(application, TraceDepth.NONE);
    }

    /** Reads, checks, compiles and loads the table. */
    public static DecisionEngine loaded() {
        return DecisionEngine.load(
                FlowCompiler.compile(FlowChecker.standard().check(document()).get()));
    }

    private static FlowDocument document() {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(
                        "{'id':'r%1$d','when':['[%1$d0..%1$d9]','\\\"NORTH\\\", \\\"EAST\\\"'],'then':['%1$d']}"
                                ::formatted)
                .collect(Collectors.joining(","));
        var text = """
                {'format':'hengce/flow/1','id':'large','product':'loan','dictionary':{'fields':[
                {'id':'score','type':'number','min':0,'max':1000000,'required':true},
                {'id':'region','type':'string','required':true},
                {'id':'rate','type':'number','origin':'derived','output':true}]},'nodes':[
                {'id':'start','kind':'start'},
                {'id':'table','kind':'decision_table','hit':'first','inputs':[{'id':'in1','expression':'score'},{'id':'in2','expression':'region'}],
                'outputs':[{'id':'out1','variable':'rate'}],'rows':[%s],'default':['0']},
                {'id':'approve','kind':'verdict','outcome':'APPROVE'},{'id':'end','kind':'end'}],
                'edges':[{'id':'e1','from':'start','to':'table'},{'id':'e2','from':'table','to':'approve'},{'id':'e3','from':'approve','to':'end'}]}
                """.formatted(rows).replace('\'', '"');
        return FlowJson.read(text.getBytes(StandardCharsets.UTF_8)).get();
    }
}
