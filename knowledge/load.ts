import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

/** The package's folder, found from the source tree as well as from `dist/`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (true) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string }
      if (manifest.name === 'kehoach') return folder
    } catch {
      // no manifest here: look one folder up
    }
    const parent = dirname(folder)
    if (parent === folder)
      throw new Error('The folder of the package kehoach was not found; install it again.')
    folder = parent
  }
}

/** The package's own folder, with `knowledge/` and `schemas/json/` in it. */
export const root: string = packageRoot()

/**
 * Reads a file of `knowledge/` and checks it against its schema.
 *
 * @throws Error naming the file and the field where a steward's edit does not fit the schema
 */
export function loadKnowledge<T>(name: string, schema: z.ZodType<T>): T {
  const path = join(root, 'knowledge', name)
  // each schema checks one file, once: that is over before zod has compiled a faster check
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')), { jitless: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(
    `knowledge/${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`,
  )
}
