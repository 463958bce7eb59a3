/**
 * Times as Ruby reads and writes them: {@link io.github.mavenposts.liquid.time.RubyTime} parses text as
 * {@code Time.parse} does, {@link io.github.mavenposts.liquid.time.Strftime} formats as {@code strftime} does.
 *
 * <p>How a Ruby time is told by a {@code java.time} value: a time in UTC has the zone {@code Z}; a time with a fixed
 * offset has that offset as its zone; a time in the local zone of the process has a region such as
 * {@code Europe/Paris}, or {@code UTC}; a Ruby {@code Date} is a {@code LocalDate}.
 */
package io.github.mavenposts.liquid.time;
