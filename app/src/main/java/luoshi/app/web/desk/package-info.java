/** 工作台: what the person who asks must do, the most urgent first. */
@NullMarked
package luoshi.app.web.desk;

import org.jspecify.annotations.NullMarked;
