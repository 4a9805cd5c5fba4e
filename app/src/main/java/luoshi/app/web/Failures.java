package luoshi.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person sees when something did not work: one sentence and what to do next. */
@ControllerAdvice
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Says that the browser keeps the form itself until it is taken. */
    private static final String KEPT_THERE = "X-Kept";

    private final Gate gate;

    Failures(Gate gate) {
        this.gate = gate;
    }

    /** The log-in ran out: a posted form is kept and offered again after the next log-in. */
    @ExceptionHandler(Acting.SessionEnded.class)
    ModelAndView ended(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean posted = request.getMethod().equals("POST");
        boolean kept = posted && request.getHeader(KEPT_THERE) == null && keep(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = kept ? "/account/drafts" : posted ? "/" : path + query;
        return new ModelAndView("redirect:/login?ended=" + (kept ? "draft" : "1") + "&next=" + encoded(next));
    }

    private boolean keep(HttpServletRequest request) {
        String form = request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().equals("_csrf") && !field.getKey().contains("password"))
                .flatMap(field ->
                        Stream.of(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SessionKey key
                && gate.keepDraft(key, request.getRequestURI(), form).isPresent();
    }

    @ExceptionHandler({PermissionDeniedDataAccessException.class, Denied.class})
    ModelAndView denied() {
        return failure(HttpStatus.FORBIDDEN, "您的账号不能办这件事", "如确需办理，请联系本单位负责人或安全管理员。");
    }

    @ExceptionHandler({Missing.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    ModelAndView missing() {
        return failure(HttpStatus.NOT_FOUND, "没有这个页面，或您不能查看", "请检查地址，或回到工作台从菜单进入。");
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ModelAndView misread() {
        return failure(HttpStatus.BAD_REQUEST, "填写的内容看不懂", "请返回上一页，检查日期和数字后再提交。");
    }

    @ExceptionHandler(EntryGuard.Classified.class)
    ModelAndView classified(EntryGuard.Classified found) {
        return failure(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "没有收下：内容带有密级标志",
                "“" + found.getMessage() + "”是密级标志。本系统为非涉密系统，涉密信息不得录入、上传；刚才的内容没有保存。若是误判，请返回上一页改写后再提交。");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return failure(HttpStatus.CONTENT_TOO_LARGE, "文件太大", "单个文件不超过50MB。请压缩或拆分后再传。");
    }

    @ExceptionHandler(Exception.class)
    ModelAndView broken(HttpServletRequest request, Exception failure) {
        boolean asked = failure instanceof ErrorResponse answer
                && answer.getStatusCode().is4xxClientError();
        if (asked || failure instanceof MultipartException) {
            return misread();
        }
        String reference = Long.toString(System.nanoTime() & 0xffffff, 36).toUpperCase(java.util.Locale.ROOT);
        LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return failure(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了", "已记录，编号" + reference + "。请稍后再试；若仍不行，把编号告诉系统管理员。");
    }

    private static ModelAndView failure(HttpStatus status, String title, String words) {
        ModelAndView page = new ModelAndView("layout/failure", Map.of("title", title, "words", words));
        page.setStatus(status);
        return page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
