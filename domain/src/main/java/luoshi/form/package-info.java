/**
 * 套表: the forms of the city and the province that a county fills again and again: kept in versions, with what their columns mean. How a form is read and
 * filled is known to {@link luoshi.publication.form.FormFiles}; what stands in it, to the page that fills it. Enter with {@link luoshi.form.KeepForm}.
 */
@NullMarked
package luoshi.form;

import org.jspecify.annotations.NullMarked;
