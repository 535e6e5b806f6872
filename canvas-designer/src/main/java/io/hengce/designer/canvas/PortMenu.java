package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Box;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Edge;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Asks which port of a node the new edge is to leave; a port that leads somewhere says where. */
final class PortMenu extends VBox {

    private final Session session;
    private final Wiring wiring;
    private final Words words;
    private final NodeWords nodeWords;
    private final VBox rows = new VBox();

    PortMenu(Session session, Wiring wiring, Words words) {
        this.session = session;
        this.wiring = wiring;
        this.words = words;
        this.nodeWords = new NodeWords(words);
        setId("port-menu");
        getStyleClass().addAll("floating", "kind-menu");
        var title = new Label();
        title.getStyleClass().add("toolbox-heading");
        title.textProperty().bind(words.follow("wire.port"));
        getChildren().addAll(title, rows);
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        MenuKeys.attach(this, this::close);
    }

    /** Asks only where there is more than one. */
    void open() {
        var ports = wiring.ports();
        if (ports.size() == 1) {
            wiring.begin(ports.get(0));
            return;
        }
        wiring.source().ifPresentOrElse(box -> ask(box, ports), wiring::refuse);
    }

    private void ask(Box box, List<String> ports) {
        rows.getChildren().setAll(ports.stream().map(port -> row(box, port)).toList());
        setVisible(true);
        getParent().getParent().requestLayout();
        rows.getChildren().get(0).requestFocus();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getParent().getParent().requestFocus();
        }
    }

    private Button row(Box box, String port) {
        var name = nodeWords.port(box.node(), port);
        var row = new Button(target(box, port).map(to -> name + " → " + to).orElse(name));
        row.setId("port-" + port);
        row.getStyleClass().addAll("kind-row", "port-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> {
            close();
            wiring.begin(port);
        });
        return row;
    }

    private Optional<String> target(Box box, String port) {
        var document = session.document().get();
        return document.edges().stream()
                .filter(edge ->
                        edge.from().equals(box.node().id()) && edge.port().equals(port))
                .map(Edge::to)
                .flatMap(to -> document.node(to).stream())
                .map(nodeWords::name)
                .findFirst();
    }
}
