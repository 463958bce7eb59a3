# frozen_string_literal: true

# Reads values of `date:` one a line, writes what released Jekyll makes of them on a site in UTC and on one in
# America/Los_Angeles: the value as SafeYAML reads it, its text parsed by Time.parse in the zone of the site.
# Needs the gem safe_yaml 1.0.5. A time without a day, which Jekyll dates by the clock, counts as future here.
#   cut -f1 jekyll-4.3.1-dates.tsv | ruby date_table.rb

require 'psych'
require 'safe_yaml/load'
require 'time'

def date(value, zone)
  ENV['TZ'] = zone
  return 'skipped (future)' if value.is_a?(Float) && Date._parse(value.to_s).slice(:min, :hour).any?

  Time.parse(value.to_s).localtime.strftime('%Y-%m-%dT%H:%M:%S%:z')
rescue ArgumentError
  'FATAL'
end

$stdin.each_line(chomp: true) do |line|
  value = SafeYAML.load("date: #{line}")['date']
  puts [line, date(value, 'UTC'), date(value, 'America/Los_Angeles')].join("\t")
end
