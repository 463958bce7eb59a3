# Publishes a site with the installed Jekyll and jekyll-redirect-from. Standard input: a text with several posts, each after
# a line "=== name". Standard output: the stubs and redirects.json in the same form, with diff's line after a file that does
# not end in a line end.
require "jekyll"
require "jekyll-redirect-from"
require "tmpdir"

Jekyll.logger.log_level = :error
files = $stdin.read.force_encoding("utf-8").split(/^=== (.*)\n/).drop(1).each_slice(2)

Dir.mktmpdir do |dir|
  Dir.mkdir("#{dir}/_posts")
  files.each { |name, text| File.write("#{dir}/_posts/#{name}", text) }
  Jekyll::Site.new(Jekyll.configuration(
    "source" => dir, "destination" => "#{dir}/_site", "quiet" => true, "disable_disk_cache" => true, "timezone" => "UTC",
    "url" => "https://example.org", "baseurl" => "/b", "plugins" => ["jekyll-redirect-from"],
    "permalink" => "/blog/:year/:month/:day/:title:output_ext"
  )).process
  Dir.glob("**/*", :base => "#{dir}/_site").sort.each do |path|
    file = "#{dir}/_site/#{path}"
    next unless File.file?(file)
    text = File.read(file, :encoding => "utf-8")
    next unless path == "redirects.json" || text.include?("Redirecting&hellip;")
    puts "=== #{path}", text
    puts "\\ No newline at end of file" unless text.end_with?("\n")
  end
end
