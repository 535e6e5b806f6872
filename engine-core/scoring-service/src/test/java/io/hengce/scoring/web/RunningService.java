package io.hengce.scoring.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service as it is packaged, started from the jars in {@code target}, and called over HTTP. One per test class. */
final class RunningService implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path BUILD = buildDirectory();

    private final Path log;
    private final URI base;
    private final Process process;

    private RunningService(Path flows, String name, List<String> settings) throws IOException {
        var port = freePort();
        log = BUILD.resolve(name + ".log");
        base = URI.create("http://127.0.0.1:" + port);
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                String.join(System.getProperty("path.separator"), jars()),
                ScoringService.class.getName(),
                flows.toString(),
                "--server.port=" + port,
                "--server.tomcat.basedir=" + BUILD.resolve("tomcat")));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Starts the service on a directory of flows, with settings of its own, and waits until it is up. */
    static RunningService start(Path flows, String name, String... settings) throws IOException, InterruptedException {
        var service = new RunningService(flows, name, List.of(settings));
        service.awaitHealth();
        return service;
    }

    /** What it has written so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return bare(path).header("Content-Type", "application/json");
    }

    HttpRequest.Builder bare(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends bytes that no client would, and returns all that comes back until the connection ends. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service did not stop");
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (!process.waitFor(100, TimeUnit.MILLISECONDS) && isHealthy()) {
                return;
            }
        }
        throw new IllegalStateException("the service did not start: " + log());
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The room's own jar and the jars of its class path, as {@code bin/engine} runs them. */
    private static List<String> jars() throws IOException {
        try (var own = Files.list(BUILD)) {
            var jar = own.map(Path::toString)
                    .filter(name -> name.matches(".*scoring-service-[0-9].*\\.jar") && !name.contains("tests"))
                    .findFirst()
                    .orElseThrow();
            return List.of(jar, BUILD.resolve("lib").resolve("*").toString());
        }
    }

    /** Where this build puts its jars. */
    private static Path buildDirectory() {
        try {
            var classes =
                    RunningService.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(classes.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
