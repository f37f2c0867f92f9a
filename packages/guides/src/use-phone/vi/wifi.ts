import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wifi: GuideSituation = {
  id: 'wifi',
  title: 'Nối Wi-Fi',
  hint: 'Ở nhà, nhà văn hoá, quán, trung tâm hành chính',
  words: ['wifi', 'vào mạng', 'mạng yếu', 'wifi miễn phí', 'wifi công cộng', 'mất mạng'],
  steps: [
    {
      id: 'ask',
      title: 'Hỏi đúng tên mạng',
      actions: ['Hỏi người ở đó tên mạng và mật khẩu.'],
      never: 'Tên nghe quen chưa chắc là thật. Đừng nối mạng lạ.',
      failures: [],
      picture: 'wifi',
      sources: ['free-wifi'],
      ...checked,
    },
    {
      id: 'join',
      title: 'Chọn mạng, nhập mật khẩu',
      actions: [
        'Mở Cài đặt, tìm mục Wi-Fi, chọn đúng tên đã hỏi.',
        'Nhập mật khẩu của mạng rồi bấm kết nối.',
      ],
      see: 'Hình sóng Wi-Fi hiện ở mép trên màn hình.',
      failures: [
        {
          symptom: 'Máy báo sai mật khẩu',
          remedy: 'Hỏi lại chữ hoa, chữ thường và nhập lại thật chậm.',
        },
        {
          symptom: 'Một trang web đòi mật khẩu ngân hàng, mã OTP',
          remedy: 'Đóng lại và ngắt mạng đó. Wi-Fi không cần những thứ ấy.',
        },
      ],
      picture: 'wifi',
      sources: ['free-wifi'],
      ...checked,
    },
    {
      id: 'leave',
      title: 'Dùng xong thì ngắt',
      actions: ['Ở nơi công cộng, tắt phần tự kết nối, về thì chọn quên mạng.'],
      never: 'Không chuyển tiền, không vào ngân hàng bằng Wi-Fi công cộng.',
      failures: [],
      picture: 'wifi',
      sources: ['free-wifi', 'wifi-no-bank'],
      ...checked,
    },
  ],
  next: [{ situation: 'tidy' }],
};
