package io.hengce.designer.frame;

import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.Store.Saving;
import io.hengce.designer.words.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Saves what is open, and notices when somebody else changed its file. */
final class FileKeeping {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Services services;
    private final Errands errands;
    private final Memory memory;
    private final Words words;

    FileKeeping(Services services, Errands errands, Memory memory, Words words) {
        this.services = services;
        this.errands = errands;
        this.memory = memory;
        this.words = words;
    }

    /** Saves what is unsaved; asks before it writes over what somebody else changed. */
    void save(Workbench open) {
        if (isDirty(open)) {
            save(open, false, () -> {});
        }
    }

    /** Goes on once nothing unsaved would be lost; does not go on when the person cancels. */
    void leave(Workbench open, Runnable then) {
        if (!isDirty(open)) {
            then.run();
            return;
        }
        var title = words.say(open.session().document().get().name());
        var answer = services.dialogs().unsavedChanges(title);
        if (answer == Dialogs.Unsaved.SAVE) {
            save(open, false, then);
        } else if (answer == Dialogs.Unsaved.DISCARD) {
            then.run();
        }
    }

    private static boolean isDirty(Workbench open) {
        return open.session().history().get().isDirty();
    }

    /** Looks whether somebody else changed the file, and says so. */
    void look(Workbench open) {
        var stored = open.stored();
        errands.run(() -> services.store().isChanged(stored), changed -> {
            if (changed && open.stored() == stored) {
                open.changed(words, () -> reload(open));
            }
        });
    }

    private void reload(Workbench open) {
        var address = open.stored().address().toString();
        errands.run(
                () -> Opening.of(services, address).stored(),
                now -> now.value()
                        .ifPresentOrElse(
                                open::reloaded, () -> errands.failed(words.say("changed.unreadable", address))));
    }

    /** Asks for another file, and stores there what is open, unsaved or not. */
    void saveAs(Workbench open) {
        var name = open.session().document().get().id();
        services.dialogs().fileToWrite(name, "flow.json").ifPresent(file -> {
            var work = open.session().history().get().work();
            errands.run(() -> services.store().saveAs(file, work), saving -> {
                if (took(open, saving)) {
                    memory.opened(open.stored().address());
                    open.session().recheck();
                    open.centre().refresh();
                }
            });
        });
    }

    /** Shows what is stored now, or why it is not. */
    private boolean took(Workbench open, Saving saving) {
        if (saving instanceof Saving.Done done) {
            open.saved(done.stored(), LocalTime.now(services.clock()).format(CLOCK));
            return true;
        }
        if (saving instanceof Saving.Failed failed) {
            errands.faulted(failed.cause());
        }
        return false;
    }

    private void save(Workbench open, boolean force, Runnable then) {
        var work = open.session().history().get().work();
        var stored = open.stored();
        errands.run(() -> services.store().save(stored, work, force), saving -> {
            if (took(open, saving)) {
                then.run();
            } else if (saving instanceof Saving.Changed changed
                    && services.dialogs().overwrite(changed.what())) {
                save(open, true, then);
            }
        });
    }
}
