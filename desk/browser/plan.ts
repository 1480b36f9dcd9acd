import { byId } from './dom.js'

/** The source text of a plan and the list of what was read from it: each shows what belongs to it in the other. */
const source = byId('source', HTMLElement)
const list = byId('records', HTMLElement)
if (source && list) tie(source, list)

function tie(source: HTMLElement, list: HTMLElement): void {
  const stretches = stretchesByItem(source)

  /** `is-lit` is what was chosen, `is-near` what the pointer is on. */
  const light = (number: string | undefined, name: 'is-lit' | 'is-near'): void => {
    for (const lit of document.querySelectorAll(`.${name}`)) lit.classList.remove(name)
    if (number === undefined) return
    for (const stretch of stretches.get(number) ?? []) stretch.classList.add(name)
    byId(`i${number}`, HTMLElement)?.classList.add(name)
  }

  const choose = (number: string): void => {
    for (const mark of source.querySelectorAll('mark')) mark.replaceWith(spanOf(mark, stretches))
    light(number, 'is-lit')
  }

  list.addEventListener('pointerover', ({ target }) => light(itemOf(target), 'is-near'))
  list.addEventListener('pointerleave', () => light(undefined, 'is-near'))
  source.addEventListener('pointerover', ({ target }) => light(innermost(target), 'is-near'))
  source.addEventListener('pointerleave', () => light(undefined, 'is-near'))
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.to-words') : null
    const number = itemOf(event.target)
    const [first] = number === undefined ? [] : (stretches.get(number) ?? [])
    const isOtherLink = event.target instanceof Element && event.target.closest('a') !== null && !link
    if (number === undefined || !first || isOtherLink || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    choose(number)
    bringInto(source, first)
    if (link) source.focus({ preventScroll: true })
  })
  source.addEventListener('click', (event) => {
    const number = innermost(event.target) ?? pinned(event.target)
    const item = number === undefined ? undefined : byId(`i${number}`, HTMLElement)
    if (number === undefined || !item || isSelecting()) return
    event.preventDefault()
    choose(number)
    bringInto(list, item)
    if (pinned(event.target) !== undefined)
      item.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  })
  bringInto(source, byId('at', HTMLElement))
  const lit = byId('at', HTMLElement)
  const [number] = lit?.dataset.items?.split(' ').slice(-1) ?? []
  const item = number === undefined ? undefined : byId(`i${number}`, HTMLElement)
  if (number !== undefined && item) {
    item.classList.add('is-lit')
    bringInto(list, item)
  }
}

/** The stretches of words of each item, in the order of the text. */
function stretchesByItem(source: HTMLElement): Map<string, HTMLElement[]> {
  const stretches = new Map<string, HTMLElement[]>()
  for (const stretch of source.querySelectorAll<HTMLElement>('[data-items]')) {
    for (const number of stretch.dataset.items!.split(' '))
      stretches.set(number, [...(stretches.get(number) ?? []), stretch])
  }
  return stretches
}

/** The same words without the mark that the address asked for. */
function spanOf(mark: Element, stretches: Map<string, HTMLElement[]>): HTMLElement {
  const span = document.createElement('span')
  span.className = mark.className
  if (mark instanceof HTMLElement && mark.dataset.items !== undefined) span.dataset.items = mark.dataset.items
  span.append(...mark.childNodes)
  for (const own of stretches.values()) {
    const at = own.indexOf(mark as HTMLElement)
    if (at >= 0) own[at] = span
  }
  return span
}

function itemOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined
}

/** Of the records that words belong to the one that begins last: a part of a task rather than the whole. */
function innermost(target: EventTarget | null): string | undefined {
  const stretch = target instanceof Element ? target.closest<HTMLElement>('[data-items]') : null
  return stretch?.dataset.items?.split(' ').at(-1)
}

function pinned(target: EventTarget | null): string | undefined {
  const pin = target instanceof Element ? target.closest('.pin') : null
  return pin?.getAttribute('href')?.slice('#i'.length)
}

/** Who selects words to copy them does not choose a record. */
function isSelecting(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}

/** Scrolls a box, and the page where it has to be, so that an element in it is seen. */
function bringInto(box: HTMLElement, element: HTMLElement | undefined): void {
  if (!element) return
  if (box.scrollHeight > box.clientHeight) {
    const offset = element.getBoundingClientRect().top - box.getBoundingClientRect().top
    box.scrollTop += offset - box.clientHeight / 4
    if (box.getBoundingClientRect().top < 0 || box.getBoundingClientRect().bottom > innerHeight + 200)
      box.scrollIntoView({ block: 'nearest' })
  } else element.scrollIntoView({ block: 'center' })
}
