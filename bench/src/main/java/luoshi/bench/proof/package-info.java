/** Proofs by many trials. */
@NullMarked
package luoshi.bench.proof;

import org.jspecify.annotations.NullMarked;
