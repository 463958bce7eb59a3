# Converts texts with kramdown as Jekyll configures it, for as long as there are any.
# In:  a line of JSON with the blog's kramdown settings, a line with the number of bytes of a text, the text.
# Out: a line with the number of bytes of the HTML (negative if kramdown failed), the HTML or the error.
# Highlighting is replaced by a trivial one, which refuses languages whose names begin with "no".
require 'json'
require 'jekyll'
require 'kramdown/converter/syntax_highlighter/rouge'

Jekyll.logger.log_level = :error

module Kramdown::Converter::SyntaxHighlighter::Rouge
  def self.call(converter, text, language, type, call_options)
    options = converter.options[:syntax_highlighter_opts]
    options = options.merge(options[type] || {})
    call_options[:default_lang] = options[:default_lang]
    return if options[:disable] || !(language || options[:default_lang] || options[:guess_lang])
    return if language.to_s.start_with?('no')
    escaped = text.gsub('&', '&amp;').gsub('<', '&lt;').gsub('>', '&gt;')
    return escaped unless type == :block
    %(<div class="highlight"><pre class="highlight"><code>#{escaped}</code></pre></div>)
  end
end

converters = Hash.new do |known, settings|
  config = Jekyll.configuration('quiet' => true, 'source' => Dir.pwd, 'kramdown' => settings)
  known[settings] = Jekyll::Converters::Markdown::KramdownParser.new(config)
end

$stdin.binmode
$stdout.binmode
while (line = $stdin.gets)
  settings = JSON.parse(line)
  text = $stdin.read($stdin.gets.to_i).force_encoding('UTF-8')
  begin
    html = converters[settings].convert(text)
    $stdout.write("#{html.bytesize}\n#{html}")
  rescue SystemStackError, StandardError => e
    $stdout.write("-#{e.class.name.bytesize}\n#{e.class.name}")
  end
  $stdout.flush
end
