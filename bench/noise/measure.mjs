/** What is left of a reading when its text is damaged. */

import { ingest } from '../../dist/pipeline/ingest.js'
import { isDoubt } from '../../dist/schemas/warning.js'
import { comparedFields, pairsOf } from './compare.mjs'

export const read = (name, text) => ingest({ path: name, bytes: Buffer.from(text) })

/** A record whose words are mostly gone cannot be found. */
const mostlyThere = 0.5

/** How much of a record's confidence has to be gone for a wrong value not to pass as sure. */
const lessSure = 0.02

const zero = () => ({
  records: 0,
  found: 0,
  byWords: 0,
  extra: 0,
  fields: 0,
  right: 0,
  trusted: 0,
  confident: 0,
  byField: new Map(),
  damagedFields: 0,
  repairedFields: 0,
  soundFields: 0,
  brokenFields: 0,
  notes: [],
})

/** Adds up measures of several readings. */
export function sumOf(all) {
  const sum = zero()
  for (const one of all) {
    for (const key of Object.keys(sum)) if (typeof sum[key] === 'number') sum[key] += one[key]
    for (const [field, { right, of }] of one.byField) {
      const known = sum.byField.get(field) ?? { right: 0, of: 0 }
      sum.byField.set(field, { right: known.right + right, of: known.of + of })
    }
    sum.notes.push(...one.notes)
  }
  return sum
}

/**
 * Compares the reading of a damaged text with that of the undamaged one.
 *
 * @param before what was read in the undamaged text
 * @param damaged the damaged text, traced
 */
export async function measured(name, before, damaged) {
  const sum = zero()
  const after = await read(name, damaged.text)
  const kept = keptOf(before.text.length, damaged.from)
  for (const [kind, list] of [
    ['target', 'targets'],
    ['task', 'tasks'],
  ]) {
    const there = before[list].filter((record) => shareOf(record.sources, kept) >= mostlyThere)
    const found = after.ok ? after[list] : []
    const { pairs, missed, extra } = pairsOf(kind, there, found, damaged.from)
    sum.records += there.length
    sum.found += pairs.length
    sum.byWords += pairs.filter(({ byWords }) => byWords).length
    sum.extra += extra.length
    for (const record of missed) sum.notes.push(`missed ${kind}: ${record.name ?? record.text}`)
    for (const record of extra) sum.notes.push(`extra ${kind}: ${record.name ?? record.text}`)
    for (const pair of pairs) countFields(kind, pair, { before, after, damaged, kept }, sum)
  }
  return sum
}

function countFields(kind, pair, context, sum) {
  const { damaged, kept } = context
  for (const one of comparedFields(kind, pair.before, pair.after)) {
    const places = placesOf(one.said, pair.before, context.before.text)
    if (places.length > 0 && shareOf(places, kept) < mostlyThere) continue
    sum.fields += 1
    sum.right += one.right ? 1 : 0
    const known = sum.byField.get(`${kind} ${one.field}`) ?? { right: 0, of: 0 }
    sum.byField.set(`${kind} ${one.field}`, { right: known.right + (one.right ? 1 : 0), of: known.of + 1 })
    if (places.length > 0) {
      const hurt = places.some(({ start, end }) => damaged.touched.subarray(start, end).includes(1))
      sum[hurt ? 'damagedFields' : 'soundFields'] += 1
      if (hurt && one.right) sum.repairedFields += 1
      if (!hurt && !one.right) sum.brokenFields += 1
    }
    if (one.trusted && one.stated) sum.trusted += 1
    const isConfident = one.trusted && one.stated && !one.right && !isDoubted(pair, context)
    if (isConfident) sum.confident += 1
    if (!one.right) sum.notes.push(noteOf(kind, one, pair, isConfident))
  }
}

const shown = {
  values: ({ values }) =>
    values.map(({ from, by, comparator, min, max, text }) => [from, by, comparator, min, max, text]),
  deadline: ({ deadline }) => deadline && [deadline.kind, deadline.start, deadline.end, deadline.text],
  lead: ({ leadAgencies }) => leadAgencies.map(({ name, mention }) => [name, mention]),
  coordinating: ({ coordinatingAgencies }) =>
    coordinatingAgencies.map(({ name, mention }) => [name, mention]),
}

function noteOf(kind, { field }, { before, after }, isConfident) {
  const say = (record) => JSON.stringify(shown[field]?.(record) ?? record[field])
  return `${isConfident ? 'CONFIDENT ' : ''}${kind} ${field}: ${say(before)} → ${say(after)} in ${after.name ?? after.text.slice(0, 80)}`
}

/** Whether the reader is told that something in a record may be wrong. */
function isDoubted({ before, after }, { after: { document } }) {
  if (after.confidence <= before.confidence - lessSure) return true
  return document.warnings.some(
    ({ code, start, end }) =>
      isDoubt(code) && after.sources.some((source) => source.start < end && start < source.end),
  )
}

/** Where the words that state a field stand in the undamaged text. */
function placesOf(said, { sources }, text) {
  return said.flatMap((words) => {
    for (const { start, end } of sources) {
      const at = text.slice(start, end).indexOf(words)
      if (at >= 0) return [{ start: start + at, end: start + at + words.length }]
    }
    return []
  })
}

/** Which units of the undamaged text are left. */
function keptOf(length, from) {
  const kept = new Uint8Array(length)
  for (const origin of from) if (origin >= 0) kept[origin] = 1
  return kept
}

function shareOf(places, kept) {
  let there = 0
  let all = 0
  for (const { start, end } of places) {
    all += end - start
    for (let at = start; at < end; at++) there += kept[at]
  }
  return all === 0 ? 1 : there / all
}
