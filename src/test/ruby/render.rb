# Renders templates with Ruby's Liquid for the comparing tests: {"mode": "lax" or "warn" or "strict", "partials": {...},
# "cases": [[template, data index]...], "data": [{...}...]} to [output or "!" and the error's text...].
# Values of the form {"$time": [seconds, offset or "UTC"]} and {"$date": "2018-06-07"} become times and dates, {"$range":
# [1, 5]} a range.
require "date"
require "json"
require "liquid"

input = JSON.parse($stdin.read)

def revive(value)
  case value
  when Array then value.map { |item| revive(item) }
  when Hash
    if value.key?("$time")
      seconds, zone = value["$time"]
      zone == "UTC" ? Time.at(seconds).utc : Time.at(seconds).getlocal(zone)
    elsif value.key?("$date") then Date.parse(value["$date"])
    elsif value.key?("$range") then value["$range"][0]..value["$range"][1]
    else value.transform_values { |item| revive(item) }
    end
  else value
  end
end

class Partials
  def initialize(sources)
    @sources = sources
  end

  def read_template_file(name)
    @sources.fetch(name) { raise Liquid::FileSystemError, "No such template '#{name}'" }
  end
end

Liquid::Template.error_mode = input.fetch("mode", "lax").to_sym
Liquid::Template.file_system = Partials.new(input.fetch("partials", {}))
data = input.fetch("data", [{}])

results = input["cases"].map do |source, index|
  template = Liquid::Template.parse(source, line_numbers: true)
  template.render(revive(data[index || 0])).to_s
rescue Liquid::Error => e
  "!#{e}"
rescue StandardError => e
  "!!#{e.class}"
end
puts JSON.generate(results.map { |text| text.dup.force_encoding("UTF-8").scrub })
