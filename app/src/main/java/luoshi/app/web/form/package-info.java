/** 套表: the pages of the city's and the province's forms, and their filling as a way of taking tables out. */
@NullMarked
package luoshi.app.web.form;

import org.jspecify.annotations.NullMarked;
