package org.chainwork.assignment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL statements of an act, by what Spring writes to its log for each. */
public final class Statements {

    private Statements() {}

    public static List<String> of(Runnable act) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                // else the event takes the name of the thread that asks for it first
                event.prepareForDeferredProcessing();
                super.append(event);
            }
        };
        told.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(told);
        try {
            act.run();
        } finally {
            log.detachAppender(told);
            log.setAdditive(true);
            log.setLevel(null);
        }
        String here = Thread.currentThread().getName();
        return told.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement ["))
                .toList();
    }
}
