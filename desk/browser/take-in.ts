import { byId } from './dom.js'

/** Files that are dropped on the form are given at once, as if they had been chosen. */
const form = byId('drop', HTMLFormElement)
const input = form?.querySelector<HTMLInputElement>('input[type=file]')
if (form && input) takeDrops(form, input)

function takeDrops(form: HTMLFormElement, input: HTMLInputElement): void {
  form.classList.add('has-script')
  for (const hint of form.querySelectorAll<HTMLElement>('.needs-script')) hint.hidden = false
  const isOver = (over: boolean) => form.classList.toggle('is-over', over)
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    isOver(true)
  })
  form.addEventListener('dragleave', () => isOver(false))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    isOver(false)
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    form.requestSubmit()
  })
  input.addEventListener('change', () => {
    const chosen = byId('chosen', HTMLElement)
    const names = [...(input.files ?? [])].map(({ name }) => name)
    if (chosen && names.length > 0) chosen.textContent = names.join(', ')
  })
  form.addEventListener('submit', () => {
    const sending = byId('sending', HTMLElement)
    if (sending) sending.hidden = false
  })
}
