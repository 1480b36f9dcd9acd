import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

/** What a class of characters is tried with: each kind that plans are full of, and some that they are not. */
const probes = [...' a1ư,.-–:;/|()"\n\tĐZ%_“\u00a0']

/** Texts that a node may match, some of many; empty where it matches no text of its own. */
function samples(node: AST.Element | AST.Alternative, flags: string): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''))
      const matched = probes.filter((probe) => one.test(probe))
      return matched.length > 0 ? matched : first(node)
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((one) => samples(one, flags).slice(0, 3)).slice(0, 12)
    case 'Quantifier':
      return node.min === 0 && node.max > 0
        ? [...samples(node.element, flags), '']
        : samples(node.element, flags).map((text) => text.repeat(Math.min(node.min, 50)))
    case 'Alternative':
      return joined(node.elements, flags)
    default:
      return ['']
  }
}

/** The first character of a class that holds none of the probes. */
function first(node: AST.Element): string[] {
  if (node.type !== 'CharacterClass') return ['?']
  const [one] = node.elements
  if (one?.type === 'CharacterClassRange') return [String.fromCodePoint(one.min.value)]
  return one?.type === 'Character' ? [String.fromCodePoint(one.value)] : ['?']
}

/** Samples of elements one after the other: the n-th of each together, so that all are used and their number stays small. */
function joined(elements: readonly AST.Element[], flags: string): string[] {
  const all = elements.map((element) => samples(element, flags))
  const most = Math.min(6, Math.max(1, ...all.map(({ length }) => length)))
  return Array.from({ length: most }, (_, index) => all.map((some) => some[index % some.length]!).join(''))
}

/** A text that begins as a pattern wants it, and then a piece that may come again and again. */
export interface Pump {
  readonly lead: string
  readonly piece: string
}

/**
 * The worst inputs of a pattern, made from its own structure: for each of its parts that may be repeated without end, what
 * may stand before it, and one round of it.
 */
export function pumpsOf(source: string, flags: string): Pump[] {
  const { pattern } = parseRegExpLiteral(`/${source}/${flags}`)
  const pumps = new Map<string, Pump>()
  const visit = (node: AST.Pattern | AST.Element, lead: string): void => {
    if (node.type === 'Quantifier') {
      const pieces = node.max > 20 ? samples(node.element, flags).filter((piece) => piece !== '') : []
      for (const piece of pieces)
        for (const before of new Set([lead, ''])) pumps.set(`${before}\0${piece}`, { lead: before, piece })
      visit(node.element, lead)
    }
    if (!('alternatives' in node)) return
    for (const { elements } of node.alternatives) {
      let before = lead
      for (const element of elements) {
        visit(element, before)
        before += samples(element, flags)[0] ?? ''
      }
    }
  }
  visit(pattern, '')
  return [...pumps.values()]
}
