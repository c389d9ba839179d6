package org.chainwork.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Draws seeds and secrets, which nobody may foresee; a problem is drawn from its seed by a generator of its own. */
    @Bean
    RandomGenerator unpredictable() {
        return new SecureRandom();
    }
}
