import { cacheFolder } from '../parsers/ocr/cache-folder.js'
import { chooseEngine } from '../parsers/ocr/engine/choose-engine.js'
import { pipelineVersion } from '../pipeline/dataset/manifest.js'
import { type CacheState, cacheState } from './doctor-cache.js'
import { type Check, optionalParts } from './doctor-checks.js'
import { doctorLines } from './doctor-lines.js'
import type { Terminal } from './terminal.js'

export interface DoctorOptions {
  readonly json: boolean
}

/** What would read a scan. */
export type ScanEngine =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: string }

/** What this machine has of what the program can use. */
export interface Doctored {
  readonly version: string
  readonly node: string
  readonly parts: readonly Check[]
  readonly engine: ScanEngine
  readonly cache: CacheState
}

/**
 * Tells what is here; installs and writes nothing.
 *
 * @returns the exit code: 1 where no scan could be read, else 0
 */
export async function runDoctor({ json }: DoctorOptions, terminal: Terminal): Promise<0 | 1> {
  const doctored: Doctored = {
    version: pipelineVersion(),
    node: process.versions.node,
    parts: await optionalParts(process.platform),
    engine: await scanEngine(),
    cache: await cacheState(cacheFolder(process.env, process.platform)),
  }
  if (json) terminal.out(JSON.stringify(doctored, null, 2))
  else for (const line of doctorLines(doctored, terminal)) terminal.out(line)
  return doctored.engine.ok ? 0 : 1
}

async function scanEngine(): Promise<ScanEngine> {
  try {
    const engine = await chooseEngine()
    await engine.close()
    return { ok: true, name: engine.name }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    return { ok: false, reason: `${reason.replace(/\.$/, '')}.` }
  }
}
