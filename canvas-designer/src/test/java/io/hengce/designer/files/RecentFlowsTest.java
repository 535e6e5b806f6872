package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.files.RecentFlows.Recent;
import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentFlowsTest {

    @TempDir
    Path folder;

    @Test
    void putsTheLastOpenedFirstAndEachOnce() throws IOException {
        var a = Files.createFile(folder.resolve("a.json"));
        var b = Files.createFile(folder.resolve("b.json"));

        open(a, b, a);

        assertThat(recent().all()).containsExactly(new Recent(a.toString(), true), new Recent(b.toString(), true));
    }

    @Test
    void keepsAFileThatIsGoneAndSaysSo() throws IOException {
        var file = Files.createFile(folder.resolve("a.json"));
        open(file);

        Files.delete(file);

        assertThat(recent().all()).containsExactly(new Recent(file.toString(), false));
    }

    @Test
    void keepsTheLastTwelve() {
        for (var number = 1; number <= 15; number++) {
            open(folder.resolve(number + ".json"));
        }

        assertThat(recent().all()).hasSize(12);
        assertThat(recent().all().get(0).name()).isEqualTo("15.json");
        assertThat(recent().all().get(0).folder()).isEqualTo(folder.toString());
    }

    @Test
    void namesARevisionByItsAddress() {
        recent().opened(new FlowAddress.InRepository("loan", 3));

        assertThat(recent().all()).containsExactly(new Recent("repo:loan@3", true));
        assertThat(recent().all().get(0).name()).isEqualTo("repo:loan@3");
        assertThat(recent().all().get(0).folder()).isEmpty();
    }

    @Test
    void isEmptyWhereTheListCannotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("recent.txt"));

        assertThat(recent().all()).isEmpty();
    }

    @Test
    void skipsALineThatIsNoAddress() throws IOException {
        Files.writeString(folder.resolve("recent.txt"), "repo:NOT\nrepo:loan@1\n");

        assertThat(recent().all()).extracting(Recent::address).containsExactly("repo:loan@1");
    }

    private void open(Path... files) {
        for (var file : files) {
            recent().opened(new FlowAddress.InFile(file));
        }
    }

    private RecentFlows recent() {
        return new StateFolder(folder, Clock.systemUTC()).recent();
    }
}
