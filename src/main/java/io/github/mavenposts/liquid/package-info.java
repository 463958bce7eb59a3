/**
 * A Liquid engine that behaves as Ruby's, usable on its own: it depends on nothing but the JDK.
 *
 * <p>A {@link io.github.mavenposts.liquid.Liquid} is the configuration: tags, filters, strictness, limits. A
 * {@link io.github.mavenposts.liquid.Template} is a parsed source, immutable, rendered by any number of threads at
 * once. Values are plain Java: {@code Map}, {@code List}, {@code String}, numbers, booleans, {@code java.time}, null,
 * and {@link io.github.mavenposts.liquid.Drop} for what is computed on demand. Tags and filters, the standard ones
 * too, are registered with {@link io.github.mavenposts.liquid.Liquid.Builder}.
 *
 * <p>The model is Liquid 4.0.4, the release that Jekyll 4.3 runs, with the tags {@code render}, {@code echo},
 * {@code liquid} and {@code #} of Liquid 5.
 */
package io.github.mavenposts.liquid;
