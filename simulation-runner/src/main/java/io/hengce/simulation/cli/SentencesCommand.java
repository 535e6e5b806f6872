package io.hengce.simulation.cli;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowFeel;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.sentence.PlacedSentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a flow says, node by node; a draft that does not check is read all the same. */
@Command(name = "sentences")
final class SentencesCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Option(names = "--node", paramLabel = "ID", descriptionKey = "node")
    private Optional<String> node = Optional.empty();

    @Option(names = "--feel", descriptionKey = "feel")
    private boolean feel;

    SentencesCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var document = new FlowLoader(session, console, repository).open(flow).document();
        Function<FlowNode, List<PlacedSentence>> sentences =
                feel ? new FlowFeel(document)::of : new FlowSentences(document, console.language())::of;
        var told = nodes(document).stream()
                .mapToInt(each -> tell(each, sentences.apply(each)))
                .sum();
        console.note("sentences.done", told);
        return ExitCode.DONE;
    }

    private List<FlowNode> nodes(FlowDocument document) {
        if (node.isEmpty()) {
            return document.nodes();
        }
        var found = document.node(node.get());
        return List.of(
                found.orElseThrow(() -> CommandStopped.failure(List.of(), "sentences.no.node", flow, node.get())));
    }

    private int tell(FlowNode each, List<PlacedSentence> sentences) {
        if (!sentences.isEmpty()) {
            console.tell("sentences.node", each.id(), console.in(each.name()));
        }
        sentences.forEach(sentence -> console.result(Console.clean(line(sentence))));
        return sentences.size();
    }

    /** Indented by how deep it stands in the node, after the id of the part. */
    private static String line(PlacedSentence sentence) {
        var path = sentence.place().path();
        if (path.isEmpty()) {
            return "  " + sentence.text();
        }
        var indent = path.contains("/bins/") ? "    " : "  ";
        return indent + path.substring(path.lastIndexOf('/') + 1) + ": " + sentence.text();
    }
}
