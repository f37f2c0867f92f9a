import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { before } from './vi/before.ts';
import { counter } from './vi/counter.ts';
import { file } from './vi/file.ts';
import { follow } from './vi/follow.ts';
import { payFee } from './vi/pay-fee.ts';
import { supplement } from './vi/supplement.ts';

/** Filing a procedure online and following it, in Vietnamese. */
export const onlineProcedureVi: GuideText = {
  id: 'online-procedure',
  lang: 'vi',
  title: 'Nộp hồ sơ trên mạng',
  summary:
    'Chuẩn bị giấy tờ, nộp hồ sơ trên Cổng Dịch vụ công quốc gia, nộp phí, theo dõi và nhận kết quả.',
  topic: 'online-public-services',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Bạn đang cần gì?',
      answers: [
        { text: 'Nộp một hồ sơ', question: 'ready' },
        { text: 'Nộp phí cho hồ sơ', situation: 'pay-fee' },
        { text: 'Xem hồ sơ tới đâu, nhận kết quả', situation: 'follow' },
        { text: 'Tôi được báo phải bổ sung', situation: 'supplement' },
        { text: 'Nộp tại quầy của phường, xã', situation: 'counter' },
      ],
    },
    {
      id: 'ready',
      text: 'Bạn đã có VNeID và ảnh giấy tờ chưa?',
      answers: [
        { text: 'Có rồi', situation: 'file' },
        { text: 'Chưa, hoặc chưa biết cần gì', situation: 'before' },
      ],
    },
  ],
  situations: [before, file, payFee, follow, supplement, counter],
  numbers: [
    {
      phone: '19000368',
      label: 'Tổng đài VNeID của Bộ Công an',
      note: 'Bạn hỏi nhà mạng về tiền cước.',
      sources: ['vneid-hotline'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Sở Tài chính Đồng Nai: các bước nộp hồ sơ',
      url: 'https://stc.dongnai.gov.vn/Pages/newsdetail.aspx?CatId=98&NewsId=2058',
    },
  ],
};
