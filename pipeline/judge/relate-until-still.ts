import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { judgementsPath } from './read.js'

/** Brings a dataset up to date with its judgements. */
export type Relate = (folder: string) => Promise<void>

/**
 * Relates a dataset until its log stays as it was meanwhile: where someone else decides at the same time, their run may
 * have read an older log than ours and yet ended later, or ours.
 */
export async function relateUntilStill(folder: string, relate: Relate): Promise<void> {
  const size = async () => (await stat(join(folder, judgementsPath))).size
  let before: number
  do {
    before = await size()
    await relate(folder)
  } while ((await size()) !== before)
}
