import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

// Around our pages is what the site plugin puts around its own, at every depth; the head may have more.
for (module in ['fluido', 'default']) {
    def site = new PublishedSite(new File(basedir, "${module}/target/site"))
    for (pages in [['root.html', 'page.html'], ['blog/2026/01/02/hello.html', 'blog/2026/01/02/deep.html']]) {
        def ours = site.frame(pages[0]).readLines()
        def theirs = site.frame(pages[1]).readLines()
        assertThat(ours).as("${module}: ${pages}").containsSubsequence(theirs)
        def bodyOf = { lines -> lines.dropWhile { !it.startsWith('<body') } }
        assertThat(bodyOf(ours)).as("${module}: ${pages}").isEqualTo(bodyOf(theirs))
    }
    assertThat(site.brokenLinks()).isEmpty()
}

// A title is escaped once; what looks like a template in a post is text.
def fluido = new PublishedSite(new File(basedir, 'fluido/target/site'))
def hello = fluido.page('blog/2026/01/02/hello.html')
assertThat(hello.title()).isEqualTo('Hello & <welcome> – Fluido site')
assertThat(hello.select('main h1').text()).isEqualTo('Hello & <welcome>')
assertThat(hello.select('main').text()).contains('A dollar: $title, a directive: #set($x = 1), a tag:')
assertThat(hello.select('meta[name=author]').attr('content')).isEqualTo('Rosa Lindqvist')

// The menu of reports is the site plugin's.
def reports = new PublishedSite(new File(basedir, 'default/target/site')).page('root.html')
assertThat(reports.select('a[href=project-info.html]').text()).isEqualTo('Project Information')

// With a time of the build, today shows nowhere.
def undated = new PublishedSite(new File(basedir, 'dated/target/site'))
def files = undated.files().findAll { it.endsWith('.html') && it != 'index.html' && it != 'page.html' }
assertThat(files).contains('root.html', 'blog/index.html')
for (file in files) {
    assertThat(undated.text(file)).as(file).doesNotContain(String.valueOf(java.time.Year.now()))
}
assertThat(undated.page('root.html').select('footer').text()).contains('2019')

// No skin: pages that stand alone, and nothing of the site plugin's around them.
def none = new PublishedSite(new File(basedir, 'none/target/site'))
assertThat(none.page('root.html').select('#leftColumn, #breadcrumbs')).isEmpty()
assertThat(none.page('root.html').select('h1').text()).contains('At the root')
assertThat(none.brokenLinks()).isEmpty()

assertThat(BuildLog.of(basedir).level('WARNING')).isEmpty()

true
