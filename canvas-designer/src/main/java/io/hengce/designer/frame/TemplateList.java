package io.hengce.designer.frame;

import io.hengce.designer.files.FlowTemplate;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a new flow can begin with, each with what it holds. */
final class TemplateList extends VBox {

    private static final double WIDTH = 330;
    private static final Map<FlowTemplate, Glyph> GLYPHS = Map.of(
            FlowTemplate.EMPTY,
            Glyph.PLUS,
            FlowTemplate.ORIGINATION,
            Glyph.SCORECARD,
            FlowTemplate.ANTI_FRAUD,
            Glyph.RULES,
            FlowTemplate.IN_LOAN,
            Glyph.TABLE);

    private final Words words;
    private final Consumer<FlowTemplate> create;

    TemplateList(Words words, Consumer<FlowTemplate> create) {
        super(6);
        this.words = words;
        this.create = create;
        setId("templates");
        setMaxWidth(USE_PREF_SIZE);
        var title = new Label();
        title.getStyleClass().add("toolbox-heading");
        title.textProperty().bind(words.follow("template.title"));
        var grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        for (var template : FlowTemplate.values()) {
            grid.add(row(template), template.ordinal() % 2, template.ordinal() / 2);
        }
        getChildren().setAll(title, grid);
    }

    private Button row(FlowTemplate template) {
        var title = new Label();
        title.getStyleClass().add("item-title");
        title.textProperty().bind(words.follow("template." + template.id()));
        var holds = new Label();
        holds.getStyleClass().add("muted");
        holds.textProperty().bind(words.follow("template." + template.id() + ".holds"));
        var content = new HBox(12, GLYPHS.getOrDefault(template, Glyph.FLOW).icon(20), new VBox(1, title, holds));
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setId("template-" + template.id());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(title.textProperty());
        button.getStyleClass().addAll("kind-row", "usage");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setPrefWidth(WIDTH);
        button.setOnAction(event -> create.accept(template));
        return button;
    }
}
