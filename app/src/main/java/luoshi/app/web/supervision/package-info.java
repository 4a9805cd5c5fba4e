/** 督办: the 13710 board, the list, one duty with what is to be done with it, and a leader's remark that becomes a duty. */
@NullMarked
package luoshi.app.web.supervision;

import org.jspecify.annotations.NullMarked;
