import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Counts, Manifest } from '../../schemas/manifest.js'
import { judgementsPath } from '../judge/read.js'
import { compareStrings } from './compare-strings.js'
import type { Issue } from './issue.js'
import { cacheFolder, commitPath, manifestPath, runPath, stagedFolder } from './layout.js'
import { fileEntry } from './manifest.js'
import { makerOf } from './run-lock.js'

/** Files that the manifest names and that are missing or changed, and files that it does not name. */
export async function checkFiles(folder: string, manifest: Manifest): Promise<Issue[]> {
  const there = new Set(await filesBelow(folder))
  const issues: Issue[] = []
  for (const [file, expected] of Object.entries(manifest.files)) {
    if (!there.has(file)) {
      issues.push({ code: 'missing-file', file, path: [], message: 'is in the manifest and not on the disk' })
      continue
    }
    const found = fileEntry(await readFile(join(folder, file)))
    if (found.sha256 === expected.sha256 && found.bytes === expected.bytes) continue
    const message = `has ${found.bytes} bytes with another hash than the manifest states (${expected.bytes} bytes)`
    issues.push({ code: 'changed-file', file, path: [], message })
  }
  for (const file of there) {
    if (file === manifestPath || file === judgementsPath || file in manifest.files) continue
    if (file.startsWith(`${cacheFolder}/`) || file === runPath || makerOf(file) !== undefined) continue
    if (file === commitPath) {
      const message = 'a run is ending, or was cut short as it ended: the next one ends it'
      issues.push({ code: 'unfinished-run', file, path: [], message })
      continue
    }
    if (file.startsWith(`${stagedFolder}/`)) continue
    issues.push({ code: 'unknown-file', file, path: [], message: 'is not in the manifest' })
  }
  return issues
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  const paths = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  )
  return paths.sort(compareStrings)
}

/** Counts of the manifest that are not what the files hold. */
export function checkCounts(manifest: Manifest, found: Counts): Issue[] {
  const kinds = Object.keys(found) as (keyof Counts)[]
  const wrong = kinds.filter((kind) => manifest.counts[kind] !== found[kind])
  return wrong.map((kind) => {
    const message = `says ${manifest.counts[kind]}, the files hold ${found[kind]}`
    return { code: 'wrong-count', file: manifestPath, path: ['counts', kind], message }
  })
}
