/**
 * Writes docs/licences.md: the licence of every package that is installed with this one; what only its development needs is
 * left out. With --check it writes nothing and fails where the page is not what it would write. In both cases it fails where
 * a licence is neither among the free ones that ask for no more than to be named, nor allowed here with its reason.
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
  ['duck@0.1.12', 'BSD-2-Clause'], // package.json says BSD; LICENSE has the two clauses
  ['sylvester@0.0.21', 'MIT'], // LICENSE.txt
])

/** Licences that ask for more, or are not known, each for certain packages alone and with why it is allowed. */
const allowed = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    why: `\`@img/sharp-*\`: LGPL-3.0-or-later. The picture library libvips, which \`sharp\` needs to decode the pictures of scans.
  npm fetches the one built for the machine, as a package of its own; it is loaded as a shared library and can be replaced by
  another build, which is what this licence asks for. Nothing of it is in the package of kehoach.`,
  },
  {
    licence: 'none stated',
    packages: /^buffers$/,
    why: `\`buffers\`: states no licence. Comes with \`exceljs\`, for reading workbooks as a stream, which kehoach does not do.`,
  },
]

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

/** One of several that may be chosen is enough; of several that hold together each must be free or allowed. */
const mayBe = ({ name, licence }) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) =>
      choice.split(/ AND /).every((one) => free.has(one.trim()) || isAllowed(name, one.trim())),
    )

const isAllowed = (name, licence) => allowed.some((one) => one.licence === licence && one.packages.test(name))

const unique = [...new Map(rows.map((row) => [`${row.name}@${row.version}`, row])).values()]
const counts = new Map()
for (const { licence } of unique) counts.set(licence, (counts.get(licence) ?? 0) + 1)
const text = `# Licences

The licences of the ${unique.length} packages that are installed with kehoach, from \`package-lock.json\`; \`npm run licences\` writes this
page, and \`npm run check:package\` fails where it is out of date or a licence asks for more than to be named and is not allowed below.

| licence | packages |
| --- | ---: |
${[...counts]
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([licence, count]) => `| ${licence} | ${count} |`)
  .join('\n')}

Those that ask for more, or are not known, and why they are allowed:

${allowed.map(({ why }) => `- ${why}`).join('\n')}

| package | version | licence |
| --- | --- | --- |
${unique.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`

const unfree = unique.filter((row) => !mayBe(row))
for (const { name, version, licence } of unfree)
  console.error(`${name} ${version}: ${licence} is not among the free licences.`)
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is out of date: run npm run licences and look at what has changed.`)
    process.exitCode = 1
  }
} else writeFileSync(page, text)
if (unfree.length > 0) process.exitCode = 1
