import { byId, isTyping } from './dom.js'

/** The keys of the review queue: each presses the button, or follows the link, that names it. */
addEventListener('keydown', (event) => {
  if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
  const target = targetOf(event.key.toLowerCase())
  if (!target) return
  event.preventDefault()
  target.click()
})

function targetOf(key: string): HTMLElement | null {
  if (key === 'u')
    return document.querySelector<HTMLElement>('[data-undo=latest] button, .recent form button')
  return document.querySelector<HTMLElement>(`#decide [aria-keyshortcuts="${CSS.escape(key)}"]`)
}

/** A decision that was sent must not be sent twice by a second press. */
const form = byId('decide', HTMLFormElement)
form?.addEventListener('submit', (event) => {
  if (form.dataset.isSent !== undefined) event.preventDefault()
  form.dataset.isSent = ''
})
addEventListener('pageshow', () => {
  if (form) delete form.dataset.isSent
})

/** How often is asked whether somebody else has decided what is shown, in milliseconds. */
const interval = 5_000

const item = document.querySelector<HTMLElement>('.review-item')?.dataset.item
const notice = byId('meanwhile', HTMLElement)
if (item !== undefined && notice) setInterval(() => void look(item, notice), interval)

async function look(item: string, notice: HTMLElement): Promise<void> {
  if (document.hidden || form?.dataset.isSent !== undefined) return
  const answer = await fetch(`/review/state?item=${encodeURIComponent(item)}`).catch(() => undefined)
  if (!answer?.ok) return
  const { isWaiting } = (await answer.json()) as { isWaiting: boolean }
  notice.hidden = isWaiting
}
