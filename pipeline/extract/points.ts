import type { Role } from '../../knowledge/sections.js'
import { type AgencyMention, readDuty, startsWithVerb } from '../language/agencies/index.js'
import type { Appendix, Item, Paragraph, Plan, PlanContent, Section } from '../tree/nodes.js'
import type { Text } from '../tree/text.js'
import { handsDuty, isFormal } from './articles.js'
import { asksForDoing, dutyOfPeople, dutyRole, isTitleOfPoints, namesDoers } from './asked-duties.js'
import { type Besides, besidesOf, isBesides } from './besides.js'
import { articlesWithDuties } from './decision-articles.js'
import { orderBehindClosing } from './formal-orders.js'
import { headingDuty, headsNext, headsPoints } from './heading-duty.js'
import { yearsUnder } from './heading-years.js'
import { announcesPoints, headsGoals, isAside, type Years, yearsOfLeadIn } from './lead-ins.js'
import { areOfSiblings, detailsOf, type PointDetail, standsAmongPoints } from './point-details.js'
import {
  countsAmongPoints,
  type DetailsOfChildren,
  sharedDetails,
  standsBetweenMarks,
} from './point-series.js'
import {
  headingRole,
  isBareHeading,
  isLabelAlone,
  phasesUnder,
  promises,
  statesWhole,
} from './point-titles.js'
import { printedDuty } from './printed-duty.js'
import { inlineRole, isClosing, labelledRole, namedRole, namesRole } from './roles.js'
import { tellsDuty } from './told-duty.js'
import { isHeadline, tellsOfPlan, toldRole } from './told-paragraphs.js'
import { goOnByYears } from './years-going-on.js'

/** A point of the body: the lowest level that has its own text, with what stands over it. */
export interface Point {
  text: Text
  role: Role
  /** Labels from the outermost section down to the point's own. */
  section: string[]
  ordinal: string | null
  /** The agencies that the nearest heading names, who lead what stands under it. */
  lead: readonly AgencyMention[]
  coordinating: readonly AgencyMention[]
  /** The heading that gives it to persons who are no agency. */
  persons: Text | null
  /** The years that a heading states (`Đến năm 2025`). */
  horizon: Years
  /** The point that it is a part of. */
  parent: Point | null
  /** It has no mark and stands among points that have one: it may as well go on with the one before it. */
  unmarked: boolean
  /** What labelled lines under it say of it. */
  details: PointDetail[]
  /** It is one clause of a point that several do. */
  isShared?: true
  /** It stands in a section that is for something else as well. */
  isBesides?: true
}

interface Above {
  role: Role | null
  section: string[]
  lead: readonly AgencyMention[]
  coordinating: readonly AgencyMention[]
  persons: Text | null
  horizon: Years
  besides: Besides
  /** What stands beside a point, itself among it. */
  siblings: readonly PlanContent[]
}

/** What stands over the points of a section, whose role is known. */
type Inside = Above & { role: Role }

const outermost: Above = {
  role: null,
  section: [],
  lead: [],
  coordinating: [],
  persons: null,
  horizon: { from: null, by: null },
  besides: null,
  siblings: [],
}

/**
 * All points of the body's sections, in order; the body ends with the signature, and appendices are read by their
 * tables. In a text about a plan, paragraphs before the first heading may state its targets.
 */
export function pointsOf(tree: Plan): Point[] {
  const end = tree.children.findIndex(({ type }) => type === 'signature' || type === 'recipients')
  const body = (end < 0 ? tree.children : tree.children.slice(0, end)).filter(
    ({ type }) => type !== 'appendix',
  )
  const appendices = tree.children.filter(({ type }) => type === 'appendix')
  const report = !tree.children.some(({ type }) => type === 'title')
  let told: Role | null = null
  let above = outermost
  let behindPlan = false
  const points = [...body, ...appendices].flatMap((node) => {
    if (node.type === 'appendix') return appendixPoints(node)
    if (node.type === 'preamble')
      return articlesWithDuties(node).flatMap((article) => pointsUnder(article, outermost))
    if (node.type === 'section' || node.type === 'item') return pointsUnder(node, above)
    if (node.type === 'paragraph' && !report && headsGoals(node))
      above = { ...outermost, horizon: yearsOfLeadIn(node) ?? outermost.horizon }
    if (!report || node.type !== 'paragraph' || isHeadline(node, tree)) return []
    above = announcesPoints(node) ? behind(node, { ...outermost, role: 'goals' }, false) : handedBehind(node)
    if (above.lead.length > 0) return []
    told = toldRole(node.text.value, told === 'goals', behindPlan)
    behindPlan = tellsOfPlan(node.text.value)
    return told ? pointOf(node.text, { ...outermost, role: told }, null) : []
  })
  goOnByYears(points)
  return report ? points.filter(isReported) : points
}

