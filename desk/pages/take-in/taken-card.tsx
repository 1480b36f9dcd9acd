import type { Ingested } from '../../../pipeline/dataset/ingest-result.js'
import { problemInVietnamese } from '../../../pipeline/words/problems.js'
import type { Problem } from '../../../schemas/problem.js'
import { isDoubt, warningCodes } from '../../../schemas/warning.js'
import type { TakenFile } from '../../take-in/batch.js'
import type { Texts } from '../../texts/texts.js'
import { planAddress } from '../parts/address.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'
import { TakenRecords } from './taken-records.js'
import type { TakenItem } from './view.js'

/** A file that was taken in: how far it is, or what came out of it, or why nothing did. */
export function TakenCard({ texts, item }: { readonly texts: Texts; readonly item: TakenItem }) {
  const { file, result, isKnown, joinedAs, beside } = item
  return (
    <li class="card" data-file={file.index}>
      <h2>
        <Words texts={texts} text={file.name} most={120} />{' '}
        <small>
          {texts.number(Math.ceil(file.bytes / 1024))} KB ·{' '}
          <span class="file-state">{texts.takeIn.states[file.state]}</span>
        </small>
      </h2>
      {(file.state === 'reading' || file.state === 'waiting') && <Progress texts={texts} file={file} />}
      {file.problem && <Refusal texts={texts} problem={file.problem} />}
      {result && (
        <>
          <p>
            <b>
              <Words texts={texts} text={planName(result.document)} most={80} />
            </b>
            {result.document.title !== null && result.document.number !== null && (
              <>
                {' · '}
                <Words texts={texts} text={result.document.title} most={240} />
              </>
            )}
          </p>
          <p class="note">
            {texts.amounts.targets(result.targets.length)} · {texts.amounts.tasks(result.tasks.length)} ·{' '}
            {joinedAs === null ? (isKnown ? texts.takeIn.isKnown : texts.takeIn.isNew) : ''}
            {joinedAs !== null && <a href={planAddress(joinedAs)}>{texts.takeIn.open}</a>}
          </p>
          {beside !== null && (
            <p class="notice">
              {texts.takeIn.beside[beside.role]} <Words texts={texts} text={beside.kept} most={200} />
            </p>
          )}
          <Warnings texts={texts} result={result} />
          <TakenRecords texts={texts} name={texts.plan.shown.targets} records={result.targets} />
          <TakenRecords texts={texts} name={texts.plan.shown.tasks} records={result.tasks} />
        </>
      )}
    </li>
  )
}

/** Why nothing was read of a file, and what to do; what is told in English is said to be. */
function Refusal({ texts, problem }: { texts: Texts; problem: Problem }) {
  const told = texts.htmlLang === 'vi' ? problemInVietnamese(problem) : undefined
  const own = told === undefined ? `${problem.reason} ${problem.remedy}` : problem.reason
  return (
    <div class="notice bad">
      {told !== undefined && <p>{told}</p>}
      <p class={told === undefined ? undefined : 'note'}>
        {texts.htmlLang !== 'en' && `${texts.problemDetail} `}
        <span lang="en">
          <Words texts={texts} text={own} most={600} />
        </span>
      </p>
    </div>
  )
}

function Progress({ texts, file: { index, pages } }: { texts: Texts; file: TakenFile }) {
  const label = `progress-${index}`
  return (
    <p class="progress">
      <progress aria-labelledby={label} max={pages?.all ?? undefined} value={pages?.done ?? undefined} />{' '}
      <span id={label} class="note" data-page={texts.takeIn.page('{done}', '{all}')}>
        {pages === null ? texts.takeIn.running : texts.takeIn.page(`${pages.done}`, `${pages.all}`)}
      </span>
    </p>
  )
}

/** What was noticed, each kind once, what a steward should look at first. */
function Warnings({ texts, result }: { texts: Texts; result: Ingested }) {
  const { warnings } = result.document
  const counts = warningCodes
    .map((code) => ({ code, count: warnings.filter((one) => one.code === code).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(isDoubt(b.code)) - Number(isDoubt(a.code)))
  if (counts.length === 0) return null
  return (
    <details>
      <summary>
        {texts.takeIn.warnings} <span class="count">{texts.number(warnings.length)}</span>
      </summary>
      <ul>
        {counts.map(({ code, count }) => (
          <li class={isDoubt(code) ? 'doubt' : undefined}>
            {texts.warnings[code]} <span class="count">×{count}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
