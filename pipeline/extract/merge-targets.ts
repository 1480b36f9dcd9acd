// The package's index loads database drivers, that of the folder a library of functions; this file alone loads nothing.
import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js'
import { words } from '../language/fold.js'
import type { DraftValue, TargetDraft } from './drafts.js'

/**
 * From how much of their letter pairs on two names are one thing stated twice, where one is of a table: a sentence beside another that
 * names it otherwise and gives it other amounts may be of another thing (`được cai nghiện`, `được tư vấn cai nghiện`).
 */
const sameName = 0.9
/** Where all amounts agree and more than they says so, less likeness is enough. */
const likeName = 0.6
/** Names whose lengths differ so much share less than `likeName` of their letter pairs. */
const mostUnlike = 0.5
/** A name of so many words says enough for a longer one that holds them all to be the same. */
const tellingWords = 4

/**
 * One record for a target that a plan states in several places (prose, appendix, year matrix): the tabled one
 * stays, the others give it their places, and the years that it lacks. Two rows with ordinals of their own are two targets.
 */
export function mergeTargets(drafts: readonly TargetDraft[]): TargetDraft[] {
  const ordered = [...drafts].sort((a, b) => Number(b.tabled) - Number(a.tabled))
  const index = new NameIndex()
  const kept = new Set<TargetDraft>()
  for (const draft of ordered) {
    const named = new Set(words(fullName(draft)))
    const twin = twinOf(draft, index.near(named))
    if (twin) absorb(twin, draft)
    else {
      kept.add(draft)
      index.add(draft, named)
    }
  }
  return drafts.filter((draft) => kept.has(draft))
}

/** Finds drafts that share a rare word, so that names are not compared each with each. */
class NameIndex {
  readonly #byWord = new Map<string, TargetDraft[]>()

  add(draft: TargetDraft, named: ReadonlySet<string>): void {
    for (const word of named) {
      const list = this.#byWord.get(word)
      if (list) list.push(draft)
      else this.#byWord.set(word, [draft])
    }
  }

  /** The drafts behind the three rarest words of a name that are known at all. */
  near(named: ReadonlySet<string>): TargetDraft[] {
    const lists = [...named].flatMap((word) => {
      const list = this.#byWord.get(word)
      return list ? [list] : []
    })
    lists.sort((a, b) => a.length - b.length)
    return [...new Set(lists.slice(0, 3).flat())]
  }
}

/** The likest of the drafts that are the same target. */
function twinOf(draft: TargetDraft, others: readonly TargetDraft[]): TargetDraft | null {
  let twin: TargetDraft | null = null
  let most = 0
  for (const other of others) {
    const likeness = likenessOf(other, draft)
    if (likeness <= most) continue
    twin = other
    most = likeness
  }
  return twin
}

/** How like the names of one target stated twice are, from 0 to 1; 0 where these are two targets. */
function likenessOf(kept: TargetDraft, draft: TargetDraft): number {
  if (kept.tabled && draft.tabled && standApart(kept, draft)) return 0
  const other = bareNameOf(draft)
  const name = kept.parent !== null && bareName(fullName(kept)) === other ? other : bareNameOf(kept)
  if (name !== other && haveOtherLengths(name, other)) return 0
  const [fits, agrees] = [compatible(kept.values, draft.values), agree(kept.values, draft.values)]
  if (!fits && !agrees) return 0
  if (!shortNamesAgree(kept.name, draft.name)) return 0
  if (kept.tabled !== draft.tabled && isAnother(kept.values, draft.values)) return 0
  if (kept.name !== draft.name && areUnlike(kept.values, draft.values)) return 0
  if (name === other) return fits ? 1 : 0
  if ((!kept.tabled && !draft.tabled && inOneSection(kept, draft)) || !numbersAgree(name, other)) return 0
  const likeness = diceCoefficient(name, other)
  if (likeness >= sameName) return fits && (agrees || kept.tabled || draft.tabled) ? likeness : 0
  if (likeness < likeName || !agrees) return 0
  const told = holdsAll(name, other) || (kept.tabled !== draft.tabled && isTelling(draft.values))
  return told ? likeness : 0
}

const haveOtherLengths = (a: string, b: string): boolean =>
  2 * Math.min(a.length, b.length) < mostUnlike * (a.length + b.length)

/** Rows with ordinals of their own and rows of one table are two targets. */
const standApart = (a: TargetDraft, b: TargetDraft): boolean =>
  (a.ordinal !== null && b.ordinal !== null) || a.mentions[0]!.section[0] === b.mentions[0]!.section[0]

