# frozen_string_literal: true

# Writes resources/yaml/safe-yaml-1.0.5.tsv: what SafeYAML, through which released Jekyll reads YAML, makes of the texts in
# resources/yaml/cases.txt. Needs the gem safe_yaml 1.0.5:  ruby safe_yaml_table.rb < cases.txt > safe-yaml-1.0.5.tsv
# Cases are one a line, with \n, \t, \r and \\ written so. Run with TZ=UTC.

require 'psych'
require 'safe_yaml/load'

ESCAPES = { 'n' => "\n", 't' => "\t", 'r' => "\r", '\\' => '\\' }.freeze

def unescape(text)
  text.gsub(/\\([ntr\\])/) { ESCAPES[Regexp.last_match(1)] }
end

def escape(text)
  text.gsub('\\') { '\\\\' }.gsub("\n", '\n').gsub("\t", '\t').gsub("\r", '\r')
end

def key(value)
  value.is_a?(Time) ? value.strftime('%Y-%m-%d %H:%M:%S %z') : value.to_s
end

def show(value)
  case value
  when nil then 'null'
  when true, false then value.to_s
  when Integer then "integer #{value}"
  when Float then "float #{value}"
  when Time then "time #{value.strftime('%Y-%m-%dT%H:%M:%S.%L%:z')}"
  when Date then "date #{value}"
  when String then "text <#{value}>"
  when Array then "[#{value.map { |item| show(item) }.join(', ')}]"
  when Hash then "{#{value.map { |k, v| "#{key(k)}: #{show(v)}" }.join(', ')}}"
  end
end

$stdin.each_line(chomp: true) do |line|
  shown = begin
    value = SafeYAML.load(unescape(line))
    value == false && line !~ /false|no|off/i ? 'null' : show(value)
  rescue StandardError
    'error'
  end
  puts "#{line}\t#{escape(shown)}"
end
