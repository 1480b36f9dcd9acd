import type { Lead, Timeline, TimelineEntry, TimelineStep } from '../pipeline/query/timeline.js'
import type { Document } from '../schemas/document.js'
import type { Source } from '../schemas/source.js'

/**
 * What became of an indicator as a machine reads it: records as in the dataset, each place with its line.
 *
 * @param texts the source texts of its documents, by id
 */
export function timelineJson(timeline: Timeline, texts: ReadonlyMap<string, string>): object {
  const { indicator, entries, steps, contradictions } = timeline
  return {
    indicator,
    plans: entries.map((entry) => planJson(entry, texts)),
    changes: steps.map(changeJson),
    contradictions,
  }
}

function planJson({ document, targets, leads }: TimelineEntry, texts: ReadonlyMap<string, string>): object {
  const text = texts.get(document.id) ?? ''
  return {
    document: documentJson(document),
    leads: leads.map(leadJson),
    targets: targets.map((target) => ({
      ...target,
      sources: target.sources.map((source) => ({ ...source, line: lineOf(source, text) })),
    })),
  }
}

/** Of a document, what tells which one it is. */
export function documentJson({ id, kind, number, title, issuer, issuedOn }: Document): object {
  return { id, kind, number, title, issuer, issuedOn }
}

function leadJson({ agency, now }: Lead): object {
  return { ...agency, now: now.map(({ id, name }) => ({ agencyId: id, name })) }
}

function changeJson({ a, b, values, lead }: TimelineStep): object {
  return {
    from: a.document.id,
    to: b.document.id,
    values,
    lead: lead && { ...lead, before: a.leads.map(leadJson), after: b.leads.map(leadJson) },
  }
}

const lineOf = ({ start }: Source, text: string): number => text.slice(0, start).split('\n').length
