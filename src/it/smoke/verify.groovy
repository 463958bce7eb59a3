import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

def site = new PublishedSite(new File(basedir, 'target/site'))
assertThat(site.files()).contains('runs.html', 'ran.html', 'blog/index.html', 'blog/page/2/index.html', '_redirects')
def runs = site.page('runs.html')
assertThat(runs.select('#bodyColumn h1').text()).as('in the skin').contains('It runs')
assertThat(runs.select('script[src*=utteranc]').attr('repo')).isEqualTo('owner/name')
assertThat(runs.select('a[href=#how]')).as('table of contents').isNotEmpty()
assertThat(site.frame('runs.html').readLines()).containsSubsequence(site.frame('page.html').readLines())
assertThat(site.brokenLinks()).isEmpty()

def log = BuildLog.of(basedir)
assertThat(log.text()).contains('posts.sourceDirectory', 'Publishes a folder of Markdown posts')
assertThat(log.text()).contains('Published 2 posts, 1 redirect and 1 tag to target/site')

true
