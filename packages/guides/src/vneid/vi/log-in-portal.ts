import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { overloaded } from './shared.ts';

export const logInPortal: GuideSituation = {
  id: 'log-in-portal',
  title: 'Vào Cổng Dịch vụ công trên máy tính',
  hint: 'Để nộp hồ sơ trên mạng; cần VNeID mức 2',
  words: [
    'dịch vụ công trực tuyến',
    'nộp hồ sơ trên mạng',
    'quét mã QR đăng nhập',
    'cổng dịch vụ công của tỉnh',
    'một cửa điện tử',
  ],
  steps: [
    {
      id: 'address',
      title: 'Tự gõ địa chỉ',
      actions: ['Gõ dichvucong.gov.vn vào ô địa chỉ ở đầu màn hình, rồi bấm Enter.'],
      never: 'Không vào từ trang tìm kiếm hay tin nhắn: có trang giả.',
      failures: [
        {
          symptom: 'Trước đây vẫn dùng cổng của tỉnh',
          remedy:
            'Từ 01/07/2025, giao diện cổng của các tỉnh đã đóng. Nay dùng chung dichvucong.gov.vn.',
        },
      ],
      picture: 'computer-address',
      sources: ['portal', 'one-portal', 'police-da-nang'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Chọn cách đăng nhập',
      actions: ['Bấm “Đăng nhập”.', 'Chọn tài khoản định danh điện tử do Bộ Công an cấp.'],
      see: 'Màn hình hiện một mã QR.',
      failures: [],
      picture: 'computer-qr',
      sources: ['portal'],
      ...checked,
    },
    {
      id: 'scan',
      title: 'Quét mã bằng VNeID',
      actions: [
        'Trên điện thoại, mở VNeID, tìm hình quét mã QR.',
        'Đưa điện thoại lên sao cho thấy mã trên màn hình máy tính.',
      ],
      never: 'Chỉ quét mã ở trang bạn vừa tự gõ địa chỉ.',
      failures: [
        {
          symptom: 'Báo tài khoản chưa được vào trang web',
          remedy:
            'Lần đầu thường gặp. Cho phép đăng nhập trên trang web theo lời ứng dụng, rồi quét lại.',
        },
        overloaded,
      ],
      picture: 'phone-qr',
      sources: ['portal', 'overload'],
      ...checked,
    },
    {
      id: 'confirm',
      title: 'Xác nhận trên điện thoại',
      actions: [
        'Xem lại rồi bấm xác nhận trong VNeID.',
        'Nếu là máy tính dùng chung, làm xong nhớ đăng xuất.',
      ],
      see: 'Máy tính đã vào được Cổng Dịch vụ công.',
      failures: [],
      picture: 'computer-qr',
      sources: ['portal'],
      ...checked,
    },
  ],
  next: [{ guide: 'online-procedure', situation: 'file' }],
};
