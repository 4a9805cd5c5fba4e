/**
 * 佐证材料 (R5-9): files under their hash, what they are, who handed them in, when and where they were made.
 *
 * <p>Enter with {@link luoshi.evidence.AddEvidence} and {@link luoshi.evidence.EvidenceFiles}. Does not judge whether a file proves anything:
 * that is decided where a commitment is verified.
 */
@NullMarked
package luoshi.evidence;

import org.jspecify.annotations.NullMarked;
