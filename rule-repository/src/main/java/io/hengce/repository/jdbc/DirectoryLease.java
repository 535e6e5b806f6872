package io.hengce.repository.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to have a repository directory's database open: waits until no other process has it. Within one process H2 shares the database itself. One per connection.
 */
final class DirectoryLease implements Closeable {

    private final FileChannel channel;

    private DirectoryLease(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLease take(Path directory) throws IOException {
        Files.createDirectories(directory);
        var channel =
                FileChannel.open(directory.resolve("flows.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (OverlappingFileLockException e) {
            // another thread of this process holds it for us all
        }
        return new DirectoryLease(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
