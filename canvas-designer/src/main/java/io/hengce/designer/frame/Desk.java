package io.hengce.designer.frame;

import io.hengce.designer.export.PictureFormat;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.Draft;
import io.hengce.designer.files.FlowTemplate;
import io.hengce.designer.files.Store.Saving;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.session.Session;
import io.hengce.repository.RepositoryFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole window's content: one open flow, or none, or a broken one. Opening and saving happen off the FX thread. */
public final class Desk {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Services services;
    private final Appearance appearance;
    private final StackPane root = new StackPane();
    private final Memory memory;
    private final Callers callers = new Callers();
    private Optional<Workbench> workbench = Optional.empty();

    public Desk(Services services, Appearance appearance) {
        this.services = services;
        this.appearance = appearance;
        root.setId("desk");
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
        later(() -> Opening.of(services, address), this::found);
    }

    /** Begins a flow with a template, in a file that is asked for, after what is open was saved or given up. */
    private void create(FlowTemplate template) {
        leave(() -> services.dialogs()
                .fileToWrite(template.id(), "flow.json")
                .ifPresent(file -> later(() -> template.write(file), made -> open(made.toString()))));
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
        workbench
                .filter(open -> open.session().history().get().isDirty())
                .ifPresent(open -> save(open, false, () -> {}));
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
        if (root.getChildren().removeIf(ShortcutSheet.class::isInstance)) {
            return;
        }
        var sheet = new ShortcutSheet(appearance.words(), this::keys);
        root.getChildren().add(sheet);
        sheet.requestFocus();
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
        var dirty = workbench.filter(open -> open.session().history().get().isDirty());
        if (dirty.isEmpty()) {
            then.run();
            return;
        }
        var title =
                appearance.words().say(dirty.get().session().document().get().name());
        var answer = services.dialogs().unsavedChanges(title);
        if (answer == Dialogs.Unsaved.SAVE) {
            save(dirty.get(), false, then);
        } else if (answer == Dialogs.Unsaved.DISCARD) {
            then.run();
        }
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
    private void enter(Workbench caller, String flow) {
        commitDraft();
        Callers.address(caller.stored(), flow)
                .ifPresentOrElse(
                        address -> later(() -> Opening.of(services, address), found -> entered(caller, found)),
                        () -> failed(appearance.words().say("call.nowhere", flow)));
    }

    private void entered(Workbench caller, Opening found) {
        if (workbench.filter(shown -> shown == caller).isEmpty()) {
            return;
        }
        if (found.stored().value().isEmpty()) {
            var first = found.stored().diagnostics().get(0).message();
            failed(appearance
                    .words()
                    .say("call.broken", found.address(), appearance.words().say(first)));
            return;
        }
        callers.push(caller);
        workbench = Optional.empty();
        bench(found.stored().get());
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

    /** Shows the caller again, as it was. */
    private void back() {
        closeShown();
        var caller = callers.pop();
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
        var acts = new RecoveryView.Acts(() -> recover(opening, draft), () -> {
            memory.discard(draft);
            opened(opening);
        });
        show(new RecoveryView(appearance, opening, draft, services.clock().getZone(), acts));
    }

    private void recover(Opening opening, Draft draft) {
        bench(opening.base(draft)).recover(draft, () -> memory.discard(draft));
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
        for (var template : FlowTemplate.values()) {
            open.offer("new-" + template.id(), "template." + template.id() + ".new", () -> create(template));
        }
        open.offer("import-bpmn", "open.bpmn", this::importBpmn);
        var acts = new TopBar.Acts(
                open,
                this::layOut,
                this::save,
                this::run,
                this::search,
                this::dictionary,
                this::keys,
                this::export,
                this::copyPicture);
        var bench = new Workbench(stored, services, appearance, acts);
        bench.onCall(flow -> enter(bench, flow));
        bench.showCallers(callers.all(), this::backTo);
        show(bench.view());
        workbench = Optional.of(bench);
        memory.opened(stored.address());
        return bench;
    }

    /** Looks whether somebody else changed the file that is open, and says so. */
    public void lookAtTheFile() {
        workbench.ifPresent(open -> {
            var stored = open.stored();
            later(() -> services.store().isChanged(stored), changed -> {
                if (changed && open.stored() == stored) {
                    open.changed(appearance.words(), () -> reload(open));
                }
            });
        });
    }

    /** Asks for a BPMN document and takes its drawing into the open flow. */
    private void importBpmn() {
        commitDraft();
        workbench.ifPresent(open -> services.dialogs().bpmnToImport().ifPresent(file -> {
            var into = open.session().document().get();
            var taking = new BpmnImport(root, appearance.words());
            later(() -> BpmnImport.read(file, into), read -> taking.take(open, file, read));
        }));
    }

    private void reload(Workbench open) {
        var address = open.stored().address().toString();
        later(
                () -> Opening.of(services, address).stored(),
                now -> now.value()
                        .ifPresentOrElse(
                                open::reloaded, () -> failed(appearance.words().say("changed.unreadable", address))));
    }

    /** Makes a picture of the open flow, as it stands, and writes it where the person says. */
    public void export(PictureFormat format) {
        workbench.ifPresent(open -> services.dialogs()
                .fileToWrite(open.session().document().get().id(), format.extension())
                .ifPresent(file -> export(open, format, file)));
    }

    /** Puts a picture of the open flow into the clipboard, for a message or a paper. */
    public void copyPicture() {
        workbench.ifPresent(open -> {
            var content = PictureFormat.PNG.of(open.session().document().get(), appearance.words());
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(content))));
            open.pictureCopied();
        });
    }

    private void export(Workbench open, PictureFormat format, Path file) {
        var content = format.of(open.session().document().get(), appearance.words());
        later(() -> written(file, content), open::exported);
    }

    private static Path written(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void save(Workbench open, boolean force, Runnable then) {
        var work = open.session().history().get().work();
        var stored = open.stored();
        later(() -> services.store().save(stored, work, force), saving -> {
            if (saving instanceof Saving.Done done) {
                open.saved(done.stored(), LocalTime.now(services.clock()).format(CLOCK));
                then.run();
            } else if (saving instanceof Saving.Changed changed) {
                if (services.dialogs().overwrite(changed.what())) {
                    save(open, true, then);
                }
            } else if (saving instanceof Saving.Failed failed) {
                failed(failed.why());
            }
        });
    }

    private void show(Parent view) {
        closeShown();
        root.getChildren().setAll(view);
    }

    private void failed(String why) {
        services.dialogs().failure(appearance.words().say("failure.title"), why);
    }

    /** A failure is told, whether of the work or of what is made of its result. */
    private <T> void later(Supplier<T> work, Consumer<T> then) {
        CompletableFuture.supplyAsync(work)
                .thenAcceptAsync(then, services.screen())
                .exceptionallyAsync(this::told, services.screen());
    }

    private @Nullable Void told(Throwable failure) {
        failed(reason(failure));
        return null;
    }

    private static String reason(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof RepositoryFailure ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
