/** The shapes of citations of legal and Party documents. */

/** A cited document; what the text does not state is null. */
export interface Citation {
  /** As printed, spaces and OCR gaps removed: `345/KH-UBND`. */
  readonly number: string
  /** The abbreviation of its kind: `QĐ`, `NQ`, `Luật`; null where neither number nor words tell. */
  readonly type: string | null
  /** ISO 8601. */
  readonly date: string | null
  /** Its canonical name. */
  readonly issuer: string | null
  readonly title: string | null
}

/** A citation with its place (UTF-16 units): from the kind's name to the last of number, date and issuer. */
export interface CitationMatch extends Citation {
  readonly start: number
  readonly end: number
  /** The same with the words that its title was read from. */
  readonly whole: { readonly start: number; readonly end: number }
}

export interface CitationOptions {
  /** The name of the province or city whose plan is read, `Hà Nội`: it completes `UBND Thành phố`. */
  readonly place?: string
}
