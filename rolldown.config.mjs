/** The command as a few files instead of some two hundred: loading them took a fifth of a short run. */
import { readFileSync } from 'node:fs'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const libraries = Object.keys(dependencies)

export default {
  input: 'dist/cli/kehoach.js',
  platform: 'node',
  // Libraries stay what npm installs: their own files, under their own licences.
  external: (id) => libraries.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true },
}
