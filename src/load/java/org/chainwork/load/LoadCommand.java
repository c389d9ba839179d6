package org.chainwork.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.gatling.app.Gatling;
import org.slf4j.LoggerFactory;

/** Runs one {@link Lesson}; ends with a code other than zero when something went wrong in it. */
final class LoadCommand {

    private LoadCommand() {}

    public static void main(String[] args) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        keepToOurselves();
        Gatling.main(
                new String[] {"--simulation", Lesson.class.getName(), "--results-folder", "target/load", "--no-reports"
                });
    }

    /** Of itself Gatling warms up at its makers' site, counts its users there, and asks for a newer release. */
    private static void keepToOurselves() {
        System.setProperty("gatling.http.warmUpUrl", "");
        System.setProperty("gatling.data.enableAnalytics", "false");
        // The question for a release cannot be switched off. It meets a proxy that nobody is at; the students use none.
        System.setProperty("https.proxyHost", "127.0.0.1");
        System.setProperty("https.proxyPort", "9");
        System.setProperty("java.util.prefs.userRoot", "target/load");
        System.setProperty("gatling.data.console.light", "true");
    }
}
