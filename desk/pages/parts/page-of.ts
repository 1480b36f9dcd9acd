/** A part of a long list. */
export interface ListPart<T> {
  readonly items: readonly T[]
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  readonly first: number
  readonly last: number
  readonly all: number
}

/**
 * A page of a list; one that is not there is the nearest that is.
 *
 * @param asked the number of the page, as an address gives it
 * @param size how many items a page holds
 * @example pageOf(['a', 'b', 'c'], '2', 2).items // ['c']
 */
export function pageOf<T>(items: readonly T[], asked: string | undefined, size: number): ListPart<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), pages)
  const start = (page - 1) * size
  const shown = items.slice(start, start + size)
  return {
    items: shown,
    page,
    pages,
    first: shown.length === 0 ? 0 : start + 1,
    last: start + shown.length,
    all: items.length,
  }
}
