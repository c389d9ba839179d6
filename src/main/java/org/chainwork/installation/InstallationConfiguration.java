package org.chainwork.installation;

import java.util.random.RandomGenerator;
import org.chainwork.algebra.Secret;
import org.chainwork.grading.Grader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    private static final Logger log = LoggerFactory.getLogger(InstallationConfiguration.class);

    @Bean
    Grader grader(Secrets secrets, RandomGenerator unpredictable) {
        return new Grader(secrets.find(unpredictable).orElseGet(() -> firstSecret(secrets, unpredictable)));
    }

    private static Secret firstSecret(Secrets secrets, RandomGenerator unpredictable) {
        Secret secret = Secret.draw(unpredictable);
        secrets.add(secret);
        log.info("Drew this installation's secret for the answer checker; it is kept in the database and its backups");
        return secret;
    }
}
