# Parses and formats times for RubyTimeTest and StrftimeTest: {"parse": [text...], "zones": [...], "today": "...",
# "format": [[seconds, nanos, zone or offset or "date", pattern]...]} to {"parse": {zone: [iso...]}, "format": [text...]}.
require "date"
require "json"
require "time"

input = JSON.parse($stdin.read)

def in_zone(zone)
  before = ENV["TZ"]
  ENV["TZ"] = zone
  yield
ensure
  ENV["TZ"] = before
end

parsed = (input["zones"] || []).to_h do |zone|
  results = in_zone(zone) do
    now = Date.parse(input["today"])
    now.singleton_class.send(:public, :hour, :min, :sec)
    input["parse"].map do |text|
      time = Time.parse(text, now)
      time = time.getlocal if time.utc_offset.abs > 18 * 3600 # more than java.time can tell
      local = time.strftime("%Y-%m-%dT%H:%M:%S.%N")
      next local unless (1970..2037).cover?(time.year)

      "#{local}#{time.strftime("%::z")} #{time.zone unless time.utc_offset.zero?}"
    rescue ArgumentError, RangeError
      "fails"
    end
  end
  [zone, results]
end

formatted = (input["format"] || []).map do |seconds, nanos, zone, pattern|
  time = Time.at(seconds, nanos, :nsec)
  time = case zone
         when "date" then time.utc.to_date
         when "UTC" then time.utc
         else time.getlocal(zone)
         end
  time.strftime(pattern)
rescue ArgumentError, Errno::ERANGE
  "fails"
end

puts JSON.generate("parse" => parsed, "format" => formatted)
