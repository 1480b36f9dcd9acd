import { diffWords } from '../../../pipeline/compare/diff-words.js'
import type { Dataset } from '../../../pipeline/dataset/read-all.js'
import { compareDocuments } from '../../../pipeline/link/time-order.js'
import { type Timeline, timelineOf } from '../../../pipeline/query/timeline.js'
import { contextOf } from '../../../pipeline/report/context.js'
import { type Trend, trendOf } from '../../../pipeline/report/indicators/trends.js'
import type { DocumentFile } from '../../../schemas/document-file.js'
import type { Indicator } from '../../../schemas/indicator.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import type { Language } from '../../texts/texts.js'

/** What the page of an indicator shows. */
export interface IndicatorView {
  readonly indicator: Indicator
  readonly timeline: Timeline
  readonly trend: Trend
  /** How many earlier plans set it that are not shown. */
  readonly earlier: number
}

/** How many plans are shown, the latest ones. */
const mostPlans = 24

/**
 * What became of an indicator over the plans; undefined where there is none of that id.
 *
 * @throws DatasetError where a file is not what it should be
 */
export async function indicatorView(
  snapshot: Snapshot,
  id: string,
  language: Language,
): Promise<IndicatorView | undefined> {
  const indicator = snapshot.across.indicators.get(id)
  if (!indicator) return undefined
  const plans = plansOf(indicator, snapshot)
  const shown = plans.slice(-mostPlans)
  const documents: DocumentFile[] = []
  for (const plan of shown) documents.push(await snapshot.readDocument(plan.id))
  const dataset = datasetOf(indicator, documents, snapshot)
  const context = contextOf(
    { dataset, documents, comparisons: [], changeWords: diffWords[language], waiting: [] },
    language,
  )
  const targets = indicator.targets.flatMap((target) => context.targets.get(target) ?? [])
  return {
    indicator,
    timeline: timelineOf(indicator, dataset),
    trend: trendOf(indicator.name, indicator.unit, targets, context),
    earlier: plans.length - shown.length,
  }
}

/** The plans that set it, the earliest first. */
function plansOf({ targets }: Indicator, snapshot: Snapshot): DocumentBrief[] {
  const ids = new Set(targets.flatMap((target) => snapshot.record(target)?.documentId ?? []))
  return [...ids].flatMap((id) => snapshot.document(id) ?? []).sort(compareDocuments)
}

/** Of the dataset what one indicator needs. */
function datasetOf(indicator: Indicator, documents: readonly DocumentFile[], { across }: Snapshot): Dataset {
  return {
    documents,
    agencies: [...across.agencies.values()],
    indicators: [indicator],
    links: indicator.targets.flatMap((id) => across.links.of(id)),
    candidates: [],
    citedDocuments: [],
    citations: [],
    contradictions: [...across.contradictions.values()],
  }
}
