import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Judgement } from '../../schemas/judgement.js'
import { type JudgementLog, parseJudgementLog } from './parse-log.js'

/** Where the judgements stand in a dataset. */
export const judgementsPath = 'judgements.jsonl'

/**
 * The log of a dataset, with the lines that could not be used; empty where it has none yet.
 *
 * @throws the file system's error where the log is there and cannot be read
 */
export async function readJudgementLog(folder: string): Promise<JudgementLog> {
  try {
    return await parseJudgementLog(createReadStream(join(folder, judgementsPath)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { judgements: [], damaged: [] }
    throw error
  }
}

/**
 * The judgements of a dataset in the order of its log; damaged lines are left out, see {@link readJudgementLog}.
 *
 * @throws the file system's error where the log is there and cannot be read
 */
export async function readJudgements(folder: string): Promise<Judgement[]> {
  return [...(await readJudgementLog(folder)).judgements]
}
