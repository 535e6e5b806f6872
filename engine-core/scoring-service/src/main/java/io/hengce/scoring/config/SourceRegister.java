package io.hengce.scoring.config;

import io.hengce.engine.source.GuardSettings;
import io.hengce.engine.source.HttpSettings;
import io.hengce.engine.source.HttpSource;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.SourceTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the data sources of the settings. One per start. */
final class SourceRegister {

    private final List<String> problems = new ArrayList<>();
    private final List<NamedSource> sources = new ArrayList<>();

    private SourceRegister() {}

    /** @throws IllegalArgumentException with everything that is wrong with the settings: a service without its sources must not start */
    static LiveSources of(Map<String, SourceSettings> settings) {
        var register = new SourceRegister();
        new TreeMap<>(settings).forEach(register::add);
        if (!register.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", register.problems));
        }
        return LiveSources.of(register.sources, SourceTime.of(System::nanoTime));
    }

    private void add(String name, SourceSettings settings) {
        var url = settings.url();
        if (url == null) {
            problems.add("hengce.sources.%s.url is not set".formatted(name));
            return;
        }
        HttpSettings.fault(url, settings.plainHttp())
                .ifPresent(fault -> problems.add("hengce.sources.%s.url %s".formatted(name, fault)));
        try {
            sources.add(new NamedSource(name, new HttpSource(http(url, settings)), guard(settings.guard())));
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.add("hengce.sources.%s: %s".formatted(name, e.getMessage()));
        }
    }

    private static HttpSettings http(URI url, SourceSettings settings) {
        return new HttpSettings(
                url,
                settings.method() == SourceSettings.Method.POST,
                settings.headers(),
                settings.connectTimeout(),
                Math.toIntExact(settings.answerLimit().toBytes()));
    }

    private static GuardSettings guard(SourceSettings.Guard guard) {
        return new GuardSettings(
                guard.parallel(), guard.failures(), guard.window(), guard.open(), guard.cacheEntries());
    }
}
