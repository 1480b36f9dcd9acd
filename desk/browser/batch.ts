import { byId } from './dom.js'

/** How far a batch of files is, as the desk tells it; of it only what is shown here. */
interface Told {
  readonly state: string
  readonly files: readonly {
    readonly index: number
    readonly state: string
    readonly pages: { readonly done: number; readonly all: number } | null
  }[]
}

/** Shows how far reading is, page by page, and what came out once it is done. */
const batch = byId('batch', HTMLElement)
const state = batch?.dataset.state
if (batch && (state === 'reading' || state === 'joining')) follow(batch.dataset.batch!, state)

function follow(id: string, before: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('.without-script')) link.hidden = true
  const events = new EventSource(`/take-in/${id}/events`)
  events.addEventListener('batch', ({ data }) => {
    const told = JSON.parse(data as string) as Told
    if (told.state !== before) {
      events.close()
      location.reload()
    }
    for (const file of told.files) show(file)
  })
}

function show({ index, pages }: Told['files'][number]): void {
  const card = document.querySelector(`[data-file="${index}"]`)
  const bar = card?.querySelector('progress')
  const words = card?.querySelector<HTMLElement>('[data-page]')
  if (!bar || !words || !pages) return
  bar.max = pages.all
  bar.value = pages.done
  words.textContent = words.dataset
    .page!.replace('{done}', String(pages.done))
    .replace('{all}', String(pages.all))
}
