/**
 * 区划、单位、职务、人员: the directory that everything else points at. A responsibility belongs to a post; who holds it now, and who
 * held it then, is asked here.
 *
 * <p>Enter with {@link luoshi.region.Units}, {@link luoshi.region.Posts} and {@link luoshi.region.Divisions} to read, and with the use
 * cases ({@link luoshi.region.EstablishUnit}, {@link luoshi.region.Appoint}, {@link luoshi.region.MergeUnits} …) to change. Does not hold
 * accounts or rights (see {@code access}).
 */
@NullMarked
package luoshi.region;

import org.jspecify.annotations.NullMarked;
