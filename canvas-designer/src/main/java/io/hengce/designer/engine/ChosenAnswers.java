package io.hengce.designer.engine;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.RecordedAnswers;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of recorded answers that is chosen for a flow, read when it is first asked for, as {@code hengce --answers} reads it. Safe for many threads. */
public final class ChosenAnswers {

    /** A larger file is not read. */
    static final int MEGABYTES = 256;

    private static final MessageCatalog MESSAGES = new MessageCatalog(EngineRunner.class);
    private static final Reading<DataSources> NOBODY = Reading.of(DataSources.NONE);

    private Optional<Path> file = Optional.empty();
    private Optional<Reading<DataSources>> read = Optional.of(NOBODY);

    /** Takes another file, or none. */
    public synchronized void choose(Optional<Path> chosen) {
        file = chosen;
        read = chosen.isPresent() ? Optional.empty() : Optional.of(NOBODY);
    }

    /** The same object until another file is chosen. */
    public synchronized Reading<DataSources> sources() {
        var reading = read.orElseGet(() -> file.map(ChosenAnswers::read).orElse(NOBODY));
        read = Optional.of(reading);
        return reading;
    }

    private static Reading<DataSources> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((MEGABYTES << 20) + 1);
            if (bytes.length > MEGABYTES << 20) {
                return refused("ANSWERS_TOO_LARGE", file, MEGABYTES);
            }
            var reading = RecordedAnswers.read(bytes);
            return new Reading<>(reading.value().map(DataSources.class::cast), reading.diagnostics());
        } catch (IOException e) {
            return refused("ANSWERS_FILE", file);
        }
    }

    private static Reading<DataSources> refused(String code, Object... arguments) {
        return Reading.rejected(List.of(MESSAGES.error(code, Place.DOCUMENT, arguments)));
    }
}
