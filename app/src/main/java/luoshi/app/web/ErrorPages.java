package luoshi.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when a request was refused before it reached a page: a form without its token, a request that cannot be read. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object refused(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("code", "refused", "message", "数据接口只能读取，用GET"));
        }
        ModelAndView page = new ModelAndView("layout/failure", words(status));
        page.setStatus(status);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        @Nullable
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }

    private static Map<String, String> words(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> told("这一页已经过期，没有收下", "请返回上一页，刷新后再提交；刚才没有办成任何事。");
            case NOT_FOUND, METHOD_NOT_ALLOWED -> told("没有这个页面，或您不能查看", "请检查地址，或回到工作台从菜单进入。");
            case CONTENT_TOO_LARGE -> told("内容太大", "请分几次提交；单个文件不超过50MB。");
            default ->
                status.is4xxClientError() ? told("填写的内容看不懂", "请返回上一页，检查后再提交。") : told("系统出错了", "请稍后再试；若仍不行，告诉系统管理员。");
        };
    }

    private static Map<String, String> told(String title, String words) {
        return Map.of("title", title, "words", words);
    }
}
