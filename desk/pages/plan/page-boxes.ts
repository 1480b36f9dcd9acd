import type { PageSize } from '../../../parsers/page-images.js'
import type { Box } from '../../../schemas/source.js'
import type { PlanItem } from './items.js'

/** Where a record is drawn on a page. */
export interface PageBox {
  /** The number of its item. */
  readonly item: number
  readonly kind: PlanItem['kind']
  readonly box: Box
}

/** A page of the file, with the places of the records on it. */
export interface ShownPage extends PageSize {
  /** From 1. */
  readonly number: number
  readonly boxes: readonly PageBox[]
}

/** The pages that a record is drawn on, from 1. */
export function pagesOf(item: PlanItem): number[] {
  return 'record' in item ? item.record.sources.flatMap(({ page }) => page ?? []) : []
}

/**
 * Some pages of a file with the boxes of its records; of two records in one another the smaller is the later one, so that
 * it lies on top.
 *
 * @param first the number of the first page, from 1
 * @param isShown whether an item stands beside the pages
 */
export function shownPages(
  items: readonly PlanItem[],
  sizes: readonly PageSize[],
  first: number,
  isShown: (item: PlanItem) => boolean,
): ShownPage[] {
  const boxes = new Map<number, PageBox[]>()
  for (const [at, item] of items.entries()) {
    if (!('record' in item) || !isShown(item)) continue
    for (const { page, box } of item.record.sources) {
      if (page === null || box === null) continue
      boxes.set(page, [...(boxes.get(page) ?? []), { item: at, kind: item.kind, box }])
    }
  }
  return sizes.map((size, at) => ({
    ...size,
    number: first + at,
    boxes: (boxes.get(first + at) ?? []).sort((a, b) => areaOf(b.box) - areaOf(a.box) || a.item - b.item),
  }))
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top)
