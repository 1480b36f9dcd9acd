import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { Citation } from '../../schemas/citation.js'
import type { Document } from '../../schemas/document.js'
import type { InputFile } from '../../schemas/input-file.js'
import type { Warning, WarningCode } from '../../schemas/warning.js'
import { documentId } from '../dataset/ids.js'
import type { DocumentFacts } from '../extract/document-facts.js'
import { provinceOfDocument } from '../extract/issuer.js'
import { collapse } from '../language/collapse.js'
import type { PlanData } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { sourcesOf } from './sources.js'

/** The id of the document that the facts tell of. */
export function idOf(facts: DocumentFacts, text: string): string {
  const { issuer, number, type, title, issuedOn, kind } = facts
  const fallback = createHash('sha256').update(text).digest('hex')
  const province = provinceOfDocument(issuer, facts.place)
  return documentId({ issuer, province, number, type, title, issuedOn, kind, fallback })
}

/** The document record: its facts with sources, citations and everything that the stages noticed. */
export function documentRecord(
  id: string,
  facts: DocumentFacts,
  citations: Citation[],
  source: InputFile,
  file: VFile,
  { layout }: PlanData,
): Document {
  const text = String(file.value)
  const mentions = facts.mentions.map((mention) => ({ text: mention, section: [] }))
  const sources = sourcesOf(mentions, id, text, { copies: [], layout })
  return {
    id,
    kind: facts.kind,
    number: facts.number,
    type: facts.type,
    title: facts.title ? collapse(facts.title) : null,
    issuer: facts.issuer,
    place: facts.place,
    issuedOn: facts.issuedOn,
    effectiveOn: facts.effectiveOn,
    signer: facts.signer,
    field: facts.field,
    period: facts.period,
    implements: citations
      .filter(({ relation }) => relation === 'implements')
      .flatMap(({ number }) => number ?? []),
    citations,
    recipients: facts.recipients,
    appendices: facts.appendices.map(({ label, title, text: words }) => ({
      label,
      title: collapse(title),
      ...(placeOf(words) ?? { start: 0, end: 0 }),
    })),
    source,
    files: [{ ...source, role: 'source' }],
    versions: [],
    sources: sources.length > 0 ? sources : [wholeText(id, text)],
    warnings: warningsOf(file),
  }
}

function wholeText(documentId: string, text: string): Document['sources'][number] {
  return {
    documentId,
    section: [],
    start: 0,
    end: text.length,
    page: null,
    box: null,
    text: text.normalize('NFC'),
  }
}

/** What the stages noticed, in the order of the source. */
export function warningsOf(file: VFile): Warning[] {
  return file.messages
    .map((note) => {
      const { start, end } = (note as unknown as { offsets?: { start: number; end: number } }).offsets ?? {
        start: 0,
        end: 0,
      }
      return { code: note.ruleId as WarningCode, message: note.reason, start, end }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1))
}
