package io.hengce.designer.files;

import java.nio.file.Path;
import java.time.Clock;

/** What the designer remembers of a person between starts, in a folder of its own. */
public record StateFolder(Path folder, Clock clock) {

    public Drafts drafts() {
        return new Drafts(folder.resolve("drafts"), clock);
    }

    public RecentFlows recent() {
        return new RecentFlows(folder.resolve("recent.txt"));
    }
}
