import { Buffer } from 'node:buffer'
import { XMLSerializer } from '@xmldom/xmldom'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { renderBlocks } from './blocks/render-blocks.js'
import { blocksOf, type WordDocument } from './docx/blocks-of.js'
import { readLists } from './docx/numbering.js'
import { spellOut } from './docx/spell-out.js'
import { Styles } from './docx/styles.js'
import { withUsualPrefix } from './docx/usual-prefix.js'
import { allowance, LimitExceeded } from './limit-exceeded.js'
import type { Limits } from './limits.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { type Entries, unzip } from './unzip.js'
import { noteChanges, noteOfWhole } from './whole-file.js'
import { attribute, countElements, elementsIn, parseXml, type XmlElement, XmlError } from './xml.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Reads a Word document (Office Open XML, ECMA-376): paragraphs with the numbers that Word draws, tables with their spans,
 * footnotes; tracked changes as accepted. Headers, footers and comments are no part of the text. Nothing outside the file is
 * followed, and macros are not looked at.
 *
 * @example
 * const parsed = await parseDocx({ path: 'plan.docx', bytes: await readFile('plan.docx') }, defaultOptions)
 */
export async function parseDocx(input: ParserInput, { limits }: ParseOptions): Promise<ParseResult> {
  const unzipped = unzip(input, (entry) => entry.endsWith('.xml') || entry.endsWith('.rels'), limits)
  if (!unzipped.ok) return unzipped
  try {
    const spelt = spellOutParts(unzipped.entries, limits)
    const document = await readWithMammoth(spelt.entries)
    const { blocks, pictures } = blocksOf(document)
    const parsed = renderBlocks(input.path, mediaType, blocks)
    if (spelt.isTracked) noteChanges(parsed)
    if (spelt.hidden > 0)
      noteOfWhole(parsed, 'part-skipped', `Hidden letters that were not read: ${spelt.hidden}.`)
    if (pictures > 0) noteOfWhole(parsed, 'part-skipped', `Pictures that were not read: ${pictures}.`)
    return parsed
  } catch (error) {
    if (error instanceof LimitExceeded)
      return refused(input.path, 'too-complex', error.message, 'Give only the part that holds the plan.')
    const reason = error instanceof XmlError ? error.message : 'Its parts do not fit together.'
    return refused(input.path, 'file-damaged', `The Word document cannot be read: ${reason}`, remedy)
  }
}

const remedy = 'Open it in Word or LibreOffice, save it again as .docx, and give that file.'

interface Spelt {
  readonly entries: Entries
  /** Whether it holds tracked changes. */
  readonly isTracked: boolean
  /** How many letters of it are hidden. */
  readonly hidden: number
}

/** The parts whose paragraphs are part of the text, beside the main one. */
const noteParts = ['footnotes.xml', 'endnotes.xml']

function spellOutParts(entries: Entries, { depth, cells }: Limits): Spelt {
  const main = mainPart(entries, depth)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const takeCells = allowance('cells of tables', cells)
  const part = (name: string): XmlElement | undefined => {
    const bytes = entries.get(name)
    if (!bytes) return undefined
    takeCells(countElements(bytes, 'tc'))
    return parseXml(bytes, depth, withUsualPrefix)
  }
  const styles = new Styles(part(`${folder}styles.xml`))
  const lists = readLists(part(`${folder}numbering.xml`))
  const spelt = new Map(entries)
  let [isTracked, hidden] = [false, 0]
  for (const name of [main, ...noteParts.map((own) => `${folder}${own}`)]) {
    const root = part(name)
    if (!root) continue
    const read = spellOut(root, styles, lists)
    isTracked ||= read.isTracked
    hidden += read.hidden
    spelt.set(name, new TextEncoder().encode(new XMLSerializer().serializeToString(root as never)))
  }
  return { entries: spelt, isTracked, hidden }
}

/** The main part, as the container names it: mostly `word/document.xml`, `word/document2.xml` where Word on the web wrote it. */
function mainPart(entries: Entries, depth: number): string {
  const relations = entries.get('_rels/.rels')
  const named = (relations ? [...elementsIn(parseXml(relations, depth))] : []).find((one) =>
    attribute(one, 'Type')?.endsWith('/officeDocument'),
  )
  const target = attribute(named, 'Target')?.replace(/^\//, '')
  const main =
    target && entries.has(target)
      ? target
      : [...entries.keys()].find((name) => /(?:^|\/)document\d*\.xml$/.test(name))
  if (main === undefined) throw new XmlError('It has no main part.')
  return main
}

async function readWithMammoth(entries: Entries): Promise<WordDocument> {
  const stored = zipSync(Object.fromEntries(entries), { level: 0 })
  let document: WordDocument | undefined
  // Mammoth's own model has the fonts and the spans of cells, which the HTML made of it lacks.
  const transformDocument = (read: WordDocument): WordDocument => {
    document = read
    return { ...read, children: [] }
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(stored) }, { transformDocument })
  if (!document) throw new XmlError('It has no text.')
  return document
}
