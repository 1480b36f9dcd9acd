import { versionWords } from '../../knowledge/version-words.js'
import type { CatalogueReading } from '../../schemas/catalogue.js'
import type { InputFile } from '../../schemas/input-file.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import { provinceOfDocument } from '../extract/issuer.js'
import { provinceOf } from '../extract/province.js'
import { fold, words } from '../language/fold.js'
import { isSyllable } from '../language/syllables.js'
import type { Face } from '../likeness/face.js'
import { decodeSignature, encodeBins, signatureOf } from '../likeness/signature.js'
import { byPath } from './reading.js'
import { slug } from './slug.js'

/** How much of a text is its head, in UTF-16 units. */
const headLength = 1200

/** What the catalogue keeps of a reading that stands alone. */
export function catalogued(reading: ReadingFile, files: readonly InputFile[]): CatalogueReading {
  const { document, targets, tasks, text } = reading
  const signature = signatureOf(text)
  const worth = [...targets, ...tasks].reduce((sum, { confidence }) => sum + Math.round(confidence * 100), 0)
  return {
    id: reading.id,
    role: 'source',
    kind: document.kind,
    number: document.number,
    issuer: document.issuer,
    issuedBy: issuedBy(document.issuer, document.place),
    issuedOn: document.issuedOn,
    period: document.period,
    corrects: saysThatItCorrects(text),
    worth: worth / 100,
    targets: targets.length,
    tasks: tasks.length,
    shingles: signature.shingles,
    signature: encodeBins(signature),
    files: [...files].sort(byPath),
  }
}

/** Null where the name may be misread: it names no province that there is, and not every word is spelled as words are. */
function issuedBy(issuer: string | null, place: string | null): string | null {
  if (issuer === null) return null
  if (provinceOf(issuer) === null && !words(issuer).every(isSyllable)) return null
  const [name, province] = [slug(issuer), slug(provinceOfDocument(issuer, place) ?? '')]
  return province === '' || `-${name}-`.includes(`-${province}-`) ? name : `${name}-${province}`
}

function saysThatItCorrects(text: string): boolean {
  const head = fold(text.slice(0, headLength))
  return versionWords().corrections.some((phrase) => head.includes(fold(phrase)))
}

/** What a reading is recognised by, from the catalogue. */
export function faceOf(reading: CatalogueReading): Face {
  const { id, kind, number, issuedBy: by, issuedOn, period, corrects, worth } = reading
  return {
    key: id,
    readAs: id.slice(0, id.lastIndexOf('.')),
    kind,
    number,
    issuedBy: by,
    issuedOn,
    period,
    corrects,
    worth,
    path: reading.files[0]!.path,
    signature: decodeSignature(reading.signature, reading.shingles),
  }
}
