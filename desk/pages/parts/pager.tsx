import type { Texts } from '../../texts/texts.js'

interface PagerProps {
  readonly texts: Texts
  /** What is shown, counted from 1; nothing is said where all of it is. */
  readonly first: number
  readonly last: number
  readonly all: number
  /** Where the parts before and after are; null where there is none. */
  readonly before: string | null
  readonly after: string | null
}

/** The way to the parts of a long list before and after the one that is shown. */
export function Pager({ texts, first, last, all, before, after }: PagerProps) {
  if (before === null && after === null) return null
  return (
    <nav class="pager" aria-label={texts.pages}>
      {before !== null && (
        <a href={before} rel="prev">
          {texts.previous}
        </a>
      )}
      <span>{texts.range(texts.number(first), texts.number(last), texts.number(all))}</span>
      {after !== null && (
        <a href={after} rel="next">
          {texts.next}
        </a>
      )}
    </nav>
  )
}
