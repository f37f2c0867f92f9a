import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const counter: GuideSituation = {
  id: 'counter',
  title: 'Nộp tại quầy',
  hint: 'Không tiện làm trên mạng, hoặc làm mãi chưa được',
  words: [
    'một cửa',
    'trung tâm phục vụ hành chính công',
    'ra phường',
    'nộp trực tiếp',
    'nhờ nộp giúp',
    'không biết dùng mạng',
    'người già',
  ],
  steps: [
    {
      id: 'where',
      title: 'Đến quầy của phường, xã',
      actions: [
        'Đến Trung tâm Phục vụ hành chính công của phường, xã. Nên hỏi giờ làm việc trước.',
      ],
      failures: [
        {
          symptom: 'Tôi đi lại khó',
          remedy: 'Nhờ tổ công nghệ số gần nhà đến giúp, hoặc nhờ người nhà đi hỏi trước.',
        },
      ],
      picture: 'neighbour-help',
      sources: ['counter', 'one-portal'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'Mang theo giấy tờ',
      actions: ['Mang bản gốc, và bản sao nếu có.'],
      bring: ['Thẻ căn cước', 'Giấy tờ gốc liên quan', 'Điện thoại dùng VNeID'],
      failures: [],
      picture: 'id-card',
      sources: ['counter', 'file-online'],
      ...checked,
    },
    {
      id: 'ask-help',
      title: 'Nhờ hướng dẫn tại chỗ',
      actions: [
        'Nói bạn cần giúp nộp trên mạng. Người ở quầy hướng dẫn, bạn tự nhập mật khẩu.',
        'Xin giấy hẹn hoặc mã hồ sơ trước khi về.',
      ],
      never: 'Không đọc to mật khẩu, mã OTP ở quầy.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['counter'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }],
};
