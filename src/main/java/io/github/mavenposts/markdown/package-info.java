/** What every Markdown engine gives. The engines are in packages of their own and know nothing of posts. */
package io.github.mavenposts.markdown;
