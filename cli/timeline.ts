import { namesOf } from '../pipeline/check/in-words.js'
import { readText } from '../pipeline/dataset/read.js'
import type { Dataset } from '../pipeline/dataset/read-all.js'
import { findIndicators, nearIndicators } from '../pipeline/query/find-indicators.js'
import { type Timeline, timelineOf } from '../pipeline/query/timeline.js'
import type { Language } from '../pipeline/words/language.js'
import type { Indicator } from '../schemas/indicator.js'
import { Failure } from './failure.js'
import { type FittedRow, fittedRows } from './fitted-table.js'
import { needDataset } from './need-dataset.js'
import type { Terminal } from './terminal.js'
import { timelineJson } from './timeline-json.js'
import { timelineLines } from './timeline-lines.js'
import { timelineTexts } from './timeline-texts.js'

export interface TimelineOptions {
  readonly pick?: number
  readonly json: boolean
  readonly lang: Language
  readonly dataset: string
}

/** How many indicators are listed where several are meant. */
const mostListed = 40

/**
 * Prints what became of an indicator over the plans of a dataset.
 *
 * @param wanted an id, or words of a name
 * @returns the exit code: 1 where several indicators are meant, which are listed; else 0
 * @throws Failure where there is no such indicator, or no dataset
 */
export async function runTimeline(
  wanted: string,
  { pick, json, lang, dataset: folder }: TimelineOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const dataset = await needDataset(folder)
  const found = findIndicators(wanted, dataset)
  if (found.length === 0) throw noneFound(wanted, folder, dataset)
  const one = pick === undefined ? onlyOne(found) : found[pick - 1]
  if (one === undefined && pick !== undefined)
    throw new Failure(`--pick ${pick}`, `There are ${found.length} that fit.`, 'Name one of them.', 2)
  if (one === undefined) {
    list(found, wanted, { json, lang }, terminal)
    return 1
  }
  const timeline = timelineOf(one, dataset)
  const texts = await textsOf(folder, timeline)
  const names = namesOf(dataset.documents)
  terminal.out(
    json
      ? JSON.stringify(timelineJson(timeline, texts), null, 2)
      : timelineLines(timeline, texts, names, lang, terminal).join('\n'),
  )
  return 0
}

function onlyOne(found: readonly Indicator[]): Indicator | undefined {
  return found.length === 1 ? found[0] : undefined
}

function list(
  found: readonly Indicator[],
  wanted: string,
  { json, lang }: Pick<TimelineOptions, 'json' | 'lang'>,
  terminal: Terminal,
): void {
  const texts = timelineTexts[lang]
  if (json) {
    terminal.out(JSON.stringify({ matches: found }, null, 2))
    return
  }
  const rows = found.slice(0, mostListed).map(({ id, name, unit, targets }, at): FittedRow => {
    const facts = [unit, texts.stated(targets.length)].filter((fact) => fact !== null).join(', ')
    return [[{ text: `${at + 1}.` }], [{ text: `${name} (${facts})` }, { text: id, style: 'dim' }]]
  })
  const more = found.length - mostListed
  const lines = [
    texts.several(wanted, found.length),
    '',
    ...fittedRows(rows, terminal.outColumns, terminal.styleOut),
    ...(more > 0 ? [texts.more(more)] : []),
    '',
    texts.typeId(found[0]!.id),
    texts.typeNumber(wanted),
  ]
  terminal.out(lines.join('\n'))
}

function noneFound(wanted: string, folder: string, { indicators }: Dataset): Failure {
  if (indicators.length === 0)
    return new Failure(folder, 'It has no indicators yet.', 'Read a plan again with kehoach ingest.', 1)
  const near = nearIndicators(wanted, indicators, 5).map(({ id, name }) => `\n  ${name}  ${id}`)
  return new Failure(
    wanted,
    `${folder} has no indicator of this id or these words.`,
    near.length === 0
      ? 'Type fewer or other words of its name.'
      : `These share words with it:${near.join('')}`,
    1,
  )
}

async function textsOf(folder: string, { entries, contradictions }: Timeline): Promise<Map<string, string>> {
  const ids = [
    ...entries.map(({ document }) => document.id),
    ...contradictions.flatMap(({ sides }) => sides.map(({ documentId }) => documentId)),
  ]
  const texts = new Map<string, string>()
  for (const id of new Set(ids)) texts.set(id, await readText(folder, id))
  return texts
}
