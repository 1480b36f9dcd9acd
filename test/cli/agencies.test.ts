import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { plans, type Ran, run } from './run.js'

const plan = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Số: 12/KH-UBND
Nghệ An, ngày 05 tháng 02 năm 2025

KẾ HOẠCH
Trồng rừng năm 2025

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: phủ xanh đất trống.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Phát triển nông thôn
a) Chủ trì, phối hợp với Trường Đại học Vinh, Sở Nôi vụ và UBND huyện Nghi Lộc tổ chức trồng rừng.
2. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính bố trí kinh phí.
3. Các sở, ban, ngành thực hiện Kế hoạch này./.
`

/** Runs `kehoach agencies` beside a dataset of the plan. */
async function agencies(...words: string[]): Promise<Ran> {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'plan.txt'), plan)
  await run(['ingest', 'plan.txt', '--quiet'], { cwd })
  return run(['agencies', ...words], { cwd })
}

describe('kehoach agencies', () => {
  it('lists the agencies of the dataset with their place, validity, successors and records', async () => {
    const { code, out, err } = await agencies()
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^records +agency +kind +level +place +valid +successors +id$/m)
    expect(out).toMatch(
      /^ +1 {2}Sở Kế hoạch và Đầu tư +department +province +Nghệ An +to 28 February 2025 +Sở Tài chính +nghe-an\.so-ke-hoach-va-dau-tu$/m,
    )
    expect(out).toMatch(
      /^ +1 {2}UBND huyện Nghi Lộc +committee +district +Nghệ An +nghe-an\.ubnd-huyen-nghi-loc$/m,
    )
    expect(out).toMatch(/^\d+ agencies, 1 of them groups, 1 not in the registry$/m)
  })

  it.each([
    ['by its name', ['Sở Kế hoạch và Đầu tư']],
    ['without marks', ['so ke hoach va dau tu']],
    ['in several words', ['so', 'ke', 'hoach']],
    ['abbreviated', ['Sở KHĐT']],
    ['abbreviated, without marks', ['so', 'khdt']],
    ['misspelt', ['5ở Kế h0ạch và Đàu tu']],
    ['by its id', ['nghe-an.so-ke-hoach-va-dau-tu']],
  ])('shows one agency %s', async (_, words) => {
    const { code, out } = await agencies(...words)
    expect(code).toBe(0)
    expect(out).toMatch(/^Sở Kế hoạch và Đầu tư\n/)
    expect(out).toMatch(/^succeeded by +Sở Tài chính \(nghe-an\.so-tai-chinh\), since 1 March 2025$/m)
    expect(out).toMatch(/^documents +nghe-an-12-kh-ubnd-2025: leads 1, coordinates 0$/m)
  })

  it('shows from whom an agency took over', async () => {
    const { out } = await agencies('Sở Tài chính')
    expect(out).toMatch(
      /^took over from +Sở Kế hoạch và Đầu tư \(nghe-an\.so-ke-hoach-va-dau-tu\), since 1 March 2025$/m,
    )
  })

  it('lists what the registry lacks, with why and where', async () => {
    const { code, out } = await agencies('--unresolved')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Trường Đại học Vinh\n {2}not in the registry; read from its words: school\n {2}nghe-an-12-kh-ubnd-2025\.task-\w+ coordinates: “Trường Đại học Vinh”$/m,
    )
    expect(out).toMatch(/^1 not in the registry; add them to knowledge\/agencies\.json$/m)
  })

  it('looks in the registry with --registry, where no dataset is', async () => {
    const { code, out } = await run(['agencies', 'ban', 'tuyen', 'giao', '--registry'], {
      cwd: temporaryFolder(),
    })
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Ban Tuyên giáo Thành ủy +party +province +to 31 January 2025 +Ban Tuyên giáo và Dân vận Thành ủy/m,
    )
  })

  it('prints for a machine with --json', async () => {
    const found = JSON.parse((await agencies('so tai chinh', '--json')).out)
    expect(found).toMatchObject({
      agencies: [{ id: 'nghe-an.so-tai-chinh', place: 'Nghệ An', listed: true, records: 1 }],
    })
    const lacking = JSON.parse((await agencies('--unresolved', '--json')).out)
    expect(lacking).toMatchObject({
      unresolved: [{ name: 'Trường Đại học Vinh', listed: false, namedBy: [{ role: 'coordinates' }] }],
    })
  })

  it.each([
    [['xyz'], 1, 'extracted has no agency of this name.'],
    [['xyz', '--registry'], 1, 'The registry has no agency of this name.'],
    [['--dataset', 'nowhere'], 2, 'There is no dataset here.'],
    [['--registry', '--unresolved'], 2, 'Leave out --registry.'],
  ])('says what is wrong with %j', async (words, exitCode, reason) => {
    const { code, out, err } = await agencies(...words)
    expect([code, out]).toEqual([exitCode, ''])
    expect(err).toContain(reason)
  })

  it('has every agency that the five plans name in the registry', async () => {
    const cwd = temporaryFolder()
    await run(['ingest', plans, '--quiet'], { cwd })
    const { out } = await run(['agencies', '--unresolved'], { cwd })
    expect(out).toBe('Every agency is in the registry.\n')
  })
})
