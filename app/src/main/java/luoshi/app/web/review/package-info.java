/** 审阅: the report's text with every candidate marked in place on the left, the candidates on the right, and what may be done with them. */
@NullMarked
package luoshi.app.web.review;

import org.jspecify.annotations.NullMarked;
