import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The tasks of a table whose one column of agencies has a heading: who leads `<` and who coordinates `+`. */
function read(heading: string, cells: readonly string[]) {
  const rows = cells.map((cell, at) => `${at + 1}\tRà soát thủ tục lần ${at + 1}\t${cell}\tQuý I/2026`)
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\nSTT\tNội dung nhiệm vụ\t${heading}\tThời gian\n${rows.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ leadAgencies, coordinatingAgencies, confidence }) => ({
    told: [
      ...leadAgencies.map(({ name }) => `< ${name}`),
      ...coordinatingAgencies.map(({ name }) => `+ ${name}`),
    ].join(' '),
    confidence,
  }))
}

it.each(['Đơn vị chủ trì, phối hợp', 'Cơ quan chủ trì/phối hợp'])(
  '%s: each cell says who leads',
  (heading) => {
    const rows = read(heading, [
      'Chủ trì: Sở Y tế; Phối hợp: Các sở, ngành',
      'Sở Y tế',
      'Sở Y tế (chủ trì), Công an tỉnh',
      'Sở Y tế, Công an tỉnh',
    ])
    expect(rows.map(({ told }) => told)).toEqual([
      '< Sở Y tế + Các sở, ngành',
      '< Sở Y tế',
      '< Sở Y tế + Công an tỉnh',
      '< Sở Y tế < Công an tỉnh',
    ])
    // whose role is which is not said in the last one
    expect(rows[3]!.confidence).toBeLessThan(0.85)
    expect(rows[1]!.confidence).toBeGreaterThan(0.95)
  },
)

it('keeps those whom the cell of the lead names as helpers beside the other column', () => {
  const text =
    'UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tNâng cấp hệ thống\tSở Y tế chủ trì; Công an tỉnh phối hợp thẩm định an toàn\tSở Tài chính\tQuý I/2026\n2\tĐào tạo\tSở Nội vụ\tSở Tài chính\tQuý I/2026\n'
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.tasks[0]!.coordinatingAgencies.map(({ name }) => name)).toEqual([
    'Công an tỉnh',
    'Sở Tài chính',
  ])
})

it.each(['nt', '-nt-', 'như trên'])('%s in the only column of agencies repeats both roles', (ditto) => {
  const rows = read('Cơ quan thực hiện', ['Chủ trì: Sở Y tế; Phối hợp: Công an tỉnh', ditto])
  expect(rows.map(({ told }) => told)).toEqual(['< Sở Y tế + Công an tỉnh', '< Sở Y tế + Công an tỉnh'])
})

it('a column of what is to be done and what comes of it has the names', () => {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\nSTT\tNhiệm vụ/Sản phẩm\tChủ trì\tHạn hoàn thành\n1\tĐề án vị trí việc làm\tSở Nội vụ\t31/3/2026\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.tasks.map(({ text: words }) => words)).toEqual(['Đề án vị trí việc làm'])
})
