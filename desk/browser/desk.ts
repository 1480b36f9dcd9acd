/** Asks before a form that cannot be taken back is sent: it says so in `data-confirm`. */
document.addEventListener('submit', (event) => {
  const question = (event.target as HTMLFormElement).dataset.confirm
  if (question !== undefined && !window.confirm(question)) event.preventDefault()
})
