package org.chainwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

// Without the exclusion Spring invents a user and prints its password on the console.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ChainworkApplication {
    public static void main(String[] args) {
        SpringApplication.run(ChainworkApplication.class, args);
    }
}
