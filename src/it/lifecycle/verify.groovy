import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.PublishedSite
import java.util.jar.JarFile

def deployed = new PublishedSite(new File(basedir, 'target/deployed'))
def published = new PublishedSite(new File(basedir, 'target/site'))
assertThat(published.files()).contains('delivered.html', 'sent.html', 'blog/index.html', 'blog/feed.xml')
assertThat(deployed.files()).containsAll(published.files())
assertThat(deployed.brokenLinks()).isEmpty()

new JarFile(new File(basedir, 'target/lifecycle-1-site.jar')).withCloseable { jar ->
    assertThat(jar.stream().map { it.name }.toList()).contains('delivered.html', 'sent.html', 'blog/index.html')
}

true
