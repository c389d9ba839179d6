package org.chainwork.account;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** For the door, which lets nobody in with a session that was ended. */
    @Bean
    Predicate<Authentication> sessionIsOver(Sessions sessions) {
        return sessions::isOver;
    }

    /** Each hash names its algorithm, so that the algorithm can change without anybody's password being lost. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
