package io.hengce.designer.frame;

import io.hengce.designer.debug.Debugger;
import io.hengce.designer.files.FlowTemplate;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole window's content: one open flow, or none, or a broken one. Opening and saving happen off the FX thread. */
public final class Desk {

    private final Services services;
    private final Appearance appearance;
    private final StackPane root = new StackPane();
    private final Memory memory;
    private final Errands errands;
    private final FileKeeping files;
    private final Pictures pictures;
    private final CallFinder calledFlows;
    private final Callers callers = new Callers();
    private Optional<Workbench> workbench = Optional.empty();

    public Desk(Services services, Appearance appearance) {
        this.services = services;
        this.appearance = appearance;
        root.setId("desk");
        errands = new Errands(services, appearance.words());
        files = new FileKeeping(services, errands, appearance.words());
        pictures = new Pictures(services, errands, appearance.words());
        calledFlows = new CallFinder(services, errands, appearance.words());
        memory = new Memory(services.state(), services.screen());
        memory.refresh();
        var lists = new StartLists(memory, appearance.words(), services.clock().getZone(), this::open);
        var begin = new VBox(14, new TemplateList(appearance.words(), this::create), lists);
        begin.setAlignment(Pos.CENTER);
        show(NoticeView.empty(appearance, this::openAnother, begin));
    }

    public Parent root() {
        return root;
    }

    /** Opens what a typed address names, in place of what is open; that was saved or given up before. */
    public void open(String address) {
        callers.close();
        show(NoticeView.loading(appearance, this::openAnother));
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
        return workbench.map(Workbench::session);
    }

    public void save() {
        commitDraft();
        workbench.ifPresent(files::save);
    }

    public void undo() {
        workbench.ifPresent(open -> open.session().undo());
    }

    public void redo() {
        workbench.ifPresent(open -> open.session().redo());
    }

    public void run() {
        commitDraft();
        workbench.ifPresent(Workbench::run);
    }

    /** Goes so many problems further, or back. */
    public void goToProblem(int places) {
        workbench.ifPresent(open -> open.goToProblem(places));
    }

    public void layOut() {
        workbench.ifPresent(Workbench::layOut);
    }

    public void search() {
        workbench.ifPresent(Workbench::search);
    }

    public void dictionary() {
        workbench.ifPresent(Workbench::dictionary);
    }

    /** Shows the sheet of keys, or takes it away. */
    public void keys() {
        ShortcutSheet.toggle(root, appearance.words());
    }

    public void fit() {
        workbench.ifPresent(Workbench::fit);
    }

    /** Goes on once nothing unsaved would be lost; does not go on when the person cancels. */
    public void leave(Runnable then) {
        leaveOne(() -> {
            if (callers.isEmpty()) {
                then.run();
            } else {
                back();
                leave(then);
            }
        });
    }

    /** Goes on once nothing unsaved of the flow that is shown would be lost. */
    private void leaveOne(Runnable then) {
        commitDraft();
        workbench.ifPresentOrElse(open -> files.leave(open, then), then);
    }

    private void commitDraft() {
        workbench.ifPresent(open -> open.session().commitDraft());
    }

    /** Gives up what is open; its background work ends. */
    public void close() {
        callers.close();
        closeShown();
    }

    private void closeShown() {
        workbench.ifPresent(Workbench::close);
        workbench = Optional.empty();
    }

    /** Shows a called flow in place of the one that calls it, which stays open behind it. */
    private void enter(Workbench caller, String flow, Consumer<Workbench> then) {
        commitDraft();
        calledFlows.find(caller.stored(), flow, found -> entered(caller, found, then));
    }

    private void entered(Workbench caller, Stored found, Consumer<Workbench> then) {
        if (workbench.filter(shown -> shown == caller).isPresent()) {
            callers.push(caller);
            workbench = Optional.empty();
            then.accept(bench(found.withParts(caller.stored().parts())));
        }
    }

    /** Leaves called flows until so many callers are left. */
    private void backTo(int depth) {
        if (callers.depth() > depth) {
            leaveOne(() -> {
                back();
                backTo(depth);
            });
        }
    }

    /** Shows the caller again; true where its run goes on to the next breakpoint. */
    private void stepOut(boolean resuming) {
        if (callers.isEmpty()) {
            return;
        }
        leaveOne(() -> {
            back();
            workbench.filter(open -> resuming).ifPresent(open -> open.debugger().resume());
        });
    }

    /** Shows the caller again, as it was, with the breakpoints that were set in the called flow. */
    private void back() {
        var caller = callers.pop();
        workbench.ifPresent(called -> caller.debugger().take(called.debugger().allBreakpoints()));
        closeShown();
        workbench = Optional.of(caller);
        root.getChildren().setAll(caller.view());
        caller.session().recheck();
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
        show(new RecoveryView(appearance, opening, draft, services.clock().getZone(), acts));
    }

    private void opened(Opening opening) {
        var stored = opening.stored();
        if (stored.value().isEmpty()) {
            show(NoticeView.broken(appearance, this::openAnother, opening.address(), stored.diagnostics()));
        } else {
            bench(stored.get());
        }
    }

    private Workbench bench(Stored stored) {
        var open = new OpenMenu(memory, appearance.words(), this::openAnother, address -> leave(() -> open(address)));
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
                format -> workbench.ifPresent(shown -> pictures.export(shown, format)),
                this::copyPicture);
        var bench = new Workbench(stored, services, appearance, acts);
        bench.onCall(flow -> enter(bench, flow, called -> {}));
        bench.debugger()
                .lead(new Debugger.Ways(
                        run -> enter(bench, run.flow().id(), called -> called.stepInto(run, bench)), this::stepOut));
        bench.showCallers(callers.all(), this::backTo);
        show(bench.view());
        workbench = Optional.of(bench);
        memory.opened(stored.address());
        return bench;
    }

    /** Looks whether somebody else changed the file that is open, and says so. */
    public void lookAtTheFile() {
        workbench.ifPresent(files::look);
    }

    /** Asks for a BPMN document and takes its drawing into the open flow. */
    private void importBpmn() {
        commitDraft();
        workbench.ifPresent(open -> new BpmnImport(root, appearance.words()).ask(open, services, errands));
    }

    /** Puts a picture of the open flow into the clipboard. */
    public void copyPicture() {
        workbench.ifPresent(pictures::copy);
    }

    private void show(Parent view) {
        closeShown();
        root.getChildren().setAll(view);
    }
}
