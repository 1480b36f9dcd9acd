import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import CFB from 'cfb'
import { root } from '../../knowledge/load.js'
import { ascii, type HostileFile } from './hostile-file.js'

const fixture = (name: string): Buffer => Buffer.from(readFileSync(join(root, 'fixtures/formats', name)))

/** A file with something changed in it. */
function changed(name: string, change: (bytes: Buffer) => void): Uint8Array {
  const bytes = fixture(name)
  change(bytes)
  return new Uint8Array(bytes)
}

/** Where the first part of the table of sectors lies. */
const tableOf = (bytes: Buffer): number => 512 * (bytes.readUInt32LE(0x4c) + 1)

/** A container with streams of these names. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer)
}

/** A record of BIFF8: its type, its length and its content. */
function record(type: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}

/** A number in a cell, and nothing between it and the next. */
function numberCell(row: number, column: number): Buffer {
  const content = Buffer.alloc(14)
  content.writeUInt16LE(row, 0)
  content.writeUInt16LE(column, 2)
  content.writeDoubleLE(1, 6)
  return record(0x0203, content)
}

/** A sheet of old Excel whose few numbers span sixteen million cells. */
function sparseSheet(): Uint8Array {
  const begin = record(0x0809, Buffer.from([0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  const end = record(0x000a, new Uint8Array())
  const sheet = (at: number): Buffer => {
    const place = Buffer.from([0, 0, 0, 0, 0, 0, 1, 0, 65])
    place.writeUInt32LE(at, 0)
    return record(0x0085, place)
  }
  const cells: Buffer[] = []
  for (let row = 0; row < 60_000; row += 60)
    for (let k = 0; k < 3; k++) cells.push(numberCell(row, ((row / 60) * 3 + k) % 256))
  const first = begin.length + sheet(0).length + end.length
  return container({ Workbook: Buffer.concat([begin, sheet(first), end, begin, ...cells, end]) })
}

/** Old Office files whose own file system loops, that are cut, or that need a password. */
export function hostileOldOffice(): HostileFile[] {
  const doc = fixture('plan-vni.doc')
  const xls = fixture('sheet-vni.xls')
  const loop = changed('plan-vni.doc', (bytes) => {
    bytes.writeUInt32LE(1, tableOf(bytes))
    bytes.writeUInt32LE(0, tableOf(bytes) + 4)
  })
  const tableLoop = changed('plan-vni.doc', (bytes) => {
    bytes.writeUInt32LE(0, 0x44)
    bytes.writeUInt32LE(1, 0x48)
    bytes.writeUInt32LE(0, 2 * 512 - 4)
  })
  const folderLoop = changed('sheet-vni.xls', (bytes) => {
    const folder = 512 * (bytes.readUInt32LE(0x30) + 1)
    for (const at of [0x44, 0x48, 0x4c]) bytes.writeUInt32LE(0, folder + 128 + at)
  })
  const locked = changed('plan-vni.doc', (bytes) => {
    const text = bytes.indexOf(Buffer.from([0xec, 0xa5]))
    bytes.writeUInt16LE(bytes.readUInt16LE(text + 10) | 0x100, text + 10)
  })
  const package_ = container({
    EncryptionInfo: ascii('\x04\x00\x04\x00\x40\x00\x00\x00<encryption/>'),
    EncryptedPackage: new Uint8Array(4096),
  })
  return [
    { name: 'looping-sectors.doc', bytes: loop, refused: 'file-broken' },
    { name: 'looping-tables.doc', bytes: tableLoop, refused: 'file-broken' },
    // It is read all the same, and its sheet alone is no plan.
    { name: 'looping-folder.xls', bytes: folderLoop, refused: 'not-a-plan' },
    { name: 'cut.doc', bytes: doc.subarray(0, Math.floor(doc.length / 2)), refused: 'file-broken' },
    { name: 'cut.xls', bytes: xls.subarray(0, 700), refused: 'file-broken' },
    { name: 'encrypted.doc', bytes: locked, refused: 'encrypted' },
    { name: 'encrypted.docx', bytes: package_, refused: 'encrypted' },
    { name: 'sparse.xls', bytes: sparseSheet(), refused: 'too-complex' },
    { name: 'nothing-known.doc', bytes: container({ Something: ascii('x') }), refused: 'not-text' },
  ]
}
