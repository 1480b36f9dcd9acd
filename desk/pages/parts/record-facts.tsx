import type { Child } from 'hono/jsx'
import { valueInWords } from '../../../pipeline/words/amounts.js'
import { deadlineInWords } from '../../../pipeline/words/deadlines.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { Texts } from '../../texts/texts.js'
import { AgencyNames } from './agency-names.js'
import { Words } from './words.js'

/** How much of one fact is shown, in UTF-16 units; all of it stands in the source. */
const longestFact = 300

interface FactsProps {
  readonly texts: Texts
  readonly record: Target | Task
  /** How agencies are named; each leads to its page where it is not told. */
  readonly agencyList?: typeof AgencyNames
}

/** What a record states beside its name: values or deadline, agencies, output, money. What it does not state is left out. */
export function RecordFacts({ texts, record, agencyList = AgencyNames }: FactsProps) {
  const facts: [string, Child][] = [
    ...('values' in record ? targetFacts(record, texts) : taskFacts(record, texts)),
    ...agencyFacts(record, texts, agencyList),
  ]
  if (facts.length === 0) return null
  return (
    <dl class="facts">
      {facts.map(([name, fact]) => (
        <div>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

function targetFacts({ values }: Target, texts: Texts): [string, Child][] {
  if (values.length === 0) return []
  const amounts = values.map((value) => (
    <li>
      <Words texts={texts} text={valueInWords(value, texts.amounts)} most={longestFact} />
    </li>
  ))
  return [[texts.facts.values, <ul class="amounts">{amounts}</ul>]]
}

function taskFacts({ deadline, otherDeadlines, output, budget }: Task, texts: Texts): [string, Child][] {
  const words = (text: string) => <Words texts={texts} text={text} most={longestFact} />
  const times = deadline === null ? [] : [deadline, ...otherDeadlines]
  return [
    ...times
      .slice(0, 1)
      .map((): [string, Child] => [
        texts.facts.deadline,
        words(times.map((one) => deadlineInWords(one, texts.amounts)).join('; ')),
      ]),
    ...(output === null ? [] : [[texts.facts.output, words(output)] as [string, Child]]),
    ...(budget === null ? [] : [[texts.facts.budget, words(budget.text)] as [string, Child]]),
  ]
}

function agencyFacts(
  { leadAgencies, coordinatingAgencies }: Target | Task,
  texts: Texts,
  agencyList: typeof AgencyNames,
): [string, Child][] {
  const named = [
    [texts.facts.leadAgencies, leadAgencies],
    [texts.facts.coordinatingAgencies, coordinatingAgencies],
  ] as const
  return named
    .filter(([, agencies]) => agencies.length > 0)
    .map(([name, agencies]) => [name, agencyList({ texts, agencies })])
}
