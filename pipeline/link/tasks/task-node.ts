import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import { type AgencyLines, heirsOf } from '../agency-lines.js'
import { blockKeys } from '../blocks.js'
import { readTerms, type Term, type Terms } from '../names/read-terms.js'
import { type DocumentFacts, placeNameOf, scopeOf } from '../scope.js'

/** One statement of a task's text, by what it speaks of. */
export interface Clause {
  readonly terms: Terms
  /** How much it tells in all. */
  readonly told: number
  /** Its rarest words: statements that share none of these are not alike. */
  readonly keys: readonly string[]
}

/** A task with what linking knows of it. */
export interface TaskNode {
  readonly task: Task
  readonly document: DocumentFacts
  readonly scope: string | null
  /** The first statements that tell something. */
  readonly clauses: readonly Clause[]
  readonly output: Terms | null
  readonly heirs: readonly string[]
}

const clauseEnd = /[.;:\n]+(?=\s|$)|\s[-+•]\s/u
/** What a text puts in quotation marks is mostly the name of the undertaking. */
const quotation = /[“"]([^“”"]{4,200})[”"]/gu
const citation = /số\s+\d[^\s,;]*(?:\s+ngày\s+\d[\d/.-]*)?/gu
const longestClause = 160
const mostClauses = 4
/** A statement that tells less names no undertaking. */
const tellsSomething = 0.8
/** Words that plans are full of tell even less in a task, which is full of them. */
const commonRarity = 0.25
const commonFactor = 0.5
/** What the plan's own title says, all of its tasks are about. */
const titleFactor = 0.3

/**
 * The tasks of all plans, ready to be compared.
 *
 * @param tasks each of one of the documents
 */
export function taskNodes(
  tasks: readonly Task[],
  documents: ReadonlyMap<string, DocumentFacts>,
  lines: AgencyLines,
): TaskNode[] {
  const titles = new Map<string, Terms>()
  return tasks.map((task) => {
    const document = documents.get(task.documentId)!
    const without = words(placeNameOf(document) ?? '')
    let title = titles.get(document.id)
    if (!title) {
      title = readTerms(document.title ?? '', without)
      titles.set(document.id, title)
    }
    return {
      task,
      document,
      scope: scopeOf(document),
      clauses: clausesOf(task.text, title, without),
      output: task.output === null ? null : readTerms(task.output, without),
      heirs: heirsOf(task.leadAgencies, lines),
    }
  })
}

function clausesOf(text: string, title: Terms, without: readonly string[]): Clause[] {
  const found: Clause[] = []
  const quoted = [...text.matchAll(quotation)].map(([, words]) => words!)
  for (const part of [...quoted, ...text.replace(citation, ' ').split(clauseEnd)]) {
    if (found.length === mostClauses) break
    const terms = weighed(readTerms(part.slice(0, longestClause), without), title)
    const told = [...terms.values()].reduce((sum, { weight }) => sum + weight, 0)
    if (told >= tellsSomething) found.push({ terms, told, keys: blockKeys(terms) })
  }
  return found
}

/** Terms weighed for a task: numbers are those of documents and dates, and tell nothing. */
function weighed(terms: Terms, title: Terms): Terms {
  const kept = new Map<string, Term>()
  for (const [is, term] of terms) {
    if (!term.isListed && term.hasDigit) continue
    const common = term.rarity <= commonRarity ? commonFactor : 1
    const titled = title.has(is) ? titleFactor : 1
    kept.set(is, { ...term, weight: term.weight * common * titled })
  }
  return kept
}
