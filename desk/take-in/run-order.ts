import { fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'
import type { Message, Order } from './messages.js'

const program = join(root, 'dist', 'bin', 'take-in-process.js')
/** How much of what the process says of its end is told, in characters. */
const mostSaid = 300

/**
 * Runs an order in a process of its own: a file that brings the program down, or takes long, does not stop the desk.
 *
 * @throws Error saying why, where the process ends before it has done all
 */
export function runOrder(order: Order, onMessage: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let said = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-10_000)
    })
    child.on('message', onMessage)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve()
      const told = /^\w*Error: (.+)$/m.exec(said)?.[1]?.slice(0, mostSaid)
      reject(new Error(told ?? `The process ended with ${signal ?? `code ${code}`}.`))
    })
    child.send(order)
  })
}
