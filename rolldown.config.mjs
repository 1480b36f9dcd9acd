/** The command as a few files instead of some two hundred: loading them took a fifth of a short run. */
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const libraries = Object.keys(dependencies)

/** `npm link` and `npx` run the file itself, and npm lets it be run only once, when it is installed. */
const runnable = {
  name: 'runnable',
  writeBundle: ({ dir }) => chmodSync(join(dir, 'kehoach.js'), 0o755),
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
  // Libraries stay what npm installs: their own files, under their own licences.
  external: (id) => libraries.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [runnable],
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true },
}
