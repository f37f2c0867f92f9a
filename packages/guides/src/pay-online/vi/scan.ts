import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const scan: GuideSituation = {
  id: 'scan',
  title: 'Trả tiền bằng mã QR',
  hint: 'Ở chợ, cửa hàng, hoặc mã ai đó gửi cho bạn',
  words: [
    'quét mã trả tiền',
    'chuyển khoản',
    'VietQR',
    'thanh toán không tiền mặt',
    'quét mã ở chợ',
    'trả tiền điện thoại',
  ],
  steps: [
    {
      id: 'open-app',
      title: 'Mở ứng dụng ngân hàng',
      actions: ['Tự mở ứng dụng ngân hàng trên máy rồi tìm mục quét mã QR.'],
      see: 'Khung quét hiện ra trong ứng dụng ngân hàng.',
      failures: [
        {
          symptom: 'Quét xong thì một trang web mở ra',
          remedy:
            'Dừng lại, đóng trang đó, đừng điền gì. Mã để trả tiền mở trong ứng dụng ngân hàng hoặc ví điện tử.',
          to: { situation: 'strange-qr', step: 'web-page', guide: 'stay-safe' },
        },
        {
          symptom: 'Không quét được',
          remedy:
            'Lau ống kính, đưa máy ra xa một gang tay, tránh bóng sáng. Vẫn không được thì hỏi số tài khoản và tự nhập.',
        },
      ],
      picture: 'phone-qr',
      sources: ['qr-warning'],
      ...checked,
    },
    {
      id: 'check-name',
      title: 'Xem tên người nhận',
      actions: [
        'Đọc to tên tài khoản trên màn hình và hỏi người bán có đúng không.',
        'Xem thêm tên ngân hàng và mấy số cuối của tài khoản.',
      ],
      never: 'Tên lạ thì đừng chuyển, dù mã dán ở quầy.',
      failures: [
        {
          symptom: 'Người bán nói tên đó là người nhà',
          remedy:
            'Hãy để người bán tự xem màn hình của bạn rồi mới chuyển. Còn ngại thì trả tiền mặt.',
        },
      ],
      picture: 'shop-qr',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'check-amount',
      title: 'Xem số tiền',
      actions: [
        'Xem số tiền và nội dung. Chưa có số tiền thì tự nhập.',
        'Đếm số 0: 50.000 là năm mươi nghìn, 500.000 là năm trăm nghìn.',
      ],
      never: 'Ứng dụng ngân hàng cảnh báo thì dừng lại.',
      failures: [],
      picture: 'phone-form',
      sources: ['shop-codes', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'confirm',
      title: 'Tự tay xác nhận',
      actions: [
        'Tự nhập mã hoặc đưa khuôn mặt, vân tay theo ứng dụng.',
        'Chờ màn hình báo đã chuyển rồi mới đi.',
      ],
      never: 'Không đưa máy hay đọc mã OTP cho ai làm hộ.',
      failures: [
        {
          symptom: 'Ứng dụng đòi quét khuôn mặt',
          remedy:
            'Chuyển trên 10 triệu đồng một lần, hoặc quá 20 triệu đồng một ngày, phải xác thực sinh trắc học. Chưa làm được thì ra quầy ngân hàng.',
        },
        {
          symptom: 'Đã trừ tiền mà người bán chưa nhận được',
          remedy: 'Đừng chuyển lần nữa ngay. Cùng chờ ít phút, rồi gọi ngân hàng của bạn để hỏi.',
        },
      ],
      picture: 'phone-face',
      sources: ['bank-no-otp', 'face-check'],
      ...checked,
    },
  ],
  next: [{ situation: 'wrong-transfer' }, { situation: 'strange-qr', guide: 'stay-safe' }],
};
