import type { GuideSources } from '../guide-text.ts';

/** Where the facts about fraud were read. */
export const staySafeSources: GuideSources = {
  'mps-no-calls': {
    title:
      'Bộ Công an: công an không gọi video để làm việc, không đòi chuyển tiền, mã OTP qua điện thoại (Kênh 14, 21/10/2025)',
    url: 'https://kenh14.vn/nghe-dien-thoai-co-noi-dung-sau-hay-tat-may-ngay-lap-tuc-215251021111231632.chn',
    checkedOn: '2026-11-21',
  },
  'ha-tinh-police': {
    title: 'Công an Hà Tĩnh: làm việc trực tiếp, có giấy mời hoặc tại trụ sở (Soha, 5/2025)',
    url: 'https://soha.vn/nhan-cuoc-goi-tu-so-0823125xxx-duoc-yeu-cau-hop-tac-dieu-tra-so-tien-tu-thien-80-trieu-dong-nguoi-phu-nu-ha-tinh-chay-voi-toi-tru-so-cong-an-198250513211721564.htm',
    checkedOn: '2026-11-21',
  },
  'face-to-face': {
    title: 'Công an chỉ hướng dẫn VNeID trực tiếp, không qua điện thoại (Báo Đồng Nai, 6/2024)',
    url: 'https://baodongnai.com.vn/ban-doc/202406/tai-dien-nan-mao-danh-cong-an-huong-dan-cai-dat-vneid-gia-mao-0e54b44',
    checkedOn: '2026-11-21',
  },
  'da-nang-fee': {
    title: 'Người dân Thanh Khê mất tiền vì “phí” cập nhật địa chỉ (CafeF, 8/2025)',
    url: 'https://cafef.vn/nghe-dien-thoai-co-noi-dung-nay-hay-tat-may-ngay-lap-tuc-18825081006551938.chn',
    checkedOn: '2026-11-21',
  },
  'mps-four-rules': {
    title: 'Bộ Công an: bốn điều để tránh bị chiếm tài khoản ngân hàng (CafeF, 2/2024)',
    url: 'https://cafef.vn/bo-cong-an-khuyen-cao-4-dieu-nguoi-dan-can-luu-y-de-tranh-bi-chiem-doat-tai-khoan-ngan-hang-188240208104440651.chn',
    checkedOn: '2026-11-21',
  },
  'fake-vneid': {
    title: 'Bộ Công an cảnh báo ứng dụng VNeID giả (Công an Ninh Bình, 7/2025)',
    url: 'https://congan.ninhbinh.gov.vn/bo-cong-an-canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao',
    checkedOn: '2026-11-21',
  },
  'qr-warning': {
    title: 'Công an cảnh báo khi quét mã QR (CafeF, 11/2025)',
    url: 'https://cafef.vn/cong-an-thong-bao-khan-toi-tat-ca-nguoi-dan-khi-quet-ma-qr-188251126110316055.chn',
    checkedOn: '2026-11-21',
  },
  'qr-stickers': {
    title: 'Mã QR lừa đảo dán, treo ở nhiều nơi (Việt Báo, 2024)',
    url: 'https://vietbao.vn/thu-doan-lua-dao-truc-tuyen-moi-da-xuat-hien-tai-nhieu-dia-phuong-493984.html',
    checkedOn: '2026-11-21',
  },
  'bank-no-otp': {
    title: 'Ngân hàng không hỏi mã OTP; tin nhắn OTP ghi rõ dùng làm gì (VietNamNet, 2/2026)',
    url: 'https://vietnamnet.vn/ngan-hang-canh-bao-thu-doan-lua-dao-lien-ket-vi-apple-google-2490429.html',
    checkedOn: '2026-11-21',
  },
  'locked-account': {
    title: 'Công an Đồng Tháp: tài khoản bị khoá rồi có người gọi “giúp” (CafeF, 1/2026)',
    url: 'https://cafef.vn/cong-an-canh-bao-nguoi-dan-tuyet-doi-khong-lam-dieu-nay-tren-zalo-telegram-188260129163611307.chn',
    checkedOn: '2026-11-21',
  },
  'cut-off': {
    title:
      'Công an Gia Lai: tắt Wi-Fi, dữ liệu di động, tháo SIM, tắt nguồn khi nghi bị lừa (2024)',
    url: 'https://congnghedoisong.net/print-41652.html',
    checkedOn: '2026-11-21',
  },
  'pulled-sim': {
    title: 'Rút SIM khi điện thoại bị điều khiển (VietNamNet, 3/2026)',
    url: 'https://vietnamnet.vn/chieu-lua-don-hang-0-dong-nguoi-phu-nu-ha-noi-suyt-mat-3-ty-dong-2488111.html',
    checkedOn: '2026-11-21',
  },
  'reset-phone': {
    title:
      'Công an Hà Nội: xoá ứng dụng lạ là chưa đủ, cần khôi phục cài đặt gốc (Kênh 14, 1/2026)',
    url: 'https://kenh14.vn/xoa-app-chua-ma-doc-nguoi-dan-ong-mat-them-800-trieu-dong-vi-sai-lam-ai-cung-phai-tranh-xa-21526011411535996.chn',
    checkedOn: '2026-11-21',
  },
  'refund-trick': {
    title: 'Công an Hà Nội: mã “hoàn tiền” và việc đòi chuyển thêm (Kênh 14, 10/2025)',
    url: 'https://kenh14.vn/lua-dao-shipper-giao-hang-ngay-cang-tinh-vi-cong-an-chi-ro-5-dieu-phai-nho-ky-215251017090456691.chn',
    checkedOn: '2026-11-21',
  },
  'trace-transfer': {
    title: 'Việc cần làm ngay khi chuyển tiền nhầm (VietnamFinance, 12/2022)',
    url: 'https://vietnamfinance.vn/hanh-dong-can-thuc-hien-ngay-khi-chuyen-tien-nham-tai-khoan-d90946.html',
    checkedOn: '2026-11-21',
  },
  'bank-warnings': {
    title: 'SIMO: cảnh báo của ngân hàng khi chuyển tiền (Người Lao Động, 2/2026)',
    url: 'https://nld.com.vn/ngan-chan-hon-26-trieu-giao-dich-ngan-hang-dang-ngo-196260202172826613.htm',
    checkedOn: '2026-11-21',
  },
  'police-113': {
    title:
      'Khi nào gọi 113: việc khẩn cấp, trong đó có lừa đảo (Công an Bắc Giang, Công an Đắk Lắk)',
    checkedOn: '2026-11-22',
  },
  'free-113': {
    title: '113 là số gọi công an, không thu cước: Thông tư 02/2020/TT-BTTTT (HieuLuat, 2/2020)',
    url: 'https://hieuluat.vn/thong-bao-van-ban-moi/goi-den-113-114-115-116-hoan-toan-mien-phi-560-38338-article.html',
    checkedOn: '2026-11-22',
  },
  'report-156': {
    title: 'Đầu số 156 và 5656 (antoan360, 2024)',
    url: 'https://antoan360.com/?p=7320',
    checkedOn: '2026-11-21',
  },
  'free-156': {
    title: 'Gọi 156 để báo cuộc gọi, tin nhắn lừa đảo, không mất tiền (VietNamNet, 2024)',
    url: 'https://vietnamnet.vn/cach-bao-cao-so-dien-thoai-lua-dao-tin-nhan-rac-nhanh-nhat-va-mien-phi-2264872.html',
    checkedOn: '2026-11-22',
  },
  'tapped-link': {
    title: 'Bộ Công an: lỡ bấm đường dẫn thì tắt nguồn, khoá tài khoản (Báo Lâm Đồng, 7/2025)',
    url: 'https://baolamdong.vn/canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao-381194.html',
    checkedOn: '2026-11-21',
  },
  'strange-cards': {
    title: 'Công an TP.HCM: thấy thẻ có mã QR lạ thì báo công an gần nhất (Thanh Niên, 7/2024)',
    url: 'https://thanhnien.vn/canh-giac-ke-gian-treo-the-co-ma-qr-tren-xe-truoc-cua-nha-de-chan-tien-185240707140426332.htm',
    checkedOn: '2026-11-22',
  },
  'vneid-hotline': {
    title: 'Gọi 1900 0368 để khoá tài khoản VNeID (Znews)',
    url: 'https://znews.vn/mat-dien-thoai-lam-sao-dang-nhap-duoc-vneid-post1606908.html',
    checkedOn: '2026-11-21',
  },
};
