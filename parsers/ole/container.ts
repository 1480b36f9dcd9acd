import CFB from 'cfb'

/** The streams of an OLE file that lie at its top, by name; those of embedded objects are not in it. */
export type Streams = ReadonlyMap<string, Uint8Array>

/**
 * Opens an OLE file, which is a small file system of streams.
 *
 * @throws Error where the container is broken, such as one whose chains of sectors loop
 */
export function openContainer(bytes: Uint8Array): Streams {
  checkChains(bytes)
  const container = CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    type: 'buffer',
  })
  const streams = new Map<string, Uint8Array>()
  for (const [k, path] of container.FullPaths.entries()) {
    const entry = container.FileIndex[k]!
    const parts = path.split('/')
    if (entry.type === 2 && parts.length === 2) streams.set(parts[1]!, Uint8Array.from(entry.content))
  }
  return streams
}

/** Follows every chain of the table of sectors: one that comes back to itself would be read without end. */
function checkChains(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(0x1e, true)
  if (shift !== 9 && shift !== 12) throw new Error('its sectors have no lawful size')
  const next = sectorTable(view, 1 << shift)
  const walkedFrom = new Int32Array(next.length).fill(-1)
  for (let start = 0; start < next.length; start++) {
    let at = start
    while (at < next.length && walkedFrom[at] === -1) {
      walkedFrom[at] = start
      at = next[at]!
    }
    if (at < next.length && walkedFrom[at] === start) throw new Error(loops)
  }
}

const loops = 'a chain of its sectors comes back to itself'

/** The table of sectors: for each its follower. */
function sectorTable(view: DataView, size: number): readonly number[] {
  const sectors = Math.max(0, Math.ceil(view.byteLength / size) - 1)
  const next: number[] = []
  for (const sector of tableSectors(view, size, sectors)) {
    const from = (sector + 1) * size
    for (let at = from; at + 4 <= Math.min(from + size, view.byteLength); at += 4)
      next.push(view.getUint32(at, true))
  }
  return next.slice(0, sectors)
}

/** Where the table itself lies: 109 sectors are named in the header, more in sectors of their own. */
function tableSectors(view: DataView, size: number, sectors: number): readonly number[] {
  const found: number[] = []
  const add = (sector: number): void => {
    if (sector < sectors) found.push(sector)
  }
  for (let k = 0; k < 109; k++) add(view.getUint32(0x4c + 4 * k, true))
  let further = view.getUint32(0x44, true)
  for (let count = 0; further < sectors; count++) {
    if (count > sectors) throw new Error(loops)
    const from = (further + 1) * size
    for (let at = from; at < from + size - 4; at += 4) add(view.getUint32(at, true))
    further = view.getUint32(from + size - 4, true)
  }
  if (found.length > sectors) throw new Error('it has more tables than sectors')
  return found
}
