package io.hengce.designer.files;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.lists.MatchListReader;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.FolderParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.flow.pmml.ModelField;
import io.hengce.flow.pmml.PmmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists and models beside an open flow, for its nodes to name. Files are read in the background; answers come on the FX thread. */
public final class PartShelf {

    private static final Dictionary NONE = new Dictionary(List.of());

    private final Supplier<FlowParts> parts;
    private final Executor screen;

    /** @param screen runs a task on the FX thread later */
    public PartShelf(Supplier<FlowParts> parts, Executor screen) {
        this.parts = parts;
        this.screen = screen;
    }

    /**
     * A part as it is now.
     *
     * @param names the columns of a list, the inputs of a model, the fields that a flow can be given; empty where it cannot be read
     * @param outputs of a model, or what can be taken from a flow at its end
     * @param types the words of the types of those names, as far as they have one
     * @param dictionary of a flow; empty for others
     */
    public record Shelved(
            String id,
            String hash,
            List<String> names,
            List<String> outputs,
            Map<String, String> types,
            Dictionary dictionary) {}

    /** The ids of the parts of a kind, in order; none where the flow came from no folder. */
    public void ids(PartKind kind, Consumer<List<String>> then) {
        var now = parts.get();
        CompletableFuture.supplyAsync(
                        () -> now instanceof FolderParts beside ? ids(kind, beside.folder()) : List.<String>of())
                .thenAcceptAsync(then, screen);
    }

    /** A part, unless it is not there or cannot be read. */
    public void read(PartKind kind, String id, Consumer<Optional<Shelved>> then) {
        var now = parts.get();
        CompletableFuture.supplyAsync(
                        () -> find(now, new PartReference(kind, id, "")).map(part -> shelved(kind, id, part.bytes())))
                .thenAcceptAsync(then, screen);
    }

    private static List<String> ids(PartKind kind, Path folder) {
        var like = Path.of(kind.file("x"));
        var ending = kind.file("").substring(kind.file("").lastIndexOf('.'));
        try (var files = Files.list(folder.resolve(like).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(id -> new PartReference(kind, id, "").isNamed())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Part> find(FlowParts parts, PartReference reference) {
        try {
            return parts.find(reference);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Shelved shelved(PartKind kind, String id, byte[] bytes) {
        if (kind == PartKind.FLOW) {
            return flow(id, bytes);
        }
        var hash = Sha256.hex(bytes);
        if (kind == PartKind.LIST) {
            var list = MatchListReader.read(bytes, Place.DOCUMENT).value();
            return new Shelved(
                    id, hash, list.map(found -> found.columns()).orElse(List.of()), List.of(), Map.of(), NONE);
        }
        var model = PmmlReader.read(bytes, Place.DOCUMENT).value();
        return new Shelved(
                id,
                hash,
                model.map(found -> names(found.inputs())).orElse(List.of()),
                model.map(found -> names(found.outputs())).orElse(List.of()),
                model.map(found -> types(found.inputs())).orElse(Map.of()),
                NONE);
    }

    /** A flow is known by its content without its layout. */
    private static Shelved flow(String id, byte[] bytes) {
        var document = FlowJson.read(bytes).value();
        var dictionary = document.map(FlowDocument::dictionary).orElse(NONE);
        var given = dictionary.fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .map(Field::id)
                .toList();
        var taken = Stream.concat(
                        Stream.of(Slots.OUTCOME), dictionary.fields().stream().map(Field::id))
                .toList();
        var types = dictionary.fields().stream()
                .collect(Collectors.toMap(Field::id, field -> field.type().word(), (one, other) -> one));
        return new Shelved(id, document.map(FlowJson::contentHash).orElse(""), given, taken, types, dictionary);
    }

    private static Map<String, String> types(List<ModelField> fields) {
        return fields.stream()
                .collect(
                        Collectors.toMap(ModelField::name, field -> field.type().word(), (one, other) -> one));
    }

    private static List<String> names(List<ModelField> fields) {
        return fields.stream().map(ModelField::name).toList();
    }
}
