import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The warnings of a plan whose one table of tasks has the rows, and the deadline of the last one. */
function read(...lines: readonly string[]) {
  const table = ['TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian', ...lines]
  const text = `KẾ HOẠCH\nNạo vét kênh mương năm 2026\n\nI. NHIỆM VỤ\n\n${table.map((line) => line.replaceAll('|', '\t')).join('\n')}\n`
  const result = ingestText({ path: 'a.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const { warnings } = result.document
  return {
    unread: warnings
      .filter(({ code }) => code === 'cell-unreadable')
      .map(({ start, end }) => result.text.slice(start!, end!)),
    last: result.tasks.at(-1)!,
  }
}

describe('the cells of agencies', () => {
  it('are noted where no agency in them was understood', () => {
    expect(read('1|Dựng trạm bơm|Sở Y tế|Sở|2026', '2|Nạo vét kênh|Quỹ||2026').unread).toEqual(['Sở', 'Quỹ'])
  })

  it.each(['', '-', '-nt-', 'Sở Nội vụ', 'Tòa án'])('are not noted for %j', (cell) => {
    expect(
      read('1|Dựng trạm bơm|Sở Y tế|Sở Nội vụ|2026', `2|Nạo vét kênh|${cell}|${cell}|2026`).unread,
    ).toEqual([])
  })

  it('and the time may be marked as those of the row above', () => {
    const { last } = read('1|Dựng trạm bơm|Sở Y tế||Quý II/2026', '2|Nạo vét kênh|-nt-||-nt-')
    expect(last.leadAgencies.map(({ name }) => name)).toEqual(['Sở Y tế'])
    expect(last.deadline).toMatchObject({ start: '2026-04-01', end: '2026-06-30', text: 'Quý II/2026' })
  })
})
