import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wrongTransfer: GuideSituation = {
  id: 'wrong-transfer',
  title: 'Tôi chuyển tiền nhầm',
  hint: 'Sai tài khoản, sai số tiền, chuyển hai lần',
  words: [
    'chuyển khoản nhầm',
    'chuyển nhầm người',
    'chuyển nhầm số tài khoản',
    'chuyển thừa tiền',
    'lấy lại tiền chuyển nhầm',
    'tra soát',
  ],
  steps: [
    {
      id: 'bank',
      title: 'Gọi ngân hàng của bạn ngay',
      actions: ['Gọi số ghi trên thẻ hoặc ra quầy, nói là chuyển nhầm và xin tra soát.'],
      see: 'Ngân hàng hướng dẫn bạn làm giấy đề nghị.',
      failures: [],
      picture: 'phone-call',
      sources: ['mistaken-transfer', 'when-returned'],
      ...checked,
    },
    {
      id: 'details',
      title: 'Chuẩn bị thông tin giao dịch',
      actions: ['Ghi giờ chuyển, số tiền, tài khoản nhận, nội dung.', 'Chụp màn hình giao dịch.'],
      bring: ['Giấy tờ tuỳ thân', 'Ảnh chụp giao dịch'],
      failures: [],
      picture: 'screenshot',
      sources: ['mistaken-transfer'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ hai ngân hàng làm việc',
      actions: ['Chờ ngân hàng hỏi người nhận; ngân hàng không tự lấy tiền lại được.'],
      see: 'Theo một bài báo năm 2022, thường mất 30 đến 45 ngày.',
      failures: [
        {
          symptom: 'Người nhận không chịu trả',
          remedy: 'Báo công an để được giúp, mang theo giấy của ngân hàng và ảnh giao dịch.',
        },
      ],
      picture: 'phone-wait',
      sources: ['mistaken-transfer', 'when-returned'],
      ...checked,
    },
    {
      id: 'no-helpers',
      title: 'Không tin người hứa lấy lại tiền',
      actions: [
        'Đừng quét mã “hoàn tiền”, đừng bấm đường dẫn ai gửi.',
        'Đừng đóng phí cho ai để được lấy lại tiền.',
      ],
      never: 'Không đọc mã OTP cho ai, kể cả người xưng là ngân hàng.',
      failures: [],
      picture: 'phone-warning',
      sources: ['refund-trick', 'bank-no-otp'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }],
};
