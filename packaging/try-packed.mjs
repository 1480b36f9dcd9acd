/** Packs the program, looks at what is in the package, installs it in an empty folder and uses it there as a stranger would. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'kehoach-packed-'))

/** What a user needs: the program, the library, what the pages of the desk load, what is known, the schemas, and what to read. */
const needed = [
  /^dist\/bin\/([\w.-]+\.js|(reading|pdf)\.script|licences\.txt)$/,
  /^dist\/(knowledge|parsers|pipeline|schemas)\/[\w./-]+\.(js|d\.ts)$/,
  /^dist\/index\.(js|d\.ts)$/,
  /^dist\/desk\/browser\/[\w-]+\.js$/,
  /^desk\/assets\/[\w-]+\.(css|svg)$/,
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

/** Opens the desk, and fetches its first page with all that the page loads. */
async function visitDesk(project) {
  const program = join(project, 'node_modules/kehoach/dist/bin/kehoach.js')
  const desk = spawn(process.execPath, [program, 'desk', '--port', '0'], { cwd: project })
  try {
    const [said] = await once(desk.stdout.setEncoding('utf8'), 'data')
    const [address] = /http:\S+/.exec(said)
    const page = await (await fetch(address)).text()
    const loaded = [...page.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg)[^"]*)"/g)].map(([, path]) => path)
    expect(loaded.length > 1, 'The first page of the desk loads no style sheet and no script.')
    for (const path of loaded) {
      const { status } = await fetch(new URL(path, address))
      expect(status === 200, `The desk answers ${status} for ${path}.`)
    }
  } finally {
    desk.kill()
  }
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
  for (const name of ['345-kh-ubnd-2022.docx', '43-kh-ubnd-2025.pdf'])
    cpSync(join(root, 'fixtures/formats', name), join(project, 'plans', name))

  const kehoach = (...words) => run('npx', ['--no-install', 'kehoach', ...words], project)
  expect(
    kehoach('ingest', 'plans').includes('3 documents'),
    'kehoach ingest said nothing of its three documents.',
  )
  expect(kehoach('validate').startsWith('sound'), 'The dataset is not sound.')
  kehoach('report')
  kehoach('export', '--format', 'csv,xlsx,ics,parquet')
  const program =
    "import { ingest, readDataset } from 'kehoach'; console.log(typeof ingest, (await readDataset('extracted')).documents.length)"
  expect(
    run('node', ['--input-type=module', '-e', program], project).trim() === 'function 3',
    'The library does not load.',
  )
  await visitDesk(project)
  console.log(
    `${packed.filename}: ${packed.files.length} files, ${packed.size} bytes; installs and runs in an empty folder.`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
