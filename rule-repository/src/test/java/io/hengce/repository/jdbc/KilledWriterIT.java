package io.hengce.repository.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterIT {

    @TempDir
    Path directory;

    @RepeatedTest(3)
    void losesNoAcknowledgedRevisionWhenTheProcessIsKilled() throws IOException, InterruptedException {
        var writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaveUntilKilled.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        var acknowledged = killAfter(writer, 12);

        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        assertThat(acknowledged).isGreaterThanOrEqualTo(12);
        assertThat(repository.revisions("loan").size()).isBetween(acknowledged, acknowledged + 1);
        for (var number = 1; number <= acknowledged; number++) {
            assertThat(repository.load("loan", number).get()).isEqualTo(Drafts.named("loan", "revision " + number));
        }
    }

    private static int killAfter(Process writer, int saves) throws IOException, InterruptedException {
        var acknowledged = 0;
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == saves) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }
}
