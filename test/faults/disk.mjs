/**
 * A disk that fails, for `node --import`: counts what the program asks the disk to change, and at the step that DISK_FAULT
 * names (`kill:17:half`, `full:17:half`) kills the program or says that the disk is full, before, in the middle of or after
 * that step. A full disk refuses a step, or the rest of what is written, and stays full until something is removed from it.
 * DISK_STEPS is a file for the count.
 */
import { existsSync, promises, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [how, at, when] = (process.env.DISK_FAULT ?? '').split(':')
let steps = 0
let isFull = false

/** What takes no room succeeds on a full disk, too. */
const takesRoom = new Set(['open', 'mkdir', 'link', 'writeFile', 'write'])

function full() {
  isFull = true
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28 })
}

function kill() {
  process.kill(process.pid, 'SIGKILL')
  // The signal comes in its own time: nothing else may happen until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const fail = how === 'kill' ? kill : full

function faulty(owner, name, half) {
  const real = owner[name]
  owner[name] = async function (...args) {
    if (name === 'open' && !/[wa]/.test(String(args[1] ?? 'r'))) return real.apply(this, args)
    if (name === 'mkdir' && existsSync(args[0])) return real.apply(this, args)
    const isNow = ++steps === Number(at)
    if (how === 'full' && !takesRoom.has(name)) {
      if (name === 'rm') isFull = false
      return real.apply(this, args)
    }
    const isWhole = when === 'before' || (how === 'full' && !half)
    if (isFull || (isNow && isWhole)) fail()
    if (isNow && when === 'half' && half) {
      await half.call(this, real, args)
      fail()
    }
    const result = await real.apply(this, args)
    if (isNow) fail()
    return result
  }
}

const firstHalf = (content) => content.subarray(0, Math.floor(content.length / 2))

const handle = await promises.open(process.execPath, 'r')
const fileHandle = Object.getPrototypeOf(handle)
await handle.close()
for (const name of ['rename', 'rm', 'link', 'mkdir', 'open']) faulty(promises, name)
faulty(promises, 'writeFile', (real, [path, content]) => real(path, firstHalf(Buffer.from(content))))
faulty(fileHandle, 'writeFile', function (real, [content]) {
  return real.call(this, firstHalf(Buffer.from(content)))
})
// One small write to the end of a log goes out whole or not at all.
faulty(fileHandle, 'write')
faulty(fileHandle, 'sync')
syncBuiltinESMExports()

if (process.env.DISK_STEPS) process.on('exit', () => writeFileSync(process.env.DISK_STEPS, String(steps)))
