/** A form of script for every place that a page might forget to escape. */
export const attacks = [
  '<script>window.ranHere = 1</script>',
  '<img src=x onerror="window.ranHere = 2">',
  '"><svg onload=window.ranHere=3>',
  "' onmouseover='window.ranHere=4",
  '</textarea><script>window.ranHere = 5</script>',
  'javascript:window.ranHere=6',
  '{{window.ranHere = 7}}',
] as const

/** Marks that turn the direction of what stands after them. */
export const turning = '\u202e\u2066\u202d'

const [script, image, vector, handler, area] = attacks

/**
 * The text of a plan whose author means harm: script in its title, its agencies and its cells, marks that turn the direction of
 * writing, and a cell of a million characters.
 */
export function hostilePlan(): string {
  return [
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 666/KH-UBND',
    'Hà Nội, ngày 13 tháng 01 năm 2025',
    `KẾ HOẠCH\nPhát triển ${script} kinh tế số ${turning}đảo chiều ${image} trên địa bàn thành phố Hà Nội`,
    'Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:',
    'I. MỤC TIÊU',
    `- Tỷ lệ ${vector} doanh nghiệp đổi mới sáng tạo đạt 45% vào năm 2030.`,
    `- Tỷ trọng ${turning} kinh tế số ${handler} đạt 40% GRDP vào năm 2030.`,
    'II. NHIỆM VỤ, GIẢI PHÁP',
    `1. Xây dựng cơ sở dữ liệu ${area} của thành phố, hoàn thành trong năm 2025.`,
    '2. Sở Khoa học và Công nghệ chủ trì triển khai nền tảng số dùng chung, hoàn thành trước ngày 30/6/2026.',
    'III. TỔ CHỨC THỰC HIỆN',
    `1. Giao Sở ${image} Khoa học và Công nghệ chủ trì thực hiện.`,
    'PHỤ LỤC\nDANH MỤC NHIỆM VỤ',
    'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả',
    `1\tXây dựng ${script} đề án\tTrung tâm ${image} Dữ liệu\tSở Tài chính\tQuý II/2025\t${vector}`,
    `2\tRà soát ${handler} quy chế\tSở Nội vụ\tCông an Thành phố\t2025\tBáo cáo ${area}`,
    `3\t${'Xây dựng nền tảng dữ liệu dùng chung '.repeat(27_000)}\tSở Xây dựng\tSở Nội vụ\t2026\tNền tảng`,
    `4\tĐào tạo nhân lực số ${turning}\tSở Nội vụ\tcác sở, ngành\tThường xuyên\tKế hoạch`,
  ].join('\n')
}
