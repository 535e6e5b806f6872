package io.hengce.designer.measures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the designer takes from the start of its process until the drawing is on the screen: {@code Starts
 * TIMES COMMAND [ARGUMENT ...]}, the command being {@code bin/designer} or a packaged image, with a flow. The first start
 * is not counted: it fills the caches of the disk.
 */
public final class Starts {

    private static final int PATIENCE_SECONDS = 120;

    private final List<String> command;
    private final PrintStream out;

    private Starts(List<String> command, PrintStream out) {
        this.command = command;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var starts = new Starts(List.of(arguments).subList(1, arguments.length), System.out);
        starts.measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int times) throws IOException, InterruptedException {
        out.printf("not counted %6d ms%n", once());
        var taken = new long[times];
        for (var number = 0; number < times; number++) {
            taken[number] = once();
            out.printf("start %d     %6d ms%n", number + 1, taken[number]);
        }
        Arrays.sort(taken);
        out.printf("median      %6d ms%n", taken[times / 2]);
    }

    /** From before the process is begun until the moment that it notes. */
    private long once() throws IOException, InterruptedException {
        var noted =
                Files.createTempFile(Files.createDirectories(Path.of("target", "measures")), "first-picture", ".txt");
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dhengce.designer.firstPicture=" + noted);
        var begun = System.currentTimeMillis();
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no picture within " + PATIENCE_SECONDS + " s: " + command);
        }
        return moment(noted) - begun;
    }

    private long moment(Path noted) throws IOException {
        var text = Files.readString(noted);
        Files.delete(noted);
        if (text.isEmpty()) {
            throw new IllegalStateException("it ended without a picture: " + command);
        }
        return Long.parseLong(text);
    }
}
