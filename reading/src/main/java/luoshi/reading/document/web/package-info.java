/** Saved web pages, by jsoup: the article and the page's furniture around it. */
@NullMarked
package luoshi.reading.document.web;

import org.jspecify.annotations.NullMarked;
