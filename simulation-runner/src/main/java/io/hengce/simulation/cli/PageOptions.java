package io.hengce.simulation.cli;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.simulation.explain.ApproverPage;
import io.hengce.simulation.explain.CustomerNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a decision is printed for a reader of words: the approver or the customer, each in a language of its own. */
final class PageOptions {

    /** The option without a language. */
    private static final String BARE = "";

    @Option(names = "--explain", arity = "0..1", fallbackValue = BARE, paramLabel = "zh|en", descriptionKey = "explain")
    private @Nullable String explain;

    @Option(names = "--notice", arity = "0..1", fallbackValue = BARE, paramLabel = "zh|en", descriptionKey = "notice")
    private @Nullable String notice;

    /** Everything that cannot be meant. */
    List<String> problems(Console console) {
        var problems = new ArrayList<String>();
        language("--explain", explain, console, problems);
        language("--notice", notice, console, problems);
        if (explain != null && notice != null) {
            problems.add(console.say("page.both"));
        }
        return problems;
    }

    /** All of it in one line. */
    static CommandStopped wrong(List<String> problems, Console console) {
        var gap = console.language() == Language.ZH ? "" : " ";
        return CommandStopped.usage("page.wrong", String.join(gap, problems));
    }

    private static void language(String option, @Nullable String word, Console console, List<String> problems) {
        if (word != null && language(word, console).isEmpty()) {
            problems.add(console.say("page.language", option, word));
        }
    }

    private static Optional<Language> language(String word, Console console) {
        return switch (word) {
            case BARE -> Optional.of(console.language());
            case "zh" -> Optional.of(Language.ZH);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** Whether a page is wanted in the place of JSON. */
    boolean wanted() {
        return explain != null || notice != null;
    }

    /** Prints the page that is wanted; of a reason without a wording for customers it says so beside the result. */
    void print(Console console, FlowDocument document, Application application, Decision decision) {
        if (explain != null) {
            var language = language(explain, console).orElseThrow();
            tell(console, new ApproverPage(document, language).of(application, decision));
        } else if (notice != null) {
            var language = language(notice, console).orElseThrow();
            tell(console, new CustomerNotice(document, language).of(application, decision));
            CustomerNotice.withoutWording(document, decision).forEach(code -> console.note("notice.no.wording", code));
        }
    }

    private static void tell(Console console, List<String> lines) {
        lines.forEach(line -> console.result(Console.clean(line)));
    }
}
