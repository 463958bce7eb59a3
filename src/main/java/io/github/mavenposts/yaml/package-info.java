/**
 * YAML as Jekyll reads it: SnakeYAML scans and parses, the meaning of the scalars is that of SafeYAML, which released
 * Jekyll uses. Knows nothing of posts; usable for front matter, configuration and data files. Everything is safe for
 * untrusted text: no types are built but the plain ones, and size, depth and aliases are limited.
 */
package io.github.mavenposts.yaml;
