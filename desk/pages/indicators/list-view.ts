import type { Indicator } from '../../../schemas/indicator.js'
import { phraseOf } from '../../data/phrase.js'
import type { RecordBrief } from '../../data/record-brief.js'
import { recordsWith } from '../../data/search-texts.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type ListPart, pageOf } from '../parts/page-of.js'

/** Which indicators are asked for, as the address says it. */
export interface IndicatorsQuestion {
  /** Words of a name that a plan gives it. */
  readonly q: string
  readonly page: string
}

/** An indicator of the list. */
export interface IndicatorItem {
  readonly indicator: Indicator
  /** In how many plans it is set. */
  readonly plans: number
  /** The years that it is to be reached by, each once, rising. */
  readonly years: readonly number[]
}

export interface IndicatorsView {
  readonly question: IndicatorsQuestion
  readonly indicators: ListPart<IndicatorItem>
}

const pageSize = 50

/** The indicators that are asked for: those of most plans first. */
export function indicatorsView(snapshot: Snapshot, question: IndicatorsQuestion): IndicatorsView {
  const phrase = phraseOf(question.q)
  const named = phrase
    ? new Set(recordsWith(phrase, snapshot.targets()).map(({ indicatorId }) => indicatorId))
    : null
  const found = snapshot.indicators().filter(({ id }) => named === null || named.has(id))
  const part = pageOf(found, question.page, pageSize)
  const items = part.items.map((indicator) => itemOf(indicator, snapshot))
  return { question, indicators: { ...part, items } }
}

function itemOf(indicator: Indicator, snapshot: Snapshot): IndicatorItem {
  const records = indicator.targets.flatMap((id): RecordBrief[] => {
    const record = snapshot.record(id)
    return record ? [record] : []
  })
  return {
    indicator,
    plans: new Set(records.map(({ documentId }) => documentId)).size,
    years: [...new Set(records.flatMap(({ years }) => years))].sort((a, b) => a - b),
  }
}
