/**
 * Synthetic plans with known truth, for measuring how well and how fast targets are linked. Everything comes from a
 * seed. The rewordings, abbreviations and damage below are written for this file, from how plans are worded and
 * scanned; they are not read from knowledge/link-words.json, and some of them stand nowhere in it.
 */

/** A small generator of numbers between 0 and 1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Kind of count, thing counted, unit. A `{…}` stands for each of its members in turn: near misses of each other. */
const families = `
share | hộ {nghèo/cận nghèo/tái nghèo/thoát nghèo} | %
share | hộ gia đình {nông thôn/thành thị} được sử dụng nước sạch theo quy chuẩn | %
share | chất thải {rắn sinh hoạt/nguy hại/y tế/rắn công nghiệp} được thu gom, xử lý | %
share | trẻ em dưới {1/5/6} tuổi được tiêm chủng đầy đủ | %
share | trẻ em dưới 5 tuổi suy dinh dưỡng thể {thấp còi/nhẹ cân/béo phì} | %
share | trường {mầm non/tiểu học/trung học cơ sở/trung học phổ thông} đạt chuẩn quốc gia | %
share | dân số tham gia bảo hiểm {y tế/xã hội bắt buộc/xã hội tự nguyện/thất nghiệp} | %
share | lao động {nông nghiệp/công nghiệp/dịch vụ} trong tổng số lao động | %
share | lao động {qua đào tạo nghề/có bằng cấp, chứng chỉ/nữ được đào tạo lại} | %
share | xã đạt chuẩn nông thôn mới {/nâng cao/kiểu mẫu} | %
share | đường {huyện/xã/thôn xóm/tỉnh lộ} được cứng hóa | %
share | hồ sơ thủ tục hành chính {giải quyết đúng hạn/nộp trực tuyến/được số hóa/thanh toán phí điện tử} | %
share | cơ quan nhà nước {có vị trí chuyên trách an toàn thông tin/dùng chữ ký số/kết nối trục liên thông văn bản} | %
share | người dân trưởng thành có {tài khoản ngân hàng/chữ ký số/hồ sơ sức khỏe điện tử/điện thoại thông minh} | %
share | doanh nghiệp có {hoạt động đổi mới sáng tạo/kết nối thương mại điện tử/hợp đồng điện tử/chứng chỉ quản lý năng lượng} | %
share | khu {công nghiệp/chế xuất} có hệ thống xử lý nước thải tập trung | %
share | {kinh tế số/kinh tế biển/kinh tế hợp tác} trong tổng sản phẩm trên địa bàn | % GRDP
share | cán bộ {cấp xã/cấp huyện} đạt chuẩn trình độ chuyên môn | %
share | người {cao tuổi/khuyết tật/nhiễm HIV} được quản lý sức khỏe | %
share | đô thị có {quy hoạch phân khu/công viên cây xanh/điểm trung chuyển rác} | %
share | che phủ rừng {/ngập mặn/đặc dụng/phòng hộ} | %
share | diện tích {lúa/ngô/cà phê/rau màu} được tưới tiết kiệm nước | %
share | cơ sở {lưu trú/ăn uống/giết mổ} được cấp chứng nhận an toàn | %
share | vốn đầu tư công {được giải ngân/bố trí cho hạ tầng giao thông/bố trí cho thủy lợi} | %
share | hợp tác xã {nông nghiệp/tín dụng/vận tải} hoạt động hiệu quả | %
count | doanh nghiệp {thành lập mới/khoa học và công nghệ/công nghệ số/xuất khẩu} | doanh nghiệp
count | hợp tác xã {thành lập mới/ứng dụng công nghệ cao/chuyển đổi số} | hợp tác xã
count | sản phẩm OCOP được công nhận {3/4/5} sao | sản phẩm
count | lao động được {giải quyết việc làm/đưa đi làm việc ở nước ngoài/tư vấn nghề} | người
count | khách du lịch {quốc tế/nội địa/cộng đồng} | lượt khách
count | {bác sĩ/dược sĩ/điều dưỡng/giường bệnh} trên một vạn dân | người/vạn dân
count | căn nhà ở {xã hội/công vụ/tạm được xóa} | căn
count | vụ {tai nạn giao thông/cháy nổ/xâm hại trẻ em/buôn lậu} | vụ
count | nhiệm vụ khoa học {cấp tỉnh/cấp cơ sở/đặt hàng với viện nghiên cứu} | nhiệm vụ
count | đơn đăng ký {sáng chế/nhãn hiệu/kiểu dáng công nghiệp} | đơn
count | máy bay không người lái phục vụ {phun thuốc/đo đạc/tuần tra} | chiếc
count | trạm {phát sóng 5G/sạc xe điện/quan trắc không khí/quan trắc nước} | trạm
count | {thư viện/nhà văn hóa/sân thể thao/bảo tàng} cấp huyện | công trình
amount | thu ngân sách từ {đất/xuất nhập khẩu/doanh nghiệp nhà nước/phí, lệ phí} | tỷ đồng
amount | chi {thường xuyên/đầu tư phát triển/dự phòng} của ngân sách địa phương | tỷ đồng
amount | kim ngạch {xuất khẩu/nhập khẩu} hàng hóa | triệu USD
amount | vốn {FDI đăng ký/FDI thực hiện/ODA giải ngân/tín dụng chính sách} | triệu USD
amount | sản lượng {lúa/thủy sản nuôi trồng/thủy sản khai thác/gỗ rừng trồng/thịt lợn/trứng} | tấn
amount | diện tích {rừng trồng mới/cây ăn quả/nuôi tôm công nghệ cao/lúa hữu cơ} | ha
amount | tổng mức bán lẻ {hàng hóa/xăng dầu/trực tuyến} | tỷ đồng
amount | thu nhập bình quân đầu người {khu vực nông thôn/khu vực thành thị/đồng bào dân tộc thiểu số} | triệu đồng/người/năm
growth | năng suất {lao động xã hội/các nhân tố tổng hợp (TFP)} | %/năm
growth | giá trị sản xuất ngành {trồng trọt/chăn nuôi/lâm nghiệp/thủy sản/xây dựng/chế biến, chế tạo} | %/năm
growth | tổng sản phẩm trên địa bàn khu vực {nông nghiệp/công nghiệp/dịch vụ} | %/năm
growth | dân số {tự nhiên/cơ học} | %/năm
rank | chỉ số {năng lực cạnh tranh cấp tỉnh (PCI)/hiệu quả quản trị hành chính công (PAPI)/cải cách hành chính (PAR INDEX)/chuyển đổi số (DTI)/hài lòng của người dân (SIPAS)} | thứ bậc
`

