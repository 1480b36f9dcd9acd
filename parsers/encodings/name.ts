import { type LegacyEncoding, legacyEncodings } from '../../knowledge/legacy-encodings.js'
import type { DecodedRun } from './runs.js'

const names: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  tcvn5712: 'TCVN 5712',
  vni: 'VNI',
  viscii: 'VISCII',
  vps: 'VPS',
  'windows-1258': 'Windows-1258',
}

/** The encodings before Unicode that a document was in. */
export interface Converted {
  /** For the dataset: `tcvn3`, or `tcvn3+vni` with the one that holds more text first. */
  readonly encoding: string
  /** For a reader: `TCVN3 (ABC) and VNI`. */
  readonly name: string
}

/**
 * Names the encodings that a document's text was in, those that hold more of it first; null where all of it was Unicode.
 * A span without a marked letter says nothing.
 */
export function convertedFrom(paragraphs: readonly (readonly DecodedRun[])[]): Converted | null {
  const sizes = new Map<LegacyEncoding, number>()
  for (const { text, reading } of paragraphs.flat()) {
    if (reading === 'unicode' || !/[\u0080-\uffff]/.test(text)) continue
    sizes.set(reading, (sizes.get(reading) ?? 0) + text.length)
  }
  const used = legacyEncodings.filter((encoding) => sizes.has(encoding))
  if (used.length === 0) return null
  used.sort((a, b) => sizes.get(b)! - sizes.get(a)!)
  return { encoding: used.join('+'), name: used.map((encoding) => names[encoding]).join(' and ') }
}
