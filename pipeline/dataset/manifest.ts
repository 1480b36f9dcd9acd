import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'
import type { Manifest } from '../../schemas/manifest.js'

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
