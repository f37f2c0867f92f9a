import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const moneyCame: GuideSituation = {
  id: 'money-came',
  title: 'Có tiền lạ vào tài khoản',
  hint: 'Không biết ai gửi, hoặc có người gọi đòi lại',
  words: ['tiền lạ', 'nhận tiền chuyển nhầm', 'người lạ đòi trả tiền', 'tự nhiên có tiền'],
  steps: [
    {
      id: 'keep',
      title: 'Để yên số tiền đó',
      actions: ['Đừng rút, đừng tiêu, đừng chuyển đi đâu.'],
      never: 'Không tự chuyển trả vào tài khoản người lạ gọi đòi.',
      failures: [],
      picture: 'bank-notice',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Báo ngân hàng của bạn',
      actions: [
        'Gọi số ghi trên thẻ hoặc ra quầy, nói có tiền lạ chuyển tới.',
        'Trả lại theo cách ngân hàng hướng dẫn.',
      ],
      failures: [
        {
          symptom: 'Có người gọi doạ, giục trả ngay',
          remedy: 'Nói họ làm việc với ngân hàng. Nếu vẫn doạ thì báo công an phường, xã.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-call',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Báo công an nếu thấy lạ',
      actions: ['Giữ ảnh chụp giao dịch và tin nhắn, mang đến công an phường, xã.'],
      failures: [],
      picture: 'police-desk',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
  ],
  next: [{ situation: 'call', guide: 'stay-safe' }],
};
