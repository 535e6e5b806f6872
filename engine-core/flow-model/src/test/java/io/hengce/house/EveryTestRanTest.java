package io.hengce.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EveryTestRanTest {
    private static final Instant COMPILED = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path room;

    @BeforeEach
    void hasOneTestClass() throws IOException {
        write("src/test/java/a/CreditTest.java", "final class CreditTest {\n    @Test\n    void x() {}\n}\n");
        write("target/test-classes/a/CreditTest.class", "");
        stamp("target/test-classes/a/CreditTest.class", COMPILED);
    }

    @Test
    void acceptsAClassWhoseTestsAllRan() throws IOException {
        report("a.CreditTest", 3, 0, COMPILED.plusSeconds(5));

        assertThat(EveryTestRan.problemsOf(room)).isEmpty();
    }

    @Test
    void countsTestsOfNestedClasses() throws IOException {
        report("a.CreditTest$WhenDeclined", 2, 0, COMPILED.plusSeconds(5));

        assertThat(EveryTestRan.problemsOf(room)).isEmpty();
    }

    @Test
    void refusesAClassWithoutReport() {
        assertThat(EveryTestRan.problemsOf(room)).containsExactly("a.CreditTest ran no test");
    }

    @Test
    void refusesAReportOfAnEarlierBuild() throws IOException {
        report("a.CreditTest", 3, 0, COMPILED.minusSeconds(5));

        assertThat(EveryTestRan.problemsOf(room)).containsExactly("a.CreditTest ran no test");
    }

    @Test
    void refusesASkippedTest() throws IOException {
        report("a.CreditTest", 3, 1, COMPILED.plusSeconds(5));

        assertThat(EveryTestRan.problemsOf(room)).containsExactly("a.CreditTest left out 1 of its 3 tests");
    }

    @Test
    void refusesTestsInAClassThatTheBuildDoesNotRun() throws IOException {
        report("a.CreditTest", 3, 0, COMPILED.plusSeconds(5));
        write("src/test/java/a/CreditTests.java", "final class CreditTests {\n    @Test\n    void x() {}\n}\n");

        assertThat(EveryTestRan.problemsOf(room))
                .containsExactly("a.CreditTests holds tests, but its name ends neither in Test, Properties nor IT: "
                        + "rename it");
    }

    @Test
    void leavesAbstractClassesOut() throws IOException {
        report("a.CreditTest", 3, 0, COMPILED.plusSeconds(5));
        write("src/test/java/a/StoreContract.java", "abstract class StoreContract {\n    @Test\n    void x() {}\n}\n");

        assertThat(EveryTestRan.problemsOf(room)).isEmpty();
    }

    @Test
    void acceptsARoomWithoutTests() {
        assertThat(EveryTestRan.problemsOf(room.resolve("nowhere"))).isEmpty();
    }

    private void report(String testClass, int tests, int skipped, Instant written) throws IOException {
        String file = "target/surefire-reports/TEST-" + testClass + ".xml";
        write(file, "<testsuite name=\"%s\" tests=\"%d\" skipped=\"%d\"/>".formatted(testClass, tests, skipped));
        stamp(file, written);
    }

    private void write(String file, String text) throws IOException {
        Path path = room.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void stamp(String file, Instant time) throws IOException {
        Files.setLastModifiedTime(room.resolve(file), FileTime.from(time));
    }
}
