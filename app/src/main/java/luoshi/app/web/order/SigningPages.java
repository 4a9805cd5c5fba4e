package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import luoshi.access.Audience;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.FileDoor;
import luoshi.supervision.Answer;
import luoshi.supervision.order.SignOnPaper;
import luoshi.supervision.order.SignOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 签发: in the system by the holder of the post, or on paper with a second person. */
@Controller
class SigningPages {
    private static final int CADRE_LEVEL = 2;

    private final OrderView view;
    private final SignOrder sign;
    private final SignOnPaper paper;
    private final FileDoor files;

    SigningPages(OrderView view, SignOrder sign, SignOnPaper paper, FileDoor files) {
        this.view = view;
        this.sign = sign;
        this.paper = paper;
        this.files = files;
    }

    @PostMapping("/supervision/orders/{id}/signature")
    ModelAndView sign(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String code) {
        return view.after(
                visit, response, id, "已签发，文号已编", actor -> sign.sign(actor, id, code, visit.now(), visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/decline")
    ModelAndView decline(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(visit, response, id, "已退回督查室", actor -> sign.decline(actor, id, reason, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/scan")
    ModelAndView scan(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return view.after(
                visit,
                response,
                id,
                "签批件已登记，由另一人核对确认",
                actor -> file == null || file.isEmpty()
                        ? new Answer.Refused("请选签批件的扫描件")
                        : paper.record(
                                actor,
                                id,
                                order -> files.take(
                                        visit,
                                        actor,
                                        file,
                                        "批复文件",
                                        new FileDoor.Handing(
                                                "order",
                                                id,
                                                new Audience(
                                                        order.subject()
                                                                .audience()
                                                                .units(),
                                                        CADRE_LEVEL),
                                                null),
                                        new ArrayList<>()),
                                visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/confirmation")
    ModelAndView confirm(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean right,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(
                visit,
                response,
                id,
                right ? "已确认，文号已编" : "签批件已退回",
                actor -> right
                        ? paper.confirm(actor, id, visit.today())
                        : paper.reject(actor, id, reason, visit.today()));
    }
}
