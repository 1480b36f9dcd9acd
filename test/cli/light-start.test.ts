import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, '../../dist/bin/kehoach.js')
const imported = /^\s*(?:import|export)\b[^'"()]*?['"]([^'"]+)['"]/gm

/** The bundler names the file that each part of a bundle comes from. */
const bundled = /^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm

/** What a file of the program loads before it does anything: its own parts and libraries, not what it may import later. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  const code = readFileSync(path, 'utf8')
  for (const [, library] of code.matchAll(bundled)) seen.add(library!)
  for (const [, name] of code.matchAll(imported)) {
    const part = name!.startsWith('.') ? join(dirname(path), name!) : name!
    if (seen.has(part)) continue
    seen.add(part)
    if (name!.startsWith('.')) loadedBy(part, seen)
  }
  return seen
}

test('the command starts with nothing heavy', () => {
  const libraries = [...loadedBy(program)].filter(
    (name) => !name.startsWith('/') && !name.startsWith('node:'),
  )
  expect(libraries).toEqual(['commander'])
})
