import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog
import io.github.mavenposts.it.PublishedSite

def site = new PublishedSite(new File(basedir, 'target/site'))

// The post at its permalink, in the skin of the site.
def job = site.page('job.html')
assertThat(job.title()).isEqualTo('My dream job – Tinker Bench')
assertThat(job.select('main h1').text()).isEqualTo('My dream job')
assertThat(job.select('main time').attr('datetime')).startsWith('2018-06-07')
assertThat(job.select('main').text()).contains('Rosa Lindqvist', 'how rosa works', 'software engineering')
assertThat(job.select('link[rel=canonical]').attr('href')).isEqualTo('https://tinker.example.org/bench/job')
assertThat(job.select('#leftColumn li.active').text()).isEqualTo('My dream job')
assertThat(job.select('main script')).as('no provider of comments is configured').isEmpty()

// Links as a Jekyll author writes them: relative without an extension, root-relative, in mixed case, to a file, to a heading.
assertThat(job.select('main a').eachAttr('href')).contains('listening-well.html', 'reading-code.html', 'Office-Hours.html')
assertThat(site.page('listening-well.html').select('main a').eachAttr('href')).contains('reading-code.html')
assertThat(site.page('Office-Hours.html').select('main a').eachAttr('href')).contains('job.html#workshop-or-office-workshop')
assertThat(site.brokenLinks()).isEmpty()

// Redirects, as pages and for servers.
for (old in ['dream-job', 'perfect-job']) {
    assertThat(site.text("${old}.html")).contains('<meta http-equiv="refresh" content="0; url=job.html">')
    assertThat(site.text('_redirects')).contains("/bench/${old}")
}
assertThat(site.files()).contains('open-door.html', 'redirects.json', '.htaccess', 'redirects.map', 'redirects.s3.json')

// Lists, tags, archives, authors, categories, series and feeds.
assertThat(site.files()).contains(
        'blog/index.html', 'blog/feed.xml', 'blog/feed.json', 'sitemap.xml',
        'blog/tags/index.html', 'blog/tags/how-rosa-works/index.html', 'blog/tags/how-rosa-works/feed.xml',
        'blog/categories/releases/index.html', 'blog/authors/rosa-lindqvist/index.html',
        'blog/series/a-year-at-the-bench/index.html', 'blog/archive/index.html', 'blog/2018/06/index.html',
        'blog/2019/02/12/bench-1-4.html')
assertThat(site.page('blog/index.html').select('main').text())
        .containsSubsequence('Tinker Bench 1.4', 'Office hours', 'My dream job', 'Reading code', 'Listening well')
assertThat(site.text('blog/feed.xml')).contains('https://tinker.example.org/bench/job')

def log = BuildLog.of(basedir).ofModule('tinker-bench')
assertThat(log.level('WARNING')).isEmpty()
assertThat(log.level('INFO')).hasSize(1).first().asString()
        .matches('Published 5 posts, 3 redirects and 4 tags to target/site in [0-9.]+ s \\(.*\\)')
assertThat(new File(basedir, 'target/posts/report.json')).exists()

true
