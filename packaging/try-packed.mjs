/** Packs the program, looks at what is in the package, installs it in an empty folder and uses it there as a stranger would. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'kehoach-packed-'))

/** What a user needs: the program, what it knows, the schemas, and what to read. */
const needed = [
  /^dist\/(bin|pipeline|parsers|schemas|knowledge|desk)\/[\w./-]+\.(js|d\.ts|css|html)$/,
  /^dist\/index\.(js|d\.ts)$/,
  /^knowledge\/[\w-]+\.json$/,
  /^schemas\/json\/[\w-]+\.schema\.json$/,
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
]
/** The most that the package may weigh, in bytes as it is sent. */
const most = 3_000_000

function run(command, words, cwd) {
  return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function expect(isSo, what) {
  if (!isSo) throw new Error(what)
}

try {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root),
  )
  const idle = packed.files.map(({ path }) => path).filter((path) => !needed.some((one) => one.test(path)))
  expect(idle.length === 0, `The package holds what no user needs: ${idle.join(', ')}`)
  expect(packed.size <= most, `The package has ${packed.size} bytes; the most is ${most}.`)

  const project = join(folder, 'project')
  mkdirSync(join(project, 'plans'), { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  run('npm', ['install', '--prefer-offline', ...quiet, join(folder, packed.filename)], project)
  cpSync(join(root, 'fixtures/plans/185-kh-ubnd-2021-report.txt'), join(project, 'plans/a.txt'))

  const kehoach = (...words) => run('npx', ['--no-install', 'kehoach', ...words], project)
  expect(
    /1 documents|1 document/.test(kehoach('ingest', 'plans')),
    'kehoach ingest said nothing of its document.',
  )
  expect(kehoach('validate').startsWith('sound'), 'The dataset is not sound.')
  kehoach('report')
  kehoach('export', '--format', 'csv,xlsx,ics,parquet')
  const program =
    "import { ingest, readDataset } from 'kehoach'; console.log(typeof ingest, (await readDataset('extracted')).documents.length)"
  expect(
    run('node', ['--input-type=module', '-e', program], project).trim() === 'function 1',
    'The library does not load.',
  )
  console.log(
    `${packed.filename}: ${packed.files.length} files, ${packed.size} bytes; installs and runs in an empty folder.`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
