import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

def log = BuildLog.of(basedir)
for (name in ['fail', 'warn', 'site-page']) {
    def said = log.ofModule(name).complaints() + log.failureOf(name).collect { "[FAILURE] ${it}".toString() }
    assertThat(said).as(name).isEqualTo(new File(basedir, "${name}/expected.log").readLines())
}

// What fails publishes nothing, and leaves what others wrote.
assertThat(new File(basedir, 'fail/target/site/same.html')).doesNotExist()
def page = new PublishedSite(new File(basedir, 'site-page/target/site'))
assertThat(page.text('guide.html')).contains('Not to be replaced.')
assertThat(page.files()).doesNotContain('blog/index.html')

// With warnings, the last post has the address, as in Jekyll, and a redirect never replaces a page.
def warned = new PublishedSite(new File(basedir, 'warn/target/site'))
assertThat(warned.page('same.html').select('h1').text()).contains('Second')
assertThat(warned.page('self.html').select('h1').text()).contains('Redirect on itself')

true
