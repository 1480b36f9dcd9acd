import type { Texts } from '../../texts/texts.js'
import { addressOf, type Query } from './address.js'
import type { ListPart } from './page-of.js'
import { Pager } from './pager.js'

interface ListPagerProps {
  readonly texts: Texts
  readonly part: ListPart<unknown>
  readonly path: string
  readonly query: Query
}

/** The way to the other pages of a list whose address counts them. */
export function ListPager({ texts, part, path, query }: ListPagerProps) {
  const { page, pages, first, last, all } = part
  const at = (other: number): string => addressOf(path, { ...query, page: other === 1 ? null : other })
  return (
    <Pager
      texts={texts}
      first={first}
      last={last}
      all={all}
      before={page > 1 ? at(page - 1) : null}
      after={page < pages ? at(page + 1) : null}
    />
  )
}
