package io.hengce.engine.oracle;

import io.hengce.drl.Beside;
import io.hengce.drl.Journey;
import io.hengce.flow.decision.Application;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** The readable DRL of a flow, built and fired by Drools as anybody would do it. */
final class DrlRules {

    /** What a rendering is made of: nothing that could end a string, a comment or a line before its time. */
    static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z0-9 _.,:;()=$\"/%*+\n-]*");

    /** Conditions that are asked a few times are not worth compiling. */
    private static final int NEVER = -1;

    private final KieBase base;

    private DrlRules(KieBase base) {
        this.base = base;
    }

    /** Conditions are evaluated by MVEL. */
    static DrlRules classic(String drl) {
        return built(drl, DrlProject.class);
    }

    /** All of it is compiled to Java. */
    static DrlRules executable(String drl) {
        return built(drl, ExecutableModelProject.class);
    }

    private static DrlRules built(String drl, Class<? extends KieBuilder.ProjectType> project) {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/hengce/flow.drl", drl);
        var builder = services.newKieBuilder(files).buildAll(project);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().getMessages() + "\n" + drl);
        }
        var release = builder.getKieModule().getReleaseId();
        var configuration = services.newKieBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
        var rules = new DrlRules(services.newKieContainer(release).newKieBase(configuration));
        services.getRepository().removeKieModule(release);
        return rules;
    }

    /** Fires all rules on an application that comes to the start node. */
    Journey fire(Application application, String start) {
        return fire(application, start, (node, given) -> {
            throw new IllegalStateException("nothing beside the rules answers at " + node);
        });
    }

    /** The same, with lists and models beside the rules. */
    Journey fire(Application application, String start, Beside beside) {
        return fire(new Journey(application, beside), start);
    }

    /** Fires all rules on a journey that comes to the start node. */
    Journey fire(Journey journey, String start) {
        var session = base.newKieSession();
        try {
            session.insert(journey.start(start));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return journey;
    }
}
