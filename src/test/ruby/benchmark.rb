# Ruby's figures for LiquidBenchmark, on the folder that BenchmarkInputs wrote: ruby benchmark.rb FOLDER
require "json"
require "liquid"

Liquid::Template.error_mode = :warn
folder = ARGV.fetch(0)
read = ->(name) { File.read(File.join(folder, name), encoding: "UTF-8") }
site = JSON.parse(read["site.json"])
list = Liquid::Template.parse(read["list.liquid"])
few, none, tags = %w[few none tags].map { |name| read["#{name}.liquid"] }

{
  "parseTextWithFewTags" => -> { Liquid::Template.parse(few) },
  "parseTextWithoutTags" => -> { Liquid::Template.parse(none) },
  "parseTagHeavy" => -> { Liquid::Template.parse(tags) },
  "renderThousandPosts" => -> { list.render(site) }
}.each do |name, work|
  3.times { work.call }
  millis = Array.new(21) do
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    work.call
    (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) * 1000
  end
  puts format("%-24s median %8.3f ms", name, millis.sort[10])
end
