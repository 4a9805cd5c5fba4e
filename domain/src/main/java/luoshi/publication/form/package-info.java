/**
 * 套表: Word and Excel forms of a city's or a province's, read for what is to stand in them and filled from records. It knows no other room: whoever
 * fills a form hands over its fields and rows. Enter by {@link luoshi.publication.form.FormFiles}.
 */
@NullMarked
package luoshi.publication.form;

import org.jspecify.annotations.NullMarked;
