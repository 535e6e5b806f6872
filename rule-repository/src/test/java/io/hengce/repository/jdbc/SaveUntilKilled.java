package io.hengce.repository.jdbc;

import io.hengce.repository.FlowRepository.Signature;
import java.nio.file.Path;
import java.time.Clock;

/** A process that saves revision after revision and prints each number once its save has returned. */
final class SaveUntilKilled {

    private SaveUntilKilled() {}

    public static void main(String[] args) {
        var repository = JdbcFlowRepository.inDirectory(Path.of(args[0]), Clock.systemUTC());
        var latest = repository.revisions("loan").size();
        while (true) {
            repository.save(Drafts.named("loan", "revision " + (latest + 1)), latest, new Signature("li", ""));
            latest++;
            System.out.println(latest);
        }
    }
}
