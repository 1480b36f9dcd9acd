import { bulletText } from '../blocks/bullet.js'
import { formatNumber } from '../blocks/number-format.js'
import { allNamed, attribute, elementsIn, type XmlElement } from '../xml.js'

/** How one level of a list is drawn (ODF 1.2 Part 1, 16.31 and 19.880). */
export interface LevelStyle {
  readonly start: number
  /** Its bullet; null for a number. */
  readonly bullet: string | null
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  /** How many levels its number shows, its own included. */
  readonly shown: number
  /** The whole number with `%1%` for that of level 1, as newer programs write it; it goes before all else. */
  readonly pattern: string | undefined
}

/** The levels of a list from 1. */
export type ListStyle = ReadonlyMap<number, LevelStyle>

/** The styles of lists by their name, and that of the headings. */
export interface ListStyles {
  readonly lists: ReadonlyMap<string, ListStyle>
  readonly outline: ListStyle
}

/** Reads the styles of lists; those of the document's content go before those it shares. */
export function readListStyles(parts: readonly XmlElement[]): ListStyles {
  const lists = new Map<string, ListStyle>()
  let outline: ListStyle = new Map()
  for (const part of parts) {
    for (const style of allNamed(part, 'text:list-style'))
      lists.set(attribute(style, 'style:name') ?? '', levelsOf(style))
    for (const style of allNamed(part, 'text:outline-style')) outline = levelsOf(style)
  }
  return { lists, outline }
}

function levelsOf(style: XmlElement): ListStyle {
  const levels = [...elementsIn(style)].filter((child) => /-level-style/.test(child.nodeName))
  return new Map(levels.map((level) => [Number(attribute(level, 'text:level')) || 1, levelOf(level)]))
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

function levelOf(level: XmlElement): LevelStyle {
  const value = (name: string): string => attribute(level, name) ?? ''
  const isNumber = /-style(?:-number)?$/.test(level.nodeName)
  return {
    start: Number(attribute(level, 'text:start-value') ?? 1) || 0,
    bullet: isNumber ? null : bulletText(value('text:bullet-char')),
    format: formats[value('style:num-format')] ?? 'decimal',
    prefix: value('style:num-prefix'),
    suffix: value('style:num-suffix'),
    shown: Number(attribute(level, 'text:display-levels')) || 1,
    pattern: attribute(level, 'loext:num-list-format'),
  }
}

/**
 * A number as it is drawn.
 *
 * @param level of the item, from 1
 * @param counts the number of each level, that of level 1 at index 1; those that are missing stand at their first
 *
 * @example drawNumber(style, 2, [undefined, 3, 1]) // '3.1.'
 */
export function drawNumber(style: ListStyle, level: number, counts: readonly (number | undefined)[]): string {
  const own = style.get(level)
  if (!own) return ''
  if (own.bullet !== null) return own.bullet
  const part = (at: number): string => {
    const { start = 1, format = 'decimal' } = style.get(at) ?? {}
    return formatNumber(counts[at] ?? start, format)
  }
  if (own.pattern !== undefined) return own.pattern.replace(/%(\d+)%/g, (_, at: string) => part(Number(at)))
  const parts: string[] = []
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) parts.push(part(at))
  return own.prefix + parts.filter((text) => text !== '').join('.') + own.suffix
}