/** A section does not say one thing twice: `Tỷ lệ xã có …`, `Tỷ lệ thôn có …`. */
function inOneSection(kept: TargetDraft, draft: TargetDraft): boolean {
  const { section } = draft.mentions[0]!
  return kept.mentions.some((mention) => areEqual(mention.section, section))
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

/** `trẻ em dưới 1 tuổi` and `trẻ em dưới 5 tuổi` are two; a name may leave its number out. */
function numbersAgree(a: string, b: string): boolean {
  const [fewer, more] = [numbersOf(a), numbersOf(b)].sort((x, y) => x.length - y.length)
  return fewer!.every((number) => more!.includes(number))
}

/** `Chỉ số PAPI của vùng` and `Chỉ số SIPAS của vùng` are two; a name may write one of its short names out. */
function shortNamesAgree(a: string, b: string): boolean {
  const [fewer, more] = [shortNamesOf(a), shortNamesOf(b)].sort((x, y) => x.length - y.length)
  return fewer!.every((name) => more!.includes(name))
}

const shortNamesOf = (name: string): readonly string[] =>
  name.match(/(?<![\p{L}\d])\p{Lu}{3,}(?!\p{L})/gu) ?? []

const numbersOf = (name: string): readonly string[] => name.match(/\d+/g) ?? []

/** Whether the words of the shorter name all stand in the longer. */
function holdsAll(a: string, b: string): boolean {
  const [shorter, longer] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
  const known = new Set(longer)
  return shorter!.length >= tellingWords && shorter!.every((word) => known.has(word))
}

/** Two amounts that agree are hardly chance, nor is one, unless it is the `100%` that half of all targets have. */
const isTelling = (values: readonly DraftValue[]): boolean =>
  values.length > 1 || values.some(({ min, max, unit }) => unit !== '%' || (min ?? max) !== 100)

const bareNames = new WeakMap<TargetDraft, string>()

function bareNameOf(draft: TargetDraft): string {
  let name = bareNames.get(draft)
  if (name === undefined) {
    name = bareName(draft.name)
    bareNames.set(draft, name)
  }
  return name
}

/** A row below another as running text names it: `- Dịch vụ` below `Cơ cấu kinh tế` is `Cơ cấu kinh tế dịch vụ`. */
const fullName = ({ tabled, parent, name }: TargetDraft): string =>
  tabled && parent && 'name' in parent ? `${parent.name} ${name}` : name

/** `Tỷ trọng đầu tư` and `đầu tư` name one thing: what kind of figure it is does not tell names apart. */
const bareName = (name: string): string =>
  words(name.replace(/^(?:tỷ lệ|tỷ trọng|số lượng|số|tổng số|quy mô)\s+/iu, '')).join(' ')

/** `Tỷ lệ hộ nghèo` in shares and `Số hộ nghèo` in households are two, though their names differ in no word that counts. */
function areUnlike(a: readonly DraftValue[], b: readonly DraftValue[]): boolean {
  return a.some(hasUnit) && b.some(hasUnit) && !a.some((one) => b.some((other) => areBothShares(one, other)))
}

const hasUnit = ({ unit }: DraftValue): boolean => Boolean(unit)

/** Whether both are shares, or both are none. */
const areBothShares = ({ unit: a }: DraftValue, { unit: b }: DraftValue): boolean =>
  Boolean(a && b) && a!.startsWith('%') === b!.startsWith('%')

const sameHorizon = (a: DraftValue, b: DraftValue): boolean =>
  a.by === b.by && (a.from === b.from || a.from === null || b.from === null)
const isUndated = ({ from, by }: DraftValue): boolean => from === null && by === null

/** `đạt 2%` of a sentence is what the row plans for a year. */
const areOne = (a: DraftValue, b: DraftValue): boolean =>
  sameAmount(a, b) && a.unit === b.unit && a.measure === b.measure
const sameAmount = (a: DraftValue, b: DraftValue): boolean => a.min === b.min && a.max === b.max

/** No horizon with two amounts; `tối thiểu 30.000` and `30.000` are no contradiction. */
function compatible(a: readonly DraftValue[], b: readonly DraftValue[]): boolean {
  return b.every((value) =>
    a.every(
      (other) =>
        !sameHorizon(value, other) || sameAmount(value, other) || meets(value, other) || meets(other, value),
    ),
  )
}

/** `60 tổ hợp tác` of a sentence that names no year is none of the amounts of the row, in the same unit: it is of another thing. */
const isAnother = (row: readonly DraftValue[], told: readonly DraftValue[]): boolean =>
  told.some((value) => {
    const like = row.filter((other) => other.unit === value.unit && other.measure === value.measure)
    const isSame = (other: DraftValue): boolean =>
      sameAmount(value, other) || meets(value, other) || meets(other, value)
    return isUndated(value) && (value.min ?? value.max) !== null && like.length > 0 && !like.some(isSame)
  })

/** Whether an exact amount is that of a bound: `dưới 3%` and `2%` are two statements. */
function meets(amount: DraftValue, bound: DraftValue): boolean {
  if (amount.comparator !== 'eq' || amount.min === null) return false
  return (
    (bound.min !== null && bound.max === null && amount.min === bound.min) ||
    (bound.max !== null && bound.min === null && amount.min === bound.max)
  )
}

/** Every amount of one stands in the other. */
function agree(a: readonly DraftValue[], b: readonly DraftValue[]): boolean {
  const numbers = b.filter(({ min, max }) => min !== null || max !== null)
  return (
    numbers.length > 0 &&
    numbers.every((value) => a.some((other) => sameHorizon(value, other) && sameAmount(value, other)))
  )
}

function absorb(kept: TargetDraft, draft: TargetDraft): void {
  kept.mentions.push(...draft.mentions)
  const known = [...kept.values]
  for (const value of draft.values) {
    if (!known.some((other) => sameHorizon(other, value) || (isUndated(value) && areOne(other, value))))
      kept.values.push(value)
  }
  if (kept.lead.length === 0 && !kept.tabled) kept.lead = draft.lead
  kept.cost = Math.min(kept.cost, draft.cost)
}
