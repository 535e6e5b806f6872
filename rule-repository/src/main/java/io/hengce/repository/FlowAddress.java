package io.hengce.repository;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Where a flow is: a file, or {@code repo:ID@REV}. */
public sealed interface FlowAddress {

    /** A file on disk; its flow has revision 0. */
    record InFile(Path file) implements FlowAddress {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** A revision in the repository. */
    record InRepository(String flowId, int number) implements FlowAddress {
        @Override
        public String toString() {
            return "repo:" + flowId + "@" + number;
        }
    }

    /** Reads what a person typed. */
    static Reading<FlowAddress> parse(String text) {
        if (!text.startsWith("repo:")) {
            return file(text);
        }
        var matcher =
                Pattern.compile("repo:([a-z][a-z0-9_]{0,62})@([1-9][0-9]{0,8})").matcher(text);
        return matcher.matches()
                ? Reading.of(new InRepository(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Reading.rejected(List.of(badAddress(text)));
    }

    private static Reading<FlowAddress> file(String text) {
        try {
            return Reading.of(new InFile(Path.of(text)));
        } catch (InvalidPathException e) {
            return Reading.rejected(List.of(badAddress(text)));
        }
    }

    private static Diagnostic badAddress(String text) {
        return new MessageCatalog(FlowAddress.class).error("REPO_ADDRESS", Place.DOCUMENT, text);
    }
}
