package io.hengce.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A build step: fails when a test class ran no test, left one out, or has a name that the build does not run.
 * It compares the test sources of one room with the reports of its test runs.
 */
public final class EveryTestRan {
    private static final Pattern RUN_BY_THE_BUILD = Pattern.compile(".*(Test|GoldenTest|Properties|IT)\\.java");
    private static final Pattern HOLDS_TESTS = Pattern.compile(
            "^\\s*@(Test|TestFactory|ParameterizedTest|RepeatedTest|Property|Example)\\b", Pattern.MULTILINE);
    private static final Pattern NOT_RUN_ITSELF =
            Pattern.compile("^\\s*(public\\s+|sealed\\s+)*(abstract\\s+class|interface)\\b", Pattern.MULTILINE);

    private final Path sources;
    private final Path classes;
    private final TestReports reports;

    private EveryTestRan(Path room) {
        sources = room.resolve("src/test/java");
        classes = room.resolve("target/test-classes");
        reports = TestReports.of(room.resolve("target"));
    }

    /** The argument is the folder of the room. */
    public static void main(String[] arguments) {
        List<String> problems = new EveryTestRan(Path.of(arguments[0])).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("not every test ran:\n  " + String.join("\n  ", problems));
        }
    }

    /** One sentence for each test class that did not run as it should; for a room without tests, none. */
    static List<String> problemsOf(Path room) {
        return new EveryTestRan(room).problems();
    }

    private List<String> problems() {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        var problems = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> check(file, problems));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + sources, e);
        }
        return problems;
    }

    private void check(Path file, List<String> problems) {
        String text = read(file);
        if (NOT_RUN_ITSELF.matcher(text).find()) {
            return;
        }
        String relative = sources.relativize(file).toString();
        String name = relative.substring(0, relative.length() - ".java".length())
                .replace('\\', '/')
                .replace('/', '.');
        if (!RUN_BY_THE_BUILD.matcher(relative).matches()) {
            if (HOLDS_TESTS.matcher(text).find()) {
                problems.add(name + " holds tests, but its name ends neither in Test, Properties nor IT: rename it");
            }
            return;
        }
        Path compiled = classes.resolve(relative.substring(0, relative.length() - ".java".length()) + ".class");
        reports.problemOf(name, compiled).ifPresent(problems::add);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