/** `UBND xã yêu cầu các thôn làm các việc sau:`: who does what a text about a plan lists behind a paragraph. */
const handedBehind = ({ text: { value } }: Paragraph): Above =>
  /:$/.test(value) ? { ...outermost, ...headingDuty(value, 'implementation') } : outermost

/** A text about a plan also tells other things: what it reports of the plan is labelled, speaks of targets or of doing. */
function isReported({ text: { value }, ordinal, role }: Point): boolean {
  if (ordinal !== null || role === 'goals' || startsWithVerb(value)) return true
  return readDuty(value, []).lead.length > 0 || tellsDuty(value)
}

/** An appendix in running text is read where its title says that it holds tasks or targets. */
function appendixPoints(node: Appendix): Point[] {
  const role = namedRole(node.title.value)
  if (role !== 'tasks' && role !== 'goals' && role !== 'implementation') return []
  const above: Above = { ...outermost, role, section: [node.label ? `Phụ lục ${node.label}` : 'Phụ lục'] }
  return node.children.flatMap((child) =>
    child.type === 'section' || child.type === 'item' ? pointsUnder(child, above) : [],
  )
}

function pointsUnder(node: Section | Item, above: Above): Point[] {
  const title = textOf(node)
  const here = below(node, title.value, above)
  // The years in a point's own words are of the amount beside them, and not of all that it states.
  const horizon = here.role === 'goals' ? above.horizon : here.horizon
  const own: Above = { ...above, role: here.role, section: here.section, horizon }
  const ordinal = node.label?.value ?? null
  if (node.children.length === 0)
    return isBareHeading(node, title.value, here.role) ||
      isFormal(node, title.value) ||
      isLabelAlone(title.value)
      ? []
      : pointOf(title, own, ordinal)
  const phases = asksForDoing(here.role) ? phasesUnder(node, title.value) : []
  if (phases.length > 0) return pointOf(title, own, ordinal).map((point) => ({ ...point, details: phases }))
  const details = asksForDoing(here.role) ? detailsUnder(node) : noDetails
  const onlyTold =
    details.size > 0 && node.children.every((child) => details.has(child) || describes(child, here.role))
  const points =
    (onlyTold && !namesRole(title.value)) || saysOwn(node, title.value, here.role, above.siblings)
      ? pointOf(title, own, ordinal)
      : []
  const parent = points[0] ?? null
  // `1. Gia nhập thị trường (phấn đấu đạt 7,5 điểm)` over tasks: what they are to come to
  if (!parent && asksForDoing(here.role) && promises(title.value))
    points.push(...pointOf(title, { ...own, role: 'goals', horizon: outermost.horizon }, ordinal))
  const firstSection = node.children.findIndex((child) => child.type === 'section')
  let inside = here
  const all = [...details.values()].flat()
  const apart =
    areOfSiblings(all) ||
    node.children.some((child) => !details.has(child) && hasOwnDetails(child)) ||
    standsAmongPoints(node.children, details)
  for (const [at, child] of node.children.entries()) {
    const told = details.get(child)
    const isNumbered = apart && countsAmongPoints(child, node.children, details)
    // Where the money comes from is nobody's duty.
    if (told && (!isNumbered || told.every(({ kind }) => kind === 'budget'))) {
      if (apart && !isNumbered)
        (points.findLast((point) => point.parent === parent) ?? parent)?.details.push(...told)
      continue
    }
    const heads = child.type === 'paragraph' && headsNext(child, node.children[at + 1])
    if (child.type === 'paragraph') inside = behind(child, here, heads)
    const below = childPoints(child, inside, at < firstSection || heads)
    for (const point of below) {
      point.parent ??= parent
      point.unmarked ||= standsBetweenMarks(node.children, at) || isRemark(child, point)
    }
    points.push(...below)
  }
  if (!apart && parent) parent.details.push(...all)
  if (!apart && !parent)
    for (const point of points)
      point.details.push(...sharedDetails(node.children, details, point === points.at(-1)))
  return points
}

/**
 * What holds for the points behind a paragraph, up to the next one: `đề ra các chỉ tiêu sau:` makes them targets, `Giao Sở Y tế:`
 * hands them out, and so does a line with who does them alone.
 */
