package io.hengce.scoring.config;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the service.
 *
 * @param flows flow files and directories of {@code *.flow.json}
 */
@ConfigurationProperties("hengce")
public record ScoringSettings(@DefaultValue List<Path> flows) {}
