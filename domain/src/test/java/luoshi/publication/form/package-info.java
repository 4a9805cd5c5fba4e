/** Forms, read and filled. */
@NullMarked
package luoshi.publication.form;

import org.jspecify.annotations.NullMarked;
