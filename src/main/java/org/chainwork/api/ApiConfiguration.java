package org.chainwork.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Opens the paths of the API, without sessions and cookies; who may call is decided by {@link Admission}. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final Pattern PATHS = Pattern.compile("/+api(?:[/;].*)?");

    @Bean
    @Order(0)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // There is no session that a foreign page could ride on.
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, refusal) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(headers -> headers.httpStrictTransportSecurity(HstsConfig::disable)
                        .cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")))
                .build();
    }

    /** What is turned away before its path is looked at, such as {@code //api/v1/check}, was meant for the API as well. */
    @Bean
    RequestRejectedHandler rejected(ProblemController problems) {
        RequestRejectedHandler otherwise = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            String uri = request.getRequestURI();
            if (isMeant(uri, request)) {
                Replies.send(problems.unanswered(uri, request), request, response);
            } else {
                otherwise.handle(request, response, rejected);
            }
        };
    }

    /** What the server turns away by itself, such as {@code TRACE}, and what the paths above do not open. */
    @Bean
    FilterRegistrationBean<HttpFilter> turnedAway(ProblemController problems) {
        FilterRegistrationBean<HttpFilter> filter = new FilterRegistrationBean<>(new HttpFilter() {
            @Override
            protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                boolean unanswered = response.getStatus() == HttpServletResponse.SC_NOT_FOUND
                        || response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED;
                if (unanswered
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                        && isMeant(uri, request)) {
                    Replies.send(problems.unanswered(uri, request), request, response);
                } else {
                    chain.doFilter(request, response);
                }
            }
        });
        filter.setDispatcherTypes(DispatcherType.ERROR);
        return filter;
    }

    private static boolean isMeant(String uri, HttpServletRequest request) {
        return PATHS.matcher(uri.substring(request.getContextPath().length())).matches();
    }
}
