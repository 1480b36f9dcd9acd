import { isTyping } from './dom.js'

/** The key that takes back what was just changed. */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'u' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey)
    return
  document.querySelector<HTMLElement>('[data-undo=latest] button')?.click()
})

/** Who comes here to correct begins in the first field that is wrong. */
document.querySelector<HTMLElement>('[aria-invalid]')?.focus()
