package io.hengce.scoring.config;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.LoggedSources;
import io.hengce.flow.text.Language;
import io.hengce.scoring.Decisions;
import io.hengce.scoring.FlowLoader;
import io.hengce.scoring.FlowOffer;
import io.hengce.scoring.Incidents;
import io.hengce.scoring.openapi.OpenApiDocument;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScoringSettings.class)
public class ScoringConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringConfiguration.class);

    /** Loads every flow before the port opens; what is refused is logged with all its problems. */
    @Bean
    FlowOffer flowOffer(ScoringSettings settings, LiveSources sources, MeterRegistry meters) {
        if (settings.flows().isEmpty()) {
            LOG.error(
                    "no flows are named, so nothing can be decided; start with: engine PATH ... (flow files, directories)");
        }
        var offer = FlowLoader.load(settings.flows(), recorded(settings, new MeteredSources(sources, meters)));
        offer.flows()
                .values()
                .forEach(offered -> LOG.info(
                        "offering flow {} from {} with hash {}",
                        offered.id(),
                        offered.file(),
                        offered.flow().contentHash()));
        for (var refused : offer.refused()) {
            for (var problem : refused.problems()) {
                LOG.error(
                        "refused {}: {} {}: {}",
                        refused.file(),
                        problem.code(),
                        problem.place(),
                        problem.message().in(Language.EN));
            }
        }
        return offer;
    }

    /** The sources of the settings, each behind its guard; none of them is asked before a flow asks it. */
    @Bean
    LiveSources liveSources(ScoringSettings settings) {
        return SourceRegister.of(settings.sources());
    }

    private static DataSources recorded(ScoringSettings settings, DataSources sources) {
        return Optional.ofNullable(settings.recordAnswers())
                .<DataSources>map(file -> new LoggedSources(sources, new AnswerFile(file)))
                .orElse(sources);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Makes the ids of decisions: never reused, and they say nothing. */
    @Bean
    Supplier<String> decisionIds() {
        return () -> UUID.randomUUID().toString();
    }

    /** Up while at least one flow can decide; names how many files were refused. */
    @Bean
    HealthIndicator flowsHealthIndicator(FlowOffer offer) {
        return () -> (offer.flows().isEmpty() ? Health.down() : Health.up())
                .withDetail("offered", offer.flows().size())
                .withDetail("refused", offer.refused().size())
                .build();
    }

    @Bean
    Incidents incidents() {
        return new Incidents();
    }

    @Bean
    Decisions decisions(Incidents incidents, MeterRegistry meters) {
        return new Decisions(incidents, meters);
    }

    /** Always up: tells how many faults and failures there were since the start, by code. */
    @Bean
    HealthIndicator incidentsHealthIndicator(Incidents incidents) {
        return () -> Health.up().withDetails(incidents.counts()).build();
    }

    /** Always up: a source that is down has its fallback. Tells of each the state of its breaker, and what became of the requests. */
    @Bean
    HealthIndicator sourcesHealthIndicator(LiveSources sources) {
        return () -> {
            var health = Health.up();
            sources.health().forEach(source -> health.withDetail(source.name(), source));
            return health.build();
        };
    }

    /** Made once: what is offered does not change while the service runs. */
    @Bean
    OpenApiDocument openApiDocument(FlowOffer offer) {
        return OpenApiDocument.of(offer);
    }
}
