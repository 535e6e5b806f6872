package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow with a list and a model beside its file, from the arguments to the exit code and both streams. */
final class PartsTest extends Terminal {

    private static final String LISTED =
            "\"applicant\":{\"id_no\":\"11010119900101001X\",\"income\":1000,\"debt\":100,\"home\":\"own\"}";

    @TempDir
    Path folder;

    private String flow() {
        return write("loan.flow.json", Documents.bytes("checked-loan.flow.json"));
    }

    private String complete() {
        write("lists/fraud.csv", new FixtureParts().find(PartKind.LIST, "fraud").orElseThrow());
        write(
                "models/risk.pmml",
                new FixtureParts().find(PartKind.MODEL, "risk").orElseThrow());
        return flow();
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

    @Test
    void decidesWithWhatLiesBesideTheFlow() {
        var flow = complete();

        assertThat(run("check", flow)).isZero();
        assertThat(run("decide", flow, file("a.json", application(LISTED)), "--at", AT, "--trace"))
                .isZero();
        assertThat(out()).contains("\"DECLINE\"", "\"R201\"", "\"matched\"", "\"predicted\"", "\"bad_chance\": 0.13");
    }

    @Test
    void decidesFromTheRepositoryAloneWhenTheFolderIsGone() throws IOException {
        var store = folder.resolve("repository").toString();
        var saved = complete();
        assertThat(run("repo", "save", saved, "--repository", store, "--author", "li"))
                .isZero();
        for (var file : List.of("loan.flow.json", "lists/fraud.csv", "models/risk.pmml")) {
            Files.delete(folder.resolve(file));
        }

        assertThat(run("check", "repo:checked_loan@1", "--repository", store))
                .as(() -> out() + err())
                .isZero();
        assertThat(run(
                        "decide",
                        "repo:checked_loan@1",
                        file("a.json", application(LISTED)),
                        "--at",
                        AT,
                        "--repository",
                        store))
                .isZero();
        assertThat(out()).contains("\"DECLINE\"", "\"R201\"");
    }

    @Test
    void explainsThemToTheApprover() {
        var flow = complete();

        assertThat(run("decide", flow, file("a.json", application(LISTED)), "--at", AT, "--explain", "en"))
                .isZero();
        assertThat(out())
                .contains("found in the list “fraud”")
                .contains("asks the model “risk”")
                .contains("debt.ratio")
                .doesNotContain("Zhang");
    }

    @Test
    void refusesAFlowWhoseListIsNotThere() {
        var flow = flow();

        assertThat(run("check", flow)).isEqualTo(1);
        assertThat(err())
                .contains("error PART_MISSING blacklist/list: ")
                .contains("`lists/fraud.csv`")
                .contains("error PART_MISSING prediction/model: ");
    }

    @Test
    void refusesAListThatWasChangedSince() {
        var flow = complete();
        write("lists/fraud.csv", "card,why\n1,x\n".getBytes(UTF_8));

        assertThat(run("check", flow)).isEqualTo(1);
        assertThat(err()).contains("error PART_HASH blacklist/list: ");
    }
}
