import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { toDocumentFile } from '../../pipeline/dataset/to-document-file.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { ingestText } from '../ingest-text.js'

/** A plan whose parts agree with each other, in prose and three appendices. */
export const soundPlan = `ỦY BAN NHÂN DÂN
TỈNH NINH BÌNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 25/KH-UBND
Ninh Bình, ngày 10 tháng 02 năm 2023

KẾ HOẠCH
Phát triển nghề cá bền vững trên địa bàn tỉnh Ninh Bình giai đoạn 2023 - 2027

Căn cứ Quyết định số 100/QĐ-TTg ngày 05/01/2023 của Thủ tướng Chính phủ về việc phê duyệt Chương trình phát triển nghề cá quốc gia;
UBND tỉnh ban hành Kế hoạch phát triển nghề cá bền vững như sau:

I. MỤC TIÊU
1. Mục tiêu cụ thể
- Đến năm 2027, tỷ lệ tàu cá lắp thiết bị giám sát hành trình đạt 95%.
- Đến năm 2027, sản lượng nuôi trồng thủy sản đạt 60.000 tấn.
- Đến năm 2025, tỷ lệ cơ sở nuôi được cấp mã số đạt 70%.

II. NHIỆM VỤ, GIẢI PHÁP
1. Giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng Đề án phát triển chợ đầu mối thủy sản Kim Sơn.
2. Giao Sở Y tế chủ trì xây dựng quy chuẩn an toàn thực phẩm cho cảng cá Cồn Nổi, hoàn thành trong năm 2025.
3. Thực hiện Quyết định số 100/QĐ-TTg ngày 05/01/2023 của Thủ tướng Chính phủ tại các xã ven biển.

III. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Thực hiện các nhiệm vụ được giao tại Phụ lục kèm theo Kế hoạch này.
2. Sở Y tế
- Thực hiện các nhiệm vụ được giao tại Phụ lục kèm theo Kế hoạch này.
Trên đây là Kế hoạch phát triển nghề cá bền vững giai đoạn 2023 - 2027./.

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đinh Văn Thứ

PHỤ LỤC I
CHỈ TIÊU PHÁT TRIỂN NGHỀ CÁ
(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 02 năm 2023 của UBND tỉnh Ninh Bình)
TT\tChỉ tiêu\tĐơn vị tính\tNăm 2025\tNăm 2027\tCơ quan chủ trì
1\tTỷ lệ tàu cá lắp thiết bị giám sát hành trình\t%\t80\t95\tSở Công Thương
2\tSản lượng nuôi trồng thủy sản\ttấn\t52.000\t60.000\tSở Công Thương
3\tTỷ lệ cơ sở nuôi được cấp mã số\t%\t70\t90\tSở Y tế

PHỤ LỤC II
TIẾN ĐỘ THỰC HIỆN TỪNG NĂM
(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 02 năm 2023 của UBND tỉnh Ninh Bình)
Chỉ tiêu\t2023\t2024\t2025\t2026\t2027
Đào tạo 1.000 thuyền viên đạt chuẩn\t100\t150\t200\t250\t300
Hỗ trợ đóng mới 50 tàu cá vỏ thép\t5\t10\t20\t40\t50

PHỤ LỤC III
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 02 năm 2023 của UBND tỉnh Ninh Bình)
TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện
1\tXây dựng Đề án phát triển chợ đầu mối thủy sản Kim Sơn\tSở Công Thương\tSở Tài chính\tNăm 2024
2\tXây dựng quy chuẩn an toàn thực phẩm cho cảng cá Cồn Nổi\tSở Y tế\tSở Công Thương\tNăm 2025
3\tMở lớp tập huấn cho ngư dân các xã ven biển\tSở Nội vụ\tSở Y tế\tTháng 5/2024
`

/** Words of the plan, and what stands there instead. */
export type Change = readonly [words: string, instead: string]

/** The plan as it is read where some of its words are others. */
export function planted(...changes: readonly Change[]): {
  file: DocumentFile
  agencies: Ingested['agencies']
} {
  let text = soundPlan
  for (const [words, instead] of changes) {
    if (!text.includes(words)) throw new Error(`The plan does not say: ${words}`)
    text = text.replace(words, instead)
  }
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return { file: toDocumentFile(result), agencies: result.agencies }
}
