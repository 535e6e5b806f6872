package io.hengce.simulation.cli;

import io.hengce.repository.FlowRepository;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the repository is: the option, else {@code HENGCE_REPOSITORY}, else {@code ~/.hengce/repository}. */
final class RepositoryOptions {

    static final String VARIABLE = "HENGCE_REPOSITORY";

    @Option(names = "--repository", paramLabel = "DIR", descriptionKey = "repository")
    private @Nullable Path directory;

    FlowRepository open(Session session) {
        return JdbcFlowRepository.inDirectory(directory(session), session.clock());
    }

    Path directory(Session session) {
        return Optional.ofNullable(directory)
                .or(() -> Optional.ofNullable(session.environment().get(VARIABLE))
                        .filter(value -> !value.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".hengce", "repository"));
    }
}
