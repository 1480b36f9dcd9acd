import type { Agency } from '../../schemas/agency.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import { type Names, namesOf } from '../check/in-words.js'
import type { Language } from '../words/language.js'
import type { ChangeWords } from './changes/words.js'
import type { ReportInput } from './input.js'
import { type Plan, plansOf } from './plans.js'
import type { PlansById } from './sources/places.js'
import { type Texts, textsOf } from './texts/texts.js'

/** What every part of the report needs to know. */
export interface Context {
  readonly language: Language
  readonly texts: Texts
  readonly changeWords: ChangeWords
  /** In the order of issue. */
  readonly plans: readonly Plan[]
  readonly plansById: PlansById
  readonly targets: ReadonlyMap<string, Target>
  readonly tasks: ReadonlyMap<string, Task>
  readonly agencies: ReadonlyMap<string, Agency>
  /** What the records and documents of the whole dataset are called, also those that the report does not show. */
  readonly names: Names
  /** How alike the two records of each candidate for a link are, from 0 to 1, by its id. */
  readonly scores: ReadonlyMap<string, number>
}

/** @param input what the report is made from */
export function contextOf(input: ReportInput, language: Language): Context {
  const plans = plansOf(input.documents)
  const files = plans.map(({ file }) => file)
  return {
    language,
    texts: textsOf(language),
    changeWords: input.changeWords,
    plans,
    plansById: new Map(plans.map((plan) => [plan.file.document.id, plan])),
    targets: byId(files.flatMap(({ targets }) => targets)),
    tasks: byId(files.flatMap(({ tasks }) => tasks)),
    agencies: byId(input.dataset.agencies),
    names: namesOf(input.dataset.documents),
    scores: new Map(input.dataset.candidates.map(({ id, score }) => [id, score])),
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
