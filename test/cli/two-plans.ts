import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.js'

const head = (number: number, day: string) => `ỦY BAN NHÂN DÂN
TỈNH NINH BÌNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}/KH-UBND
Ninh Bình, ${day}

KẾ HOẠCH
`

const foot = `
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đinh Văn Thứ
`

/** Before the departments of 2025, with a share to be raised, a duty with days, and a group of agencies. */
export const planOf2023 = `${head(25, 'ngày 10 tháng 02 năm 2023')}Phát triển nghề cá bền vững trên địa bàn tỉnh Ninh Bình giai đoạn 2023 - 2030

Căn cứ Quyết định số 100/QĐ-TTg ngày 05/01/2023 của Thủ tướng Chính phủ về việc phê duyệt Chương trình phát triển nghề cá quốc gia;
UBND tỉnh ban hành Kế hoạch phát triển nghề cá bền vững như sau:

I. MỤC TIÊU
Các chỉ tiêu tại Phụ lục I.
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Thực hiện các nhiệm vụ được giao tại Phụ lục kèm theo Kế hoạch này.
Trên đây là Kế hoạch phát triển nghề cá bền vững./.
${foot}
PHỤ LỤC I
CHỈ TIÊU PHÁT TRIỂN NGHỀ CÁ
(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 02 năm 2023 của UBND tỉnh Ninh Bình)
TT\tChỉ tiêu\tĐơn vị tính\tNăm 2025\tNăm 2030\tCơ quan chủ trì
1\tTỷ lệ tàu cá lắp thiết bị giám sát hành trình\t%\t80\t95\tSở Kế hoạch và Đầu tư
2\tSản lượng nuôi trồng thủy sản\ttấn\t52.000\t60.000\tSở Công Thương

PHỤ LỤC II
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 02 năm 2023 của UBND tỉnh Ninh Bình)
TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện
1\tXây dựng Đề án phát triển chợ đầu mối thủy sản Kim Sơn\tSở Kế hoạch và Đầu tư\tSở Tài chính\tNăm 2024
2\tXây dựng quy chuẩn an toàn thực phẩm cho cảng cá Cồn Nổi\tSở Y tế\tSở Công Thương\tNăm 2025
3\tBáo cáo kết quả bảo vệ nguồn lợi thủy sản\tCác Sở, ban, ngành\tSở Y tế\tHằng năm
`

/** Two years on, with another lead, the share lower and the amount in other words. */
export const planOf2025 = `${head(41, 'ngày 20 tháng 5 năm 2025')}Phát triển nghề cá bền vững trên địa bàn tỉnh Ninh Bình giai đoạn 2025 - 2030

UBND tỉnh ban hành Kế hoạch phát triển nghề cá bền vững như sau:

I. MỤC TIÊU
Các chỉ tiêu tại Phụ lục I.
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Thực hiện các nhiệm vụ được giao tại Phụ lục kèm theo Kế hoạch này.
Trên đây là Kế hoạch phát triển nghề cá bền vững./.
${foot}
PHỤ LỤC I
CHỈ TIÊU PHÁT TRIỂN NGHỀ CÁ
(Kèm theo Kế hoạch số 41/KH-UBND ngày 20 tháng 5 năm 2025 của UBND tỉnh Ninh Bình)
TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\tCơ quan chủ trì
1\tTỷ lệ tàu cá lắp thiết bị giám sát hành trình\t%\t90\tSở Tài chính
2\tSản lượng nuôi trồng thủy sản\ttấn\t≥ 60.000\tSở Công Thương

PHỤ LỤC II
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 41/KH-UBND ngày 20 tháng 5 năm 2025 của UBND tỉnh Ninh Bình)
TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện
1\tMở lớp tập huấn cho ngư dân các xã ven biển\tSở Tài chính\tSở Y tế\tQuý I/2026
2\tRà soát quy hoạch cảng cá Cồn Nổi\tSở Tài chính\t\t2025 - 2027
3\tBan hành quy chế quản lý cảng cá\tSở Tài chính\t\tSau khi Nghị định có hiệu lực
`

/** Reads the two plans with the program into the folder `extracted` of `cwd`. */
export async function readTwoPlans(cwd: string): Promise<void> {
  writeFileSync(join(cwd, 'a.txt'), planOf2023)
  writeFileSync(join(cwd, 'b.txt'), planOf2025)
  const { code, err } = await run(['ingest', 'a.txt', 'b.txt', '--quiet'], { cwd })
  if (code !== 0) throw new Error(err)
}
