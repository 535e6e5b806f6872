package io.hengce.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What Surefire and Failsafe wrote about the test classes of one room. */
record TestReports(List<Report> reports) {

    /** One XML report: a test class, or a class nested in it. */
    record Report(String testClass, int tests, int skipped, FileTime written) {}

    static TestReports of(Path target) {
        var reports = new ArrayList<Report>();
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            reports.addAll(read(target.resolve(folder)));
        }
        return new TestReports(List.copyOf(reports));
    }

    /** Why this class cannot count as run, if so. A report older than the compiled class is of an earlier build. */
    Optional<String> problemOf(String testClass, Path compiled) {
        List<Report> own = reports.stream()
                .filter(report -> report.testClass().equals(testClass)
                        || report.testClass().startsWith(testClass + "$"))
                .filter(report -> report.written().compareTo(compiledAt(compiled)) >= 0)
                .toList();
        int tests = own.stream().mapToInt(Report::tests).sum();
        int skipped = own.stream().mapToInt(Report::skipped).sum();
        if (tests == 0) {
            return Optional.of(testClass + " ran no test");
        }
        if (skipped > 0) {
            return Optional.of(testClass + " left out " + skipped + " of its " + tests + " tests");
        }
        return Optional.empty();
    }

    private static FileTime compiledAt(Path compiled) {
        try {
            return Files.getLastModifiedTime(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException("no compiled class " + compiled, e);
        }
    }

    private static List<Report> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .map(TestReports::report)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Report report(Path file) {
        try {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            return new Report(
                    suite.getAttribute("name"),
                    Integer.parseInt(suite.getAttribute("tests")),
                    Integer.parseInt(suite.getAttribute("skipped")),
                    Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("not a test report: " + file, e);
        }
    }
}
