package org.chainwork.web;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is closed, save what is named here and the views that say {@code @AnonymousAllowed}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(StaticFiles.PATTERNS)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll())
                // A remembered request costs a session, and without a login nothing ever asks for it again.
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableRequestCacheConfiguration(false))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(handling -> handling
                        // A stranger learns nothing of what exists: closed and absent look alike.
                        .authenticationEntryPoint(
                                (request, response, refusal) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, refusal) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(headers -> headers
                        // Whether a site may be reached by https alone is for the proxy in front to say.
                        .httpStrictTransportSecurity(HstsConfig::disable)
                        .frameOptions(FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(eagerHeaders()))
                .build();
    }

    /** Vaadin's pages are committed before Spring would add its headers at the end. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerHeaders() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
