/** 责任链条: the page of every gap between a promise and the person who keeps it, each a click from where it is closed. */
@NullMarked
package luoshi.app.web.chain;

import org.jspecify.annotations.NullMarked;
