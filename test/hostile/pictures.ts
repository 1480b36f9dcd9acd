import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync, gzipSync } from 'node:zlib'
import { root } from '../../knowledge/load.js'
import { ascii, type HostileFile } from './hostile-file.js'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}

/** A PNG that claims a size, and holds next to nothing. */
function png(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size[8] = 8
  const parts = [
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(new Uint8Array(1000))),
    chunk('IEND', new Uint8Array()),
  ]
  return new Uint8Array(
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]),
  )
}

/** A TIFF whose only page names itself as the next. */
function loopingTiff(): Uint8Array {
  const file = Buffer.alloc(26)
  file.write('II*\0', 0, 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(1, 8)
  file.writeUInt16LE(0x100, 10)
  file.writeUInt16LE(3, 12)
  file.writeUInt32LE(1, 14)
  file.writeUInt32LE(1, 18)
  file.writeUInt32LE(8, 22)
  return new Uint8Array(file)
}

/** Pictures that are too large, cut or turn in circles, and archives that are not read. */
export function hostilePictures(): HostileFile[] {
  const scan = readFileSync(join(root, 'fixtures/scans/345-appendix.jpg'))
  return [
    { name: 'gigantic.png', bytes: png(100_000, 100_000), refused: 'picture-broken' },
    { name: 'cut.jpg', bytes: scan.subarray(0, 60), refused: 'picture-broken' },
    { name: 'looping.tiff', bytes: loopingTiff(), refused: 'picture-broken' },
    { name: 'gzip-bomb.txt', bytes: gzipSync(new Uint8Array(20 * 1024 * 1024)), refused: 'not-text' },
    { name: 'gif.png', bytes: ascii('GIF89a'), refused: 'not-text' },
  ]
}
