package luoshi.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.privacy.SecretGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** 录入检查 (R0-6): no form of any page is taken in while one of its texts or file names carries a classification mark. */
public final class EntryGuard implements HandlerInterceptor {

    /** A classification mark was found; nothing of the form was kept. */
    public static final class Classified extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Classified(String mark) {
            super(mark);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Optional<String> mark = texts(request)
                    .flatMap(text -> SecretGuard.mark(text).stream())
                    .findFirst();
            if (mark.isPresent()) {
                throw new Classified(mark.get());
            }
        }
        return true;
    }

    private static Stream<String> texts(HttpServletRequest request) {
        Stream<String> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().contains("password"))
                .map(Map.Entry::getValue)
                .flatMap(Arrays::stream);
        return Stream.concat(fields, fileNames(request));
    }

    private static Stream<String> fileNames(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest parts)) {
            return Stream.empty();
        }
        return parts.getMultiFileMap().values().stream()
                .flatMap(java.util.List::stream)
                .map(file -> {
                    @Nullable String name = file.getOriginalFilename();
                    return name == null ? "" : name;
                });
    }
}
