import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const file: GuideSituation = {
  id: 'file',
  title: 'Nộp hồ sơ trên mạng',
  hint: 'Đã có tài khoản VNeID và ảnh giấy tờ',
  words: [
    'dịch vụ công',
    'nộp hồ sơ trực tuyến',
    'cổng dịch vụ công quốc gia',
    'làm giấy tờ trên mạng',
    'khai sinh',
    'đăng ký tạm trú',
    'chứng thực',
  ],
  steps: [
    {
      id: 'address',
      title: 'Tự gõ địa chỉ',
      actions: ['Mở trình duyệt, gõ vào ô địa chỉ: dichvucong.gov.vn'],
      see: 'Trang có tên Cổng Dịch vụ công quốc gia.',
      failures: [
        {
          symptom: 'Trang cờ bạc, quảng cáo hiện ra',
          remedy:
            'Có thể bạn đã gõ vào ô tìm kiếm. Đóng lại, gõ đủ dichvucong.gov.vn vào ô địa chỉ ở trên cùng.',
        },
        {
          symptom: 'Cổng của tỉnh không mở được',
          remedy:
            'Giao diện cổng của các tỉnh đã đóng từ 01/07/2025. Nay dùng chung dichvucong.gov.vn.',
        },
        {
          symptom: 'Trang quá chậm',
          remedy: 'Có thể nhiều người đang vào cùng lúc. Thử lại vào buổi khác, hoặc nộp tại quầy.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'computer-address',
      sources: ['one-portal', 'portals-closed', 'hijacked-results'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Đăng nhập bằng VNeID',
      actions: [
        'Tìm nút đăng nhập, chọn tài khoản do Bộ Công an cấp.',
        'Làm theo màn hình. Trên máy tính thì quét mã bằng ứng dụng VNeID.',
      ],
      never: 'Không để ai đăng nhập hộ, không đọc mã cho ai.',
      failures: [
        {
          symptom: 'Không đăng nhập được',
          remedy: 'Xem mục đăng nhập Cổng Dịch vụ công trong hướng dẫn VNeID, hoặc gọi 1900 0368.',
          to: { situation: 'log-in-portal', guide: 'vneid' },
        },
      ],
      picture: 'computer-qr',
      phones: ['19000368'],
      sources: ['log-in', 'only-vneid'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Tìm thủ tục',
      actions: [
        'Gõ tên thủ tục vào ô tìm kiếm của Cổng, chọn đúng tên và đúng phường, xã.',
        'Tìm nút có chữ “nộp hồ sơ trực tuyến”.',
      ],
      failures: [
        {
          symptom: 'Không có nút nộp trực tuyến',
          remedy: 'Có thể thủ tục đó phải nộp tại quầy. Hỏi phường, xã.',
          to: { situation: 'counter' },
        },
        {
          symptom: 'Hiện tên phường, xã cũ',
          remedy: 'Chọn tên phường, xã mới. Không rõ thì hỏi quầy.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-form',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'fill',
      title: 'Điền tờ khai',
      actions: ['Điền từng ô, xem lại họ tên, ngày sinh, địa chỉ.'],
      see: 'Không còn ô nào báo đỏ hay báo thiếu.',
      failures: [
        {
          symptom: 'Thông tin điền sẵn bị sai',
          remedy: 'Đừng nộp vội. Hỏi quầy của phường, xã xem sửa thông tin đó ở đâu.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-form',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'attach',
      title: 'Đính kèm giấy tờ',
      actions: [
        'Ở mỗi dòng giấy tờ, bấm tải lên rồi chọn đúng ảnh.',
        'Mở lại từng ảnh xem có rõ và đúng tờ không.',
      ],
      failures: [],
      picture: 'papers',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'send',
      title: 'Gửi và ghi lại mã hồ sơ',
      actions: [
        'Xem lại lần cuối rồi gửi. Có phí thì chỉ trả trong Cổng hoặc VNeID.',
        'Chụp màn hình hoặc ghi lại mã hồ sơ.',
      ],
      see: 'Màn hình báo đã nộp và hiện mã hồ sơ.',
      failures: [
        {
          symptom: 'Có người gọi đòi nộp thêm tiền',
          remedy: 'Cúp máy. Tự mở hồ sơ để xem, hoặc hỏi tại quầy.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'screenshot',
      sources: ['file-online', 'follow-by-code', 'fake-fee'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }, { situation: 'pay-fee' }],
};
