/** The same letters under other codes: `(traced, share, random) => traced`. */
import { Rewriting } from './traced.mjs'

const forms = [
  (word) => word.normalize('NFD'),
  // full width, as some keyboards write
  (word) => word.replace(/[0-9A-Za-z%]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  // a soft hyphen or a joiner of no width among the letters
  (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  (word) => `${word.slice(0, 1)}\u200b${word.slice(1)}`,
  (word) => word.replace(/ò(?=a|e)|ó(?=a|e)/gu, (letter) => (letter === 'ò' ? 'o\u0300' : 'o\u0301')),
]

/** Words in decomposed, full-width or otherwise odd form, and spaces that do not break. */
export function mixForms(old, share, random) {
  const rewriting = new Rewriting(old)
  let done = 0
  for (const { index, 0: word } of old.text.matchAll(/[\p{L}\p{N}%]+| /gu)) {
    if (random() >= share) continue
    const form = forms[Math.floor(random() * forms.length)]
    rewriting.keep(done, index)
    rewriting.replace(index, index + word.length, word === ' ' ? '\u00a0' : form(word))
    done = index + word.length
  }
  rewriting.keep(done, old.text.length)
  return rewriting.done()
}
