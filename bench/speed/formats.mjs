/** The same file through kehoach and through a known reader of its format; a row is left out where one of them is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { ingest } from '../../dist/pipeline/ingest.js'
import { cpuOf, median, medianOfProgram } from '../measure.mjs'
import { root } from '../plans.mjs'
import { give } from '../tables.mjs'

const runs = 5
const readers = {
  '.pdf': { name: 'pdftotext -layout', command: 'pdftotext', argsOf: (path) => ['-layout', path, '-'] },
  '.docx': { name: 'pandoc -t plain', command: 'pandoc', argsOf: (path) => ['-t', 'plain', path] },
}

/** The first fixture of a format, wherever below fixtures/ it stands. */
function fixtureOf(extension) {
  const folder = join(root, 'fixtures')
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).sort() : []
  const name = names.find((one) => extname(one) === extension)
  return name && { name, path: join(folder, name) }
}

/** Warm CPU seconds of reading a file; null where the format is not read. */
async function ownSeconds(path) {
  const bytes = readFileSync(path)
  const read = () => ingest({ path, bytes: Buffer.from(bytes) })
  if (!(await read()).ok) return null
  const taken = []
  for (let run = 0; run < runs; run++) taken.push(await cpuOf(read))
  return median(taken)
}

async function rowOf(extension) {
  const { name, command, argsOf } = readers[extension]
  const fixture = fixtureOf(extension)
  if (!fixture) return [extension, name, 'no fixture', '', '']
  const own = await ownSeconds(fixture.path)
  const other = medianOfProgram(command, () => argsOf(fixture.path), runs)
  if (own === null) return [fixture.name, name, 'not read yet', '', '']
  if (other === null) return [fixture.name, name, own.toFixed(2), 'not installed', '']
  return [fixture.name, name, own.toFixed(2), other.toFixed(2), (own / other).toFixed(1)]
}

const rows = await Promise.all(Object.keys(readers).map(rowOf))
give([
  {
    title: 'Other formats, with extraction, beside a reader that only makes text',
    columns: ['file', 'reader', 'kehoach: CPU s', 'reader: CPU s', 'kehoach over reader'],
    rows,
  },
])
