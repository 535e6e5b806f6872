package io.hengce.designer.inspector;

import io.hengce.flow.document.Parameter;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The named thresholds that an expression uses, each with an input, right where they are used. */
final class ParameterStrip extends VBox {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Section section;
    private final String owner;
    private List<String> shown = List.of();

    /** @param owner parts the ids of inputs of one parameter that is used in several places */
    ParameterStrip(Section section, Supplier<String> expression, String owner) {
        this.section = section;
        this.owner = owner;
        setSpacing(6);
        section.follow(() -> show(expression.get()));
    }

    private void show(String expression) {
        var parameters = NAME.matcher(expression)
                .results()
                .map(found -> found.group())
                .distinct()
                .flatMap(name -> ParameterEntry.find(section.document(), name).stream())
                .toList();
        var used = parameters.stream().map(Parameter::id).toList();
        if (used.equals(shown)) {
            return;
        }
        shown = used;
        getChildren().clear();
        var units = ParameterEntry.haveUnits(section, parameters);
        parameters.forEach(each -> getChildren().add(row(each, units)));
        setVisible(!used.isEmpty());
        setManaged(!used.isEmpty());
    }

    private HBox row(Parameter parameter, boolean units) {
        var label = section.words().say(parameter.label());
        var name = new Label(label.isEmpty() ? parameter.id() : label);
        name.getStyleClass().add("muted");
        name.setWrapText(true);
        return ParameterEntry.row(section, parameter, name, "parameter-" + owner + "-" + parameter.id(), units);
    }
}
