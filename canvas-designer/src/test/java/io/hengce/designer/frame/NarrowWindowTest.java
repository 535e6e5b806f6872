package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.NodeEdits;
import io.hengce.flow.text.Language;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** What has no room in a narrow window is still reached. The window is its own: that of the other tests keeps its size. */
@InAWindow
final class NarrowWindowTest extends ApplicationTest {

    @TempDir
    Path directory;

    private DeskFixture designer;
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = new Stage();
        designer = new DeskFixture(window);
    }

    @Override
    public void stop() {
        designer.close();
        window.hide();
    }

    @Test
    void tabsWithoutRoomStandInAMenu() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> {
            designer.appearance.words().language().set(Language.EN);
            window.setWidth(960);
            designer.desk.open(file.toString());
        });
        until(() ->
                lookup("#more-tabs").tryQuery().filter(more -> more.isVisible()).isPresent());
        assertThat(lookup("#tab-cases").query().isVisible()).isFalse();
        assertThat(lookup("#tab-problems").query().isVisible()).isTrue();

        interact(() -> lookup("#more-tabs").<MenuButton>query().getItems().stream()
                .filter(item -> "more-tab-cases".equals(item.getId()))
                .forEach(MenuItem::fire));

        until(() -> lookup("#tab-cases").query().isVisible());
        assertThat(lookup("#cases-view").tryQuery()).isPresent();
        interact(() -> window.setWidth(1_280));
        until(() -> !lookup("#more-tabs").query().isVisible());
    }

    @Test
    void noActOfTheTopBarIsCutWhereAFlowIsUnsaved() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> {
            designer.appearance.words().language().set(Language.EN);
            window.setWidth(1_000);
            designer.desk.open(file.toString());
        });
        until(() -> designer.desk.session().isPresent());

        interact(() -> designer.desk
                .session()
                .orElseThrow()
                .apply(NodeEdits.rename("start", Language.EN, "A name that was not there before")));

        until(() -> lookup("#dirty").tryQuery().filter(Node::isVisible).isPresent());
        until(() -> Stream.of("#dirty", "#save", "#run-test", "#language")
                .map(id -> lookup(id).<Region>query())
                .allMatch(shown -> shown.getWidth() >= shown.prefWidth(-1)));
    }
}
