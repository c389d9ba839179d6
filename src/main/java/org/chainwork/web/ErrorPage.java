package org.chainwork.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a person sees when the server can not even begin a page: one plain document, in the browser's language. */
@Component
class ErrorPage implements ErrorViewResolver {
    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Chainwork</title>
            <link rel="icon" href="%5$s/app/icon.svg">
            <link rel="stylesheet" href="%5$s/app/base.css">
            <link rel="stylesheet" href="%5$s/app/plain.css">
            </head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="%5$s/">%4$s</a></p></main></body>
            </html>
            """;

    private final Messages messages;

    ErrorPage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String kind = status.is4xxClientError() ? "missing" : "trouble";
        var page = new ModelAndView(new Page(kind));
        page.setStatus(status);
        return page;
    }

    private final class Page implements View {
        private final String kind;

        Page(String kind) {
            this.kind = kind;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Locale language = Languages.preferred(request.getLocales());
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'");
            response.getWriter()
                    .write(DOCUMENT.formatted(
                            language.getLanguage(),
                            messages.getTranslation(kind + ".heading", language),
                            messages.getTranslation(kind + ".text", language),
                            messages.getTranslation("missing.home", language),
                            request.getContextPath()));
        }
    }
}
