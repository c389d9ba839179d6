package org.chainwork.demo;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(DemoPeople.PROFILE)
class DemoConfiguration {

    @Bean
    @Primary
    MovedClock movedClock(@Qualifier("clock") Clock clock) {
        return new MovedClock(clock);
    }

    @Bean
    @Primary
    FixedChance fixedChance(@Qualifier("unpredictable") RandomGenerator unpredictable) {
        return new FixedChance(unpredictable);
    }
}
