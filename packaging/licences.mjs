/**
 * Writes docs/licences.md: the licence of every package that is installed with this one. With --check it writes nothing and
 * fails where the page is not what it would write. In both cases it fails where a licence is not among the free ones that ask
 * for no more than to be named.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const page = 'docs/licences.md'
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Licences that packages state in a file or in an older spelling. */
const stated = new Map([
  ['chainsaw@0.1.0', 'MIT'], // package.json says MIT/X11, its older name
  ['sylvester@0.0.21', 'MIT'], // LICENSE.txt
])

/** Packages whose licence is not known to be free, each with why it is there all the same. */
const tolerated = new Map([
  [
    'buffers@0.1.1',
    'states no licence; comes with exceljs, for the reading of workbooks, and is loaded by nothing that kehoach calls but the workbook library itself',
  ],
])

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const installed = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
)
const rows = installed
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return { name, version, licence: stated.get(`${name}@${version}`) ?? license ?? licenceInside(path) }
  })
  .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))

/** Old packages state it in other forms, which the lock file leaves out. */
function licenceInside(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
    return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none stated'
  } catch {
    return 'none stated'
  }
}

/** One of several that may be chosen is enough; of several that hold together each must be free. */
const isFree = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => free.has(one.trim())))

const unique = [...new Map(rows.map((row) => [`${row.name}@${row.version}`, row])).values()]
const counts = new Map()
for (const { licence } of unique) counts.set(licence, (counts.get(licence) ?? 0) + 1)
const text = `# Licences

The licences of the ${unique.length} packages that are installed with kehoach, from \`package-lock.json\`; \`npm run licences\` writes this
page, and \`npm run check:package\` fails where it is out of date or a licence asks for more than to be named.

| licence | packages |
| --- | ---: |
${[...counts]
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([licence, count]) => `| ${licence} | ${count} |`)
  .join('\n')}

Not known to be free:

${[...tolerated].map(([name, why]) => `- ${name} ${why}.`).join('\n')}

| package | version | licence |
| --- | --- | --- |
${unique.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`

const unfree = unique.filter(
  ({ name, version, licence }) => !isFree(licence) && !tolerated.has(`${name}@${version}`),
)
for (const { name, version, licence } of unfree)
  console.error(`${name} ${version}: ${licence} is not among the free licences.`)
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is out of date: run npm run licences and look at what has changed.`)
    process.exitCode = 1
  }
} else writeFileSync(page, text)
if (unfree.length > 0) process.exitCode = 1
