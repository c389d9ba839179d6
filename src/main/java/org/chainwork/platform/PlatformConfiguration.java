package org.chainwork.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    /** Ticks in microseconds: what is kept in the database comes back as it was. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Draws seeds and secrets, which nobody may foresee; a problem is drawn from its seed by a generator of its own. */
    @Bean
    RandomGenerator unpredictable() {
        return new SecureRandom();
    }
}
