package org.chainwork.web;

import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Our own modules and styles under {@code /app}, the libraries they load under {@code /vendor}. */
@Component
class StaticFiles implements WebMvcConfigurer {
    static final String[] PATTERNS = {"/app/**", "/vendor/**"};

    private final FrontendSettings settings;

    StaticFiles(FrontendSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var app = registry.addResourceHandler("/app/**");
        if (settings.directory() != null) {
            app.addResourceLocations(settings.directory().toUri().toString());
        }
        // Asked again on every load: the names carry no version, and a new release must not meet old files.
        app.addResourceLocations("classpath:/static/app/").setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/static/vendor/")
                .setCacheControl(CacheControl.noCache());
    }
}
