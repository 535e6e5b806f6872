package io.hengce.bench;

import io.hengce.bench.measure.Batches;
import io.hengce.bench.measure.ColdStart;
import io.hengce.bench.measure.Decisions;
import io.hengce.bench.measure.LargeTable;
import io.hengce.bench.measure.Memory;
import io.hengce.bench.peer.Contestants;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything: {@code WARM_UP_SECONDS SECONDS PART_OF_THE_NAMES}. */
public final class Benchmarks {

    private static final int REPEATS = 5;

    private final int warmUp;
    private final int seconds;
    private final String part;

    private Benchmarks(int warmUp, int seconds, String part) {
        this.warmUp = warmUp;
        this.seconds = seconds;
        this.part = part;
    }

    public static void main(String[] arguments) throws RunnerException {
        var part = arguments[2].equals(".") ? "" : arguments[2];
        new Benchmarks(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), part).run();
    }

    private void run() throws RunnerException {
        var names = Contestants.names().stream()
                .filter(name -> name.contains(part)
                        || name.equals(Contestants.HAND_WRITTEN)
                        || name.equals(Contestants.SESSION_POOL))
                .toArray(String[]::new);
        var one = decisions(names, 1);
        var two = decisions(names, 2);
        System.out.print(RatioTable.of(one, two));
        if (part.isEmpty()) {
            large();
            print(
                    "cold start to the first decision, ms",
                    () -> ColdStart.millis(Path.of(System.getProperty("bench.home"))));
            print("loaded loan-flow-v1, KB", Memory::kilobytes);
        }
    }

    private Map<String, Double> decisions(String[] names, int threads) throws RunnerException {
        var medians = medians(options(Decisions.class).param("name", names).threads(threads), "name");
        if ("hengce-batch".contains(part)) {
            medians.putAll(medians(options(Batches.class).threads(threads), "name"));
        }
        return medians;
    }

    private void large() throws RunnerException {
        var rows = medians(options(LargeTable.class), "row");
        System.out.printf(
                "table of 5,000 rows: hit on the first row %.0f ns, on the last %.0f ns, ratio %.2f%n",
                rows.get("1"), rows.get("5000"), rows.get("5000") / rows.get("1"));
        print("reading and loading it, ms", () -> {
            var start = System.nanoTime();
            LargeTable.loaded();
            return (System.nanoTime() - start) / 1_000_000;
        });
    }

    private static void print(String what, LongSupplier measure) {
        var values = LongStream.generate(measure).limit(REPEATS).sorted().toArray();
        System.out.printf(
                "%s: %d (median of %d, %d to %d)%n",
                what, values[REPEATS / 2], REPEATS, values[0], values[REPEATS - 1]);
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .warmupIterations(warmUp)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Map<String, Double> medians(ChainedOptionsBuilder options, String parameter) throws RunnerException {
        var medians = new TreeMap<String, Double>();
        for (RunResult result : new Runner(options.build()).run()) {
            var median = result.getPrimaryResult().getStatistics().getPercentile(50);
            medians.put(result.getParams().getParam(parameter), median);
        }
        return medians;
    }
}
