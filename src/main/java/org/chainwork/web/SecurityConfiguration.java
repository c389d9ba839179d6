package org.chainwork.web;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Everything is closed, save what is named here and the views that say {@code @AnonymousAllowed}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** The page that signs in, and where its form is sent. */
    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil requests,
            RememberMeServices devices,
            LogoutHandler forgetting,
            AuthenticationSuccessHandler arrival,
            Predicate<Authentication> isOver) {
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(StaticFiles.PATTERNS)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .loginView(SIGN_IN, "/")
                                .addLogoutHandler(forgetting))
                .addFilterAfter(new EndedSessions(isOver), SecurityContextHolderFilter.class)
                .formLogin(form -> form.failureHandler(failures()).withObjectPostProcessor(leadingBy(arrival)))
                .rememberMe(remembering -> remembering.rememberMeServices(devices))
                .requestCache(cache -> cache.requestCache(pagesAskedFor(requests)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, refusal) -> {
                            // what is closed asks who is there; what is absent is absent for everybody
                            if (requests.isSecuredFlowRoute(request)) {
                                response.sendRedirect(request.getContextPath() + SIGN_IN);
                            } else {
                                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                            }
                        })
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

    private static AuthenticationFailureHandler failures() {
        var failures = new ExceptionMappingAuthenticationFailureHandler();
        failures.setDefaultFailureUrl(SIGN_IN + "?error");
        failures.setExceptionMappings(Map.of(LockedException.class.getName(), SIGN_IN + "?wait"));
        return failures;
    }

    /** Where somebody wanted to go before they signed in. Nothing else is remembered: it would cost a session. */
    private static RequestCache pagesAskedFor(RequestUtil requests) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(requests::isSecuredFlowRoute);
        return cache;
    }

    /** Vaadin sets a handler of its own when all is built. */
    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> leadingBy(
            AuthenticationSuccessHandler arrival) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(arrival);
                return filter;
            }
        };
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
