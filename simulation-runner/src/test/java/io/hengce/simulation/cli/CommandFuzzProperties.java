package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever lies in the files that a command is given: it ends with a code of the contract and says by name what is wrong. {@code -Dcases=N} tries more. */
final class CommandFuzzProperties extends Terminal {

    private static final Pattern PROBLEM = Pattern.compile("(?m)^(error|warning) ([A-Z][A-Z0-9_]*)[ :](.*)$");

    @Test
    void checksWhateverIsInAFlowsFile() {
        var good = List.of(
                Documents.bytes("small-loan.flow.json"),
                Documents.bytes("credit-line.flow.json"),
                Documents.bytes("bureau-loan.flow.json"),
                Documents.bytes("parallel-checks.flow.json"));
        var words =
                List.of("rule_set", "derive", "verdict", "all", "first", "unique", "number", "null", "0.5", "split");

        Fuzzing.at(new Door("checked files", good, words, input -> said("check", write("a.flow.json", input))), 400)
                .reachDeep(15);
    }

    @Test
    void decidesWhateverIsInAnApplicationsFile() {
        var good = List.of(
                application("\"applicant\":{\"age\":35,\"income\":9000,\"home\":\"owner\"},\"loan\":{\"debt\":800}")
                        .getBytes(UTF_8));
        var words = List.of("age", "income", "home", "owner", "data", "null", "{}", "[]", "-1");

        Fuzzing.at(
                        new Door(
                                "decided files",
                                good,
                                words,
                                input -> said("decide", V1, write("a.json", input), "--at", AT)),
                        60)
                .reachDeep(3);
    }

    @Test
    void checksAFlowWithWhateverIsInItsList() {
        var good = new FixtureParts().find(PartKind.LIST, "fraud").orElseThrow();
        write(
                "models/risk.pmml",
                new FixtureParts().find(PartKind.MODEL, "risk").orElseThrow());

        Fuzzing.at(
                        new Door(
                                "lists of files",
                                List.of(good),
                                List.of("from", "to", ",", "\"", "\n"),
                                input -> checked(PartKind.LIST, "fraud", input)),
                        200)
                .reachDeep(4);
    }

    @Test
    void checksAFlowWithWhateverIsInItsModel() {
        var good = new FixtureParts().find(PartKind.MODEL, "risk").orElseThrow();
        write("lists/fraud.csv", new FixtureParts().find(PartKind.LIST, "fraud").orElseThrow());

        Fuzzing.at(
                        new Door(
                                "models of files",
                                List.of(good),
                                List.of("<!DOCTYPE x>", "<NeuralNetwork/>", "&a;", "<![CDATA[", "value='NaN'"),
                                input -> checked(PartKind.MODEL, "risk", input)),
                        200)
                .reachDeep(5);
    }

    /** Checks the flow with the part, which it means. */
    private List<Diagnostic> checked(PartKind kind, String id, byte[] part) {
        write(kind.file(id), part);
        var flow = new String(Documents.bytes("checked-loan.flow.json"), UTF_8)
                .replace(FixtureParts.hash(kind, id), Sha256.hex(part));
        return said("check", write("loan.flow.json", flow.getBytes(UTF_8)));
    }

    /** What a command says; it may end with success or failure, and a failure has its reasons. */
    private List<Diagnostic> said(String... command) {
        var code = run(command);
        assertThat(err()).doesNotContain("Failed");
        var said = PROBLEM.matcher(err())
                .results()
                .map(line -> new Diagnostic(
                        line.group(2),
                        line.group(1).equals("error") ? Severity.ERROR : Severity.WARNING,
                        Place.DOCUMENT,
                        new LocalizedText(line.group(3), line.group(3))))
                .toList();
        assertThat(code).isEqualTo(said.stream().anyMatch(Diagnostic::isError) ? ExitCode.FAILURE : ExitCode.DONE);
        return said;
    }

    private String write(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
