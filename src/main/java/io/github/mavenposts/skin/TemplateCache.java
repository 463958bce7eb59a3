package io.github.mavenposts.skin;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceCache;
import org.codehaus.plexus.velocity.VelocityComponentConfigurator;

/**
 * Keeps the parsed templates of skins; without it Velocity parses a skin again for each page, which is half of the time that
 * a page takes. The templates of all skins have the same name and are told apart by the context class loader, which has the
 * skin's jar; so that decides here too. Thread-safe.
 */
public final class TemplateCache implements ResourceCache {

    /**
     * Has Velocity use the cache. Named in {@code META-INF/plexus/components.xml} and not by an annotation: Maven before 3.9.6
     * does not find annotated components that are compiled for Java 15 or later (MNG-7913).
     */
    public static final class Configurator implements VelocityComponentConfigurator {

        @Override
        public void configure(Properties properties) {
            properties.setProperty("resource.loader.classpath.cache", "true");
            properties.setProperty("resource.manager.cache.class", TemplateCache.class.getName());
            // Macros of the same name in two skins would otherwise replace each other for good.
            properties.setProperty("velocimacro.inline.local_scope", "true");
        }
    }

    private final Map<ClassLoader, Map<Object, Resource>> resources = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void initialize(RuntimeServices services) {
        // There is nothing to configure.
    }

    @Override
    public Resource get(Object key) {
        return ofSkin().get(key);
    }

    @Override
    public Resource put(Object key, Resource resource) {
        return ofSkin().put(key, resource);
    }

    @Override
    public Resource remove(Object key) {
        return ofSkin().remove(key);
    }

    @Override
    public void clear() {
        resources.clear();
    }

    @Override
    public Iterator<Object> enumerateKeys() {
        return List.copyOf(ofSkin().keySet()).iterator();
    }

    private Map<Object, Resource> ofSkin() {
        return resources.computeIfAbsent(
                Thread.currentThread().getContextClassLoader(), loader -> new ConcurrentHashMap<>());
    }
}
