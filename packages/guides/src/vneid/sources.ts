import type { GuideSources } from '../guide-text.ts';

/** The day on which most of them were read. */
const checkedOn = '2026-11-21';

/**
 * What the VNeID guide was written after. Titles say who published, what about and when; they stay
 * Vietnamese in every language, as the pages are.
 */
export const vneidSources: GuideSources = {
  activate: {
    title: 'LuatVietnam: nguyên nhân không đăng nhập được VNeID; quy tắc đặt mật khẩu, passcode',
    url: 'https://luatvietnam.vn/hanh-chinh/nguyen-nhan-khong-dang-nhap-duoc-vneid-va-cach-khac-phuc-570-96324-article.html',
    checkedOn,
  },
  'activate-steps': {
    title: 'Đề án 06 tỉnh Hà Nam: tài liệu kích hoạt tài khoản định danh điện tử',
    url: 'https://dean06.hanam.gov.vn/tailieu/dk_t5.html',
    checkedOn,
  },
  'activate-web': {
    title:
      'Công an Kon Tum (congan.kontum.gov.vn): kích hoạt trên vneid.gov.vn khi không có điện thoại thông minh',
    checkedOn: '2026-11-22',
  },
  'any-police': {
    title: '24h: lên mức 2 tại công an phường, xã ở bất cứ đâu (08/2025)',
    url: 'https://www.24h.com.vn/cong-nghe-thong-tin/cach-lam-the-can-cuoc-tren-ung-dung-vneid-cho-nguoi-duoi-14-tuoi-c55a1687387.html',
    checkedOn,
  },
  'bank-number': {
    title: 'CafeF: ngân hàng khuyên tự gọi số in trên thẻ (11/2025)',
    url: 'https://cafef.vn/9-so-dien-thoai-tuyet-doi-khong-bat-may-khong-ket-ban-zalo-188251105060737482.chn',
    checkedOn,
  },
  bring: {
    title: 'Soha: các cách đăng ký tài khoản định danh, giấy tờ mang theo (09/2022)',
    url: 'https://soha.vn/co-nhung-cach-dang-ky-tai-khoan-dinh-danh-dien-tu-nao-20220901083155555.htm',
    checkedOn,
  },
  'child-account': {
    title: 'LuatVietnam: tuổi được cấp tài khoản theo Điều 7 Nghị định 69/2024/NĐ-CP',
    url: 'https://luatvietnam.vn/tin-van-ban-moi/tre-duoi-14-tuoi-duoc-cap-tai-khoan-dinh-danh-dien-tu-rieng-tu-01-7-2024-186-98151-article.html?layout=amp',
    checkedOn,
  },
  'child-app': {
    title: 'CafeF: VNeID 2.2.6 có định danh cho người dưới 14 tuổi (03/2026)',
    url: 'https://cafef.vn/thong-tin-quan-trong-lien-quan-den-vneid-cua-tat-ca-nguoi-dan-ca-nuoc-18826030214023954.chn',
    checkedOn,
  },
  'child-card': {
    title: 'Nghệ An 24h: làm thẻ căn cước cho trẻ dưới 14 tuổi trên VNeID (09/2025)',
    url: 'https://nghean24h.vn/huong-dan-lam-the-can-cuoc-cho-tre-em-duoi-14-tuoi-tren-vneid-a761599.html',
    checkedOn,
  },
  'child-steps': {
    title: 'VTC News: làm thẻ căn cước cho người dưới 14 tuổi trên VNeID (09/2025)',
    url: 'https://vtcnews.vn/cach-lam-the-can-cuoc-tren-ung-dung-vneid-cho-nguoi-duoi-14-tuoi-ar966566.html',
    checkedOn,
  },
  counter: {
    title: 'Dân trí: trung tâm phục vụ hành chính công ở Đà Nẵng giúp nộp hồ sơ (10/2025)',
    url: 'https://dantri.com.vn/noi-vu/do-an-nuoc-uong-tien-ich-mien-phi-phuc-vu-nguoi-lam-thu-tuc-hanh-chinh-20251006172228848.htm',
    checkedOn,
  },
  'face-to-face': {
    title: 'Báo Đồng Nai: công an chỉ hướng dẫn VNeID khi gặp trực tiếp (06/2024)',
    url: 'https://baodongnai.com.vn/ban-doc/202406/tai-dien-nan-mao-danh-cong-an-huong-dan-cai-dat-vneid-gia-mao-0e54b44',
    checkedOn,
  },
  'foreign-days': {
    title: 'Kiến thức: định danh mức 2 cho người nước ngoài, thời hạn giải quyết',
    url: 'https://vietnamdaily.kienthuc.net.vn/nguoi-nuoc-ngoai-o-viet-nam-duoc-cap-dinh-danh-dien-tu-muc-2-post1552360.html',
    checkedOn,
  },
  'foreign-hanoi': {
    title: 'Lao Động: Hà Nội cấp định danh mức 2 cho người nước ngoài, giấy tờ cần có (07/2025)',
    url: 'https://ja.laodong.vn/xa-hoi/ha-noi-bat-dau-thu-nhan-thong-tin-cap-dinh-danh-muc-2-cho-nguoi-nuoc-ngoai-1533850.ldo',
    checkedOn,
  },
  'foreign-hcmc': {
    title: 'Vietnam.vn: Công an TP.HCM hướng dẫn người nước ngoài đăng ký VNeID',
    url: 'https://www.vietnam.vn/en/cong-an-tp-hcm-huong-dan-nguoi-nuoc-ngoai-dang-ky-tai-khoan-dinh-danh-dien-tu-vneid',
    checkedOn,
  },
  free: {
    title: 'Báo Đà Nẵng: miễn phí cấp tài khoản định danh, Nghị định 59/2022/NĐ-CP (09/2022)',
    url: 'https://baodanang.vn/khcn/202209/tu-20-10-mien-phi-cap-va-su-dung-tai-khoan-dinh-danh-dien-tu-3922872/',
    checkedOn,
  },
  'free-156': {
    title: 'VietNamNet: gọi 156 để báo cuộc gọi, tin nhắn lừa đảo, không mất tiền (2024)',
    url: 'https://vietnamnet.vn/cach-bao-cao-so-dien-thoai-lua-dao-tin-nhan-rac-nhanh-nhat-va-mien-phi-2264872.html',
    checkedOn: '2026-11-22',
  },
  'health-card': {
    title: 'Kenh14: đưa thẻ bảo hiểm y tế vào VNeID, và khi thông tin sai (12/01/2026)',
    url: 'https://kenh14.vn/thong-tin-bao-hiem-y-te-tren-ung-dung-vneid-hien-thi-sai-nguoi-dung-chinh-sua-the-nao-215260112172241855.chn',
    checkedOn: '2026-11-22',
  },
  'home-visit': {
    title: 'Người Lao Động: công an xã đến tận nhà người già yếu (10/2025)',
    url: 'https://nld.com.vn/am-long-canh-lam-can-cuoc-cho-cu-ba-100-tuoi-196251020222435533.htm',
    checkedOn,
  },
  'level-1-activate': {
    title: 'Nghệ An 24h: đăng ký mức 1 trên VNeID, được duyệt rồi kích hoạt (07/2023)',
    url: 'https://nghean24h.vn/can-biet-huong-dan-dang-ky-va-kich-hoat-tai-khoan-dinh-danh-dien-tu-vneid-a701640.html',
    checkedOn: '2026-11-22',
  },
  levels: {
    title: 'VietJack: mức độ 01 và 02 theo Nghị định 69/2024/NĐ-CP',
    url: 'https://vietjack.me/tin-phap-luat/quy-dinh-su-dung-tai-khoan-dinh-danh-dien-tu-theo-nghi-dinh-69-2024-nd-3789',
    checkedOn,
  },
  licence: {
    title: 'VietBao: vì sao bằng lái giấy chưa đưa vào VNeID được (10/2023)',
    url: 'https://vietbao.vn/nguoi-dan-o-ha-noi-cung-do-xo-di-doi-giay-phep-lai-xe-452248.html',
    checkedOn,
  },
  'licence-card': {
    title: 'Cổng thông tin Bình Thuận: đổi bằng lái sang thẻ PET không bắt buộc (tiếng Anh)',
    url: 'https://en.binhthuan.gov.vn/general-news/it-is-not-required-to-change-the-driver-s-license-to-a-pet-plastic-card-to-integrate-into-vneid-867580',
    checkedOn: '2026-11-22',
  },
  lost: {
    title: 'Znews: mất điện thoại, khoá tài khoản và đăng nhập lại VNeID',
    url: 'https://znews.vn/mat-dien-thoai-lam-sao-dang-nhap-duoc-vneid-post1606908.html',
    checkedOn,
  },
  malware: {
    title: 'Kenh14: chỉ xoá ứng dụng chứa mã độc là chưa đủ, Công an Hà Nội (01/2026)',
    url: 'https://kenh14.vn/xoa-app-chua-ma-doc-nguoi-dan-ong-mat-them-800-trieu-dong-vi-sai-lam-ai-cung-phai-tranh-xa-21526011411535996.chn',
    checkedOn,
  },
  'ministry-2025': {
    title: 'Kenh14: Bộ Công an cảnh báo, không gọi video, không hỏi mã OTP (21/10/2025)',
    url: 'https://kenh14.vn/nghe-dien-thoai-co-noi-dung-sau-hay-tat-may-ngay-lap-tuc-215251021111231632.chn',
    checkedOn,
  },
  'ministry-first': {
    title: 'Báo Lâm Đồng: Bộ Công an, lỡ bấm đường dẫn thì khoá tài khoản, tắt nguồn (07/2025)',
    url: 'https://baolamdong.vn/canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao-381194.html',
    checkedOn,
  },
  'new-number-days': {
    title: 'Báo Quảng Nam: đổi số điện thoại trên VNeID, thời gian chờ (09/2023)',
    url: 'https://baoquangnam.vn/cong-nghe-va-cuoc-song/huong-dan-cach-doi-so-dien-thoai-tren-ung-dung-vneid-148455.html',
    checkedOn,
  },
  'nfc-login': {
    title: 'Hoa Học Trò: đăng nhập VNeID khi không còn thiết bị cũ, kể cả khi được kích hoạt hộ',
    url: 'https://hoahoctro.tienphong.vn/cach-dang-nhap-tai-khoan-dinh-danh-dien-tu-vneid-khi-khong-con-su-dung-thiet-bi-cu-post1549155.tpo',
    checkedOn,
  },
  'nfc-tips': {
    title: 'Báo Đắk Nông: đăng nhập VNeID trên điện thoại mới, quét thẻ bằng NFC',
    url: 'https://baodaknong.vn/huong-dan-cach-dang-nhap-vneid-tren-dien-thoai-moi-158308.html',
    checkedOn,
  },
  'no-message': {
    title: 'Góc chia sẻ 247: VNeID không gửi mã OTP, nguyên nhân và cách xử lý',
    url: 'https://gocchiase247.com/vneid-khong-gui-ma-otp',
    checkedOn,
  },
  'no-recovery-fee': {
    title: '24h: Bộ Công an khuyên người đã bị lừa, không trả phí để lấy lại tiền (12/2023)',
    url: 'https://www.24h.com.vn/an-ninh-hinh-su/ly-do-bi-lua-dao-tren-mang-xa-hoi-lan-mot-nhung-tiep-tuc-bi-sap-bay-lan-hai-c51a1529754.html',
    checkedOn,
  },
  'one-device': {
    title: 'CafeF: lưu ý khi đăng nhập VNeID trên điện thoại mới (09/2025)',
    url: 'https://cafef.vn/mot-luu-y-khi-dang-nhap-vneid-tren-dien-thoai-moi-ma-nguoi-dung-nen-nho-188250907144814501.chn',
    checkedOn,
  },
  'one-number': {
    title: 'Báo Quốc tế: mỗi số một tài khoản; đổi số ở công an hoặc qua 1900 0368',
    url: 'https://baoquocte.vn/huong-dan-cach-doi-so-dien-thoai-tren-vneid-234986.html',
    checkedOn,
  },
  'one-portal': {
    title: 'Lao động Thủ đô: cổng dịch vụ công của các tỉnh đóng giao diện từ 01/07/2025',
    url: 'https://laodongthudo.vn/cong-dich-vu-cong-cua-63-tinh-thanh-se-xoa-giao-dien-tu-ngay-17-191567.html',
    checkedOn,
  },
  overload: {
    title: 'VietBao: VNeID báo bảo trì khi quá đông người vào (29/08/2025)',
    url: 'https://vietbao.vn/vneid-chap-chon-sau-thong-tin-nguoi-dan-duoc-tang-tien-558083.html',
    checkedOn,
  },
  passcode: {
    title: 'Báo Quốc tế: passcode 6 số là gì, dùng khuôn mặt thay passcode',
    url: 'https://baoquocte.vn/huong-dan-cach-cai-dat-face-id-thay-the-passcode-tren-vneid-phien-ban-217-278875.html',
    checkedOn,
  },
  'passcode-reset': {
    title: 'Đời sống & Pháp luật: lấy lại passcode VNeID (24/04/2024)',
    checkedOn,
  },
  password: {
    title: 'Dân trí: quên mật khẩu đăng nhập VNeID thì làm gì (12/2025)',
    url: 'https://dantri.com.vn/cong-nghe/cach-xu-ly-trong-truong-hop-quen-mat-khau-dang-nhap-ung-dung-vneid-20251203003057624.htm',
    checkedOn,
  },
  'password-card': {
    title: 'GameHov: quên mật khẩu VNeID, điền thông tin hoặc áp thẻ căn cước (tiếng Anh)',
    url: 'https://gamehov.com/instructions-for-retrieving-vneid-account-password/',
    checkedOn: '2026-11-22',
  },
  'police-da-nang': {
    title: 'CafeF: Công an Đà Nẵng, địa chỉ tự cập nhật; có trang dịch vụ công giả (08/2025)',
    url: 'https://cafef.vn/nghe-dien-thoai-co-noi-dung-nay-hay-tat-may-ngay-lap-tuc-18825081006551938.chn',
    checkedOn,
  },
  portal: {
    title: 'Sở VHTTDL Đồng Nai: đăng nhập Cổng Dịch vụ công bằng quét mã QR',
    url: 'https://svhttdl.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=2797&CatId=95',
    checkedOn,
  },
  register: {
    title: 'Nghệ An 24h: các bước đăng ký tài khoản định danh mức 1 và mức 2',
    url: 'https://nghean24h.vn/tu-hom-nay-duoc-dung-tai-khoan-dinh-danh-dien-tu-thay-can-cuoc-cong-dan-a682292.html',
    checkedOn,
  },
  'report-156': {
    title: 'Hà Tĩnh 24h: phản ánh cuộc gọi lừa đảo đến 156, gọi hoặc nhắn tin (08/2025)',
    url: 'https://hatinh24h.com.vn/cach-tra-so-dien-thoai-la-biet-ngay-co-phai-lua-dao-a190785.html',
    checkedOn,
  },
  'security-questions': {
    title: 'Phụ nữ Today, theo Công an TP.HCM: câu hỏi bảo mật dùng để xác minh khi cần',
    url: 'https://phunutoday.vn/amp/5-buoc-kich-hoat-ma-tai-khoan-dinh-danh-dien-tu-don-gian-khong-can-dien-thoai-thong-minh-d371723.html',
    checkedOn: '2026-11-22',
  },
  'show-papers': {
    title: 'Vietnam.vn: cách xuất trình giấy tờ bằng VNeID',
    url: 'https://www.vietnam.vn/es/huong-dan-cach-xuat-trinh-giay-to-bang-vneid',
    checkedOn,
  },
  'sim-again': {
    title: 'VinaPhone Online: thủ tục làm lại SIM (01/2025)',
    url: 'https://vinaphone.online/?p=35543',
    checkedOn,
  },
  'sim-lock': {
    title: 'Báo Nghệ An: mất điện thoại thì gọi ngay nhà mạng khoá SIM (bản tiếng Anh)',
    url: 'https://baonghean.vn/en/ban-phai-lam-gi-neu-dien-thoai-bi-mat-hoac-bi-danh-cap-10296180.html',
    checkedOn: '2026-11-22',
  },
  store: {
    title: 'VnExpress: VNeID do Trung tâm dữ liệu quốc gia về dân cư phát triển (08/2025)',
    url: 'https://vnexpress.net/vneid-co-the-thay-the-nhung-giay-to-nao-4924821.html',
    checkedOn,
  },
  unlink: {
    title: 'Chuyển đổi số Bình Thuận: huỷ VNeID trên điện thoại cũ, Quản lý thiết bị',
    url: 'https://chuyendoiso.binhthuan.gov.vn/cach-huy-ung-dung-vneid-tren-dien-thoai-cu-khi-mat-may-hoac-thay-smartphone-moi-N340.aspx',
    checkedOn,
  },
  vehicle: {
    title: 'Báo Quốc tế: đưa đăng ký xe vào VNeID bị từ chối thì làm sao',
    url: 'https://baoquocte.vn/tich-hop-dang-ky-xe-vao-vneid-bi-tu-choi-thi-phai-lam-sao-279220.html',
    checkedOn: '2026-11-22',
  },
  'vehicle-plate': {
    title: 'Vietnam.vn: đưa đăng ký xe vào VNeID, gõ biển số liền nhau (tiếng Anh)',
    url: 'https://vietnam.vn/en/huong-dan-tich-hop-dang-ky-xe-ca-vet-xe-vao-vneid',
    checkedOn: '2026-11-22',
  },
  wallet: {
    title: 'Nghệ An 24h: đưa giấy tờ vào VNeID, Ví giấy tờ, Tích hợp thông tin (08/2025)',
    url: 'https://nghean24h.vn/day-la-nhung-loai-giay-to-co-the-tich-hop-tren-vneid-a758648.html',
    checkedOn,
  },
  'warning-2025': {
    title: 'Công an Ninh Bình: Bộ Công an cảnh báo lừa cài VNeID giả sau sáp nhập (07/2025)',
    url: 'https://congan.ninhbinh.gov.vn/bo-cong-an-canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao',
    checkedOn,
  },
  'warning-rules': {
    title: 'CafeF: bốn điều Bộ Công an khuyên, chỉ cài từ App Store, CH Play (02/2024)',
    url: 'https://cafef.vn/bo-cong-an-khuyen-cao-4-dieu-nguoi-dan-can-luu-y-de-tranh-bi-chiem-doat-tai-khoan-ngan-hang-188240208104440651.chn',
    checkedOn,
  },
};
