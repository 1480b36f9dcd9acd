import type { Change, ChangeReason, Significance } from '../../schemas/change.js'
import type { Language } from '../words/language.js'
import { type RecordWords, recordWords } from '../words/words.js'

/** The words that a comparison is shown in. */
export interface DiffWords {
  /** For what the records themselves state. */
  readonly records: RecordWords
  readonly cut: string
  readonly kinds: Readonly<Record<Change['kind'], string>>
  readonly subjects: Readonly<Record<Change['subject'], string>>
  readonly fields: Readonly<Record<string, string>>
  readonly significances: Readonly<Record<Significance, string>>
  readonly reasons: Readonly<Record<ChangeReason, string>>
  readonly sides: Readonly<Record<'a' | 'b', string>>
  readonly nothing: string
  readonly none: string
  readonly noChange: string
  readonly hidden: (count: number) => string
  readonly more: (count: number) => string
  readonly basis: string
  readonly related: string
  readonly before: string
  readonly after: string
}

const vi: DiffWords = {
  records: recordWords.vi,
  cut: 'Cắt giảm, nới lỏng',
  kinds: {
    added: 'Mới',
    removed: 'Không còn',
    raised: 'Nâng lên',
    lowered: 'Hạ xuống',
    rescheduled: 'Đổi thời hạn',
    reassigned: 'Đổi cơ quan',
    succeeded: 'Cơ quan kế thừa',
    reworded: 'Đổi cách viết',
    unchanged: 'Không đổi',
  },
  subjects: { target: 'chỉ tiêu', task: 'nhiệm vụ', document: 'văn bản' },
  fields: {
    values: 'giá trị',
    horizon: 'mốc thời gian',
    leadAgencies: 'chủ trì',
    coordinatingAgencies: 'phối hợp',
    name: 'tên',
    text: 'nội dung',
    output: 'sản phẩm',
    deadline: 'thời hạn',
    otherDeadlines: 'thời hạn khác',
    budget: 'kinh phí',
    number: 'số',
    title: 'trích yếu',
    issuer: 'cơ quan ban hành',
    issuedOn: 'ngày ban hành',
    signer: 'người ký',
    period: 'giai đoạn',
  },
  significances: {
    critical: 'nghiêm trọng',
    major: 'lớn',
    uncertain: 'chưa chắc',
    minor: 'nhỏ',
    trivial: 'không đáng kể',
    none: 'không',
  },
  reasons: {
    'less-is-better': 'chỉ tiêu càng thấp càng tốt',
    'same-bound': 'cùng một mức, chỉ khác từ đi kèm',
    'range-moved': 'khoảng giá trị thay đổi ở một đầu hoặc ngược chiều nhau',
    'other-horizon': 'hai mốc thời gian khác nhau',
    'other-measure': 'hai cách đo khác nhau (mức, tốc độ, số lần, thứ hạng)',
    'other-unit': 'hai đơn vị không quy đổi được',
    'other-baseline': 'so với hai năm gốc khác nhau',
    'other-bound': 'một bên là mức sàn, một bên là mức trần',
    'unit-unsaid': 'một bên không ghi đơn vị hoặc tổng thể',
    'one-basis': 'một bên tính theo năm, một bên là tổng số: đã quy về một cách tính',
    'amount-stated': 'nay có con số',
    'amount-dropped': 'nay không còn con số',
    'horizon-stated': 'nay ghi rõ năm',
    'horizon-dropped': 'nay không ghi năm',
    'new-horizon': 'chỉ tiêu đã có, mốc thời gian mới',
    'horizon-dropped-target': 'chỉ tiêu vẫn còn, mốc thời gian này không còn',
    'horizon-over': 'mốc thời gian đã qua khi ban hành kế hoạch sau',
    'next-year': 'kế hoạch từng năm: mỗi bên ghi năm của mình',
    'first-named': 'trước đây không ghi',
    'no-longer-named': 'nay không ghi',
    'lead-joined': 'thêm cơ quan cùng làm',
    'lead-left': 'bớt cơ quan cùng làm',
    'group-or-member': 'một bên là nhóm cơ quan, có thể gồm bên kia',
    'lawful-successor': 'cơ quan được sáp nhập hoặc đổi tên theo quy định',
    split: 'được tách ra',
    merged: 'được gộp lại',
    repeated: 'được ghi hơn một lần',
    'standing-duty': 'việc mà kế hoạch nào cũng giao',
    'may-be-one': 'có thể trùng với một mục của kế hoạch kia, chờ xem xét',
    'doubtful-pair': 'có thể không phải cùng một việc',
    'numbers-differ': 'các con số trong câu khác nhau',
    'no-amount': 'không có giá trị riêng',
  },
  sides: { a: 'trước', b: 'sau' },
  nothing: '(không ghi)',
  none: '(không có văn bản)',
  noChange: 'Không có thay đổi.',
  hidden: (count) => `${count} mục không đổi (xem với --only unchanged)`,
  more: (count) => `… và ${count} chỗ khác`,
  basis: 'quy về một cách tính',
  related: 'liên quan',
  before: 'Trước',
  after: 'Sau',
}

