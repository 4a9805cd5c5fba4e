/** 导出: the pages of taking tables out of the system (R16-3). Pages whose tables may be taken out implement {@link luoshi.app.web.export.Exportable}. */
@NullMarked
package luoshi.app.web.export;

import org.jspecify.annotations.NullMarked;
