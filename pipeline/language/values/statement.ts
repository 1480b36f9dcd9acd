import type { Quantity } from './quantity.js'

/** An amount with the years it holds for and the words that state it. */
export interface StatedValue extends Quantity {
  from: number | null
  by: number | null
  /** The words of amount and horizon, for `values[].text`. */
  textStart: number
  textEnd: number
}

/** One measured thing of a text with what is to be reached of it. */
export interface Statement {
  name: string
  values: StatedValue[]
  /** Its clause, as units of the text. */
  start: number
  end: number
  /** It is stated as a part of the thing before it (`trong đó …`). */
  partOf: boolean
  /** Its name is put together of its own words and some of another thing's. */
  isComposed?: true
  /** Its name may lack the measure of the thing before it. */
  isUnsure?: true
  /** It states no years, and the term that its text begins with in the sentence before may be its own. */
  isOpen?: true
}

/** The years that hold where the text names none: those of the heading above, of a column. */
export interface StatementContext {
  from: number | null
  by: number | null
  /** The measured thing that the heading above names, for amounts that name none: `Chỉ số SIPAS`. */
  of?: string
  /** What the heading above counts things as, for amounts that tell how large they are: `Cụm công nghiệp`. */
  things?: string
  /** What the text names a part of, where the point above it states an amount of its own. */
  whole?: Whole
}

/** A thing with the units in which its amounts are stated. */
export interface Whole {
  readonly name: string
  readonly units: ReadonlySet<string | null>
}
