package io.hengce.flow.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Sends spoilt inputs to a door, or {@code -Dcases=N} of them, the same ones each time. An input fails when the door throws anything, says something without a name or a
 * sentence, or works on it for more than a second of processor time; it is then kept in {@code target/fuzz}.
 */
public final class Fuzzing {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
    /** Waiting ends long after the longest processor time, for machines that are busy with something else. */
    private static final int PATIENCE_SECONDS = 120;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern UNFILLED = Pattern.compile("\\{[0-9]+}");

    private final Door door;
    private final int cases;

    private Fuzzing(Door door, int cases) {
        this.door = door;
        this.cases = cases;
    }

    /** Fuzzes the door; what it said is counted. */
    public static FuzzCounts at(Door door, int cases) {
        return new Fuzzing(door, Integer.getInteger("cases", cases)).run();
    }

    private FuzzCounts run() {
        var spoiler = new Spoiler(door, new Random(20_260_301L));
        var codes = new TreeMap<String, Integer>();
        var letIn = 0;
        var worker = Executors.newSingleThreadExecutor();
        try {
            door.good().forEach(input -> assertThat(errors(knock(input))).isEmpty());
            for (var number = 0; number < cases; number++) {
                var input = spoiler.spoilt();
                var said = inTime(worker.submit(() -> timed(() -> knock(input)))::get, input, number);
                letIn += errors(said).isEmpty() ? 1 : 0;
                said.forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
            }
        } finally {
            worker.shutdownNow();
        }
        return new FuzzCounts(cases, letIn, codes);
    }

    private interface Waiting {
        List<Diagnostic> get(long time, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException;
    }

    private List<Diagnostic> inTime(Waiting waiting, byte[] input, int number) {
        try {
            return waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "input %s at %s, kept as %s".formatted(number, door.name(), kept(input, number)), e);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "hangs: input %s at %s, kept as %s".formatted(number, door.name(), kept(input, number)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static List<Diagnostic> timed(Callable<List<Diagnostic>> work) throws Exception {
        var thread = ManagementFactory.getThreadMXBean();
        var start = thread.getCurrentThreadCpuTime();
        var said = work.call();
        assertThat(thread.getCurrentThreadCpuTime() - start)
                .as("processor time, ns")
                .isLessThan(LONGEST);
        return said;
    }

    private List<Diagnostic> knock(byte[] input) {
        var said = door.entrance().enter(input);
        for (var problem : said) {
            assertThat(problem.code()).matches(CODE);
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
            assertThat(UNFILLED.matcher(problem.message().en()).find() && isOurs(problem, input))
                    .isFalse();
        }
        return said;
    }

    /** Whether the sentence itself, rather than the input that it quotes, has a place that was not filled. */
    private static boolean isOurs(Diagnostic problem, byte[] input) {
        var unfilled = UNFILLED.matcher(problem.message().en())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        return !new String(input, java.nio.charset.StandardCharsets.ISO_8859_1).contains(unfilled);
    }

    private static List<Diagnostic> errors(List<Diagnostic> said) {
        return said.stream().filter(Diagnostic::isError).toList();
    }

    private Path kept(byte[] input, int number) {
        try {
            var folder = Files.createDirectories(Path.of("target", "fuzz"));
            return Files.write(folder.resolve(door.name().replace(' ', '-') + "-" + number), input);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the input", e);
        }
    }
}
