import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

for (module in ['first', 'second']) {
    def site = new PublishedSite(new File(basedir, "${module}/target/site"))
    assertThat(site.files()).contains('blog/index.html', "blog/tags/${module}/index.html".toString())
    for (number in 1..5) {
        def page = site.page("blog/2026/01/0${number}/post-${number}.html")
        assertThat(page.select('h1').text()).contains("Post ${number} of the ${module} module")
        assertThat(page.select('link[rel=canonical]').attr('href'))
                .isEqualTo("https://www.example.org/multi-module/${module}/blog/2026/01/0${number}/post-${number}.html".toString())
    }
    assertThat(site.brokenLinks()).isEmpty()
}

// A module without posts is left alone, without a word.
for (module in [basedir, new File(basedir, 'no-posts')]) {
    assertThat(new File(module, 'target/posts')).doesNotExist()
    assertThat(new File(module, 'target/site/blog')).doesNotExist()
}
assertThat(BuildLog.of(basedir).level('INFO').findAll { it.startsWith('Published ') }).hasSize(2)

// Staged, the modules are one site.
def staged = new PublishedSite(new File(basedir, 'target/staging'))
assertThat(staged.files()).contains('first/blog/index.html', 'second/blog/2026/01/05/post-5.html')
assertThat(staged.page('first/blog/index.html').select('a').eachAttr('href')).contains('../../index.html')
assertThat(staged.brokenLinks()).isEmpty()

true
