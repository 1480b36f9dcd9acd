import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'
import type { Counts, Manifest } from '../../schemas/manifest.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { compareStrings } from './compare-strings.js'

/** What a manifest says of one file. */
export type FileEntry = Manifest['files'][string]

/** The version of the program, as its package states it. */
export function pipelineVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}

/** @example fileEntry(new Uint8Array()).bytes // 0 */
export function fileEntry(bytes: Uint8Array): FileEntry {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength }
}

/**
 * The manifest of a dataset: its counts, and each file's hash as it stands on the disk.
 *
 * @param paths the files, as paths inside the dataset
 * @throws the file system's error where one of them cannot be read
 */
export async function makeManifest(
  folder: string,
  paths: readonly string[],
  counts: Counts,
): Promise<Manifest> {
  const files: Record<string, FileEntry> = {}
  for (const path of [...paths].sort(compareStrings))
    files[path] = fileEntry(await readFile(join(folder, path)))
  return { $schema: schemaId('manifest'), schemaVersion, pipelineVersion: pipelineVersion(), counts, files }
}
