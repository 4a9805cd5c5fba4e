/** The pages of 项目. */
@NullMarked
package luoshi.app.web.project;

import org.jspecify.annotations.NullMarked;
