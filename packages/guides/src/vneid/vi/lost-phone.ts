import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const lostPhone: GuideSituation = {
  id: 'lost-phone',
  title: 'Mất điện thoại',
  hint: 'Bị rơi, bị lấy mất máy đang có VNeID',
  words: ['mất máy', 'rơi điện thoại', 'bị trộm điện thoại', 'khoá tài khoản'],
  steps: [
    {
      id: 'lock',
      title: 'Khoá tài khoản VNeID',
      actions: ['Mượn máy gọi 1900 0368, nhờ khoá tài khoản trên máy đã mất.'],
      never: 'Không đọc mật khẩu hay mã 6 số cho ai.',
      failures: [
        {
          symptom: 'Gọi mãi không được',
          remedy:
            'Tổng đài có lúc đông. Gọi ngân hàng trước rồi gọi lại, hoặc ra công an phường, xã.',
        },
        {
          symptom: 'Máy bị lấy trộm',
          remedy: 'Làm các bước này trước, rồi báo công an phường, xã.',
        },
      ],
      picture: 'phone-call',
      phones: ['19000368'],
      sources: ['lost', 'new-number-days'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Gọi ngân hàng và nhà mạng',
      actions: [
        'Gọi ngân hàng khoá tài khoản, theo số in trên thẻ ngân hàng.',
        'Gọi nhà mạng khoá SIM.',
      ],
      failures: [],
      picture: 'lock',
      sources: ['bank-number', 'sim-lock'],
      ...checked,
    },
    {
      id: 'sim',
      title: 'Làm lại SIM số cũ',
      actions: ['Mang thẻ căn cước đến cửa hàng nhà mạng, xin cấp lại SIM.'],
      see: 'SIM mới giữ số cũ và nhận được tin nhắn.',
      failures: [
        {
          symptom: 'Không lấy lại được số cũ',
          remedy: 'Dùng số mới thì phải đổi số trong VNeID.',
          to: { situation: 'new-number' },
        },
      ],
      picture: 'sim-card',
      sources: ['sim-again'],
      ...checked,
    },
    {
      id: 'again',
      title: 'Vào lại ở máy mới',
      actions: ['Có máy mới thì vào VNeID bằng thẻ căn cước gắn chip.'],
      see: 'Vào được ở máy mới thì máy cũ tự thoát ra.',
      failures: [
        {
          symptom: 'Chưa biết vào bằng thẻ thế nào',
          remedy: 'Làm từng bước ở mục “Máy cũ hỏng hoặc không còn”.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'card-nfc',
      sources: ['lost', 'nfc-login'],
      ...checked,
    },
  ],
  next: [{ situation: 'old-phone-gone' }],
};
