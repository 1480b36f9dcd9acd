/** Appends judgements to the log of a folder: `node append-lines.mjs FOLDER WRITER COUNT`. Needs the built program. */
import { appendJudgement } from '../../dist/pipeline/judge/append.js'
import { newJudgement } from '../../dist/pipeline/judge/new-judgement.js'

const [folder, writer, count] = process.argv.slice(2)
for (let line = 0; line < Number(count); line++) {
  const subject = `doubt-${writer}-${line}`
  const why = 'đã đối chiếu với bản có dấu; '.repeat(line % 7)
  const judgement = newJudgement({
    kind: 'settle',
    at: new Date(line).toISOString(),
    by: writer,
    why: why === '' ? null : why,
    seen: { [subject]: '0123456789abcdef' },
    subject,
    verdict: 'accepted',
  })
  await appendJudgement(folder, judgement)
}
