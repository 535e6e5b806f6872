package io.hengce.flow.sentence;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import java.util.List;

/** What the reasons of a document are called: by their texts, not by their codes. Safe for many threads. */
final class ReasonNames {

    private final List<Reason> reasons;
    private final Wording wording;

    ReasonNames(FlowDocument document, Wording wording) {
        this.reasons = document.reasons();
        this.wording = wording;
    }

    /** The text in quotes; with the code where another reason has the text too; the code where there is no text. */
    String quoted(String code) {
        var text = reasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(this::text)
                .orElse(code);
        var isShared = reasons.stream()
                .anyMatch(reason -> !reason.code().equals(code) && text(reason).equals(text));
        return isShared ? wording.say("label.code", text, code) : wording.say("label", text);
    }

    String quoted(List<String> codes) {
        return wording.joined("list", codes.stream().map(this::quoted).toList());
    }

    private String text(Reason reason) {
        var text = wording.in(reason.text()).strip();
        return text.isEmpty() ? reason.code() : text;
    }
}
