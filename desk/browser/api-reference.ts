/** Asks the API what a form of the reference page says, and shows the answer below it. */

/** How much of an answer is shown, in characters. */
const most = 20_000

type Field = HTMLInputElement | HTMLSelectElement

function addressOf(form: HTMLFormElement, fields: readonly Field[]): string {
  let path = form.dataset.path ?? ''
  const query = new URLSearchParams()
  for (const { name, value, dataset } of fields) {
    if (dataset.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value))
    else if (dataset.in === 'query' && value !== '') query.set(name, value)
  }
  const asked = query.toString()
  return asked === '' ? path : `${path}?${asked}`
}

async function answerTo(form: HTMLFormElement): Promise<string> {
  const fields = [...form.querySelectorAll<Field>('[data-in]')]
  const address = addressOf(form, fields)
  const accept = fields.find(({ name }) => name === 'accept')?.value ?? 'application/json'
  const response = await fetch(address, { headers: { accept } })
  const type = response.headers.get('content-type') ?? ''
  const text = await response.text()
  const shown = type.includes('json') && !type.includes('jsonl') ? indented(text) : text
  const cut = shown.length > most ? `${shown.slice(0, most)}\n…` : shown
  return `GET ${address}\n${response.status} ${response.statusText}  ${type}\n\n${cut}`
}

function indented(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2)
}

document.addEventListener('submit', async (event) => {
  const form = event.target as HTMLFormElement
  const output = form.parentElement?.querySelector<HTMLElement>('.answer')
  if (form.dataset.path === undefined || !output) return
  event.preventDefault()
  output.hidden = false
  output.textContent = '…'
  try {
    output.textContent = await answerTo(form)
  } catch (error) {
    output.textContent = String(error)
  }
})
