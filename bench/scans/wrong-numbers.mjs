/**
 * Lists every number of a scan's dataset that differs from that of the same plan read as text, and whether it is marked as
 * unverified: node bench/scans/wrong-numbers.mjs TEXT.json SCAN.json (files of `documents/`). It ends with 1 where one is
 * not marked.
 */
import { readFileSync } from 'node:fs'

const [textPath, scanPath] = process.argv.slice(2)
if (!textPath || !scanPath) {
  console.error('usage: wrong-numbers.mjs TEXT.json SCAN.json')
  process.exit(2)
}
const truth = JSON.parse(readFileSync(textPath, 'utf8'))
const scan = JSON.parse(readFileSync(scanPath, 'utf8'))
const marks = scan.document.warnings.filter(({ code }) => code === 'value-unverified')

const words = (text) =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function likeness(a, b) {
  const rest = new Map()
  for (const word of a) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    if (!(rest.get(word) > 0)) continue
    common += 1
    rest.set(word, rest.get(word) - 1)
  }
  return (2 * common) / (a.length + b.length || 1)
}

/** Pairs of the records that are most alike, each once. */
function pairs(left, right, textOf) {
  const all = left.flatMap((a) =>
    right.map((b) => ({ a, b, score: likeness(words(textOf(a)), words(textOf(b))) })),
  )
  const used = new Set()
  return all
    .filter(({ score }) => score >= 0.6)
    .sort((a, b) => b.score - a.score)
    .filter(({ a, b }) => !used.has(a) && !used.has(b) && used.add(a) && used.add(b))
}

const valueFacts = ({ values }) =>
  values.map(({ from, by, comparator, min, max }) => [from, by, comparator, min, max].join(' ')).sort()
const dateFact = (deadline) =>
  deadline ? [deadline.kind, deadline.start, deadline.end, ...deadline.on].join(' ') : null
const taskFacts = ({ deadline, otherDeadlines, budget }) => [
  ...[deadline, ...otherDeadlines].map((one) => `deadline ${dateFact(one)}`),
  `budget ${budget?.amount ?? null}`,
]
const isMarked = (places) =>
  places.some(({ start, end }) => marks.some((mark) => mark.start < end && start < mark.end))

const lines = []
function compare(kind, name, own, other, sources) {
  const missed = own.filter((one) => !other.includes(one)).join(' | ')
  for (const fact of other.filter((one) => !own.includes(one)))
    lines.push({ kind, name, fact, own: missed, ok: isMarked(sources) })
}

for (const { a, b } of pairs(truth.targets, scan.targets, ({ name }) => name))
  compare('target', b.name, valueFacts(a), valueFacts(b), b.sources)
for (const { a, b } of pairs(truth.tasks, scan.tasks, ({ text }) => text))
  compare('task', b.text, taskFacts(a), taskFacts(b), b.sources)
const cited = new Map(truth.document.citations.map((one) => [one.number, one]))
for (const { number, date, sources } of scan.document.citations) {
  if (number === null) continue
  const own = cited.get(number)
  if (own) compare('citation', number, [own.date ?? ''], [date ?? ''].filter(Boolean), sources)
  else lines.push({ kind: 'citation', name: number, fact: number, own: '', ok: isMarked(sources) })
}
for (const field of ['number', 'issuedOn'])
  compare(
    'document',
    field,
    [truth.document[field]],
    [scan.document[field]].filter(Boolean),
    scan.document.sources,
  )

for (const { kind, name, fact, own, ok } of lines)
  console.log(
    `${ok ? 'marked  ' : 'UNMARKED'} ${kind} "${name.slice(0, 60)}": ${fact}  (text: ${own || 'none'})`,
  )
const open = lines.filter(({ ok }) => !ok).length
console.log(`${lines.length} wrong numbers, ${open} not marked; ${marks.length} marks in all`)
process.exitCode = open > 0 ? 1 : 0
