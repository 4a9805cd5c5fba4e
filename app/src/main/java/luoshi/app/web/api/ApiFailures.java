package luoshi.app.web.api;

import luoshi.access.Acting;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the interface answers when it cannot answer: JSON, too. */
@RestControllerAdvice(basePackageClasses = ApiFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    @ExceptionHandler(Acting.SessionEnded.class)
    ResponseEntity<ApiFailure> ended() {
        return failure(HttpStatus.UNAUTHORIZED, "not-logged-in", "请先登录");
    }

    @ExceptionHandler(Denied.class)
    ResponseEntity<ApiFailure> denied() {
        return failure(HttpStatus.FORBIDDEN, "denied", "您的账号不能看这些数据");
    }

    @ExceptionHandler(Missing.class)
    ResponseEntity<ApiFailure> missing() {
        return failure(HttpStatus.NOT_FOUND, "missing", "没有这项数据，或您不能查看");
    }

    @ExceptionHandler({
        Misread.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<ApiFailure> misread(Exception why) {
        return failure(HttpStatus.BAD_REQUEST, "misread", why instanceof Misread said ? said.words() : "参数看不懂，请对照接口说明");
    }

    static ResponseEntity<ApiFailure> failure(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ApiFailure(code, message));
    }
}
