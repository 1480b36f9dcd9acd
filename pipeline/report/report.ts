import type { Language } from '../words/language.js'
import { changesSection } from './changes/section.js'
import { contradictionsSection } from './checks/contradictions.js'
import { waitingSection } from './checks/waiting.js'
import { contextOf } from './context.js'
import { indicatorsSection } from './indicators/section.js'
import { trendsOf } from './indicators/trends.js'
import type { ReportInput } from './input.js'
import { loadSection } from './load/section.js'
import { overview } from './overview.js'
import { page } from './page/page.js'
import { dutiesOf } from './schedule/duties.js'
import { scheduleSection } from './schedule/section.js'
import { sourcesSection } from './sources/section.js'

/**
 * The report: one HTML file that needs nothing else. The same input gives the same bytes.
 *
 * @returns the text of the file, to be written as UTF-8
 * @example reportPage({ dataset, documents: dataset.documents, comparisons: [], waiting: [] }, 'vi')
 */
export function reportPage(input: ReportInput, language: Language): string {
  const context = contextOf(input, language)
  const trends = trendsOf(input.dataset.indicators, context)
  const duties = dutiesOf(context)
  const sections = [
    overview(input, trends, context),
    indicatorsSection(trends, context),
    changesSection(input.comparisons, context),
    scheduleSection(duties, context),
    loadSection(duties, context),
    contradictionsSection(input.dataset.contradictions, context),
    waitingSection(input.waiting, context),
    sourcesSection(input, context),
  ]
  return page(sections, context)
}
