/**
 * Mutates the small languages and the diff, and prints how many of the mutants the tests notice:
 * `npm run mutate -- [area …] [--share PERCENT]`. A share takes whole functions by the lot of their names, always the same ones.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { areas } from './areas.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '100' } },
})

console.log(
  '| area | functions | killed | survived | not reached | score |\n| --- | ---: | ---: | ---: | ---: | ---: |',
)
for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) {
  const env = { ...process.env, MUTATED_AREA: name, MUTATED_SHARE: values.share }
  const { status } = spawnSync('npx', ['stryker', 'run', 'mutation/stryker.config.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status} for ${name}.`)
  console.log(rowOf(name, values.share))
}

function rowOf(name, share) {
  const { files } = JSON.parse(readFileSync(`mutation/reports/${name}.json`, 'utf8'))
  const mutants = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const [survived, unreached] = [count('Survived'), count('NoCoverage')]
  const score = ((100 * killed) / (killed + survived + unreached)).toFixed(1)
  return `| ${name} | ${share} % | ${killed} | ${survived} | ${unreached} | ${score} % |`
}
