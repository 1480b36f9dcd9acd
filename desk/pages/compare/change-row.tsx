import type { Child } from 'hono/jsx'
import { isCut } from '../../../pipeline/compare/order.js'
import type { ChangeGroup } from '../../../pipeline/report/changes/groups.js'
import { statedInWords } from '../../../pipeline/report/changes/stated.js'
import { twoSidedDiff } from '../../../pipeline/report/changes/two-sided-diff.js'
import type { Part } from '../../../pipeline/report/page/html.js'
import { shortened } from '../../../pipeline/report/plans.js'
import { sectionOf } from '../../../pipeline/report/sources/places.js'
import type { Change, ChangeSource } from '../../../schemas/change.js'
import type { Texts } from '../../texts/texts.js'
import { addressOf, placeAddress, planAddress } from '../parts/address.js'
import { Drawn, Words, wordsLanguage } from '../parts/words.js'
import type { RelatedRecord } from './view.js'

/** How much of a title and of what a side states is shown, in UTF-16 units; all of it stands in the sources. */
const longestTitle = 260
const longestSide = 2_000

interface ChangeRowProps {
  readonly texts: Texts
  readonly change: Change
  readonly group: ChangeGroup
  readonly related: readonly RelatedRecord[]
}

/** One change: what it is about, and what both plans state word by word, each with its place. */
export function ChangeRow({ texts, change, group, related }: ChangeRowProps) {
  const { subject, field, kind, title, significance } = change
  const about = [
    texts.changes.subjects[subject],
    field !== null && field !== 'values' && (texts.changes.fields[field] ?? field),
    isCut(change) && texts.changes.kinds[kind],
  ].filter(Boolean)
  const [before, after] = wordsOfSides(change, texts)
  return (
    <article class={`change-row ${group}`}>
      <p class="change-title">
        <Words texts={texts} text={title} most={longestTitle} /> <small>{about.join(' · ')}</small>{' '}
        {significance === 'uncertain' && <small class="doubtful">{texts.amounts.uncertain}</small>}
      </p>
      <div class="change-sides">
        <Side texts={texts} name={texts.amounts.before} change={change} side="a">
          {before}
        </Side>
        <Side texts={texts} name={texts.amounts.after} change={change} side="b">
          {after}
        </Side>
      </div>
      <Reasons texts={texts} change={change} />
      <Related texts={texts} related={related} />
    </article>
  )
}

/** What both sides state: of what both have the differing words are marked. */
function wordsOfSides(change: Change, texts: Texts): [Part, Part] {
  const { a, b, kind } = change
  const said = [change.before, change.after].map((stated) =>
    shortened(statedInWords(wholeOf(stated, change), texts.amounts), longestSide),
  )
  if (a === null || b === null || kind === 'unchanged') return [said[0]!, said[1]!]
  const { before, after } = twoSidedDiff(said[0]!, said[1]!)
  return [before, after]
}

/** Of a whole record its name stands in the title already. */
function wholeOf(stated: Change['before'], { a, b }: Change): Change['before'] {
  if (a !== null && b !== null) return stated
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return stated
  const { name: _, text: __, ...more } = stated
  return more
}

interface SideProps {
  readonly texts: Texts
  readonly name: string
  readonly change: Change
  readonly side: 'a' | 'b'
  readonly children: Part
}

function Side({ texts, name, change, side, children }: SideProps) {
  const id = change[side]
  const sources = change.sources.filter((source) => source.side === side)
  return (
    <div class={`change-side ${id === null ? 'nothing' : ''}`}>
      <h3 class="side-name">{name}</h3>
      {id === null ? (
        <p class="note">{texts.compare.notThere}</p>
      ) : (
        <>
          <p lang={wordsLanguage(texts)}>{wordsOr(children, texts, change)}</p>
          <p class="card-links">
            {sources.slice(0, 2).map((source) => (
              <a href={addressOfSource(source, id, change)}>
                <Words texts={texts} text={placeInWords(source, texts)} />
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  )
}

/** A record that only one plan has states nothing beside its title, or what stands in the title. */
function wordsOr(part: Part, texts: Texts, { a, b, sources }: Change): Child {
  const isEmpty = part === '' || (Array.isArray(part) && part.length === 0)
  if (!isEmpty) return <Drawn part={part} />
  if (a !== null && b !== null) return <span class="note">{texts.amounts.notStated}</span>
  return <Words texts={texts} text={sources[0]?.text ?? ''} most={longestTitle} />
}

function addressOfSource(source: ChangeSource, id: string, { subject }: Change): string {
  return subject === 'document' ? placeAddress(source.documentId, source) : planAddress(source.documentId, id)
}

function placeInWords(source: ChangeSource, texts: Texts): string {
  return sectionOf(source) || texts.amounts.characters(source.start, source.end)
}

/** Why it is taken for that, where there is something to be said. */
function Reasons({ texts, change }: { texts: Texts; change: Change }) {
  const { reasons } = change
  if (reasons.length === 0) return null
  return <p class="note">{reasons.map((reason) => texts.changes.reasons[reason]).join('; ')}</p>
}

/** The records that it may have to do with, each with the question that waits about the two. */
function Related({ texts, related }: { texts: Texts; related: readonly RelatedRecord[] }) {
  if (related.length === 0) return null
  return (
    <ul class="note related">
      {related.map(({ id, documentId, label, question }) => (
        <li>
          <a href={planAddress(documentId, id)}>
            <Words texts={texts} text={label} most={longestTitle} />
          </a>
          {question !== null && (
            <>
              {' · '}
              <a href={addressOf('/review', { item: question })}>{texts.plan.decide}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
