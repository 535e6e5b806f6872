package io.hengce.simulation.cli;

import picocli.CommandLine.Option;

/** What every command takes. The language is read before picocli runs; here it is only declared. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private Word lang = Word.unset;

    @Option(names = "--debug", descriptionKey = "debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    boolean debug() {
        return debug;
    }

    /** The languages as they are typed. */
    enum Word {
        unset,
        zh,
        en
    }
}
