import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const role = z.enum(['demands', 'purpose', 'goals', 'tasks', 'implementation', 'funding'])

/** What a section is for. */
export type Role = z.infer<typeof role>

const detail = z.enum(['lead', 'coordinating', 'deadline', 'output', 'budget'])

/** What a labelled line under a point says of it. */
export type Detail = z.infer<typeof detail>

const sectionsFile = z.object({
  about: z.string(),
  roles: z.record(role, z.array(z.string())),
  /** To which role a section below may turn. */
  changes: z.record(role, z.array(role)),
  /** What a title may name before the goals that its section holds too: `Quan điểm, mục tiêu`. */
  besideGoals: z.array(z.string()),
  /** What groups of targets are of: titles that begin so name no section of tasks below goals. */
  goalFields: z.array(z.string()),
  /** Labels of lines under a point that tell who does it, until when and with what result. */
  details: z.record(detail, z.array(z.string())),
  /** Nouns and deeds that such labels are made of: `Cơ quan tham mưu, chủ trì thực hiện`. */
  detailNouns: z.array(z.string()),
  detailDeeds: z.strictObject({ lead: z.array(z.string()), coordinating: z.array(z.string()) }),
  /** Other labels of which such lines are what stands below (`Phân công thực hiện:`). */
  detailGroups: z.array(z.string()),
  /** Titles of sections that tell what the plan is, where and when, and of nothing that is to be done. */
  facts: z.array(z.string()),
  /** Labels of points that describe what they stand under (`Đối tượng: …`), by what they are for. */
  labels: z.partialRecord(role, z.array(z.string())),
  targetGroups: z.array(z.string()),
  closings: z.array(z.string()),
  /** What an order says that asks for nothing but that the plan be carried out (`nghiêm túc triển khai thực hiện Kế hoạch này`). */
  formalWords: z.array(z.string()),
  /** Nouns that an item bears with its number: `Nhiệm vụ 1`. */
  labelNouns: z.array(z.string()),
  /** Nouns that the titles of points begin with (`Chính sách hỗ trợ.`). */
  titleNouns: z.array(z.string()),
  /** People and what they run, who are no agencies (`Cán bộ, công chức`, `Hộ kinh doanh`). */
  people: z.array(z.string()),
  /** What may stand behind the name of a section, which it is all the same (`mục tiêu cụ thể`). */
  kinds: z.array(z.string()),
})

interface Sections {
  phrases: { role: Role; phrase: string }[]
  changes: ReadonlyMap<Role, ReadonlySet<Role>>
  /** What a title may name before its goals: `quan điểm`. */
  besideGoals: ReadonlySet<string>
  /** What groups of targets are of: `chương trình`. */
  goalFields: readonly string[]
  details: ReadonlyMap<string, Detail>
  /** Nouns and deeds that such labels are made of. */
  detailNouns: readonly string[]
  detailDeeds: Readonly<Record<'lead' | 'coordinating', readonly string[]>>
  /** Other labels of which such lines are what stands below: `phân công thực hiện`. */
  detailGroups: ReadonlySet<string>
  /** Titles of sections that tell what the plan is, where and when. */
  facts: ReadonlySet<string>
  /** Labels of points that describe what they stand under, by what they are for. */
  labels: ReadonlyMap<string, Role>
  targetGroups: readonly string[]
  closings: readonly string[]
  /** The words of an order that asks for nothing but that the plan be carried out. */
  formalWords: readonly string[]
  /** Nouns that an item bears with its number: `nhiệm vụ`. */
  labelNouns: readonly string[]
  /** Nouns that the titles of points begin with: `chính sách`. */
  titleNouns: readonly string[]
  /** People who are no agencies: `công chức`. */
  people: readonly string[]
  /** What may stand behind the name of a section: `cụ thể`. */
  kinds: readonly string[]
}

/** `knowledge/sections.json`, folded. */
export const sectionWords = lazily((): Sections => prepare(loadKnowledge('sections.json', sectionsFile)))

function prepare(file: z.infer<typeof sectionsFile>): Sections {
  const phrases = Object.entries(file.roles).flatMap(([name, list]) =>
    list.map((phrase) => ({ role: name as Role, phrase: fold(phrase) })),
  )
  return {
    phrases,
    changes: new Map(Object.entries(file.changes).map(([name, list]) => [name as Role, new Set(list)])),
    besideGoals: new Set(file.besideGoals.map((title) => fold(title))),
    goalFields: file.goalFields.map((word) => fold(word)),
    details: byLabel(file.details),
    detailNouns: file.detailNouns.map((noun) => fold(noun)),
    detailDeeds: {
      lead: file.detailDeeds.lead.map((deed) => fold(deed)),
      coordinating: file.detailDeeds.coordinating.map((deed) => fold(deed)),
    },
    detailGroups: new Set(file.detailGroups.map((label) => fold(label))),
    facts: new Set(file.facts.map((title) => fold(title))),
    labels: byLabel(file.labels),
    targetGroups: file.targetGroups.map((phrase) => fold(phrase)),
    closings: file.closings.map((phrase) => fold(phrase)),
    formalWords: file.formalWords.map((phrase) => fold(phrase)),
    labelNouns: file.labelNouns.map((noun) => fold(noun)),
    titleNouns: file.titleNouns.map((noun) => fold(noun)),
    people: file.people.map((noun) => fold(noun)),
    kinds: file.kinds.map((word) => fold(word)),
  }
}

function byLabel<Kind extends string>(
  lists: Readonly<Partial<Record<Kind, string[]>>>,
): ReadonlyMap<string, Kind> {
  const entries = Object.entries(lists) as [Kind, string[]][]
  return new Map(entries.flatMap(([kind, labels]) => labels.map((label) => [fold(label), kind] as const)))
}
