package io.github.tenderscore.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it speaks to. */
final class Commands implements IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object command = switch (type.getSimpleName()) {
            case "ScoreCommand" -> new ScoreCommand(console);
            case "ExplainCommand" -> new ExplainCommand(console);
            case "VerifyCommand" -> new VerifyCommand(console);
            default -> CommandLine.defaultFactory().create(type);
        };
        return type.cast(command);
    }
}
