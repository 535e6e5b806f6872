package io.hengce.designer.cases;

import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** The reasons that a case expects, ticked by their texts; the codes are told on hover. */
final class ReasonsChoice extends MenuButton {

    private final List<String> ranked;
    private final EntryWords entries;
    private final Words words;
    private final Runnable changed;
    private List<String> chosen = List.of();

    ReasonsChoice(FlowDocument document, Words words, Runnable changed) {
        this.ranked = document.reasons().stream()
                .sorted(Comparator.comparingInt(Reason::rank).thenComparing(Reason::code))
                .map(Reason::code)
                .toList();
        this.entries = new EntryWords(document, words);
        this.words = words;
        this.changed = changed;
        getStyleClass().add("code-choice");
        setMinWidth(0);
    }

    /** In the order of their ranks. */
    List<String> chosen() {
        return chosen;
    }

    /** Codes that the catalogue does not have can be taken away too. */
    void show(List<String> codes) {
        chosen = List.copyOf(codes);
        getItems()
                .setAll(Stream.concat(ranked.stream(), codes.stream().filter(code -> !ranked.contains(code)))
                        .map(this::item)
                        .toList());
        said();
    }

    private CustomMenuItem item(String code) {
        var box = new CheckBox(entries.reason(code));
        box.setId("expected-reason-" + code);
        box.setSelected(chosen.contains(code));
        LateTooltip.on(box, code);
        box.selectedProperty().subscribe((before, isOn) -> choose(code, isOn));
        return new CustomMenuItem(box, false);
    }

    private void choose(String code, boolean isOn) {
        var codes = new ArrayList<>(chosen);
        codes.remove(code);
        if (isOn) {
            codes.add(code);
        }
        codes.sort(Comparator.comparingInt(this::rank));
        chosen = List.copyOf(codes);
        said();
        changed.run();
    }

    /** What the catalogue does not have comes last. */
    private int rank(String code) {
        var at = ranked.indexOf(code);
        return at < 0 ? ranked.size() : at;
    }

    private void said() {
        setText(chosen.isEmpty() ? words.say("cases.noReasons") : entries.reasons(chosen));
        LateTooltip.on(this, chosen.isEmpty() ? words.say("cases.noReasons") : String.join(", ", chosen));
    }
}
