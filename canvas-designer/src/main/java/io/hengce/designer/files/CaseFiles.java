package io.hengce.designer.files;

import io.hengce.designer.document.CaseBook;
import io.hengce.flow.json.CaseTexts;
import io.hengce.flow.json.Sha256;
import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the cases of a flow are kept: beside a file {@code NAME.flow.json} in {@code NAME.cases.json}, or in {@code cases.json} where that is there and names the flow; for
 * flows of the repository in a folder of their own, as {@code ID.cases.json}.
 *
 * @param ofRepository that folder; empty: flows of the repository have no cases
 */
record CaseFiles(Optional<Path> ofRepository) {

    private static final String SHARED = "cases.json";
    private static final String ENDING = ".cases.json";

    CaseFile read(FlowAddress address, String flow) {
        if (address instanceof FlowAddress.InFile file) {
            return beside(file.file(), flow);
        }
        return ofRepository.map(folder -> read(folder.resolve(flow + ENDING))).orElse(CaseFile.NONE);
    }

    /** Writes the cases where they differ from what is stored; a file that is not there is not made for none. */
    static CaseFile write(CaseFile stored, CaseBook cases, String flow) throws IOException {
        if (stored.file().isEmpty() || cases.equals(stored.cases())) {
            return stored;
        }
        var file = stored.file().get();
        Files.createDirectories(file.toAbsolutePath().getParent());
        var real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var content = new CaseTexts(Optional.of(flow), cases.cases()).write().getBytes(StandardCharsets.UTF_8);
        DurableFile.write(real, content);
        return new CaseFile(stored.file(), cases, Sha256.hex(content), List.of());
    }

    /** Writes the cases, where there are any, into the file that belongs to that of the flow alone. */
    static void writeOwn(Path flowFile, CaseBook cases, String flow) throws IOException {
        write(new CaseFile(Optional.of(own(flowFile)), CaseBook.EMPTY, "", List.of()), cases, flow);
    }

    static boolean isChanged(CaseFile stored) {
        return stored.file().filter(file -> !mark(file).equals(stored.mark())).isPresent();
    }

    private static CaseFile beside(Path flowFile, String flow) {
        var own = own(flowFile);
        var shared = flowFile.resolveSibling(SHARED);
        return !Files.exists(own) && isOf(shared, flow) ? read(shared) : read(own);
    }

    private static Path own(Path flowFile) {
        return flowFile.resolveSibling(name(flowFile) + ENDING);
    }

    private static String name(Path flowFile) {
        return String.valueOf(flowFile.getFileName()).replaceFirst("(\\.flow)?\\.json$", "");
    }

    /** A shared file that names no flow is everybody's; one that cannot be read is told of, so it is taken. */
    private static boolean isOf(Path shared, String flow) {
        return Files.isRegularFile(shared)
                && CaseTexts.read(bytes(shared))
                        .value()
                        .flatMap(CaseTexts::flow)
                        .map(flow::equals)
                        .orElse(true);
    }

    private static CaseFile read(Path file) {
        if (!Files.exists(file)) {
            return new CaseFile(Optional.of(file), CaseBook.EMPTY, "", List.of());
        }
        var bytes = bytes(file);
        var texts = CaseTexts.read(bytes);
        var cases = texts.value().map(found -> new CaseBook(found.cases())).orElse(CaseBook.EMPTY);
        return new CaseFile(
                Optional.of(file),
                cases,
                Sha256.hex(bytes),
                texts.value().isPresent() ? List.of() : texts.diagnostics());
    }

    private static String mark(Path file) {
        return Files.exists(file) ? Sha256.hex(bytes(file)) : "";
    }

    /** What cannot be read is as nothing, which is no file of cases. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
