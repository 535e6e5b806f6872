package io.hengce.designer.frame;

import io.hengce.designer.engine.ChosenAnswers;
import io.hengce.designer.sample.AnswersBar;
import io.hengce.designer.sample.PinnedSample;
import io.hengce.designer.sample.SampleChoice;
import io.hengce.flow.document.FlowDocument;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Asks for the files that a flow is tried with: the sample set to pin, and recorded answers of the data sources. */
final class SampleFiles {

    private final Services services;
    private final PinnedSample pinned;
    private final ChosenAnswers answers;
    private final Runnable answered;
    private final ReadOnlyObjectWrapper<Optional<Path>> answersFile = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param answered called when other answers are taken, besides deciding the sample again */
    SampleFiles(Services services, PinnedSample pinned, ChosenAnswers answers, Runnable answered) {
        this.services = services;
        this.pinned = pinned;
        this.answers = answers;
        this.answered = answered;
    }

    /** Asks for a sample set and pins it; what has no decision time is decided as of now. */
    void pin() {
        services.dialogs()
                .sampleToPin()
                .map(file -> new SampleChoice(
                        file, OffsetDateTime.now(services.clock()).truncatedTo(ChronoUnit.SECONDS)))
                .ifPresent(pinned::pin);
    }

    AnswersBar.Acts answers(ObservableValue<FlowDocument> flow) {
        return new AnswersBar.Acts(
                flow,
                answersFile.getReadOnlyProperty(),
                () -> services.dialogs().answersToUse().ifPresent(file -> answer(Optional.of(file))),
                () -> answer(Optional.empty()));
    }

    /** Takes recorded answers for the data sources, or none; the sample and the cases are decided again. */
    private void answer(Optional<Path> file) {
        answers.choose(file);
        answersFile.set(file);
        pinned.again();
        answered.run();
    }
}
