package io.hengce.scoring.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the service.
 *
 * @param flows flow files and directories of {@code *.flow.json}
 * @param sources the data sources that flows may ask, by name
 * @param recordAnswers the file that every answer of a source is added to, so that its decisions can be made again; none: nothing is kept
 */
@ConfigurationProperties("hengce")
public record ScoringSettings(
        @DefaultValue List<Path> flows,
        @DefaultValue Map<String, SourceSettings> sources,
        @Nullable Path recordAnswers) {}
