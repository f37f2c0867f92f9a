import type { GuideSources } from '../guide-text.ts';

/** Where the facts about phones were read. */
export const usePhoneSources: GuideSources = {
  'store-only': {
    title: 'Bộ Công an: chỉ cài từ App Store, CH Play; không cho phép nguồn lạ (CafeF, 2/2024)',
    url: 'https://cafef.vn/bo-cong-an-khuyen-cao-4-dieu-nguoi-dan-can-luu-y-de-tranh-bi-chiem-doat-tai-khoan-ngan-hang-188240208104440651.chn',
    checkedOn: '2026-11-21',
  },
  'fake-apps': {
    title: 'Cách tránh tải nhầm ứng dụng giả (Thanh Niên, 2/2024)',
    url: 'https://thanhnien.vn/canh-giac-ung-dung-gia-mao-danh-cap-thong-tin-185240130231739757.htm',
    checkedOn: '2026-11-21',
  },
  'android-font-size': {
    title: 'Cỡ chữ trong phần Hỗ trợ tiếp cận của Android (Google)',
    url: 'https://support.google.com/accessibility/android/answer/12159181',
    checkedOn: '2026-11-21',
  },
  'android-magnify': {
    title: 'Phóng to màn hình trên Android (Google)',
    url: 'https://source.android.com/docs/core/display/window-magnifier?hl=vi',
    checkedOn: '2026-11-21',
  },
  'iphone-larger-text': {
    title: 'Larger Text trong phần Accessibility của iPhone (Deque University)',
    url: 'https://dequeuniversity.com/rules/attest-ios/1.0/dynamic-type',
    checkedOn: '2026-11-21',
  },
  'iphone-screenshots': {
    title: 'Ảnh chụp màn hình trên iPhone (Apple)',
    url: 'https://developer.apple.com/design/human-interface-guidelines/ios/system-capabilities/screenshots/',
    checkedOn: '2026-11-21',
  },
  'side-and-volume': {
    title: 'Nút nguồn và nút âm lượng trên iPhone, Android (Zing News, 12/2022)',
    url: 'https://zingnews.vn/tinh-nang-can-tro-lai-smartphone-post1388192.html',
    checkedOn: '2026-11-21',
  },
  'iphone-buttons': {
    title: 'Chụp màn hình iPhone không có nút tròn (A. Couts, Gizmodo, 6/2018, đăng lại)',
    url: 'https://tech.dailynewsview.com/2018/06/apple-please-fix-worst-thing-about.html',
    checkedOn: '2026-11-21',
  },
  'old-apps': {
    title: 'Dọn điện thoại cũ: gỡ ứng dụng cả năm không dùng (VietTimes, 11/2025)',
    url: 'https://viettimes.vn/3-cach-giup-iphone-cu-cua-ban-chay-nhanh-hon-post191220.html',
    checkedOn: '2026-11-21',
  },
  'two-buttons': {
    title: 'Cách chụp màn hình trên Android và iPhone đời cũ (S. Gimnicher)',
    url: 'https://steve.gimnicher.com/technology-blog/how-to-capture-screens',
    checkedOn: '2026-11-21',
  },
  'good-passwords': {
    title: 'Cách đặt mật khẩu mạnh (Google)',
    url: 'https://support.google.com/googleone/answer/12262531?hl=en-GB',
    checkedOn: '2026-11-21',
  },
  'password-rules': {
    title: 'Quy định về mật khẩu của tài khoản Google: không nhận chữ có dấu (Google)',
    url: 'https://support.google.com/accounts/answer/32040',
    checkedOn: '2026-11-21',
  },
  'unique-passwords': {
    title: 'Mỗi tài khoản một mật khẩu (Google)',
    url: 'https://support.google.com/accounts/answer/7521279?hl=en',
    checkedOn: '2026-11-21',
  },
  'update-advice': {
    title: 'Cập nhật hệ điều hành điện thoại (FCC, bản tiếng Việt)',
    url: 'https://www.fcc.gov/consumers/guides/cap-nhat-he-dieu-hanh-dien-thoai-thong-minh-cua-ban',
    checkedOn: '2026-11-21',
  },
  'update-android': {
    title: 'Cập nhật Android trong Cài đặt (Nghệ An 24h, 9/2025)',
    url: 'https://nghean24h.vn/nguoi-dung-android-can-cap-nhat-thiet-bi-khan-cap-vi-ly-do-nay-a760401.html',
    checkedOn: '2026-11-21',
  },
  'tidy-up': {
    title: 'Dọn dẹp điện thoại: ứng dụng cũ, Zalo, ảnh trùng (Kênh 14, 2/2026)',
    url: 'https://kenh14.vn/meo-don-dep-dien-thoai-cap-toc-trong-15-phut-khong-lo-bo-lo-khoanh-khac-phao-hoa-giao-thua-2026-215260216204211462.chn',
    checkedOn: '2026-11-21',
  },
  'iphone-storage': {
    title: 'Xem dung lượng iPhone trong Cài đặt (Thanh Niên, 12/2025)',
    url: 'https://thanhnien.vn/meo-giup-giai-phong-hang-chuc-gb-bo-nho-luu-tru-tren-iphone-185251225163546072.htm',
    checkedOn: '2026-11-21',
  },
  'free-wifi': {
    title: 'Dùng Wi-Fi miễn phí: hỏi đúng tên mạng, tắt tự kết nối (VietNamNet, 8/2025)',
    url: 'https://vietnamnet.vn/su-dung-wi-fi-mien-phi-o-quan-cafe-san-bay-tuyet-doi-khong-lam-6-dieu-nay-2431867.html',
    checkedOn: '2026-11-21',
  },
  'wifi-no-bank': {
    title: 'Không vào ngân hàng khi dùng Wi-Fi công cộng (Vietnam.vn)',
    url: 'https://www.vietnam.vn/en/nhung-nguyen-tac-can-nho-khi-dung-wi-fi-cong-cong',
    checkedOn: '2026-11-21',
  },
};
