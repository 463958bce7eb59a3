# Asks the installed Jekyll for addresses. Standard input: JSON with
#   slugs:  [[text, mode], ...]
#   normal: [address, ...], what the filter absolute_url makes of them on a site without url
#   posts:  [{site: permalink of the site, posts: [[file name, front matter as an object], ...]}, ...]; no name twice in a site
#   stubs:  [redirect_from, ...]
# Standard output: JSON with the same keys; for a post or stub [url, output path], in the order asked.
require "jekyll"
require "jekyll-redirect-from"
require "json"
require "tmpdir"
require "fileutils"

Jekyll.logger.log_level = :error
ENV["TZ"] = "UTC"
asked = JSON.parse($stdin.read)

def site(source, permalink)
  config = { "source" => source, "destination" => "/out", "timezone" => "UTC", "future" => true,
             "quiet" => true, "disable_disk_cache" => true }
  config["permalink"] = permalink if permalink
  Jekyll::Site.new(Jekyll.configuration(config))
end

def output(item)
  item.destination("/out").delete_prefix("/out/")
end

answers = {}
answers["slugs"] = (asked["slugs"] || []).map { |text, mode| Jekyll::Utils.slugify(text, :mode => mode) }
answers["normal"] = Dir.mktmpdir do |dir|
  filters = Class.new { include Jekyll::Filters; attr_accessor :context }.new
  filters.context = Liquid::Context.new({}, {}, { :site => site(dir, nil) })
  (asked["normal"] || []).map do |address|
    filters.absolute_url(address)
  rescue StandardError => e
    "#{e.class}"
  end
end
answers["posts"] = (asked["posts"] || []).map do |group|
  Dir.mktmpdir do |dir|
    FileUtils.mkdir_p("#{dir}/_posts")
    group["posts"].each { |name, front| File.write("#{dir}/_posts/#{name}", "---\n#{JSON.generate(front)}\n---\nx\n") }
    posts = site(dir, group["site"]).tap(&:read).posts.docs.to_h { |post| [post.basename, post] }
    group["posts"].map do |name, _|
      [posts[name].url, output(posts[name])]
    rescue NoMethodError, Addressable::URI::InvalidURIError
      ["error", "error"]
    end
  end
end
answers["stubs"] = Dir.mktmpdir do |dir|
  site = site(dir, nil)
  (asked["stubs"] || []).map do |from|
    stub = JekyllRedirectFrom::RedirectPage.from_paths(site, from, "/")
    [stub.url, output(stub)]
  rescue ArgumentError
    ["error", "error"]
  end
end
puts JSON.generate(answers)
