package io.hengce.designer.debug;

import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.RuleSetNode;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** The choice of one rule of a rule set, or of the whole set; not shown for a node of another kind. */
final class RuleChoice extends ComboBox<String> {

    private static final String WHOLE = "";

    private final Words words;
    private boolean filling;

    RuleChoice(Words words, Runnable chosen) {
        this.words = words;
        setId("alone-rule");
        valueProperty().subscribe((before, now) -> {
            if (!filling) {
                chosen.run();
            }
        });
    }

    /** The rule's id; empty for the whole node. */
    Optional<String> chosen() {
        return Optional.ofNullable(getValue()).filter(id -> !id.equals(WHOLE));
    }

    /** Offers the rules of a set; what was chosen stays chosen where it is among them. */
    void offer(Optional<RuleSetNode> set) {
        var wanted = new ArrayList<String>();
        wanted.add(WHOLE);
        set.ifPresent(found -> found.rules().forEach(each -> wanted.add(each.id())));
        filling = true;
        setConverter(new ChoiceText<>(id -> id.equals(WHOLE) ? words.say("alone.whole") : ruleName(set, id)));
        var before = getValue();
        getItems().setAll(wanted);
        setValue(before != null && wanted.contains(before) ? before : WHOLE);
        setVisible(set.isPresent());
        setManaged(set.isPresent());
        filling = false;
    }

    private String ruleName(Optional<RuleSetNode> set, String id) {
        return set.stream()
                .flatMap(found -> found.rules().stream())
                .filter(each -> each.id().equals(id))
                .map(each -> words.say(each.name()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id);
    }
}
