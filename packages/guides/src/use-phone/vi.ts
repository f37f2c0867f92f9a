import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { installApp } from './vi/install-app.ts';
import { largeText } from './vi/large-text.ts';
import { password } from './vi/password.ts';
import { screenshot } from './vi/screenshot.ts';
import { tidy } from './vi/tidy.ts';
import { wifi } from './vi/wifi.ts';

/** Using the phone itself, in Vietnamese. */
export const usePhoneVi: GuideText = {
  id: 'use-phone',
  lang: 'vi',
  title: 'Dùng điện thoại',
  summary: 'Cài ứng dụng, làm chữ to, chụp màn hình, đặt mật khẩu, nối Wi-Fi, dọn máy và cập nhật.',
  topic: 'using-phone',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Bạn muốn làm gì?',
      answers: [
        { text: 'Cài một ứng dụng', situation: 'install-app' },
        { text: 'Làm chữ to hơn', situation: 'large-text' },
        { text: 'Chụp màn hình', situation: 'screenshot' },
        { text: 'Đặt mật khẩu tốt', situation: 'password' },
        { text: 'Nối Wi-Fi', situation: 'wifi' },
        { text: 'Máy đầy, chậm, đòi cập nhật', situation: 'tidy' },
      ],
    },
  ],
  situations: [installApp, largeText, screenshot, password, wifi, tidy],
  numbers: [],
  links: [
    {
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Thanh Niên: tránh tải nhầm ứng dụng giả',
      url: 'https://thanhnien.vn/canh-giac-ung-dung-gia-mao-danh-cap-thong-tin-185240130231739757.htm',
    },
    {
      label: 'VietNamNet: khi dùng Wi-Fi miễn phí',
      url: 'https://vietnamnet.vn/su-dung-wi-fi-mien-phi-o-quan-cafe-san-bay-tuyet-doi-khong-lam-6-dieu-nay-2431867.html',
    },
  ],
};
