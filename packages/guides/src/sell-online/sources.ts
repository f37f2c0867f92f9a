import type { GuideSources } from '../guide-text.ts';

/** Where the facts about buying and selling online were read. */
export const sellOnlineSources: GuideSources = {
  'steps-to-buy': {
    title: 'Tám bước mua hàng trên mạng (Gia đình và Xã hội)',
    url: 'https://giadinh.suckhoedoisong.vn/8-buoc-mua-hang-online-an-toan-1722011011011261550.htm',
    checkedOn: '2026-11-21',
  },
  'buyer-notes': {
    title: 'Bảy lưu ý khi mua sắm trên mạng (Báo Nghệ An)',
    url: 'https://amp.baonghean.vn/7-luu-y-tranh-sap-bay-khi-mua-sam-online-191944.html',
    checkedOn: '2026-11-21',
  },
  'scams-shopping': {
    title: 'Thủ đoạn lừa đảo khi mua sắm trên mạng (antoan360, 3/2025)',
    url: 'https://antoan360.com/2025/03/21/7-thu-doan-lua-dao-mua-sam-online-pho-bien-va-cach-phong-tranh',
    checkedOn: '2026-11-21',
  },
  'open-the-parcel': {
    title: 'Mở hàng ra xem trước khi trả tiền (NetNews)',
    checkedOn: '2026-11-21',
  },
  'hanoi-couriers': {
    title: 'Công an Hà Nội: giả nhân viên giao hàng (aFamily, 2/2026)',
    url: 'https://afamily.vn/chieu-lua-cu-tai-xuat-dip-tet-shipper-yeu-cau-chuyen-3000-dong-de-nhan-don-hang-nguoi-phu-nu-mat-trang-13-ty-sau-vai-thao-tac-236260205094641762.chn',
    checkedOn: '2026-11-21',
  },
  'mps-couriers': {
    title: 'Bộ Công an: cách hạn chế bị giả mạo giao hàng lừa (Dân trí, 3/2025)',
    url: 'https://dantri.com.vn/phap-luat/bo-cong-an-neu-cach-han-che-nguy-co-bi-shipper-mao-danh-lua-dao-20250320170942955.htm',
    checkedOn: '2026-11-21',
  },
  'refund-trick': {
    title: 'Công an Hà Nội: mã “hoàn tiền” và việc đòi chuyển thêm (Kênh 14, 10/2025)',
    url: 'https://kenh14.vn/lua-dao-shipper-giao-hang-ngay-cang-tinh-vi-cong-an-chi-ro-5-dieu-phai-nho-ky-215251017090456691.chn',
    checkedOn: '2026-11-21',
  },
  'small-fee': {
    title: 'Bẫy 5.000 đồng của người giao hàng giả (CafeF, 12/2025)',
    url: 'https://cafef.vn/bay-5000-dong-tu-shipper-gia-mao-nhieu-nguoi-suyt-sap-bay-188251214132636164.chn',
    checkedOn: '2026-11-21',
  },
  'consumer-hotline': {
    title: 'Tổng đài 1800.6838 của Ủy ban Cạnh tranh Quốc gia, 9 tháng năm 2025 (VietnamPlus)',
    url: 'https://www.vietnamplus.vn/uy-ban-canh-tranh-quoc-gia-tiep-nhan-hon-12000-phan-anh-tu-nguoi-tieu-dung-post1064150.vnp',
    checkedOn: '2026-11-21',
  },
  'hotline-free': {
    title: 'Tổng đài 1800.6838 không thu cước (Phụ nữ Việt Nam, 10/2024)',
    url: 'https://phunuvietnam.vn/print/gan-70-phan-anh-khieu-nai-cua-nguoi-tieu-dung-duoc-ho-tro-xu-ly-20241016152823662.htm',
    checkedOn: '2026-11-21',
  },
  'province-platform': {
    title: 'Hướng dẫn tạo gian hàng của một sàn cấp tỉnh (Sàn thương mại điện tử Long An)',
    checkedOn: '2026-11-21',
  },
  'post-an-offer': {
    title: 'Cách chuẩn bị tin đăng bán (Siêu Báo)',
    url: 'https://sieubao.gitbook.io/quy-dinh-chung/b.-quy-che-hoat-dong/iii.-quy-trinh-giao-dich/1.-danh-cho-nguoi-ban-cho-tang-hang',
    checkedOn: '2026-11-21',
  },
  nurserywoman: {
    title: 'Một nhà vườn Vĩnh Long bán cây qua mạng (Người Lao Động, 12/2025)',
    url: 'https://nld.com.vn/lam-giau-tren-manh-dat-que-huong-nho-so-hoa-19625122510371669.htm',
    checkedOn: '2026-11-21',
  },
  'teams-and-platforms': {
    title: 'Hai bài báo về tổ công nghệ số: Đà Nẵng (khoảng năm 2022) và Nam Định (2023)',
    checkedOn: '2026-11-21',
  },
  'fake-receipts': {
    title: 'Công an Đà Nẵng cảnh báo biên lai chuyển tiền giả (Soha, 2/2026)',
    url: 'https://soha.vn/cong-an-ra-canh-bao-quan-trong-toi-tat-ca-nguoi-ban-hang-198260219221212832.htm',
    checkedOn: '2026-11-21',
  },
  'fake-buyers': {
    title: 'Bộ Công an: giả khách ở nước ngoài lừa người bán (VTC News, 6/2020)',
    url: 'https://vtc.vn/tin-nhanh-24h/bo-cong-an-canh-bao-thu-doan-lua-tien-cua-nguoi-ban-hang-online-ar550238.html',
    checkedOn: '2026-11-21',
  },
};
