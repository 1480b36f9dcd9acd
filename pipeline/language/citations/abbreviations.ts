/** Abbreviations in the numbers of documents, looked up by any of their spellings. */
import { documentTypes } from '../../../knowledge/document-types.js'
import { alternation } from '../alternation.js'
import { lazily } from '../lazily.js'

interface Issuer {
  readonly abbreviation: string
  readonly name: string | null
}

interface Tables {
  readonly types: ReadonlyMap<string, string>
  readonly issuers: ReadonlyMap<string, Issuer>
  /** Kinds by their names, lower case: `quyết định` → `QĐ`. */
  readonly typeNames: ReadonlyMap<string, string>
  /** Abbreviations that hold lower-case letters, by their upper-case form: `TTG` → `TTg`. */
  readonly mixedCase: ReadonlyMap<string, string>
}

const all = lazily((): Tables => {
  const { types, issuers } = documentTypes()
  const written = [...types, ...issuers].map((one) => one.abbreviation)
  return {
    types: new Map(types.flatMap((one) => spelled(one).map((word) => [word, one.abbreviation]))),
    issuers: new Map(issuers.flatMap((one) => spelled(one).map((word) => [word, one]))),
    typeNames: new Map(
      types.flatMap((one) => one.names.map((name) => [name.toLowerCase(), one.abbreviation])),
    ),
    mixedCase: new Map(written.filter(isMixed).map((word) => [word.toUpperCase(), word])),
  }
})

function spelled(one: { abbreviation: string; spellings: string[] }): string[] {
  return [one.abbreviation, ...one.spellings].map((word) => word.toUpperCase())
}

function isMixed(word: string): boolean {
  return word !== word.toUpperCase() && word.length <= 4 && !/^\p{Lu}\p{Ll}+$/u.test(word)
}

/** The kind that a part of a number stands for: `QD` gives `QĐ`. */
export function typeOf(part: string): string | null {
  return all().types.get(part.toUpperCase()) ?? null
}

/** The issuer that a part of a number stands for; `QH15` is the National Assembly of the 15th term. */
export function issuerOf(part: string): Issuer | null {
  return all().issuers.get(part.toUpperCase().replace(/\d{1,2}$/, '')) ?? null
}

/** The kind that a document's name stands for: `Quyết định` gives `QĐ`. */
export function typeNamed(name: string): string | null {
  return all().typeNames.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? typeOf(name)
}

/** The part with the case it is written in outside of headings in capitals: `TTG` gives `TTg`. */
export function withCase(part: string): string {
  return all().mixedCase.get(part.toUpperCase()) ?? part
}

/** The source of a pattern of the abbreviations of kinds: `QĐ`, `KH`, `CTr`. */
export function kindSource(): string {
  return alternation([...all().types.values()].filter((word) => word.length > 1))
}

/** The source of a pattern of the abbreviations that hold lower-case letters. */
export function mixedCaseSource(): string {
  return alternation([...all().mixedCase.values()])
}
