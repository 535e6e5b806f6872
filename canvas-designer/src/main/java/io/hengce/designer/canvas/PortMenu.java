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
import javafx.scene.layout.VBox;

/** Asks which port of a node the new edge is to leave; a port that leads somewhere says where. */
final class PortMenu extends FloatingMenu {

    private final Session session;
    private final Wiring wiring;
    private final Words words;
    private final NodeWords nodeWords;
    private final VBox rows;

    PortMenu(Session session, Wiring wiring, Words words) {
        this(session, wiring, words, new VBox());
    }

    private PortMenu(Session session, Wiring wiring, Words words, VBox rows) {
        super("port-menu", "wire.port", words, rows);
        this.rows = rows;
        this.session = session;
        this.wiring = wiring;
        this.words = words;
        this.nodeWords = new NodeWords(words);
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
        show();
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