/** What a plan puts before the thing counted. */
const heads = {
  share: ['Tỷ lệ', 'Tỷ lệ', 'Tỉ lệ', 'Tỷ trọng', 'Tỷ lệ phần trăm', ''],
  count: ['Số', 'Số lượng', 'Tổng số', ''],
  amount: ['', '', 'Giá trị', 'Quy mô', 'Tổng'],
  growth: ['Tốc độ tăng', 'Tốc độ tăng trưởng', 'Tăng trưởng', 'Mức tăng bình quân hằng năm của'],
  rank: ['', 'Xếp hạng', 'Thứ hạng', 'Vị trí xếp hạng'],
}
const tails = [
  ' trên địa bàn tỉnh', ' trên địa bàn', ' của tỉnh', ' toàn tỉnh', ' đến năm 2030', ' hằng năm', ' giai đoạn 2026 - 2030',
  ' (theo chuẩn quốc gia)', ' trong năm', ' (kể cả tạm trú)', ' trên địa bàn {place}',
] // biome-ignore format: a list reads better filled
const heavyTails = [' theo Nghị quyết của Tỉnh ủy', ' so với cùng kỳ năm trước', ' (trừ các xã đảo)']

/** What a word is written as elsewhere; those marked rare stand for what no list knows beforehand. */
const rewordings = [
  ['doanh nghiệp', 'DN'], ['bảo hiểm y tế', 'BHYT'], ['bảo hiểm xã hội', 'BHXH'], ['nông thôn mới', 'NTM'],
  ['trung học cơ sở', 'THCS'], ['trung học phổ thông', 'THPT'], ['thủ tục hành chính', 'TTHC'], ['hợp tác xã', 'HTX'],
  ['khoa học và công nghệ', 'KH&CN'], ['khoa học và công nghệ', 'khoa học, công nghệ'], ['đổi mới sáng tạo', 'ĐMST'],
  ['tổng sản phẩm trên địa bàn', 'GRDP'], ['an toàn thông tin', 'ATTT'], ['chuyển đổi số', 'CĐS'],
  ['các nhân tố tổng hợp (TFP)', 'nhân tố tổng hợp'], ['được thu gom, xử lý', 'được thu gom và xử lý'],
  ['hộ gia đình', 'hộ'], ['bác sĩ', 'bác sỹ'], ['thủy sản', 'thuỷ sản'], ['hóa', 'hoá'],
  ['dân tộc thiểu số', 'DTTS'], ['tai nạn giao thông', 'TNGT'], ['cơ quan nhà nước', 'CQNN'],
] // biome-ignore format: a list reads better filled
const rareRewordings = [
  ['khách du lịch', 'du khách'], ['người dân trưởng thành', 'dân số từ 15 tuổi trở lên'], ['giải ngân', 'thực giải ngân'],
  ['hoạt động hiệu quả', 'xếp loại tốt, khá'], ['được cứng hóa', 'được bê tông, nhựa hóa'], ['vốn', 'nguồn vốn'],
] // biome-ignore format: a list reads better filled

