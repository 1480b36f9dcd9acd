import { z } from 'zod'
import { kinds, nameLevel, rank } from './agency-kinds.js'

const phrases = z.array(z.string())

/** `agency-words.json`: the words that lists of agencies are made of. */
export const agencyWordsFile = z.strictObject({
  about: z.string(),
  /** Words of names, each with other ways to write them. */
  abbreviations: z.record(z.string(), phrases),
  /** Nouns that open the name of one body; `notHeads` are phrases that only look so (`sở hữu`). */
  heads: phrases,
  notHeads: phrases,
  /** Fields of work that begin like heads and stand everywhere (`khoa học`): no body begins with them but under a shared head. */
  fields: phrases,
  /** What says that each of those named before it does the same (`Sở A, Sở B mỗi đơn vị lập …`). */
  distributives: phrases,
  /** Heads that are people at a post, and a name only before the field of it (`Công chức Tư pháp - Hộ tịch`). */
  posts: phrases,
  /** Heads that are a name even alone (`Ban Chỉ đạo`), and what such a board may be for, in small letters. */
  loneHeads: phrases,
  purposes: phrases,
  /** Nouns of collectives after a plural mark; `notGroups` are phrases that only look so. */
  groupNouns: phrases,
  notGroups: phrases,
  plurals: phrases,
  /** Nouns that make a collective without a plural mark (`sở, ngành`; `đơn vị liên quan`). */
  bareGroups: phrases,
  /** Those of them that are a group even alone. */
  loneGroups: phrases,
  related: phrases,
  /** Verbs with their objects that say which bodies of a collective are meant (`các sở quản lý lĩnh vực`). */
  groupTails: phrases,
  /** Which of the units a group is of, so that it is not the group of them all (`UBND các xã ven biển`). */
  narrowings: phrases,
  /** What may follow a lone noun of them (`địa phương trên địa bàn`). */
  tails: phrases,
  /** What a time ends in, behind which those who act may be named (`trong vòng 12 giờ Công an xã …`). */
  times: phrases,
  /** The words of a time that may stand before who acts, with no comma between. */
  timeWords: phrases,
  /** Behind a noun of them, what opens the words of whose they are (`các phòng thuộc các sở`). */
  owners: phrases,
  /** Units of administration that stand after a body's name (`UBND các quận, huyện`), and their levels. */
  units: phrases,
  unitLevels: z.record(z.string(), z.enum(['district', 'commune'])),
  /** What a body is by the words that its name opens with, the longest of them: `trung tâm y tế` before `trung tâm`. */
  kindsOfHeads: z.record(z.enum(kinds), phrases),
  /** The level of a body by these words, where nothing behind its name tells. */
  levelsOfHeads: z.partialRecord(rank, phrases),
  /** Places that are no bodies: their heads are the actors (`Trưởng các thôn, làng`). */
  settlements: phrases,
  /** The words for a level at the end of a name, folded; of two that end alike the longer comes first. */
  levelWords: z.record(z.string(), nameLevel),
  /** How bodies are named at the levels where the registry does not list them: `Hội Nông dân xã`. */
  levelNames: z.record(nameLevel, z.string()),
  /** Other words for a level at the end of a name (`Ban Dân tộc TP`). */
  levelNicknames: z.partialRecord(nameLevel, phrases),
  /** What stands for the city at the end of a name in plans of the capital. */
  capitalNames: phrases,
  /** Names whose last word only looks like a level (`hợp tác xã`). */
  notLevels: phrases,
  /** Two halves that a dash joins inside of names and set phrases, folded: `lao động - thương binh và xã hội`. */
  dashedPairs: phrases,
  /** Offices that stand for their body (`Giám đốc Sở Y tế`). */
  holders: phrases,
  /** What stands behind the body in a heading that says which holder of an office is meant (`Phó Chủ tịch UBND xã phụ trách văn hóa`). */
  officeTails: phrases,
  /** Behind which those of a group are named who are meant most (`các sở, trong đó: Sở Y tế …`). */
  amongThem: phrases,
  /** What stands before offices out of courtesy (`Các ông (bà) Trưởng thôn`). */
  courtesies: phrases,
  /** Offices that stand alone for all bodies of a kind, with the name of these (`Bộ trưởng, Thủ trưởng cơ quan ngang bộ`). */
  headsOfAll: z.record(z.string(), z.string()),
  /** What a body is to another one, behind a dash after its name (`Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo`). */
  standings: phrases,
  /** Verbs whose object is to do what comes next (`hướng dẫn các xã thực hiện; các doanh nghiệp tham gia`). */
  tellers: phrases,
  /** What a committee of the Party does to the bodies named after it (`Lãnh đạo UBND tỉnh …`). */
  partyVerbs: phrases,
  /** Bodies inside another body, whose name they take (`Đảng ủy Sở Y tế`). */
  ofBodies: phrases,
  /** What may stand before a body's name and changes nothing (`Cơ quan Ủy ban Kiểm tra Đảng ủy`). */
  housings: phrases,
  /** What leads a body between its sessions, and is named with it: `Ban Thường vụ các huyện ủy`. */
  committees: phrases,
  /** Boards that take the names of areas, and what such an area is (`Ban Quản lý Khu kinh tế A và các khu công nghiệp`). */
  areaBoards: phrases,
  /** Bodies whose names may say what they are about: `Ban Chỉ đạo về chuyển đổi số`. */
  topicBodies: phrases,
  areas: phrases,
  /** What a board manages many of (`Ban Quản lý dự án đầu tư xây dựng các công trình giao thông`). */
  works: phrases,
  /** Heads that the members of a list share (`Sở Tài chính, Nội vụ`). */
  prefixes: phrases,
  /** What follows `tổ chức` where it is a noun. */
  organizeNouns: phrases,
  /** What ends a list of agencies in a sentence; `nameVerbs` are those that also stand inside names. */
  verbs: phrases,
  nameVerbs: phrases,
  /** Those that end a list and are nothing that somebody does (`trước ngày 15/6`). */
  notDeeds: phrases,
  /** Nouns that end in such a verb (`công nghệ thông tin`). */
  verbNouns: phrases,
  /** What makes a noun of the verb after it (`nhà đầu tư`). */
  personNouns: phrases,
  /** Those that in a sentence have a unit as their object: `Quỹ … hỗ trợ xã Nghi Lâm`. */
  unitVerbs: phrases,
  /** Bodies whose names begin as a word for a level does (`Ban Thường vụ Tỉnh đoàn` is not the Tỉnh ủy's). */
  levelBodies: phrases,
  /** Nouns of enterprises and households that no register lists and that duties are handed to (`Chủ đầu tư các dự án`), of persons, and what only looks so. */
  doers: phrases,
  persons: phrases,
  /** Those of them who hold a post, and over points are seldom what these are about. */
  officials: phrases,
  /** Verbs that tell which ones of such are meant (`Tổ chức, cá nhân tham gia liên kết`). */
  doerVerbs: phrases,
  notDoers: phrases,
  /** What stands behind such where a sentence says what they are, have or get (`Người dân được hỗ trợ`). */
  describing: phrases,
  /** Those of the heads whose bodies each place names anew, so that no register has them all. */
  openHeads: phrases,
  /** Behind the name of a body: that of each of those it is said of (`UBND cùng cấp`). */
  sameLevel: phrases,
  /** Names of rooms of the Party that are also those of a committee of any event. */
  organizers: phrases,
  /** The heads of bodies of a district or commune that a dash joins into one (`Phòng Nội vụ - Lao động`). */
  rooms: phrases,
  /** What a known body is told from others of its kind by, in small letters (`Hạt Kiểm lâm rừng đặc dụng …`). */
  furtherNames: phrases,
  /** What joins a sentence to the one before it (`Ngoài ra, …`). */
  joiners: phrases,
  /** What a `Ban Tổ chức` is of, where it is not the Party's. */
  occasions: phrases,
  /** What stands between the name of a body and the number of its region: `vùng III`. */
  regions: phrases,
  /** What stands between the name of a body and the place of its branch: `Agribank Chi nhánh tỉnh`. */
  branches: phrases,
  /** Nouns of groups that act even where no `các` stands before them. */
  ruling: phrases,
  /** Two words written as two letters with a stroke: `p/h với`. */
  letterPairs: z.record(z.string(), z.string()),
  /** The last words of nouns behind which a part of the name stands in quotation marks: `Quỹ “Vì người nghèo”`. */
  quotedAfter: phrases,
  /** What makes another body of the name before it, whose level it is (`Trung tâm Khuyến nông quốc gia`). */
  ofState: phrases,
  /** After these a place is no longer part of a name (`quản lý … trên địa bàn tỉnh`). */
  looseWords: phrases,
  /** Orders that one gives only to those below. */
  demands: phrases,
  /** What hands a duty to the agencies after it. */
  orders: phrases,
  /** How sentences and cells begin that name no body: no misread name begins with these words as they stand. */
  soundStarts: phrases,
  /** How the names of those begin who stand above the bodies that they ask to do something. */
  superiors: phrases,
  /** How a relative clause about the agencies of a cell begins. */
  relatives: phrases,
  /** How a sentence begins that names its actor later on (`Căn cứ …, các Sở …`). */
  openers: phrases,
  /** What may follow an actor, beside the verbs. */
  dutyStarts: phrases,
  /** What may stand between commas behind an actor, before its verb (`Công an tỉnh, theo chức năng, …, tuần tra`). */
  asides: phrases,
  /** What follows an agency at the beginning of an item that does nothing there (`Trạm Y tế xã đạt chuẩn …`). */
  notDuties: phrases,
  /** What may stand before the verb of a duty without changing whose it is. */
  dutyAdverbs: phrases,
  /** What ends the relative clause of an actor (`được giao chủ trì … có trách nhiệm`). */
  /** What a heading says of the agencies that it names, and no more: what they do stands in the points below it. */
  headingDuties: phrases,
  obliged: phrases,
  /** What stands between `phối hợp` and its partner. */
  manner: phrases,
  partnerMarks: phrases,
  /** After these `với` names no partner (`phù hợp với`). */
  withWords: phrases,
  /** What stands before a colon and the agencies that lead, or coordinate. */
  leadLabels: phrases,
  coordinatingLabels: phrases,
  /** Labels beside them that name no agency (`thời gian:`). */
  otherLabels: phrases,
  /** What may stand at the end of a list in a cell that says who leads and who coordinates. */
  roleTails: phrases,
  /** Words of roles that are no part of a name. */
  roleWords: phrases,
  /** What makes the agency at the beginning of a closing bracket the one that acts (`… (Sở Y tế chủ trì)`). */
  bracketDuties: phrases,
  /** What the one behind `do` does at the end of a clause: `… do Ban Quản lý dự án làm chủ đầu tư`. */
  passiveDeeds: phrases,
  /** Near these the bracket at the end of an item explains who is meant (`gửi cơ quan thường trực (Sở Y tế)`). */
  /** Verbs that only tell of what is done (`báo cáo`), and give no duty of its own. */
  reports: phrases,
  receivers: phrases,
  /** Nouns that turn `phối hợp` into a noun (`cơ chế phối hợp`). */
  coordinationNouns: phrases,
})
