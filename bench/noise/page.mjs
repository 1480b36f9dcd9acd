/** The tables of docs/reliability.md. */

const percent = (part, all) => (all === 0 ? '–' : ((100 * part) / all).toFixed(1))

/** A mean of shares over plans, so that a long plan counts no more than a short one. */
export function meanOf(plans, part, all) {
  const shares = plans.filter((plan) => plan[all] > 0).map((plan) => plan[part] / plan[all])
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

/** A Markdown table. */
function tableOf(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const heads = ['found', 'by words alone', 'fields right', 'invented', 'confidently wrong']

function cellsOf({ plans, all }) {
  const shares = [
    meanOf(plans, 'found', 'records'),
    meanOf(plans, 'byWords', 'records'),
    meanOf(plans, 'right', 'fields'),
  ]
  return [
    ...shares.map((share) => (100 * share).toFixed(1)),
    percent(all.extra, all.records),
    `${all.confident} of ${all.trusted}`,
  ]
}

/** By the share of damaged characters, for both sets of plans. */
export const levelsTable = (levels) =>
  tableOf(
    ['damaged characters', ...heads],
    levels.map((one) => [`${one.share * 100} %`, ...cellsOf(one)]),
  )

/** By the kind of damage. */
export const kindsTable = (trials) =>
  tableOf(
    ['damage', 'of', ...heads],
    trials.map((one) => [
      one.kind.name,
      one.kind.of && one.kind.share ? `${one.kind.share * 100} % of ${one.kind.of}` : '',
      ...cellsOf(one),
    ]),
  )

/** Fields whose words the damage met, and those that it did not. */
export const fieldsTable = (levels) =>
  tableOf(
    [
      'damaged characters',
      'fields with damaged words',
      'of these right',
      'fields with sound words',
      'of these wrong',
    ],
    levels.map(({ share, all }) => [
      `${share * 100} %`,
      all.damagedFields,
      `${percent(all.repairedFields, all.damagedFields)} %`,
      all.soundFields,
      `${all.brokenFields} (${percent(all.brokenFields, all.soundFields)} %)`,
    ]),
  )

/** Misread words and what becomes of them. */
export const wordsTable = (levels) =>
  tableOf(
    ['damaged characters', 'misread words', 'read right', 'read wrong', 'sound words', 'spoilt'],
    levels.map(({ share, words }) => [
      `${share * 100} %`,
      words.hurt,
      `${percent(words.right, words.hurt)} %`,
      `${words.wrong} (${percent(words.wrong, words.hurt)} %)`,
      words.sound,
      words.broken,
    ]),
  )

/** By field, at one share of damaged characters. */
export const byFieldTable = ({ all }) =>
  tableOf(
    ['field', 'stated', 'right'],
    [...all.byField].sort().map(([field, { right, of }]) => [field, of, `${percent(right, of)} %`]),
  )
