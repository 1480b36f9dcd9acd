/** Where the time of reading goes, by stage: the samples of V8's profiler, told by the first room below `ingest`. */
import { Session } from 'node:inspector/promises'
import { ingest } from '../../dist/pipeline/ingest.js'
import { megabytes, plansTimes } from '../plans.mjs'
import { give } from '../tables.mjs'

const files = plansTimes(1)
const runs = 30

async function read(times) {
  for (let run = 0; run < times; run++) for (const file of files) await ingest(file)
}

/** The room of a frame: `clean/remove-repeats`; undefined for the order of the stages itself and for libraries. */
function roomOf({ url }) {
  const room = /\/dist\/(?:pipeline\/)?([a-z]+\/[a-z/-]+)\.js$/.exec(url)?.[1]
  return room?.startsWith('pipeline') ? undefined : room
}

/** Milliseconds by room. */
function timesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rooms = new Map()
  const mark = (node, above) => {
    const { functionName } = node.callFrame
    const room =
      functionName === '(garbage collector)' ? 'garbage collection' : (above ?? roomOf(node.callFrame))
    rooms.set(node.id, room)
    for (const child of node.children ?? []) mark(byId.get(child), room)
  }
  mark(nodes[0], undefined)
  const times = new Map()
  for (const [at, id] of samples.entries()) {
    const room = rooms.get(id) ?? 'else'
    times.set(room, (times.get(room) ?? 0) + timeDeltas[at] / 1000)
  }
  return times
}

await read(40)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 500 })
await session.post('Profiler.start')
await read(runs)
const { profile } = await session.post('Profiler.stop')
const times = [...timesOf(profile)].sort((a, b) => b[1] - a[1])
const all = times.reduce((sum, [, time]) => sum + time, 0)
const size = megabytes(files) * runs
const least = 0.01
const few = times.filter(([, time]) => time / all < least)
const rows = times.filter(([, time]) => time / all >= least)
rows.push([`${few.length} others`, few.reduce((sum, [, time]) => sum + time, 0)])

/** The same by folder: cleaning, structure, extraction. */
const folders = new Map()
for (const [room, time] of times) {
  const folder = room.split('/')[0]
  folders.set(folder, (folders.get(folder) ?? 0) + time)
}

give([
  {
    title: 'Reading, warm, by folder',
    columns: ['folder', 'ms a MB of text', 'MB a second'],
    rows: [...folders]
      .sort((a, b) => b[1] - a[1])
      .map(([folder, time]) => [folder, (time / size).toFixed(1), ((1000 * size) / time).toFixed(1)]),
  },
  {
    title: 'Reading, warm, by stage',
    columns: ['stage', 'share', 'ms a MB of text'],
    rows: rows.map(([room, time]) => [
      room,
      `${((100 * time) / all).toFixed(1)} %`,
      (time / size).toFixed(1),
    ]),
  },
])
