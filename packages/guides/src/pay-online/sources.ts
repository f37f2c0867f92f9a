import type { GuideSources } from '../guide-text.ts';

/** Where the facts about paying were read. */
export const payOnlineSources: GuideSources = {
  'shop-stickers': {
    title: 'Chủ quán tự quét mã QR mỗi ngày để phòng bị dán đè (Lao Động, 2023)',
    url: 'https://amp.laodong.vn/xa-hoi/chu-quan-o-ha-noi-tu-quet-ma-qr-moi-ngay-de-phong-bi-dan-de-chiem-doat-tien-1249143.ldo',
    checkedOn: '2026-11-21',
  },
  'shop-codes': {
    title: 'Phòng tránh bị dán đè mã QR ở cửa hàng (Báo Hải Dương)',
    url: 'https://baohaiduong.vn/print/351331.html',
    checkedOn: '2026-11-21',
  },
  'qr-warning': {
    title: 'Công an cảnh báo khi quét mã QR (CafeF, 11/2025)',
    url: 'https://cafef.vn/cong-an-thong-bao-khan-toi-tat-ca-nguoi-dan-khi-quet-ma-qr-188251126110316055.chn',
    checkedOn: '2026-11-21',
  },
  'fake-receipts': {
    title: 'Công an Đà Nẵng cảnh báo biên lai chuyển tiền giả (Soha, 2/2026)',
    url: 'https://soha.vn/cong-an-ra-canh-bao-quan-trong-toi-tat-ca-nguoi-ban-hang-198260219221212832.htm',
    checkedOn: '2026-11-21',
  },
  grocer: {
    title: 'Chủ cửa hàng mất tiền vì màn hình “đã chuyển” giả (Soha, 8/2025)',
    url: 'https://soha.vn/chu-cua-hang-tai-tp-hcm-ngo-ngang-vi-khong-ngo-bi-lua-boi-thu-doan-nay-19825081709143102.htm',
    checkedOn: '2026-11-21',
  },
  'mistaken-transfer': {
    title: 'Việc cần làm ngay khi chuyển tiền nhầm (VietnamFinance, 12/2022)',
    url: 'https://vietnamfinance.vn/hanh-dong-can-thuc-hien-ngay-khi-chuyen-tien-nham-tai-khoan-d90946.html',
    checkedOn: '2026-11-21',
  },
  'when-returned': {
    title: 'Khi nào ngân hàng được hoàn tiền chuyển nhầm (VTC News, 7/2023)',
    url: 'https://vtc.vn/khi-nao-ngan-hang-duoc-phep-hoan-tien-cho-nguoi-chuyen-nham-ar803838.html',
    checkedOn: '2026-11-21',
  },
  'money-arrived': {
    title: 'Nhận được tiền chuyển nhầm thì làm gì (VietNamNet, 2/2026)',
    url: 'https://vietnamnet.vn/cach-xu-ly-dung-khi-tai-khoan-bong-nhien-nhan-duoc-khoan-chuyen-nham-2490172.html',
    checkedOn: '2026-11-21',
  },
  'unknown-money': {
    title: 'Công an: không dùng tiền lạ chuyển tới (CafeF, 1/2023)',
    url: 'https://cafef.vn/xu-ly-the-nao-khi-bi-lua-dao-chuyen-tien-nham-ngay-tet-2023011923573728.chn',
    checkedOn: '2026-11-21',
  },
  'refund-trick': {
    title: 'Công an Hà Nội: mã “hoàn tiền” và việc đòi chuyển thêm (Kênh 14, 10/2025)',
    url: 'https://kenh14.vn/lua-dao-shipper-giao-hang-ngay-cang-tinh-vi-cong-an-chi-ro-5-dieu-phai-nho-ky-215251017090456691.chn',
    checkedOn: '2026-11-21',
  },
  'bank-warnings': {
    title: 'SIMO: cảnh báo của ngân hàng khi chuyển tiền (Người Lao Động, 2/2026)',
    url: 'https://nld.com.vn/ngan-chan-hon-26-trieu-giao-dich-ngan-hang-dang-ngo-196260202172826613.htm',
    checkedOn: '2026-11-21',
  },
  'bank-no-otp': {
    title: 'Ngân hàng không hỏi mã OTP (VietNamNet, 2/2026)',
    url: 'https://vietnamnet.vn/ngan-hang-canh-bao-thu-doan-lua-dao-lien-ket-vi-apple-google-2490429.html',
    checkedOn: '2026-11-21',
  },
  'face-check': {
    title: 'Chuyển trên 10 triệu đồng cần sinh trắc học từ 1/7/2024',
    url: 'https://tinbong247news.net/loi-va-cach-khac-phuc-khi-quet-can-cuoc-cong-dan-de-bo-sung-sinh-trac-hoc-172992.html',
    checkedOn: '2026-11-21',
  },
  'fees-vneid': {
    title: 'Thanh toán dịch vụ công trên VNeID (Sài Gòn Kinh tế)',
    url: 'https://saigoneconomy247.com/thanh-toan-dich-vu-cong-truc-tuyen-tren-ung-dung-vneid-a142766.html',
    checkedOn: '2026-11-21',
  },
  'fees-napas': {
    title: 'NAPAS: trả phí dịch vụ công trên Cổng Dịch vụ công quốc gia và VNeID (6/2024)',
    url: 'https://en.napas.com.vn/people-can-conveniently-pay-for-online-public-services-via-the-national-public-service-portal-and-vneid-application-184240620093804416.htm',
    checkedOn: '2026-11-21',
  },
  'fees-portal': {
    title:
      'Hướng dẫn thanh toán trong hồ sơ và tải biên lai (Cổng dịch vụ công tỉnh Bình Dương cũ)',
    checkedOn: '2026-11-21',
  },
  'fake-fee': {
    title: 'Người dân Thanh Khê mất tiền vì “phí” cập nhật địa chỉ (CafeF, 8/2025)',
    url: 'https://cafef.vn/nghe-dien-thoai-co-noi-dung-nay-hay-tat-may-ngay-lap-tuc-18825081006551938.chn',
    checkedOn: '2026-11-21',
  },
};