const unitSpellings = {
  '%': ['%', '%', '%', '% tổng số'],
  'người/vạn dân': ['người/vạn dân', 'người/10.000 dân'],
  'triệu đồng/người/năm': ['triệu đồng/người/năm', 'triệu đồng/người', 'triệu đồng'],
  'tỷ đồng': ['tỷ đồng', 'tỷ đồng', 'nghìn tỷ đồng', 'triệu đồng'],
  'lượt khách': ['lượt khách', 'nghìn lượt khách', 'lượt'],
  tấn: ['tấn', 'nghìn tấn'],
  ha: ['ha', 'nghìn ha'],
}

/** What a scan makes of letters. */
const misreadings = [
  ['ể', 'ê'], ['ổ', 'ồ'], ['ắ', 'ă'], ['ạ', 'a'], ['ờ', 'ơ'], ['ệ', 'ê'], ['ữ', 'ừ'], ['l', '1'], ['rn', 'm'], ['ấ', 'ẩ'],
  ['ộ', 'ô'], ['i', 'ỉ'], ['h', 'b'], ['ng', 'rg'], ['c', 'e'], ['ư', 'u'],
] // biome-ignore format: a list reads better filled

const provinces = [
  'Nghệ An',
  'Hà Giang',
  'Bình Định',
  'Cà Mau',
  'Lào Cai',
  'Quảng Nam',
  'Đắk Lắk',
  'Tây Ninh',
  'Sơn La',
  'Phú Thọ',
]

/** Every measured thing: kind, words, unit. */
export function things() {
  const found = []
  for (const line of families.trim().split('\n')) {
    const [kind, words, unit] = line.split('|').map((part) => part.trim())
    const [before, choices = '', after = ''] = words.split(/[{}]/)
    for (const choice of words.includes('{') ? choices.split('/') : ['']) {
      found.push({ kind, words: `${before}${choice}${after}`.replace(/\s+/g, ' ').trim(), unit })
    }
  }
  return found
}

/**
 * Documents and targets with their truth.
 *
 * @param options.targets how many targets, `options.plans` how many plans, `options.places` how many provinces issue
 *   them, `options.seed` a number
 * @returns documents, targets (as linking takes them) and `truth`: target id → what it measures, and where
 */
