package dev.touchstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: measures published optimisation algorithms against their own claims. */
@Command(
        name = "touchstone",
        version = "touchstone 0.1.0",
        mixinStandardHelpOptions = true,
        description =
                "Measures published optimisation algorithms against their own claims: many trials at a time, on Spark.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the verdict is bad: a trial differs from the stored one, or a claim was not reproduced (claims --strict)",
            "2:the input is wrong, and nothing ran",
            "3:the run broke or was stopped, and can be resumed",
            "4:nothing was measured"
        },
        subcommands = {
            ListCommand.class,
            InspectCommand.class,
            EvalCommand.class,
            PlanCommand.class,
            RunCommand.class,
            LeaderboardCommand.class,
            ClaimsCommand.class,
            ReportCommand.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs, then ends the process, whatever threads a trial has left in it. */
    public static void main(String[] words) {
        CommandLine commandLine = commandLine();
        keepStreams(commandLine);
        int code = run(commandLine, words);
        if (code != Exit.FINE || !isInApplicationMaster()) {
            System.exit(code);
        }
    }

    /** Keeps the real streams for the command line: trials in this JVM see streams that they cannot close. */
    private static void keepStreams(CommandLine commandLine) {
        commandLine.setOut(commandLine.getOut()).setErr(commandLine.getErr()); // on the streams of this moment
        System.setOut(new UnclosableStream(System.out));
        System.setErr(new UnclosableStream(System.err));
    }

    /** Whether YARN's application master runs this: it ends by itself, and takes an exit with 0 for a failure. */
    private static boolean isInApplicationMaster() {
        return System.getProperty("spark.yarn.app.id") != null;
    }

    /** Parses and runs; returns the exit code after all output is flushed. */
    static int run(CommandLine commandLine, String... words) {
        try {
            return commandLine.execute(words);
        } catch (Error e) { // all exceptions have been explained
            commandLine.getErr().println("touchstone broke: " + e);
            e.printStackTrace(commandLine.getErr());
            return Exit.BROKEN;
        } finally {
            commandLine.getOut().flush();
            commandLine.getErr().flush();
        }
    }

    /** The command line; tests send its output elsewhere. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        var err = command.getErr();
        if (e instanceof IllegalArgumentException) {
            err.println(e.getMessage());
            return Exit.BAD_INPUT;
        }
        err.println("touchstone " + command.getCommandName() + ": " + e.getMessage());
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            err.println("  because: " + cause.getMessage());
        }
        if (!(e instanceof IllegalStateException)) {
            e.printStackTrace(err);
        }
        return Exit.BROKEN;
    }
}