const en: DiffWords = {
  records: recordWords.en,
  cut: 'Cut or loosened',
  kinds: {
    added: 'Added',
    removed: 'Removed',
    raised: 'Raised',
    lowered: 'Lowered',
    rescheduled: 'Rescheduled',
    reassigned: 'Reassigned',
    succeeded: 'Succeeded by law',
    reworded: 'Reworded',
    unchanged: 'Unchanged',
  },
  subjects: { target: 'target', task: 'task', document: 'document' },
  fields: {
    values: 'value',
    horizon: 'horizon',
    leadAgencies: 'lead',
    coordinatingAgencies: 'coordination',
    name: 'name',
    text: 'text',
    output: 'output',
    deadline: 'deadline',
    otherDeadlines: 'other deadlines',
    budget: 'budget',
    number: 'number',
    title: 'title',
    issuer: 'issuer',
    issuedOn: 'day of issue',
    signer: 'signer',
    period: 'period',
  },
  significances: {
    critical: 'critical',
    major: 'major',
    uncertain: 'uncertain',
    minor: 'minor',
    trivial: 'trivial',
    none: 'none',
  },
  reasons: {
    'less-is-better': 'less is better here',
    'same-bound': 'the same amount in other words',
    'range-moved': 'one end of the range moved, or both in opposite directions',
    'other-horizon': 'the years differ',
    'other-measure': 'the measures differ (level, rate, multiple, rank)',
    'other-unit': 'the units have no common basis',
    'other-baseline': 'the base years differ',
    'other-bound': 'one is a floor, the other a ceiling',
    'unit-unsaid': 'one side leaves its unit or its whole unsaid',
    'one-basis': 'an amount a year and a total, put on one basis',
    'amount-stated': 'an amount stands now',
    'amount-dropped': 'no amount stands any more',
    'horizon-stated': 'the year is named now',
    'horizon-dropped': 'the year is no longer named',
    'new-horizon': 'the indicator was there, the year is new',
    'horizon-dropped-target': 'the indicator is there still, this year is not',
    'horizon-over': 'the year was over when the later plan was issued',
    'next-year': 'yearly plans, each with its own year',
    'first-named': 'not named before',
    'no-longer-named': 'no longer named',
    'lead-joined': 'others join',
    'lead-left': 'one is no longer named',
    'group-or-member': 'one is a group that may hold the other',
    'lawful-successor': 'merged or renamed by law',
    split: 'split',
    merged: 'merged',
    repeated: 'stated more than once',
    'standing-duty': 'a duty that every plan gives',
    'may-be-one': 'may be one with an item of the other plan, waiting for review',
    'doubtful-pair': 'they may not be one undertaking',
    'numbers-differ': 'the numbers in the words differ',
    'no-amount': 'sets no amount of its own',
  },
  sides: { a: 'before', b: 'after' },
  nothing: '(nothing)',
  none: '(no document)',
  noChange: 'Nothing changed.',
  hidden: (count) => `${count} unchanged (shown with --only unchanged)`,
  more: (count) => `… and ${count} more`,
  basis: 'on one basis',
  related: 'related',
  before: 'Before',
  after: 'After',
}

/** The words of each language that a comparison can be shown in. */
export const diffWords: Readonly<Record<Language, DiffWords>> = { vi, en }
