package io.hengce.engine.source;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.json.SourceJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads recorded answers line by line. One per reading. */
final class RecordReading {

    private static final MessageCatalog MESSAGES = new MessageCatalog(RecordReading.class);
    private static final int LIMIT = 100;

    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<RecordedQuestion, SourceReply> replies = new TreeMap<>();

    Reading<RecordedAnswers> read(byte[] bytes) {
        var number = 0;
        for (var line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!line.isBlank() && problems.size() < LIMIT) {
                line(line, Place.inDocument("line " + number));
            }
        }
        return problems.isEmpty() ? Reading.of(new RecordedAnswers(replies)) : Reading.rejected(problems);
    }

    private void line(String line, Place place) {
        var object = SourceJson.read(line.getBytes(StandardCharsets.UTF_8));
        var read = object.value().flatMap(RecordLine::read);
        if (read.isEmpty()) {
            var detail = object.diagnostics().stream().map(Diagnostic::code).findFirst();
            problems.add(MESSAGES.error("RECORD_LINE", place, detail.orElse("RECORD_LINE")));
        } else if (!isFirst(read.get())) {
            problems.add(
                    MESSAGES.error("RECORD_TWICE", place, read.get().question().source()));
        }
    }

    /** The same line again tells nothing new: it is not counted as another answer. */
    private boolean isFirst(RecordLine line) {
        var known = replies.putIfAbsent(line.question(), line.reply());
        return known == null || known.equals(line.reply());
    }
}
