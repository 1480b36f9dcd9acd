import type { VFile } from 'vfile'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { authoritySource, officeSource } from '../structure/offices.js'
import type { Plan, PlanContent, Preamble, Signature } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { appendixEnds } from './appendix-ends.js'

/** An office, with the word that tells whether somebody signs on its behalf: group 1 (`KT`). */
const officePattern = lazily(
  () => new RegExp(`(?<!\\p{L})(?:(${authoritySource})\\s{0,3})?${officeSource()}`, 'gu'),
)
/** One person may have two offices: `CHỦ TỊCH KIÊM TRƯỞNG BAN`, `PHÓ CHỦ TỊCH UBND TỈNH - TRƯỞNG BAN`. */
const bothHis = /KIÊM|\s[-–]\s|,/u
const capitals = latin(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)
const onlyName = /^(?:\p{Lu}\p{Ll}+(?:\s|$)){2,5}$/u
/** No name of one person has more words. */
const longestName = 5

/**
 * Who signed, or null where nobody did or several did together: the record has one place, and who of them stands in it would
 * be a guess. That is noted.
 */
export function signerOf(tree: Plan, file: VFile): string | null {
  const list = endingsOf(tree).find((nodes) => nodes.some(isSigned)) ?? []
  const first = list.find(isSigned)
  if (!first) return null
  const behind = list.slice(list.indexOf(first) + 1)
  const joint = standSideBySide(first, behind[0]) ? [first] : followers(first, behind)
  if (joint.length === 0) return first.signer.value
  const place = placeOf(
    joinTexts([first, ...joint].flatMap(({ children }) => children.map(({ text }) => text))),
  )
  if (place) warn(file, 'signer-unclear', 'More than one person signs; the record names none.', place)
  return null
}

/** Where signatures stand: below the plan, below the decision that it is the annex of, and at the end of an appendix. */
function endingsOf(tree: Plan): PlanContent[][] {
  const inside = tree.children.find((node): node is Preamble => node.type === 'preamble')?.children ?? []
  return [tree.children, inside, ...appendixEnds(tree)]
}

/** Notes a block that says in whose name somebody signs (`TM. ỦY BAN NHÂN DÂN`), where no name stands in it. */
export function noteUnsigned(tree: Plan, file: VFile): void {
  const blocks = endingsOf(tree).map((nodes) =>
    nodes.filter((node): node is Signature => node.type === 'signature'),
  )
  const block = blocks.find(([first]) => first !== undefined)?.at(-1)
  const place = block && placeOf(joinTexts(block.children.map(({ text }) => text)))
  if (place && !block.signer.value)
    warn(file, 'signer-unclear', 'No name stands in the block of who signs.', place)
}

const isSigned = (node: PlanContent): node is Signature =>
  node.type === 'signature' && node.signer.value !== ''

/** Blocks beside each other share their lines: two offices on one, and two names on another or one behind the other. */
function standSideBySide({ children }: Signature, next: PlanContent | undefined): boolean {
  const lines = children.map(({ text }) => text.value)
  if (!lines.some(hasTwoOffices)) return false
  if (lines.some((line) => (line.match(capitals) ?? []).length > longestName)) return true
  return next?.type === 'paragraph' && onlyName.test(next.text.value)
}

function hasTwoOffices(line: string): boolean {
  if (bothHis.test(line)) return false
  const found = [...line.matchAll(officePattern())]
  const deputed = found.filter(({ 1: mark }) => mark !== undefined).length
  return deputed > 1 || found.length - deputed > 1
}

/** The blocks of other persons that stand right below a block. */
function followers(first: Signature, behind: readonly PlanContent[]): Signature[] {
  const found: Signature[] = []
  for (const node of behind) {
    if (node.type !== 'signature') break
    if (node.signer.value && node.signer.value !== first.signer.value) found.push(node)
  }
  return found
}
