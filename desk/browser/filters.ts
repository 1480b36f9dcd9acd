/** Sends a form of filters as soon as a choice is made, so that no button has to be pressed. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-at-once]')) {
  for (const choice of form.querySelectorAll('select, input[type=month]'))
    choice.addEventListener('change', () => form.requestSubmit())
}

export {}
