import type { Panel } from './panels.ts';

/** Where a fact was read, and when. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: string;
}

/** Advice on one subject. */
export interface Advice {
  readonly lead: string;
  readonly steps: readonly string[];
  readonly never: string;
}

const checkedOn = '2026-11-21';

/** What the advice rests on; titles stay in the language of the source. */
export const panelSources: Readonly<Record<Panel, readonly Source[]>> = {
  seller: [
    {
      title: 'Chủ quán tự quét mã QR mỗi ngày để phòng bị dán đè (Lao Động, 2023)',
      url: 'https://amp.laodong.vn/xa-hoi/chu-quan-o-ha-noi-tu-quet-ma-qr-moi-ngay-de-phong-bi-dan-de-chiem-doat-tien-1249143.ldo',
      checkedOn,
    },
    {
      title: 'Công an Đà Nẵng cảnh báo biên lai chuyển tiền giả (Soha, 2/2026)',
      url: 'https://soha.vn/cong-an-ra-canh-bao-quan-trong-toi-tat-ca-nguoi-ban-hang-198260219221212832.htm',
      checkedOn,
    },
  ],
  fees: [
    {
      title: 'NAPAS: trả phí dịch vụ công trên Cổng Dịch vụ công quốc gia và VNeID (6/2024)',
      url: 'https://en.napas.com.vn/people-can-conveniently-pay-for-online-public-services-via-the-national-public-service-portal-and-vneid-application-184240620093804416.htm',
      checkedOn,
    },
    {
      title: 'Người dân Thanh Khê mất tiền vì “phí” cập nhật địa chỉ (CafeF, 8/2025)',
      url: 'https://cafef.vn/nghe-dien-thoai-co-noi-dung-nay-hay-tat-may-ngay-lap-tuc-18825081006551938.chn',
      checkedOn,
    },
  ],
  mistake: [
    {
      title: 'Việc cần làm ngay khi chuyển tiền nhầm (VietnamFinance, 12/2022)',
      url: 'https://vietnamfinance.vn/hanh-dong-can-thuc-hien-ngay-khi-chuyen-tien-nham-tai-khoan-d90946.html',
      checkedOn,
    },
    {
      title: 'Công an Hà Nội: mã “hoàn tiền” và việc đòi chuyển thêm (Kênh 14, 10/2025)',
      url: 'https://kenh14.vn/lua-dao-shipper-giao-hang-ngay-cang-tinh-vi-cong-an-chi-ro-5-dieu-phai-nho-ky-215251017090456691.chn',
      checkedOn,
    },
    {
      title: 'Gọi 156 để báo cuộc gọi, tin nhắn lừa đảo (VietNamNet, 2024)',
      url: 'https://vietnamnet.vn/cach-bao-cao-so-dien-thoai-lua-dao-tin-nhan-rac-nhanh-nhat-va-mien-phi-2264872.html',
      checkedOn: '2026-11-22',
    },
    {
      title: '113 là số gọi công an: Thông tư 02/2020/TT-BTTTT (HieuLuat, 2/2020)',
      url: 'https://hieuluat.vn/thong-bao-van-ban-moi/goi-den-113-114-115-116-hoan-toan-mien-phi-560-38338-article.html',
      checkedOn: '2026-11-22',
    },
  ],
};

const vi = {
  lang: 'vi',
  sources: 'Nguồn và ngày kiểm tra',
  checked: 'kiểm tra ngày',
  call: 'Gọi {phone}',
  police: 'việc khẩn cấp',
  report: 'báo cuộc gọi, tin nhắn lừa đảo',
  panels: {
    seller: {
      lead: 'Kẻ gian có thể dán mã của họ đè lên mã của bạn, hoặc đưa màn hình “đã chuyển” giả.',
      steps: [
        'Mỗi sáng tự quét mã của mình bằng máy khác, xem tên hiện ra có đúng tên bạn.',
        'Chỉ để một mã ở quầy, ép trong khung, sờ xem có miếng dán đè không.',
        'Chờ ứng dụng ngân hàng của bạn, hoặc loa, báo tiền về rồi mới giao hàng.',
      ],
      never: 'Không tin màn hình hay ảnh biên lai trên máy của khách.',
    },
    fees: {
      lead: 'Phí dịch vụ công chỉ nộp ở ba nơi: Cổng Dịch vụ công quốc gia, VNeID, hoặc tại quầy (kể cả mã QR đặt ở quầy).',
      steps: [
        'Mở hồ sơ của bạn, tìm mục yêu cầu thanh toán. Không thấy thì chưa phải nộp.',
        'Trả ngay trên màn hình đó, xem lại tên nơi nhận và số tiền.',
        'Tải biên lai trong hồ sơ về và giữ lại.',
      ],
      never: 'Không nộp phí qua đường dẫn, qua điện thoại hay vào tài khoản riêng của ai.',
    },
    mistake: {
      lead: 'Báo càng sớm càng có hy vọng, nhưng không ai hứa chắc lấy lại được tiền.',
      steps: [
        'Gọi ngay số ghi trên thẻ ngân hàng của bạn: nói giờ chuyển, số tiền, tài khoản nhận, xin tra soát.',
        'Chụp lại màn hình giao dịch, tin nhắn, mã QR.',
        'Nếu nghi bị lừa: mang giấy tờ và bằng chứng đến công an phường, xã. Việc khẩn cấp thì gọi 113.',
        'Báo số điện thoại lừa đảo: gọi 156.',
      ],
      never: 'Không chuyển thêm đồng nào, không trả phí cho ai hứa lấy lại tiền.',
    },
  },
} as const;

type Words = { readonly [name in Exclude<keyof typeof vi, 'panels'>]: string } & {
  readonly panels: Readonly<Record<Panel, Advice>>;
};

const en: Words = {
  lang: 'en',
  sources: 'Sources, and when they were checked',
  checked: 'checked on',
  call: 'Ring {phone}',
  police: 'emergencies',
  report: 'report fraudulent calls and messages',
  panels: {
    seller: {
      lead: 'Swindlers may stick their code over yours, or show a faked “transferred” screen.',
      steps: [
        'Each morning scan your own code with another phone: is the name yours?',
        'Keep one code at the till, in a frame, and feel whether anything is stuck over it.',
        'Hand over the goods only after your own banking app, or sound box, says that money came.',
      ],
      never: 'Do not trust the screen or a picture of a receipt on a customer’s phone.',
    },
    fees: {
      lead: 'Fees are paid in three places only: the National Public Service Portal, VNeID, or the counter (also by the QR code there).',
      steps: [
        'Open your file and look for a request to pay. Without one there is nothing to pay yet.',
        'Pay on that screen, after checking who receives the money and how much.',
        'Download the receipt from your file and keep it.',
      ],
      never: 'Never pay a fee by a link, by telephone or to a personal account.',
    },
    mistake: {
      lead: 'The sooner you report it the better, though nobody can promise the money back.',
      steps: [
        'Ring the number on your bank card at once: say when, how much and to which account, and ask for a trace.',
        'Keep screenshots of the transfer, the messages and the code.',
        'If you suspect fraud: take your papers and the evidence to the police of your ward. In an emergency ring 113.',
        'Report a fraudulent number: ring 156.',
      ],
      never: 'Send no more money, and pay nobody who promises to get it back.',
    },
  },
};

/** The words of the panels in a language. */
export const panelWords = (lang: string): Words => (lang === 'en' ? en : vi);
