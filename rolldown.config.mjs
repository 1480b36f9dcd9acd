/** The command as a few files instead of some two hundred: loading them took a fifth of a short run. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { latin } from './dist/pipeline/language/latin.js'
import { narrowPatterns } from './packaging/narrowed-patterns.mjs'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/**
 * Libraries that every reading of a text needs, or the command itself: of a hundred files of theirs a part is used. All others
 * stay what npm installs, their own files.
 */
const within = [
  'commander',
  'natural',
  'p-limit',
  'pdfjs-dist',
  'unified',
  'unist-util-visit',
  'unist-util-visit-parents',
  'vfile',
  'zod',
]
const apart = Object.keys(dependencies).filter((name) => !within.includes(name))

/** `npm link` and `npx` run the file itself, and npm lets it be run only once, when it is installed. */
const runnable = {
  name: 'runnable',
  writeBundle: ({ dir }) => chmodSync(join(dir, 'kehoach.js'), 0o755),
}

/** What the licences of those libraries ask for: their text goes with their code. */
const licences = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds }) => moduleIds ?? [])
    const folders = new Set(
      modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
    )
    const source = [...folders].sort().map(licenceIn).join('\n')
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
  },
}

/** Only the program's own files are looked at: a library's `latin` would be another. */
const narrowed = {
  name: 'narrowed-patterns',
  transform: (code, id) => (id.includes('/node_modules/') ? null : narrowPatterns(code, latin)),
}

function licenceIn(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no file with its licence, so its code must not go into dist/bin.`)
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

export default {
  // Threads and processes begin with a file of their own.
  input: [
    'dist/cli/kehoach.js',
    'dist/pipeline/ingest-worker.js',
    'dist/desk/page-images/draw-worker.js',
    'dist/desk/review/relate-process.js',
    'dist/desk/take-in/take-in-process.js',
  ],
  platform: 'node',
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [runnable, licences, narrowed],
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true, comments: false },
}
