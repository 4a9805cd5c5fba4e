/** Small seeded versions of the proofs. */
@NullMarked
package luoshi.bench.documents;

import org.jspecify.annotations.NullMarked;
