package io.hengce.designer.frame;

import io.hengce.designer.files.FlowTemplate;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.picture.PictureRequest;
import io.hengce.designer.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** The whole window's content: one open flow, or none, or a broken one. Opening and saving happen off the FX thread. */
public final class Desk {

    private final Services services;
    private final Appearance appearance;
    private final Shown shown = new Shown();
    private final Memory memory;
    private final Errands errands;
    private final FileKeeping files;
    private final Pictures pictures;
    private final Callers callers;

    public Desk(Services services, Appearance appearance) {
        this.services = services;
        this.appearance = appearance;
        errands = new Errands(services, appearance.words());
        memory = new Memory(services.state(), services.screen());
        files = new FileKeeping(services, errands, memory, appearance.words());
        pictures = new Pictures(services, errands, appearance.words());
        var calledFlows = new CallFinder(services, errands, appearance.words());
        callers = new Callers(shown, files, calledFlows, this::bench);
        memory.refresh();
        var lists = new StartLists(memory, appearance.words(), services.clock().getZone(), this::open);
        var begin = new VBox(14, new TemplateList(appearance.words(), this::create), lists);
        begin.setAlignment(Pos.CENTER);
        shown.show(NoticeView.empty(appearance, this::openAnother, begin));
    }

    public Parent root() {
        return shown.root();
    }

    /** Opens what a typed address names, in place of what is open; that was saved or given up before. */
    public void open(String address) {
        callers.close();
        shown.show(NoticeView.loading(appearance, this::openAnother));
        errands.run(() -> Opening.of(services, address), this::found);
    }

    /** Begins a flow with a template, in a file that is asked for, after what is open was saved or given up. */
    private void create(FlowTemplate template) {
        leave(() -> services.dialogs()
                .fileToWrite(template.id(), "flow.json")
                .ifPresent(file -> errands.run(() -> template.write(file), made -> open(made.toString()))));
    }

    /** Asks for a file, after what is open was saved or given up. */
    public void openAnother() {
        leave(() -> services.dialogs().fileToOpen().map(Path::toString).ifPresent(this::open));
    }

    /** The flow that is open. */
    Optional<Session> session() {
        return shown.open().map(Workbench::session);
    }

    public void save() {
        commitDraft();
        shown.open().ifPresent(files::save);
    }

    /** Stores what is open in another file, and goes on there. */
    public void saveAs() {
        commitDraft();
        shown.open().ifPresent(files::saveAs);
    }

    public void undo() {
        session().ifPresent(Session::undo);
    }

    public void redo() {
        session().ifPresent(Session::redo);
    }

    public void run() {
        commitDraft();
        shown.open().ifPresent(open -> open.panels().run());
    }

    /** Goes so many problems further, or back. */
    public void goToProblem(int places) {
        shown.open().ifPresent(open -> open.panels().goToProblem(places));
    }

    /** Compares the open flow with what is stored; where that is shown, goes so many changes further, or back. */
    public void compare(int changes) {
        shown.open().ifPresent(open -> open.compare(changes));
    }

    public void layOut() {
        shown.open().ifPresent(open -> open.centre().layOut());
    }

    public void search() {
        shown.open().ifPresent(open -> open.centre().search());
    }

    public void dictionary() {
        shown.open().ifPresent(open -> open.centre().dictionary());
    }

    /** Shows the sheet of keys, or takes it away. */
    public void keys() {
        ShortcutSheet.toggle(shown.root(), appearance.words());
    }

    public void fit() {
        shown.open().ifPresent(open -> open.centre().fit());
    }

    /** Goes on once nothing unsaved would be lost; does not go on when the person cancels. */
    public void leave(Runnable then) {
        callers.leave(then);
    }

    private void commitDraft() {
        session().ifPresent(Session::commitDraft);
    }

    /** Gives up what is open; its background work ends. */
    public void close() {
        callers.close();
        shown.close();
        pictures.close();
    }

    /** Asks first what is to become of a draft that was left. */
    private void found(Opening opening) {
        var left = opening.draft();
        if (left.isEmpty()) {
            opened(opening);
            return;
        }
        var draft = left.get();
        var acts = new RecoveryView.Acts(
                () -> bench(opening.base(draft)).recover(draft, () -> memory.discard(draft)), () -> {
                    memory.discard(draft);
                    opened(opening);
                });
        shown.show(new RecoveryView(appearance, opening, draft, services.clock().getZone(), acts));
    }

    private void opened(Opening opening) {
        var stored = opening.stored();
        if (stored.value().isEmpty()) {
            shown.show(NoticeView.broken(appearance, this::openAnother, opening.address(), stored.diagnostics()));
        } else {
            bench(stored.get());
        }
    }

    private Workbench bench(Stored stored) {
        var open = new OpenMenu(memory, appearance.words(), this::openAnother, address -> leave(() -> open(address)));
        open.offer("save-as", "act.saveAs", this::saveAs);
        open.offerTemplates(this::create);
        open.offer("import-bpmn", "open.bpmn", this::importBpmn);
        var acts = new TopBar.Acts(
                open,
                this::layOut,
                this::save,
                this::run,
                this::search,
                this::dictionary,
                this::keys,
                format -> shown.open().ifPresent(flow -> pictures.export(flow, format)),
                this::copyPicture);
        var bench = new Workbench(stored, services, appearance, acts);
        bench.view().addEventHandler(PictureRequest.WANTED, request -> pictures.export(bench, request));
        callers.follow(bench);
        shown.show(bench);
        memory.opened(stored.address());
        return bench;
    }

    /** Looks whether somebody else changed the file that is open, and says so; likewise at the flows that are shown in it. */
    public void lookAtTheFile() {
        shown.open().ifPresent(open -> {
            files.look(open);
            open.centre().refresh();
        });
    }

    /** Asks for a BPMN document and takes its drawing into the open flow. */
    private void importBpmn() {
        commitDraft();
        shown.open().ifPresent(open -> new BpmnImport(shown.root(), appearance.words()).ask(open, services, errands));
    }

    /** Puts a picture of the open flow into the clipboard. */
    public void copyPicture() {
        shown.open().ifPresent(pictures::copy);
    }
}