export function linkCorpus({ targets: wanted, plans, places, seed }) {
  const random = seeded(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const all = things()
  const documents = []
  const targets = []
  const truth = new Map()
  for (let plan = 0; plan < plans; plan++) {
    const at = plan % places
    const place = `${provinces[at % provinces.length]} ${romanOf(Math.floor(at / provinces.length))}`.trim()
    const year = 2016 + (Math.floor(plan / places) % 12)
    const id = `p${at}-${plan}-kh-ubnd-${year}`
    documents.push(documentOf(id, plan, place, year))
    const count = Math.round(((plan + 1) * wanted) / plans) - Math.round((plan * wanted) / plans)
    const style = { heavy: random() < 0.3, scanned: random() < 0.2, abbreviates: random() < 0.5 }
    for (const [index, thing] of sample(all, count, random).entries()) {
      const target = targetOf(id, index, thing, { style, pick, random, year, place })
      targets.push(target)
      truth.set(target.id, `${at}|${all.indexOf(thing)}`)
    }
  }
  return { documents, targets, truth }
}

function sample(all, count, random) {
  const left = [...all]
  for (let at = 0; at < Math.min(count, left.length); at++) {
    const other = at + Math.floor(random() * (left.length - at))
    ;[left[at], left[other]] = [left[other], left[at]]
  }
  return left.slice(0, count)
}

function romanOf(number) {
  const digits = 'abcdefghijklmnopqrstuvwxyz'
  return number === 0 ? '' : `${digits[Math.floor(number / 26)]}${digits[number % 26]}`.toUpperCase()
}

function documentOf(id, plan, place, year) {
  return {
    id,
    kind: 'plan',
    number: `${plan + 1}/KH-UBND`,
    title: 'Phát triển kinh tế - xã hội',
    place,
    issuer: `Ủy ban nhân dân tỉnh ${place}`,
    issuedOn: `${year}-0${1 + (plan % 9)}-15`,
    period: { start: year, end: year + 5 },
  }
}

function targetOf(documentId, index, thing, context) {
  const { pick, random, year } = context
  const unit = pick(unitSpellings[thing.unit] ?? [thing.unit])
  const hash = (documentId.length * 7919 + index).toString(16).padStart(10, '0')
  const amount = Math.round(random() * 900) / 10
  const measure = thing.kind === 'rank' ? 'rank' : thing.kind === 'growth' ? 'growth' : 'level'
  const value = {
    from: null,
    by: year + 5,
    comparator: 'eq',
    min: amount,
    max: amount,
    unit,
    measure,
    baseline: null,
  }
  return {
    id: `${documentId}.target-${hash}`,
    documentId,
    indicatorId: null,
    ordinal: `${index + 1}`,
    parentId: null,
    group: null,
    name: nameOf(thing, context),
    unit,
    values: [{ ...value, text: `${amount}` }],
    leadAgencies: [],
    coordinatingAgencies: [],
    sources: [],
    confidence: 1,
  }
}

function nameOf(thing, { style, pick, random, place }) {
  let words = thing.words
  for (const [from, to] of rewordings) {
    if (words.includes(from) && random() < (style.abbreviates ? 0.5 : 0.08)) words = words.replace(from, to)
  }
  for (const [from, to] of rareRewordings) {
    if (words.includes(from) && random() < 0.06) words = words.replace(from, to)
  }
  let name = `${pick(heads[thing.kind])} ${words}`.trim()
  if (random() < 0.35) name += pick(tails).replace('{place}', place)
  if (style.heavy && random() < 0.12) name += pick(heavyTails)
  if (style.scanned) name = damaged(name, random)
  return name[0].toUpperCase() + name.slice(1)
}

/** A name as a bad scan reads it: now and then a letter is taken for another. */
function damaged(name, random) {
  let read = name
  for (const [from, to] of misreadings) {
    const at = read.indexOf(from, Math.floor(random() * read.length))
    if (at >= 0 && random() < 0.06) read = read.slice(0, at) + to + read.slice(at + from.length)
  }
  return read
}
