import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

def site = new PublishedSite(new File(basedir, 'target/site'))
assertThat(site.files()).contains(
        'news.html', 'second.html', 'blog/index.html', 'blog/tags/news/index.html',
        'fr/news.html', 'fr/blog/index.html', 'fr/blog/tags/nouvelles/index.html')
        .doesNotContain('fr/second.html', 'blog/tags/nouvelles/index.html')

def english = site.page('news.html')
def french = site.page('fr/news.html')
assertThat(english.select('h1').text()).contains('Good news')
assertThat(french.select('h1').text()).contains('Bonnes nouvelles')
assertThat(french.select('html').attr('lang')).isEqualTo('fr')
assertThat(french.select('main').text()).contains('Ça marche.')
assertThat(english.select('link[rel=canonical]').attr('href')).isEqualTo('https://www.example.org/locales/news')
assertThat(french.select('link[rel=canonical]').attr('href')).isEqualTo('https://www.example.org/locales/fr/news')

// The frame speaks the language too.
for (locale in ['', 'fr/']) {
    assertThat(site.frame("${locale}news.html").readLines()).containsSubsequence(site.frame("${locale}page.html").readLines())
}
assertThat(site.brokenLinks()).isEmpty()
assertThat(BuildLog.of(basedir).level('INFO').findAll { it.startsWith('Published ') }).hasSize(2)
assertThat(BuildLog.of(basedir).level('WARNING').findAll { it.contains('leads nowhere') }).isEmpty()
assertThat(new File(basedir, 'target/posts/report.json')).exists()
assertThat(new File(basedir, 'target/posts/fr/report.json')).exists()

true
