import type { Texts } from '../../texts/texts.js'
import type { PageBox, ShownPage } from './page-boxes.js'
import type { PlanPages } from './view.js'

interface PageImagesProps {
  readonly texts: Texts
  /** The address of the plan. */
  readonly path: string
  readonly pages: PlanPages
}

/** The pages of the file as they look, with the places of the records marked on them. */
export function PageImages({ texts, path, pages: { shown, lit } }: PageImagesProps) {
  const first = shown.flatMap(({ boxes }) => boxes).find(({ item }) => item === lit)
  return (
    <section class="page-images" id="source" tabindex={0} aria-label={texts.plan.pages}>
      {shown.map((page) => (
        <figure>
          <div class="page-image">
            <img
              src={`${path}/pages/${page.number}`}
              width={Math.round(page.width)}
              height={Math.round(page.height)}
              loading="lazy"
              alt={texts.plan.pageNumber(page.number)}
            />
            <Boxes page={page} lit={lit} first={first} />
          </div>
          <figcaption>{texts.plan.pageNumber(page.number)}</figcaption>
        </figure>
      ))}
    </section>
  )
}

interface BoxesProps {
  readonly page: ShownPage
  readonly lit: number | null
  readonly first: PageBox | undefined
}

/** Lie over the picture; the list beside it says the same in words. */
function Boxes({ page: { width, height, boxes }, lit, first }: BoxesProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {boxes.map((one) => {
        const { item, kind, box } = one
        const { left, top, right, bottom } = box
        return (
          <rect
            id={one === first ? 'at' : undefined}
            class={`words ${kind}${item === lit ? ' is-lit' : ''}`}
            data-items={item}
            x={left - 2}
            y={top - 2}
            width={right - left + 4}
            height={bottom - top + 4}
          />
        )
      })}
    </svg>
  )
}
