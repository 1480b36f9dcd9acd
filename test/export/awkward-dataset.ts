import type { Dataset } from '../../pipeline/dataset/read-all.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import {
  sampleAgencies,
  sampleDocument,
  sampleId,
  sampleTarget,
  sampleTask,
  sourceOf,
} from '../dataset/sample.js'

/** Texts that a spreadsheet, a CSV reader or a calendar may trip over. */
export const awkwardTexts = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  "=cmd|' /C calc'!A0",
  '+84 24 3825 3536',
  '-2+3+cmd|x!A1',
  '- Xây dựng Đề án',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  "'=1+1",
  "'quoted'",
  "''",
  '"=1+1"',
  'a,b;c\td',
  'dòng một\ndòng hai\r\ndòng ba\rdòng bốn',
  'dấu \\ và \\n',
  '_x0041_ và _x000D_',
  'null',
  'true',
  '00123',
  '1e5',
  '2025-01-01',
  '[1]',
  '{"a":1}',
  '😀 Thủy lợi '.repeat(20),
  ' khoảng trắng hai đầu ',
] as const

const [document, target, task] = [sampleDocument(), sampleTarget(), sampleTask()]

/** A dataset of one document: a target and a task for each awkward text, and records with much and with little in them. */
export function awkwardDataset(texts: readonly string[] = awkwardTexts): Dataset {
  return {
    documents: [awkwardFile(texts)],
    agencies: sampleAgencies.map((agency) => ({ ...agency, aliases: [...texts] })),
    indicators: [],
    links: [],
    candidates: [],
    citedDocuments: [],
    citations: [],
    contradictions: [],
  }
}

function awkwardFile(texts: readonly string[]): DocumentFile {
  return {
    $schema: schemaId('document-file'),
    schemaVersion,
    document: {
      ...document,
      signer: texts[0]!,
      recipients: [...texts],
      citations: [
        {
          number: '1/QĐ-TTg',
          type: 'QĐ',
          date: '2020-02-29',
          issuer: null,
          title: texts[1]!,
          relation: 'implements',
          sources: document.sources,
        },
      ],
      appendices: [{ label: null, title: '', start: 0, end: 5 }],
    },
    targets: [...texts.map(targetNamed), bare],
    tasks: [...texts.map(taskNamed), idle, busy],
    corrections: [
      { judgementId: 'judgement-0f3a9be27c41', record: sampleId, field: 'signer', was: null },
      { judgementId: 'judgement-0f3a9be27c42', record: target.id, field: 'values.0.min', was: -5 },
    ],
  }
}

const id = (record: string, index: number): string => `${record}-${index + 2}`

function targetNamed(text: string, index: number): Target {
  const [value] = target.values
  return {
    ...target,
    id: id(target.id, index),
    name: text,
    unit: text,
    values: [
      { ...value!, comparator: 'between', min: -1.5, max: 0, text },
      { ...value!, from: 2024, by: 2030, min: 1e21, text: 'đạt' },
    ],
    leadAgencies: [
      ...target.leadAgencies,
      { agencyId: 'so-y-te', name: 'Sở Y tế', mention: text },
      { agencyId: 'so-y-te', name: 'Sở Y tế', mention: 'Sở Y tế' },
    ],
    sources: [sourceOf('Trồng cây', [text, 'I']), ...target.sources],
  }
}

/** A target without values, agencies and confidence. */
const bare: Target = { ...target, parentId: `${target.id}-2`, values: [], leadAgencies: [], confidence: 0 }

function taskNamed(text: string, index: number): Task {
  return { ...task, id: id(task.id, index), text, output: text, citations: [text] }
}

const idle: Task = { ...task, deadline: null, budget: null, leadAgencies: [], ordinal: null }

/** A task with further dates, but without a first one. */
const busy: Task = {
  ...task,
  id: id(task.id, 999),
  deadline: null,
  otherDeadlines: [
    { ...task.deadline!, kind: 'recurring', end: null, recurrence: 'P6M', on: ['06-10', '11-30'] },
    { ...task.deadline!, kind: 'conditional', end: null, precision: null, condition: '=ngay' },
  ],
  budget: { amount: null, currency: 'VND', unit: null, text: 'theo quy định' },
}
