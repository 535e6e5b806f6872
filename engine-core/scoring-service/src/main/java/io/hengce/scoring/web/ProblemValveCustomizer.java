package io.hengce.scoring.web;

import io.hengce.scoring.Incidents;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the {@link ProblemValve} behind Spring Boot's own, so that it speaks first. */
@Component
class ProblemValveCustomizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final Incidents incidents;

    ProblemValveCustomizer(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(incidents)));
    }
}
