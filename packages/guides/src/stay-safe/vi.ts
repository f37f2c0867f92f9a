import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { call } from './vi/call.ts';
import { gaveCode } from './vi/gave-code.ts';
import { installed } from './vi/installed.ts';
import { link } from './vi/link.ts';
import { sentMoney } from './vi/sent-money.ts';
import { strangeQr } from './vi/strange-qr.ts';

/** What to do when somebody tries to deceive, and when they did, in Vietnamese. */
export const staySafeVi: GuideText = {
  id: 'stay-safe',
  lang: 'vi',
  title: 'Phòng tránh lừa đảo',
  summary:
    'Khi có người gọi, gửi đường dẫn, đưa mã QR lạ; và việc cần làm ngay nếu đã lỡ làm theo.',
  topic: 'fraud',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Chuyện gì đang xảy ra?',
      answers: [
        { text: 'Có người gọi, nhắn, đưa mã. Tôi chưa làm gì', question: 'not-yet' },
        { text: 'Tôi đã lỡ làm theo', question: 'done' },
      ],
    },
    {
      id: 'not-yet',
      text: 'Họ liên lạc với bạn bằng cách nào?',
      answers: [
        { text: 'Gọi điện, gọi video', situation: 'call' },
        { text: 'Gửi đường dẫn, tệp, ứng dụng', situation: 'link' },
        { text: 'Mã QR dán hoặc gửi tới', situation: 'strange-qr' },
      ],
    },
    {
      id: 'done',
      text: 'Bạn đã lỡ làm gì?',
      answers: [
        { text: 'Đọc mã OTP, cho mật khẩu, số thẻ', situation: 'gave-code' },
        { text: 'Bấm đường dẫn, cài ứng dụng, chia sẻ màn hình', situation: 'installed' },
        { text: 'Chuyển tiền, quét mã trả tiền', situation: 'sent-money' },
      ],
    },
  ],
  situations: [call, link, strangeQr, gaveCode, installed, sentMoney],
  numbers: [
    {
      phone: '156',
      label: 'Báo cuộc gọi, tin nhắn lừa đảo',
      note: 'Không thu cước, theo bài báo năm 2024.',
      sources: ['report-156', 'free-156'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '19000368',
      label: 'Tổng đài VNeID của Bộ Công an',
      note: 'Bạn hỏi nhà mạng về tiền cước.',
      sources: ['vneid-hotline'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '113',
      label: 'Công an, việc khẩn cấp',
      sources: ['police-113', 'free-113'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Công an Ninh Bình: cảnh báo VNeID giả',
      url: 'https://congan.ninhbinh.gov.vn/bo-cong-an-canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao',
    },
  ],
};
