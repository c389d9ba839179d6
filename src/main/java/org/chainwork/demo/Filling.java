package org.chainwork.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Simulates the course at the first start, before the server takes requests: as a whole, or not at all, so that a start
 * that is cut short leaves nothing half done.
 */
@Component
@Profile(DemoPeople.PROFILE)
class Filling implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Filling.class);

    private final Term term;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Filling(Term term, TransactionTemplate transaction, JdbcClient jdbc) {
        this.term = term;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Throws {@link IllegalStateException} where the database is that of people who are not simulated. */
    @Override
    public void afterSingletonsInstantiated() {
        if (accounts("select count(*) from account") == 0) {
            log.info("Simulating a course for the demonstration");
            long start = System.nanoTime();
            transaction.executeWithoutResult(status -> term.simulate());
            log.info("Simulated it in {} ms", (System.nanoTime() - start) / 1_000_000);
        } else if (accounts("select count(*) from account where email = '" + DemoPeople.INSTRUCTOR + "'") == 0) {
            throw new IllegalStateException(
                    "the demonstration expects a database of its own, found one with accounts of others");
        }
    }

    private long accounts(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
