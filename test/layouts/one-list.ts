/** What a plan sets until one year, a sentence each, and what is measured by it. */
export const goals: readonly (readonly [said: string, record: string])[] = [
  [
    'Thành lập mới 25 hợp tác xã nông nghiệp',
    'Số hợp tác xã nông nghiệp được thành lập mới: eq 25 hợp tác xã 2030',
  ],
  ['Tỷ lệ hợp tác xã hoạt động khá, tốt đạt trên 60%', 'Tỷ lệ hợp tác xã hoạt động khá, tốt: gt 60 % 2030'],
  [
    'Thu nhập bình quân của thành viên hợp tác xã đạt 55 triệu đồng/người/năm',
    'Thu nhập bình quân của thành viên hợp tác xã: eq 55 triệu đồng/người/năm 2030',
  ],
  ['100% hợp tác xã sử dụng hóa đơn điện tử', 'Hợp tác xã sử dụng hóa đơn điện tử: eq 100 % 2030'],
  ['Giảm tỷ lệ hộ nghèo xuống còn 2,5%', 'Tỷ lệ hộ nghèo: eq 2.5 % 2030'],
  ['Số thành viên hợp tác xã tăng 10%/năm', 'Số thành viên hợp tác xã: eq 10 %/năm 2030'],
  [
    'Có ít nhất 15 hợp tác xã liên kết theo chuỗi giá trị',
    'Số hợp tác xã liên kết theo chuỗi giá trị: gte 15 hợp tác xã 2030',
  ],
  [
    'Doanh thu bình quân của hợp tác xã đạt từ 2 - 3 tỷ đồng/năm',
    'Doanh thu bình quân của hợp tác xã: between 2 tỷ đồng/năm 2030',
  ],
  ['Không còn hợp tác xã yếu kém', 'Hợp tác xã yếu kém: none null null 2030'],
  [
    'Đào tạo, bồi dưỡng cho 500 lượt cán bộ quản lý hợp tác xã',
    'Số lượt cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng: eq 500 lượt người 2030',
  ],
]

const sentences = goals.map(([said]) => said)
const small = (said: string): string => said.slice(0, 1).toLowerCase() + said.slice(1)
const lines = (of: (said: string, at: number) => string): string => sentences.map(of).join('\n')

/** How offices write such a list. */
export const lists: Readonly<Record<string, string>> = {
  'under a heading with the year': `1. Mục tiêu đến năm 2030\n${lines((said) => `- ${said}.`)}`,
  'with semicolons': `1. Mục tiêu đến năm 2030\n${lines((said) => `- ${said};`)}`,
  'with no mark': `1. Mục tiêu đến năm 2030\n${lines((said) => `- ${said}`)}`,
  'without dashes': `1. Mục tiêu đến năm 2030\n${lines((said) => `${said}.`)}`,
  'behind a lead-in': `1. Mục tiêu cụ thể\nĐến năm 2030, phấn đấu:\n${lines((said) => `- ${said};`)}`,
  'behind a lead-in about targets': `1. Mục tiêu cụ thể\nPhấn đấu đến năm 2030 đạt các chỉ tiêu sau:\n${lines((said) => `+ ${said}.`)}`,
  'each with the year before it': `1. Mục tiêu cụ thể\n${lines((said) => `- Đến năm 2030, ${small(said)}.`)}`,
  'each with the year behind it': `1. Mục tiêu cụ thể\n${lines((said) => `- ${said} vào năm 2030.`)}`,
  'each with the year in brackets': lines((said, at) => `${at + 1}. ${said} (đến năm 2030).`),
  'each with the year and a colon': `1. Mục tiêu cụ thể\n${lines((said) => `- Phấn đấu đến năm 2030: ${said}.`)}`,
  'in one sentence': `1. Mục tiêu cụ thể\nĐến năm 2030, ${sentences.map(small).join('; ')}.`,
  'in one sentence behind a colon': `1. Mục tiêu cụ thể\nPhấn đấu đến năm 2030: ${sentences.map(small).join('; ')}.`,
  'with numbers in one sentence': `1. Mục tiêu đến năm 2030: ${sentences.map((said, at) => `(${at + 1}) ${said}`).join('; ')}.`,
  'with letters': `1. Mục tiêu đến năm 2030\n${lines((said, at) => `${'abcdđeghik'[at]}) ${said}.`)}`,
  'with numbers of two parts': `1. Mục tiêu đến năm 2030\n${lines((said, at) => `1.${at + 1}. ${said}.`)}`,
  'with numbers in brackets': `1. Mục tiêu đến năm 2030\n${lines((said, at) => `(${at + 1}) ${said}.`)}`,
  'with names': `1. Mục tiêu đến năm 2030\n${lines((said, at) => `Chỉ tiêu ${at + 1}: ${said}.`)}`,
  'with names behind dashes': `1. Mục tiêu đến năm 2030\n${lines((said, at) => `- Chỉ tiêu ${at + 1}: ${said}.`)}`,
  'by fields, a line each': `1. Mục tiêu đến năm 2030\n- Về kinh tế: ${sentences.slice(0, 5).map(small).join('; ')}.\n- Về tổ chức: ${sentences.slice(5).map(small).join('; ')}.`,
  'with a promise before each': `1. Mục tiêu đến năm 2030\n${lines((said) => `- Phấn đấu ${small(said)}.`)}`,
  'under a heading with a period': `1. Mục tiêu giai đoạn 2025 - 2030\n${lines((said) => `- ${said}.`)}`,
  'behind the year alone': `Đến năm 2030:\n${lines((said) => `- ${said}.`)}`,
}

const head = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 112/KH-UBND
Quảng Trị, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Phát triển kinh tế tập thể giai đoạn 2025 - 2030

I. MỤC TIÊU
`

/** The list in the section on goals of a plan. */
export const withList = (list: string): string => `${head}${list}\n\nII. NHIỆM VỤ\n1. Tuyên truyền.\n`
