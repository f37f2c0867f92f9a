import type { GuideSources } from '../guide-text.ts';

/** Where the facts about filing online were read. */
export const onlineProcedureSources: GuideSources = {
  'file-online': {
    title: 'Hướng dẫn nộp hồ sơ trên Cổng Dịch vụ công quốc gia (Sở Tài chính Đồng Nai)',
    url: 'https://stc.dongnai.gov.vn/Pages/newsdetail.aspx?CatId=98&NewsId=2058',
    checkedOn: '2026-11-21',
  },
  'log-in': {
    title: 'Đăng nhập Cổng Dịch vụ công quốc gia bằng VNeID (Sở VHTTDL Đồng Nai)',
    url: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2797&CatId=95',
    checkedOn: '2026-11-21',
  },
  'only-vneid': {
    title: 'Từ 1/7/2024 dùng tài khoản VNeID (Cổng thông tin Thanh tra Quảng Nam)',
    checkedOn: '2026-11-21',
  },
  'one-portal': {
    title: 'Giao diện cổng dịch vụ công cấp tỉnh đóng từ 1/7/2025 (Lao động Thủ đô)',
    url: 'https://laodongthudo.vn/cong-dich-vu-cong-cua-63-tinh-thanh-se-xoa-giao-dien-tu-ngay-17-191567.html',
    checkedOn: '2026-11-21',
  },
  'portals-closed': {
    title: 'Đóng cổng dịch vụ công cấp tỉnh và cấp bộ (Kế toán An Pha)',
    url: 'https://ketoananpha.vn/dong-cong-dvc-cap-tinh-va-cap-bo.html',
    checkedOn: '2026-11-21',
  },
  'hijacked-results': {
    title: 'Khi tra tên Cổng và VNeID trên mạng, nhiều trang cờ bạc mạo danh hiện ra (tự kiểm tra)',
    checkedOn: '2026-11-21',
  },
  counter: {
    title:
      'Trung tâm Phục vụ hành chính công ở Đà Nẵng giúp nộp hồ sơ trên mạng (Dân trí, 10/2025)',
    url: 'https://dantri.com.vn/noi-vu/do-an-nuoc-uong-tien-ich-mien-phi-phuc-vu-nguoi-lam-thu-tuc-hanh-chinh-20251006172228848.htm',
    checkedOn: '2026-11-21',
  },
  'fees-vneid': {
    title: 'Thanh toán dịch vụ công trên VNeID (Sài Gòn Kinh tế)',
    url: 'https://saigoneconomy247.com/thanh-toan-dich-vu-cong-truc-tuyen-tren-ung-dung-vneid-a142766.html',
    checkedOn: '2026-11-21',
  },
  'fees-portal': {
    title:
      'Hướng dẫn thanh toán trong hồ sơ và tải biên lai (Cổng dịch vụ công tỉnh Bình Dương cũ)',
    checkedOn: '2026-11-21',
  },
  'follow-by-code': {
    title: 'Xem hồ sơ bằng mã số biên nhận (Một cửa điện tử Quảng Ngãi)',
    url: 'https://motcuav1.quangngai.gov.vn/es/28',
    checkedOn: '2026-11-21',
  },
  supplement: {
    title: 'Hồ sơ yêu cầu bổ sung (Một cửa điện tử, Cần Thơ)',
    checkedOn: '2026-11-21',
  },
  'fake-fee': {
    title: 'Người dân Thanh Khê mất tiền vì “phí” cập nhật địa chỉ (CafeF, 8/2025)',
    url: 'https://cafef.vn/nghe-dien-thoai-co-noi-dung-nay-hay-tat-may-ngay-lap-tuc-18825081006551938.chn',
    checkedOn: '2026-11-21',
  },
  'vneid-hotline': {
    title: 'Tổng đài VNeID 1900.0368 (Znews)',
    url: 'https://znews.vn/mat-dien-thoai-lam-sao-dang-nhap-duoc-vneid-post1606908.html',
    checkedOn: '2026-11-21',
  },
};
