package io.hengce.scoring.web;

import io.hengce.scoring.config.ScoringConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the scoring service: {@code engine PATH … [--server.port=8080]}, where a path is a flow file or a directory of them. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
@Import(ScoringConfiguration.class)
public class ScoringService {

    /** Paths may stand without their option's name. */
    public static void main(String[] args) {
        SpringApplication.run(ScoringService.class, withFlowOption(args));
    }

    /** Each path is an option of its own, since a list would be parted at the commas of a path. */
    static String[] withFlowOption(String[] args) {
        var options = new ArrayList<String>();
        var paths = new ArrayList<String>();
        for (var argument : List.of(args)) {
            (argument.startsWith("--") ? options : paths).add(argument);
        }
        for (var index = 0; index < paths.size(); index++) {
            options.add("--hengce.flows[" + index + "]=" + paths.get(index));
        }
        return options.toArray(String[]::new);
    }
}
