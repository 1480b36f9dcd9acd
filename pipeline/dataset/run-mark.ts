import { readFile } from 'node:fs/promises'

/** The mark of a run that has failed, and is nobody's. */
export const nobody = '0'

/**
 * What tells one process of this machine from all others: its number, and where the system says so since when it runs, for
 * numbers are given anew after a restart, in a container to the same program each time.
 *
 * @example await markOf(process.pid) // '4711 1874532 0b5c…'
 */
export async function markOf(pid: number): Promise<string> {
  return [pid, ...(await startOf(pid))].join(' ')
}

/** Whether the process that a mark names is no more. */
export async function isGone(mark: string): Promise<boolean> {
  const pid = Number(mark.split(' ')[0])
  if (!(pid > Number(nobody)) || !isRunning(pid)) return true // a mark may be cut off, where the disk is full
  return mark.includes(' ') && mark !== (await markOf(pid))
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** When a process began, in ticks since the machine did, and the name of that start; nothing where there is no such file. */
async function startOf(pid: number): Promise<string[]> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    // proc(5): the 22nd field; the second is the name in brackets, which may hold spaces
    return [stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!, boot.trim()]
  } catch {
    return []
  }
}
