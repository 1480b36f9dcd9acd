/** Which record of a damaged text is which of the undamaged one, and which of their fields are the same. */
import { words } from '../../dist/pipeline/language/fold.js'

/** How like the words of two targets' names, or of two tasks, have to be; and how like where they are the same passage. */
const least = { target: 0.6, task: 0.7 }
const leastInPlace = 0.4
const samePlace = 0.5

/** Likeness of two lists of words: twice what they share over all they have. */
export function dice(a, b) {
  if (a.length + b.length === 0) return 1
  const counts = new Map()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) common += 1
    counts.set(word, left - 1)
  }
  return (2 * common) / (a.length + b.length)
}

const likeness = (a, b) => dice(words(a ?? ''), words(b ?? ''))

/** The undamaged text's units that the places of a damaged record stand for, as a set. */
function originsOf({ sources }, from) {
  const origins = new Set()
  for (const { start, end } of sources)
    for (let at = start; at < end; at++) if (from[at] >= 0) origins.add(from[at])
  return origins
}

/** How much of a record's first place and of the other's places is the same passage. */
function overlap({ sources }, origins) {
  let shared = 0
  let all = 0
  for (const { start, end } of sources) {
    all += end - start
    for (let at = start; at < end; at++) if (origins.has(at)) shared += 1
  }
  return shared / Math.max(1, all + origins.size - shared)
}

/** Pairs of records one to one, the likest first: by words, then by place. */
export function pairsOf(kind, before, after, from) {
  const wordsOf = ({ name, text }) => words(name ?? text)
  const left = before.map(wordsOf)
  const right = after.map(wordsOf)
  const origins = after.map((record) => originsOf(record, from))
  const scored = []
  for (const [i, a] of before.entries())
    for (const j of after.keys()) {
      const alike = dice(left[i], right[j])
      if (alike < leastInPlace) continue
      const place = overlap(a, origins[j])
      const byWords = alike >= least[kind]
      if (byWords || place >= samePlace) scored.push({ i, j, byWords, score: alike + place })
    }
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
  const [usedA, usedB] = [new Set(), new Set()]
  const pairs = []
  for (const { i, j, byWords } of scored) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    pairs.push({ before: before[i], after: after[j], byWords })
  }
  return {
    pairs,
    missed: before.filter((_, at) => !usedA.has(at)),
    extra: after.filter((_, at) => !usedB.has(at)),
  }
}

const valueKey = ({ from, by, comparator, min, max, measure }) =>
  [from, by, comparator, min, max, measure].join(' ')
const sameList = (a, b) =>
  a.length === b.length && [...a].sort().every((one, at) => one === [...b].sort()[at])
const namesOf = (agencies) => agencies.map(({ name }) => words(name).join(' '))
const bracketed = (text) => words(text ?? '').length

/** A name may be spoilt and still be the same name; that of a listed agency is put right, and has to be the same. */
function sameAgencies(a, b) {
  if (a.length !== b.length) return false
  const left = namesOf(b)
  for (const name of namesOf(a)) {
    const at = left.indexOf(name)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return true
}

const deadlineKey = (deadline) =>
  deadline &&
  [deadline.kind, deadline.start, deadline.end, deadline.precision, deadline.recurrence, ...deadline.on].join(
    ' ',
  )

/** The fields of targets and tasks: whether they state something, whether two are the same, and the words that state them. */
const fields = {
  target: [
    { name: 'name', states: () => true, same: (a, b) => likeness(a.name, b.name) >= 0.85, said: ({ name }) => [name] },
    {
      name: 'values',
      trusted: true,
      states: ({ values }) => values.length > 0,
      same: (a, b) => sameList(a.values.map(valueKey), b.values.map(valueKey)),
      said: ({ values }) => values.map(({ text }) => text),
    },
    { name: 'unit', states: ({ unit }) => unit !== null, same: (a, b) => a.unit === b.unit, said: () => [] },
  ],
  task: [
    {
      name: 'deadline',
      trusted: true,
      states: ({ deadline }) => deadline !== null,
      same: (a, b) => deadlineKey(a.deadline) === deadlineKey(b.deadline),
      said: ({ deadline }) => (deadline ? [deadline.text] : []),
    },
    {
      name: 'output',
      states: ({ output }) => output !== null,
      same: (a, b) => likeness(a.output, b.output) >= (bracketed(a.output) > 4 ? 0.7 : 0.5),
      said: ({ output }) => (output ? [output] : []),
    },
    {
      name: 'budget',
      trusted: true,
      states: ({ budget }) => budget !== null,
      same: (a, b) => a.budget?.amount === b.budget?.amount,
      said: ({ budget }) => (budget ? [budget.text] : []),
    },
  ],
  both: [
    { name: 'ordinal', states: ({ ordinal }) => ordinal !== null, same: (a, b) => a.ordinal === b.ordinal, said: () => [] },
    {
      name: 'lead',
      trusted: true,
      states: ({ leadAgencies }) => leadAgencies.length > 0,
      same: (a, b) => sameAgencies(a.leadAgencies, b.leadAgencies),
      said: ({ leadAgencies }) => leadAgencies.map(({ mention }) => mention),
    },
    {
      name: 'coordinating',
      states: ({ coordinatingAgencies }) => coordinatingAgencies.length > 0,
      same: (a, b) => sameAgencies(a.coordinatingAgencies, b.coordinatingAgencies),
      said: ({ coordinatingAgencies }) => coordinatingAgencies.map(({ mention }) => mention),
    },
  ],
} // biome-ignore format: a table reads better with a field on a line

/** The fields that one of two records states, each with whether both state the same. */
export function comparedFields(kind, before, after) {
  return [...fields[kind], ...fields.both]
    .filter(({ states }) => states(before) || states(after))
    .map((field) => ({
      field: field.name,
      trusted: field.trusted ?? false,
      stated: field.states(after),
      expected: field.states(before),
      right: field.states(before) && field.states(after) && field.same(before, after),
      said: field.said(before),
    }))
}
