import { modifiers, type Properties } from './properties.js'

/** What is known of a stretch of characters. */
export interface CharacterFormat {
  /** The number of its font in the document's table; null where nothing says it. */
  readonly font: number | null
  readonly capitals: boolean
  readonly hidden: boolean
  /** Deleted by a tracked change. */
  readonly deleted: boolean
  /** Its characters with small numbers are marks of footnotes, pictures and the like. */
  readonly special: boolean
  /** The sign of a symbol font that stands for the character. */
  readonly symbol: { readonly font: number; readonly code: number } | null
}

export const plainFormat: CharacterFormat = {
  font: null,
  capitals: false,
  hidden: false,
  deleted: false,
  special: false,
  symbol: null,
}

const codes = {
  deleted: 0x0800,
  font: 0x4a4f,
  capitals: 0x083b,
  hidden: 0x083c,
  special: 0x0855,
  symbol: 0x6a09,
}
const characterStyle = 0x4a30

/** A format changed by modifiers; a style of characters that they name comes before them. */
export function applyModifiers(
  format: CharacterFormat,
  properties: Properties,
  styled: (style: number, format: CharacterFormat) => CharacterFormat,
): CharacterFormat {
  let changed = format
  for (const [code, operand] of modifiers(properties)) {
    if (code === characterStyle) changed = styled(operand.getUint16(0, true), changed)
    else if (code === codes.font) changed = { ...changed, font: operand.getUint16(0, true) }
    else if (code === codes.deleted) changed = { ...changed, deleted: operand.getUint8(0) === 1 }
    else if (code === codes.special) changed = { ...changed, special: operand.getUint8(0) === 1 }
    else if (code === codes.capitals) {
      changed = { ...changed, capitals: toggled(operand.getUint8(0), format.capitals) }
    } else if (code === codes.hidden) {
      changed = { ...changed, hidden: toggled(operand.getUint8(0), format.hidden) }
    } else if (code === codes.symbol) {
      changed = { ...changed, symbol: { font: operand.getUint16(0, true), code: operand.getUint16(2, true) } }
    }
  }
  return changed
}

/** 0x80 is as the style has it, 0x81 the contrary. */
function toggled(value: number, ofStyle: boolean): boolean {
  if (value === 0x80) return ofStyle
  return value === 0x81 ? !ofStyle : value !== 0
}
