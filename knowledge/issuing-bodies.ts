import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)
/** For words of the list beside it, the words before which make another word of one: `cơ sở`. */
const notAfter = z.record(z.string().min(1), phrases)

const IssuingBodies = z.strictObject({
  about: z.string(),
  committees: phrases,
  committeeAbbreviations: z.record(z.string().min(1), z.string().min(1)),
  /** Committees of the Party whose name goes on with a place. */
  partyCommittees: phrases,
  /** What a body of the Party is named by that stands above the one that issues, and by that stands below it. */
  partyAbove: phrases,
  /** The bodies of a Party committee that stand below its name. */
  partyStanding: z.array(z.string()),
  partyBelow: phrases,
  chains: z.array(
    z.strictObject({
      above: phrases,
      /** What the names of those begin with that stand below; more words follow. */
      below: phrases,
      /** Whole names of those that stand below. */
      whole: z.array(z.string().min(1)),
      notAfter,
    }),
  ),
  /** Bodies whose name is printed opposite that of the one that issues. */
  beside: phrases,
  /** Words at the end of a name that goes on with one of those. */
  notBeside: phrases,
  /** For the name of a place, the words before which it is that of a person. */
  namesakes: z.record(z.string().min(1), phrases),
  /** Words of a body's name behind which each word is a proper name: `Trường THCS Lê Lợi`. */
  namedBehind: phrases,
  /** Those of whose names each word is one too (`Bệnh viện Chợ Rẫy`), but for what they heal and whose they are (`Bệnh viện Phụ sản`). */
  ownNamed: phrases,
  specialties: phrases,
  /** Bodies whose name goes on opposite where its first half is printed. */
  wholeNames: phrases,
  /** Bodies that have a standing body, and its name, which says not whose it is. */
  standing: z.strictObject({ above: phrases, below: phrases }),
  /** Words that join others and have no capital of their own. */
  joining: phrases,
  /** Names inside the names of bodies, with their capitals. */
  properNames: phrases,
  /** Words inside the names of bodies that begin with a syllable which elsewhere ends a name. */
  nameCompounds: phrases,
  /** Words in small letters that end a name which no list has: what the document does, or what comes beside it. */
  behindName: phrases,
  /** The last syllables of words for a level, which are of the name all the same: `Sở Y tế tỉnh`. */
  levelSyllables: phrases,
  /** Bodies named by what they are for (`Ủy ban Quốc gia về chuyển đổi số`), as printed, and what stands behind that. */
  bySubject: phrases,
  behindSubject: phrases,
  /** Offices that stand for the body which they head: `Bộ trưởng Bộ Y tế`. */
  headOffices: phrases,
  /** Words with a capital that begin what comes after the place of a body: `UBND tỉnh Lào Cai Về việc …`. */
  behindPlace: phrases,
  /** What the names of rooms begin with that every central body has of its own (`Vụ Pháp chế`), and every department of one. */
  rooms: z.strictObject({ ofBody: phrases, ofIssuer: phrases }),
  /** What the names of a central body's departments begin with. */
  departments: phrases,
  /** Countries in the names of bodies. */
  countries: phrases,
  /** Units below a province whose names follow them. */
  units: phrases,
  anywhere: phrases,
  notAfter,
})

export type IssuingBodies = z.infer<typeof IssuingBodies>

/** How the names of bodies that issue documents are printed, from `knowledge/issuing-bodies.json`. */
export const issuingBodies = lazily((): IssuingBodies => loadKnowledge('issuing-bodies.json', IssuingBodies))
