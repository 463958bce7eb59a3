import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

def site = new PublishedSite(new File(basedir, '_site'))
assertThat(site.page('alone.html').select('h1').text()).contains('No pom at all')
assertThat(site.page('blog/index.html').title()).doesNotContain('Maven')
assertThat(site.brokenLinks()).isEmpty()
assertThat(new File(basedir, 'target')).doesNotExist()
assertThat(BuildLog.of(basedir).level('INFO').find { it.startsWith('Published ') }.toString())
        .startsWith('Published 1 post, 0 redirects and 0 tags to _site')

true
