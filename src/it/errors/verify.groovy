import static org.assertj.core.api.Assertions.assertThat

import io.github.mavenposts.it.BuildLog

// In each folder: what the plugin complains of, and then why the build failed.
def log = BuildLog.of(basedir)
def modules = basedir.listFiles().findAll { new File(it, 'expected.log').exists() }
assertThat(modules).hasSize(4)
for (module in modules) {
    def path = module.absolutePath.replace(File.separator, '/')
    def said = (log.ofModule(module.name).complaints() + log.failureOf(module.name).collect { "[FAILURE] ${it}".toString() })
            .collect { it.replace(File.separator, '/').replace(path, '${basedir}') }
    assertThat(said).as(module.name).isEqualTo(new File(module, 'expected.log').readLines())
    assertThat(new File(module, 'target/site')).doesNotExist()
}

true
