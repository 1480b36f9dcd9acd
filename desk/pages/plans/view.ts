import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { agenciesMeant } from '../../../pipeline/query/agencies-meant.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import { phraseOf } from '../../data/phrase.js'
import { searchTexts, type TextHit } from '../../data/search-texts.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type ListPart, pageOf } from '../parts/page-of.js'

/** Which plans are asked for, as the address says it; empty where nothing is. */
export interface PlansQuestion {
  /** Words to search for in all texts. */
  readonly q: string
  /** The year of issue. */
  readonly year: string
  readonly issuer: string
  /** The name of an agency, short or without marks. */
  readonly agency: string
  readonly page: string
  /** Where a part of what was searched for begins. */
  readonly from: string
}

/** A plan of the list. */
export interface PlanItem {
  readonly plan: DocumentBrief
  /** How much of it waits for a steward. */
  readonly waiting: number
  /** Where its text holds what was searched for. */
  readonly hit: TextHit | null
}

/** What the list of plans shows. */
export interface PlansView {
  readonly question: PlansQuestion
  readonly years: readonly string[]
  readonly issuers: readonly string[]
  /** The names of agencies to choose from. */
  readonly agencies: readonly string[]
  readonly plans: ListPart<PlanItem>
  /** Where the next part of what was searched for begins; null where there is none, or nothing was searched for. */
  readonly next: number | null
  readonly totals: {
    readonly plans: number
    readonly targets: number
    readonly tasks: number
    readonly waiting: number
  }
}

const pageSize = 25

/** How many names of agencies can be chosen from; any other can be typed. */
const mostNames = 400

/** The plans that are asked for, the latest issued first. */
export async function plansView(snapshot: Snapshot, question: PlansQuestion): Promise<PlansView> {
  const documents = snapshot.documents()
  const isWanted = filterOf(snapshot, question)
  const itemOf = (plan: DocumentBrief, hit: TextHit | null): PlanItem => ({
    plan,
    waiting: snapshot.waiting().get(plan.id) ?? 0,
    hit,
  })
  const phrase = phraseOf(question.q)
  const found = phrase
    ? await searchTexts(snapshot, phrase, {
        from: Math.max(0, Math.trunc(Number(question.from)) || 0),
        most: pageSize,
        isWanted,
      })
    : null
  const items = found
    ? found.hits.map((hit) => itemOf(snapshot.document(hit.documentId)!, hit))
    : documents
        .filter(isWanted)
        .sort(latestFirst)
        .map((plan) => itemOf(plan, null))
  return {
    question,
    ...choicesOf(snapshot),
    plans: pageOf(items, question.page, pageSize),
    next: found?.next ?? null,
    totals: {
      plans: documents.length,
      targets: snapshot.targets().length,
      tasks: snapshot.tasks().length,
      waiting: snapshot.queue().length,
    },
  }
}

function filterOf(
  { across }: Snapshot,
  { year, issuer, agency }: PlansQuestion,
): (plan: DocumentBrief) => boolean {
  const meant =
    agency === '' ? null : new Set(agenciesMeant(agency, [...across.agencies.values()]).map(({ id }) => id))
  return (plan) =>
    (year === '' || yearOf(plan) === year) &&
    (issuer === '' || plan.issuer === issuer) &&
    (meant === null || plan.agencies.some((id) => meant.has(id)))
}

/** The year of issue; of a plan without a date the first year that it covers. */
function yearOf({ issuedOn, period }: DocumentBrief): string | undefined {
  return issuedOn?.slice(0, 4) ?? period.start?.toString()
}

function choicesOf(snapshot: Snapshot): Pick<PlansView, 'years' | 'issuers' | 'agencies'> {
  const documents = snapshot.documents()
  const distinct = (words: readonly (string | null | undefined)[]): string[] =>
    [...new Set(words.filter((word) => word !== null && word !== undefined))].sort(compareStrings)
  const names = [...snapshot.across.agencies.values()].map(({ name }) => name)
  return {
    years: distinct(documents.map(yearOf)).reverse(),
    issuers: distinct(documents.map(({ issuer }) => issuer)),
    agencies: names.sort((a, b) => a.localeCompare(b, 'vi')).slice(0, mostNames),
  }
}

function latestFirst(a: DocumentBrief, b: DocumentBrief): number {
  return compareStrings(b.issuedOn ?? '', a.issuedOn ?? '') || compareStrings(a.id, b.id)
}