function behind(paragraph: Paragraph, here: Inside, heads: boolean): Inside {
  const role = announcesPoints(paragraph) ? 'goals' : here.role
  if (role === 'goals') return { ...here, role, horizon: { ...here.horizon, ...yearsOfLeadIn(paragraph) } }
  const duty = heads || /:$/.test(paragraph.text.value) ? headingDuty(paragraph.text.value, role) : null
  return duty ? { ...here, ...duty, persons: null } : here
}

/**
 * Whether what stands over points is a point beside them: it is no heading of theirs, or an article that hands a duty, or it
 * states the amount of which they state the parts.
 */
function saysOwn(
  node: Section | Item,
  title: string,
  role: Role | null,
  siblings: readonly PlanContent[],
): boolean {
  if (role === 'goals' && statesWhole(title)) return true
  if (headsPoints(title) || (role && asksForDoing(role) && printedDuty(node, siblings, role))) return false
  return node.type === 'item' ? !isTitleOfPoints(node, role) : handsDuty(node, title)
}

const noDetails: DetailsOfChildren = new Map()

/** A point that is told of by lines of its own: what stands behind its neighbour is the neighbour's. */
const hasOwnDetails = (node: PlanContent): boolean =>
  node.type === 'item' && node.children.some((child) => detailsOf(child).length > 0)

/** The labelled lines among the children of a point or a heading; `Nội dung: …` is a point of its own. */
function detailsUnder(node: Section | Item): DetailsOfChildren {
  const details = new Map<PlanContent, readonly PointDetail[]>()
  for (const child of node.children) {
    const told = detailsOf(child)
    if (told.length > 0) details.set(child, told)
  }
  return details
}

/** Whether all that a child says describes what it stands under. */
function describes(child: PlanContent, role: Role | null): boolean {
  return (child.type === 'paragraph' || child.type === 'item') && describedBy(child.text.value, role) !== null
}

function childPoints(child: PlanContent, here: Above, leadsIn: boolean): Point[] {
  if (child.type === 'section' || child.type === 'item') return pointsUnder(child, here)
  if (child.type !== 'paragraph' || leadsIn) return []
  const text = isAside(child) ? behindClosing(child) : child.text
  return text ? pointOf(text, here, null) : []
}

/** What a closing paragraph among duties still hands out. */
const behindClosing = ({ text }: Paragraph): Text | null =>
  isClosing(text.value) ? orderBehindClosing(text) : null

/** The role of what only describes the task or project that it stands under: `Đối tượng: …`, `Mục tiêu: …`. */
const describedBy = (text: string, role: Role | null): Role | null =>
  asksForDoing(role) ? labelledRole(text) : null

function pointOf(text: Text, above: Above, ordinal: string | null): Point[] {
  if (above.role === null || text.value.length < 3) return []
  const { siblings: _, besides, ...over } = above
  const point = { ...over, text, ordinal, parent: null, unmarked: false, details: [] }
  if (isBesides(text.value, above.role, besides)) return [{ ...point, role: 'tasks', isBesides: true }]
  return [{ ...point, role: describedBy(text.value, above.role) ?? above.role }]
}

const textOf = (node: Section | Item): Text => (node.type === 'section' ? node.title : node.text)

function below(node: Section | Item, title: string, above: Above): Inside {
  const isHeading = node.type === 'section' || isTitleOfPoints(node, above.role)
  const outer = isHeading ? headingRole(node, title, above.role) : (above.role ?? inlineRole(title))
  const role = dutyRole(node, title, describedBy(title, outer) ?? outer)
  const label = node.label?.value
  const heads = isHeading || (node.children.length > 0 && headsPoints(title))
  const named =
    (heads ? headingDuty(title, role, above.lead) : null) ??
    (asksForDoing(role) ? printedDuty(node, above.siblings, role) : null)
  const people = heads && !named ? dutyOfPeople(title, role) : null
  const duty = named ?? people ?? above
  return {
    role,
    section: label
      ? [...above.section, label]
      : node.type === 'section' && title
        ? [...above.section, title]
        : above.section,
    lead: duty.lead,
    coordinating: duty.coordinating,
    persons: named ? null : people && namesDoers(title, role) ? textOf(node) : above.persons,
    horizon: role !== 'goals' ? outermost.horizon : yearsUnder(node, title, above.horizon),
    besides: isHeading && namesSection(title) ? besidesOf(title) : above.besides,
    siblings: node.children,
  }
}

const namesSection = (title: string): boolean => namedRole(title) !== null

/** A paragraph without a label that begins with no deed: a remark, or what a page has printed between the points. */
const isRemark = (node: PlanContent, { text }: Point): boolean =>
  node.type === 'paragraph' && !startsWithVerb(text.value)
