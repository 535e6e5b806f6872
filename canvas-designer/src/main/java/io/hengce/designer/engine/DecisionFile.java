package io.hengce.designer.engine;

import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.DecisionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads decisions that were written down: one as JSON, or one a line, as the command line and the service write them. */
public final class DecisionFile {

    /** A larger file is not read. */
    static final int MEGABYTES = 64;

    /** So many problems are told. */
    private static final int MOST_PROBLEMS = 50;

    private static final MessageCatalog MESSAGES = new MessageCatalog(EngineRunner.class);

    private DecisionFile() {}

    /** The decisions that can be read, and what is wrong with the others, by their lines; off the FX thread. */
    public static Reading<List<RecordedDecision>> read(Path file, Dictionary dictionary) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((MEGABYTES << 20) + 1);
            if (bytes.length > MEGABYTES << 20) {
                return refused("DECISIONS_TOO_LARGE", file, MEGABYTES);
            }
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.stream().allMatch(String::isBlank)
                    ? refused("DECISIONS_EMPTY", file)
                    : read(isOne(lines) ? List.of(String.join("\n", lines)) : lines, dictionary);
        } catch (IOException e) {
            return refused("DECISIONS_FILE", file);
        }
    }

    /** A decision that is written for people takes several lines: the first does not close what it opens. */
    private static boolean isOne(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(first -> first.strip().startsWith("{") && !first.strip().endsWith("}"))
                .isPresent();
    }

    /** A line that is no decision, and the code of the first that is wrong with it. */
    private record Bad(int line, String code) {}

    private static Reading<List<RecordedDecision>> read(List<String> texts, Dictionary dictionary) {
        var decisions = new ArrayList<RecordedDecision>();
        var bad = new ArrayList<Bad>();
        for (var index = 0; index < texts.size() && bad.size() < MOST_PROBLEMS; index++) {
            var text = texts.get(index);
            if (!text.isBlank()) {
                var read = DecisionJson.read(text, dictionary);
                read.value()
                        .ifPresent(decision -> decisions.add(new RecordedDecision(
                                DecisionJson.decisionId(text).orElse(""), decision)));
                if (read.value().isEmpty()) {
                    bad.add(new Bad(index + 1, read.diagnostics().get(0).code()));
                }
            }
        }
        return decisions.isEmpty()
                ? Reading.rejected(bad.stream()
                        .map(each -> MESSAGES.error("DECISION_LINE", Place.DOCUMENT, each.line(), each.code()))
                        .toList())
                : new Reading<>(
                        Optional.of(List.copyOf(decisions)),
                        bad.stream()
                                .map(each ->
                                        MESSAGES.warning("DECISION_LINE", Place.DOCUMENT, each.line(), each.code()))
                                .toList());
    }

    private static Reading<List<RecordedDecision>> refused(String code, Object... arguments) {
        return Reading.rejected(List.of(MESSAGES.error(code, Place.DOCUMENT, arguments)));
    }
}
