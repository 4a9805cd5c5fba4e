/** 问题清单: what the report itself says is not good yet, with the commitments that answer it and the evidence. */
@NullMarked
package luoshi.app.web.problem;

import org.jspecify.annotations.NullMarked;
