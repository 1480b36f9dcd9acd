/**
 * Mutates the small languages and the diff, and prints how many of the mutants the tests notice:
 * `npm run mutate -- [area …] [--share PERCENT] [--survivors]`. A share takes whole functions by the lot of their names, always
 * the same ones; the survivors are shown each with its place, what stood there and what took its place unnoticed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { areas } from './areas.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '100' }, survivors: { type: 'boolean', default: false } },
})

console.log(
  '| area | functions | killed | survived | not reached | score |\n| --- | ---: | ---: | ---: | ---: | ---: |',
)
for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) {
  const env = { ...process.env, MUTATED_AREA: name, MUTATED_SHARE: values.share }
  const { status } = spawnSync('npx', ['stryker', 'run', 'mutation/stryker.config.mjs'], {
    env,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status} for ${name}.`)
  const { files } = JSON.parse(readFileSync(`mutation/reports/${name}.json`, 'utf8'))
  console.log(rowOf(name, values.share, files))
  if (values.survivors) console.log(survivorsIn(files).join('\n'))
}

function rowOf(name, share, files) {
  const mutants = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const [survived, unreached] = [count('Survived'), count('NoCoverage')]
  const score = ((100 * killed) / (killed + survived + unreached)).toFixed(1)
  return `| ${name} | ${share} % | ${killed} | ${survived} | ${unreached} | ${score} % |`
}

function survivorsIn(files) {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement, status }) => {
        const lastColumn = end.line === start.line ? end.column : undefined
        const was = lines[start.line - 1].slice(start.column - 1, lastColumn && lastColumn - 1)
        const mark = status === 'NoCoverage' ? ' (not reached)' : ''
        return `${path}:${start.line}:${start.column}${mark}  ${was}  →  ${replacement.replace(/\s+/g, ' ')}`
      })
  })
}
