package io.hengce.simulation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides every row of a sample set and writes the decisions as a table. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Mixin
    private LabelOptions label = new LabelOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    SimulateCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var labelled = label.column();
        samples.refuseNonsense(true);
        var target = output.target(inputs());
        var loaded = new FlowLoader(session, console, repository).loadToDecide(flow, answers.open());
        return new Simulation(session, console, samples, labelled).run(loaded, target);
    }

    /** What must not be written over. */
    private List<Path> inputs() {
        var inputs = new ArrayList<Path>();
        samples.file().ifPresent(inputs::add);
        answers.file().ifPresent(inputs::add);
        if (!flow.startsWith("repo:")) {
            inputs.add(Path.of(flow));
        }
        return inputs;
    }
}
