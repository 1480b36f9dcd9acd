import { nameOfGroup } from '../../../pipeline/report/changes/groups.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import { addressOf, planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'
import { ChangeRow } from './change-row.js'
import { ChoosePlans } from './choose.js'
import type { CompareView } from './view.js'

/** What changed from one plan to another, side by side with the places of both. */
export function ComparePage({ frame, view }: { readonly frame: Frame; readonly view: CompareView }) {
  const { texts } = frame
  const { sides } = view
  const title = sides ? texts.amounts.fromTo(planName(sides.a), planName(sides.b)) : texts.places.compare
  return (
    <Layout frame={frame} title={title} place="compare" scripts={['filters']} isWide>
      <h1>{texts.places.compare}</h1>
      <ChoosePlans frame={frame} view={view} />
      {sides ? (
        <Changes frame={frame} view={view} sides={sides} />
      ) : (
        <p class="empty">{texts.compare.choose}</p>
      )}
    </Layout>
  )
}

type Sides = NonNullable<CompareView['sides']>

function Changes({ frame, view, sides }: { frame: Frame; view: CompareView; sides: Sides }) {
  const { texts } = frame
  const { changes, unchanged, question } = view
  const query = { a: sides.a.id, b: sides.b.id, group: question.group, subject: question.subject }
  let last: string | undefined
  return (
    <>
      <Kinds frame={frame} view={view} sides={sides} />
      <p class="found" role="status">
        {texts.compare.found(changes.all)} {unchanged > 0 && texts.amounts.unchanged(unchanged)}
      </p>
      {changes.all > 0 && (
        <div class="compare-head" aria-hidden="true">
          <Side frame={frame} name={texts.amounts.before} plan={sides.a} />
          <Side frame={frame} name={texts.amounts.after} plan={sides.b} />
        </div>
      )}
      {changes.items.map(({ group, change, related }) => {
        const isFirst = group !== last
        last = group
        return (
          <>
            {isFirst && (
              <h2 class={`group-name ${group}`}>
                <span aria-hidden="true">{texts.amounts.changeMarks[group]}</span>{' '}
                {nameOfGroup(group, texts.changes)}
              </h2>
            )}
            <ChangeRow texts={texts} change={change} group={group} related={related} />
          </>
        )
      })}
      <ListPager texts={texts} part={changes} path="/compare" query={query} />
    </>
  )
}

function Side({ frame: { texts }, name, plan }: { frame: Frame; name: string; plan: DocumentBrief }) {
  return (
    <p>
      <span class="note">{name}</span>{' '}
      <a href={planAddress(plan.id)} tabindex={-1}>
        <Words texts={texts} text={planName(plan)} most={60} />
      </a>
    </p>
  )
}

function Kinds({ frame: { texts }, view, sides }: { frame: Frame; view: CompareView; sides: Sides }) {
  const { groups, subjects, question } = view
  const to = (query: { group?: string; subject?: string }): string =>
    addressOf('/compare', {
      a: sides.a.id,
      b: sides.b.id,
      group: question.group,
      subject: question.subject,
      ...query,
    })
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav class="compare-kinds" aria-label={texts.compare.kinds}>
      <ul class="tabs">
        <Tab href={to({ group: '' })} isCurrent={question.group === ''} name={texts.all} count={all} />
        {groups.map(({ group, count }) => (
          <Tab
            href={to({ group })}
            isCurrent={question.group === group}
            name={nameOfGroup(group, texts.changes)}
            count={count}
            kind={group}
          />
        ))}
      </ul>
      <ul class="tabs">
        <Tab href={to({ subject: '' })} isCurrent={question.subject === ''} name={texts.compare.anything} />
        {subjects
          .filter(({ count }) => count > 0)
          .map(({ subject, count }) => (
            <Tab
              href={to({ subject })}
              isCurrent={question.subject === subject}
              name={texts.changes.subjects[subject]}
              count={count}
            />
          ))}
      </ul>
    </nav>
  )
}

interface TabProps {
  readonly href: string
  readonly isCurrent: boolean
  readonly name: string
  readonly count?: number
  readonly kind?: string
}

function Tab({ href, isCurrent, name, count, kind }: TabProps) {
  return (
    <li class={kind}>
      <a href={href} aria-current={isCurrent ? 'true' : undefined}>
        {name}
        {count !== undefined && <span class="count"> {count}</span>}
      </a>
    </li>
  )
}
