import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { legacyEncodings } from './legacy-encodings.js'
import { loadKnowledge } from './load.js'

const LegacyFont = z.strictObject({
  /** A regular expression that the font's name fits, without the prefix of a subset. */
  name: z.string().min(1),
  encoding: z.enum(legacyEncodings),
  /** A regular expression: which of these fonts show every letter as a capital. */
  capitals: z.string().min(1).nullable(),
})

const LegacyFonts = z.strictObject({ about: z.string(), fonts: z.array(LegacyFont) })

export type LegacyFont = z.infer<typeof LegacyFont>

/** The families of fonts that show Vietnamese text of an encoding before Unicode; the first that fits holds. */
export const legacyFonts = lazily(
  (): readonly LegacyFont[] => loadKnowledge('legacy-fonts.json', LegacyFonts).fonts,
)
