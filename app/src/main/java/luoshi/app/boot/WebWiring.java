package luoshi.app.boot;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import luoshi.app.web.EntryGuard;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.proof.ProveAfterChange;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates, static files and what controllers are handed. */
@Configuration(proxyBeanMethods = false)
class WebWiring {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final String A_PAGE = String.valueOf(1 << 17);

    @Bean
    TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "luoshi.app.jte");
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** A page leaves in one write; the server's own eight kilobytes wake who reads ten times for it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholePages() {
        return server ->
                server.addConnectorCustomizers(connector -> connector.setProperty("socket.appWriteBufSize", A_PAGE));
    }

    /** A view's name is its template without the ending: {@code ledger/list}. */
    @Bean
    ViewResolver jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }

    private record JteViews(TemplateEngine templates) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            return (model, request, response) -> {
                PageBytes page = new PageBytes();
                templates.render(name + ".jte", model == null ? java.util.Map.of() : java.util.Map.copyOf(model), page);
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("Cache-Control", "no-store");
                response.setContentLength(page.length());
                page.writeTo(response.getOutputStream());
            };
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    @Bean
    WebMvcConfigurer pages(VisitResolver visits, ProveAfterChange proving) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new EntryGuard());
                registry.addInterceptor(proving);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/static/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(
                                CacheControl.maxAge(A_YEAR).cachePublic().immutable());
            }
        };
    }
}
