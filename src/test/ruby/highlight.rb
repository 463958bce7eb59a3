# Reads [[language, code], …] as JSON, writes what Rouge's HTML formatter makes of each; null where Rouge itself fails.
require "json"
require "rouge"

formatter = Rouge::Formatters::HTML.new
results = JSON.parse($stdin.read).map do |language, code|
  formatter.format(Rouge::Lexer.find(language).new.lex(code))
rescue StandardError
  nil
end
puts JSON.generate(results)
