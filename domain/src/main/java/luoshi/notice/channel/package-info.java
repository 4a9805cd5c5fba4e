/**
 * 渠道: the ways out of the program that a county has set up: one mail server and robots of groups. What is secret about them is sealed and never shown again.
 *
 * <p>Enter with {@link luoshi.notice.channel.SetChannel} to set one up, {@link luoshi.notice.channel.OpenChannel} to use one. What carries a message stands
 * behind {@link luoshi.notice.channel.Carrier}: this room knows no mail and no HTTP.
 */
@NullMarked
package luoshi.notice.channel;

import org.jspecify.annotations.NullMarked;
