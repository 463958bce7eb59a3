import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

// The first run published two posts; the second knows one, and has taken back all that the other had brought.
def published = BuildLog.of(basedir).level('INFO').findAll { it.startsWith('Published ') }
assertThat(published).hasSize(2)
assertThat(published[0].toString()).startsWith('Published 2 posts, 1 redirect and 2 tags to target/site').endsWith(' 0 removed)')
assertThat(published[1].toString()).startsWith('Published 1 post, 0 redirects and 1 tag to target/site').doesNotEndWith(' 0 removed)')

def site = new PublishedSite(new File(basedir, 'target/site'))
assertThat(site.files())
        .contains('staying.html', 'blog/index.html', 'blog/tags/kept/index.html')
        .doesNotContain('going.html', 'gone.html', 'blog/2026/01/03/index.html', 'blog/tags/lost/index.html', 'blog/tags/lost/feed.xml')
assertThat(new File(basedir, 'target/site/blog/tags/lost')).doesNotExist()
assertThat(site.text('blog/feed.xml') + site.text('sitemap.xml') + site.text('blog/index.html')).doesNotContain('going')

// What others wrote is as they wrote it.
assertThat(site.text('blog/by-hand.html')).isEqualTo('<p>Not made by the plugin.</p>\n')
assertThat(site.brokenLinks()).isEmpty()

true
