package io.hengce.designer.condition;

import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Operand;
import io.hengce.designer.document.condition.Operand.Constant;
import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

/** Values to choose from, by their labels; the code is told on hover. */
record CodeChoice(Ground ground, String id) {

    Region one(List<DomainValue> domain, Optional<Operand> now, Consumer<Optional<Operand>> told) {
        var all = new ArrayList<Operand>();
        domain.forEach(each -> all.add(constant(each)));
        return box(all, now, told, operand -> label(domain, operand));
    }

    Region truth(Optional<Operand> now, Consumer<Optional<Operand>> told) {
        var all = new ArrayList<Operand>(List.of(new Constant(Value.of(true)), new Constant(Value.of(false))));
        return box(
                all,
                now,
                told,
                operand -> ground.words().say(operand.equals(new Constant(Value.of(true))) ? "value.yes" : "value.no"));
    }

    /** Several of them, each with a box to tick. */
    Region many(List<DomainValue> domain, List<Operand> now, Consumer<List<Operand>> told) {
        var all = new ArrayList<Operand>();
        domain.forEach(each -> all.add(constant(each)));
        now.stream().filter(each -> !all.contains(each)).forEach(all::add);
        var menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("code-choice");
        menu.setMinWidth(60);
        var chosen = new ArrayList<>(now);
        Runnable said = () -> {
            menu.setText(
                    chosen.isEmpty()
                            ? ground.words().say("condition.values.choose")
                            : chosen.stream().map(each -> label(domain, each)).collect(Collectors.joining(" / ")));
            LateTooltip.on(menu, chosen.stream().map(GuidedForm::feel).collect(Collectors.joining(", ")));
        };
        said.run();
        for (var each : all) {
            var box = new CheckBox(label(domain, each));
            box.setId(id + "-" + ConstantTexts.write(each));
            box.setSelected(chosen.contains(each));
            LateTooltip.on(box, GuidedForm.feel(each));
            box.selectedProperty().subscribe((before, isOn) -> {
                if (isOn) {
                    chosen.add(each);
                } else {
                    chosen.remove(each);
                }
                said.run();
                told.accept(List.copyOf(chosen));
            });
            menu.getItems().add(new CustomMenuItem(box, false));
        }
        return menu;
    }

    private Region box(
            List<Operand> all,
            Optional<Operand> now,
            Consumer<Optional<Operand>> told,
            Function<Operand, String> said) {
        now.filter(each -> !all.contains(each)).ifPresent(each -> all.add(0, each));
        var box = new ComboBox<Operand>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setMinWidth(60);
        box.setConverter(new ChoiceText<>(said));
        now.ifPresent(box::setValue);
        Runnable tip = () -> LateTooltip.on(box, box.getValue() == null ? "" : GuidedForm.feel(box.getValue()));
        tip.run();
        box.valueProperty().subscribe((before, after) -> {
            tip.run();
            told.accept(Optional.ofNullable(after));
        });
        return box;
    }

    private static Operand constant(DomainValue value) {
        return new Constant(Value.of(value.code()));
    }

    private String label(List<DomainValue> domain, Operand operand) {
        var code = ConstantTexts.write(operand);
        return domain.stream()
                .filter(each -> each.code().equals(code))
                .map(ground.values()::coded)
                .findFirst()
                .orElse(code);
    }
}
